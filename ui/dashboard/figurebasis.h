#pragma once
#include <QLatin1StringView>
#include <QString>

class Law;
class QDate;

/// What a figure rests on (`ruleOf`), for people: an article as the law cites it on \p day, a rule
/// of counting by what it says.
QString basisText(QLatin1StringView rules, const Law &law, QDate day);
