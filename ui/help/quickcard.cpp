#include "ui/help/quickcard.h"

#include "core/base/date.h"
#include "ui/help/helppage.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(QuickCard)
};

/// The clocks that the card tells, by the word that stands for them in resources/help/*/card.html.
constexpr std::array clocks{std::pair{"answer"_L1, PeriodKind::Answer},
                            std::pair{"extension"_L1, PeriodKind::Extension},
                            std::pair{"supplement_notice"_L1, PeriodKind::SupplementNotice},
                            std::pair{"consultation"_L1, PeriodKind::Consultation},
                            std::pair{"payment"_L1, PeriodKind::Payment}};

QString lengthText(const Period &period)
{
    switch (period.unit) {
    case PeriodUnit::WorkingDay: return Say::tr("%n working days", "", period.length);
    case PeriodUnit::Day: return Say::tr("%n days", "", period.length);
    case PeriodUnit::Month: return Say::tr("%n months", "", period.length);
    }
    return {};
}

QString keyRows(const QList<KeyHelp> &keys)
{
    QString rows;
    for (const KeyHelp &each : keys)
        rows += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(each.key.toHtmlEscaped(),
                                                                each.act.toHtmlEscaped());
    return rows;
}
} // namespace

Result<QString> quickCard(const Law &law, QDate day, const QList<KeyHelp> &keys)
{
    const QString path = u":/help/%1/card.html"_s.arg(helpLanguage());
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    QString html = QString::fromUtf8(file.readAll());
    for (const auto &[name, kind] : clocks) {
        const auto period = law.period(kind, day);
        if (!period)
            return tl::unexpected(period.error());
        const auto article = law.citation(period->citation, day);
        if (!article)
            return tl::unexpected(article.error());
        html.replace(u'{' + name + u'}', lengthText(*period));
        html.replace(u'{' + name + u".article}"_s, article->text);
    }
    return html.replace(u"{keys}"_s, keyRows(keys)).replace(u"{day}"_s, isoDate(day));
}
