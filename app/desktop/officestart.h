#pragma once
#include "core/base/result.h"
#include "ui/start/officewish.h"

class House;

/// The office of \p wish, its folder too where it is missing; answers the recovery code. Nothing is
/// left behind when it can't be made whole. FileExists rather than overwriting.
Result<QString> makeOffice(House &house, const OfficeWish &wish);
/// The demo office at \p path, or the one that is there; answers \p path.
Result<QString> makeDemo(House &house, const QString &path);
