#include "core/reports/registercells.h"

#include "core/base/number.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QString cells::plain(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_KC).trimmed();
}

Result<QDate> cells::date(const QString &cell, int year)
{
    static const QRegularExpression full{
        u"^([0-9]{4})(?:[-./]([0-9]{1,2})[-./]([0-9]{1,2})|年 ?([0-9]{1,2})月 ?([0-9]{1,2})日?|"
        "([0-9]{2})([0-9]{2}))(?:[ T][0-9:.]+)?$"_s};
    static const QRegularExpression yearless{u"^([0-9]{1,2})月 ?([0-9]{1,2})日$"_s};
    const QString text = plain(cell);
    QDate day;
    if (const auto match = full.match(text); match.hasMatch()) {
        QList<int> numbers;
        for (const QString &part : match.capturedTexts().mid(1)) {
            if (!part.isEmpty())
                numbers << part.toInt();
        }
        day = QDate{numbers.value(0), numbers.value(1), numbers.value(2)};
    } else if (const auto partly = yearless.match(text); partly.hasMatch() && year > 0) {
        day = QDate{year, partly.captured(1).toInt(), partly.captured(2).toInt()};
    }
    if (!day.isValid())
        return fail(ErrorCode::BadDate, {cell});
    return day;
}

Result<int> cells::count(const QString &cell, int least, int most)
{
    static const QRegularExpression unit{u"(?:个?工作日|件|项|条|个|日|天)$"_s};
    return parseWhole(plain(cell).remove(unit).trimmed()).and_then([&](qint64 n) -> Result<int> {
        if (n < least || n > most)
            return fail(ErrorCode::OutOfRange, {cell});
        return int(n);
    });
}

Result<Money> cells::money(const QString &cell)
{
    static const QRegularExpression amount{
        u"^[¥￥]?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\\.([0-9]{1,2}))?元?$"_s};
    const auto match = amount.match(plain(cell));
    if (!match.hasMatch())
        return fail(ErrorCode::BadNumber, {cell});
    const qint64 yuan = match.captured(1).remove(u',').toLongLong();
    const qint64 fen = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money{yuan * 100 + fen};
}

QString cells::moneyText(Money money)
{
    return QString::number(money.fen / 100) + u'.' +
           QString::number(money.fen % 100).rightJustified(2, u'0');
}

std::optional<int> cells::choice(Words words, const QString &cell)
{
    const QString meant = plain(cell);
    for (std::size_t value = 0; value < words.size(); ++value) {
        const auto accepted = words[value].split(u'|');
        if (std::ranges::any_of(accepted,
                                [&](QStringView word) { return plain(word.toString()) == meant; }))
            return int(value);
    }
    return {};
}

QString cells::choiceText(Words words, int value)
{
    if (value < 0 || std::size_t(value) >= words.size())
        return {};
    return words[std::size_t(value)].split(u'|').first().toString();
}

QStringList cells::split(const QString &cell)
{
    QStringList values{QString{}};
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar c = cell[at];
        if (c == u'\\' && at + 1 < cell.size())
            values.last() += cell[++at] == u'n' ? u'\n' : cell[at];
        else if (c == u'\n' || c == u';' || c == u'；')
            values << QString{};
        else
            values.last() += c;
    }
    return values;
}

QString cells::join(const QStringList &values)
{
    QStringList lines;
    for (QString value : values) {
        value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
        lines << value.replace(u';', u"\\;"_s).replace(u'；', u"\\；"_s);
    }
    const bool says =
        std::ranges::any_of(values, [](const QString &value) { return !value.isEmpty(); });
    return says ? lines.join(u'\n') : QString{};
}
