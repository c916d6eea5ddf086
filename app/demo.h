#pragma once
#include "core/base/result.h"

class House;

/// The demo office of resources/demo at \p path: invented people with a published passphrase, the
/// real 杨府办〔2021〕10号. Nothing is left at \p path when it can't be made.
Result<> createDemo(House &house, const QString &path);
