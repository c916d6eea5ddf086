#pragma once
#include "core/base/words.h"
#include "core/documents/document.h"
#include "core/people/organ.h"

/// Words of the command line and of the demo file.
inline constexpr auto roleWords =
    wordsFor<Role>("handler", "clerk", "head", "reviewer", "supervisor", "administrator");
inline constexpr auto attributeWords =
    wordsFor<Attribute>("none", "proactive", "on_request", "withheld");
inline constexpr auto documentStateWords =
    wordsFor<DocumentState>("entered", "determined", "published");
