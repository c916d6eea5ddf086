#pragma once
#include "core/requests/request.h"

#include <QCoreApplication>

/// A fee notice worked out on one line: `By items: 5, 28 before   2 × ¥100.00 + 3 × ¥200.00 =
/// ¥800.00`.
class FeeLine
{
    Q_DECLARE_TR_FUNCTIONS(FeeLine)

public:
    /// \p day is the receipt day: the tariff in force then.
    static QString of(const FeeNotice &notice, QDate day, const Law &law);
    static QString money(Money amount); ///< `¥1,100.00`
};
