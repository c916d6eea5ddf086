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
inline constexpr auto answerWords = wordsFor<Answer>("unsaid", "yes", "no");
inline constexpr auto stageWords =
    wordsFor<Stage>("none", "drafter", "section", "disclosure_office", "signer");
inline constexpr auto scopeWords =
    wordsFor<DocumentScope>("government", "non_government", "classified_tally");
inline constexpr auto validityWords = wordsFor<Validity>("in_force", "expired", "repealed");
