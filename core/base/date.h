#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QStringView>

/// An ISO date `2021-04-09`, and nothing else: ASCII digits, a day that exists. Refuses with
/// BadDate.
Result<QDate> parseDate(QStringView text);
inline QString isoDate(QDate day)
{
    return day.toString(Qt::ISODate);
}
