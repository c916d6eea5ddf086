#pragma once
#include <span>

/// A guard by its name, and what it says (context "Guard" of the catalogue).
struct GuardSentence
{
    const char *name = nullptr;
    const char *sentence = nullptr;
};
/// Those of dispatch forms, attributes and publication.
std::span<const GuardSentence> documentGuards();
