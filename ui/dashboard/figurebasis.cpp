#include "ui/dashboard/figurebasis.h"

#include "core/law/law.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
class FigureBasis
{
    Q_DECLARE_TR_FUNCTIONS(FigureBasis)
};

struct Counting
{
    QLatin1StringView rule{};
    const char *says = nullptr;
};

constexpr std::array countings{
    Counting{"R-CAL-9"_L1, QT_TRANSLATE_NOOP("FigureBasis", "pauses excluded")},
    Counting{"R-SRV-3"_L1, QT_TRANSLATE_NOOP("FigureBasis", "day of dispatch or handing over")},
    Counting{"R-REP-4"_L1, QT_TRANSLATE_NOOP("FigureBasis", "annual report, table 3")},
    Counting{"R-REP-5"_L1, QT_TRANSLATE_NOOP("FigureBasis", "annual report, table 4")},
    Counting{"R-REP-7"_L1, QT_TRANSLATE_NOOP("FigureBasis", "counted once, at the first closing")},
    Counting{"R-CVT-1"_L1, QT_TRANSLATE_NOOP("FigureBasis", "information given on request")},
    Counting{"R-CVT-4"_L1, QT_TRANSLATE_NOOP("FigureBasis", "result of the conversion review")},
    Counting{"R-ORG-1"_L1, QT_TRANSLATE_NOOP("FigureBasis", "by answering organ")},
    Counting{"R-DOC-2"_L1, QT_TRANSLATE_NOOP("FigureBasis", "attribute on the day it was formed")},
    Counting{"R-DOC-3"_L1, QT_TRANSLATE_NOOP("FigureBasis", "dispatch forms decided")},
    Counting{"R-DOC-6"_L1, QT_TRANSLATE_NOOP("FigureBasis", "publication clock")},
    Counting{"R-DOC-9"_L1, QT_TRANSLATE_NOOP("FigureBasis", "documents of the backlog")},
    Counting{"R-INT-1"_L1, QT_TRANSLATE_NOOP("FigureBasis", "interpretation owed")},
    Counting{"R-INT-2"_L1, QT_TRANSLATE_NOOP("FigureBasis", "more than text")}};

/// `art. 33(2)` → 第三十三条第二款
QString articleText(const QString &rule, const Law &law, QDate day)
{
    static const QRegularExpression article{uR"(^art\. (\d+)(?:\((\d+)\))?$)"_s};
    const QRegularExpressionMatch match = article.match(rule);
    if (!match.hasMatch())
        return rule;
    QString key = u"regulation."_s + match.captured(1);
    if (match.hasCaptured(2))
        key += u'.' + match.captured(2);
    const auto cited = law.citation(key, day);
    return cited ? cited->brief : rule;
}
} // namespace

QString basisText(QLatin1StringView rules, const Law &law, QDate day)
{
    QStringList told;
    for (const QString &rule : QString{rules}.split(u", "_s)) {
        const auto found = std::ranges::find(countings, rule, &Counting::rule);
        told << (found != countings.end() ? FigureBasis::tr(found->says)
                                          : articleText(rule, law, day));
    }
    return told.join(FigureBasis::tr("; "));
}
