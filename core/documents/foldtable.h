#pragma once
#include <string_view>

/// Characters that are compared as others, each entry a character, what it becomes, and a newline:
/// `Ａa`, `⼀一`. Characters that are not named stay as they are.
extern const std::u16string_view foldEntries;
/// White space, brackets, quotes, dashes: as if they were not there.
extern const std::u16string_view foldSkipped;
/// Punctuation that no match reaches across.
extern const std::u16string_view foldBreaks;
