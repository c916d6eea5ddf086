#pragma once
#include "core/law/law.h"
#include "ui/common/keyhelp.h"

#include <QList>

/// 窗口速查卡: one page for the counter as HTML, for writeOnePage(): its keys, the clocks as the
/// law of \p day has them, and what to say when. Refuses with NoLawForDate.
Result<QString> quickCard(const Law &law, QDate day, const QList<KeyHelp> &keys);
