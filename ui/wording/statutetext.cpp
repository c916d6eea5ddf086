#include "ui/wording/statutetext.h"

#include "core/base/date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
class Say
{
    Q_DECLARE_TR_FUNCTIONS(StatuteText)
};
} // namespace

QString statuteText(const StatuteQuote &quote)
{
    QString said =
        quote.repealed
            ? Say::tr("Quotes 《%1》, repealed as of %2.").arg(quote.name, isoDate(quote.on))
        : quote.article > 0
            ? Say::tr("Quotes article %1 of 《%2》; the version in force has no such article.")
                  .arg(QString::number(quote.article), quote.name)
            : Say::tr("Quotes 《%1》, revised as of %2.").arg(quote.name, isoDate(quote.on));
    if (!quote.now.isEmpty())
        said += u' ' + (quote.repealed ? Say::tr("In its place: %1.") : Say::tr("In force: %1."))
                           .arg(quote.now);
    if (quote.confidence == Confidence::Memory)
        said +=
            u' ' + Say::tr("Compare with the official text first: this entry is not confirmed.");
    return said;
}

QStringList statuteTexts(const QString &text, QDate formed, const Law &law, QDate today)
{
    QStringList said;
    for (const StatuteQuote &quote : outdatedQuotes(text, formed, law, today))
        said << statuteText(quote);
    return said;
}
