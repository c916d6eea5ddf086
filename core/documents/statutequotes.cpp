#include "core/documents/statutequotes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString country = u"中华人民共和国"_s;

QString bare(const QString &name)
{
    const QString plain = QString{name}.remove(u' ').remove(u'\n').remove(u'　');
    return plain.startsWith(country) ? plain.mid(country.size()) : plain;
}

bool isNamed(const Statute &statute, const QString &name)
{
    return bare(statute.name) == name ||
           std::ranges::any_of(statute.also,
                               [&](const QString &other) { return bare(other) == name; });
}

/// 国务院令第N号 as it follows the name in brackets; empty: the name alone is quoted.
QString numberAfter(QStringView rest)
{
    static const QRegularExpression number{
        u"^\\s*[（(](?:中华人民共和国)?(国务院令)?\\s*第?\\s*([0-9]+)\\s*号"_s};
    const auto match = number.match(rest.left(40).toString());
    return match.hasMatch() ? u"国务院令第%1号"_s.arg(match.captured(2)) : QString{};
}

/// 第三十三条 as it follows the name (and its number); 0: no article is quoted.
int articleAfter(QStringView rest)
{
    static const QRegularExpression article{
        u"^\\s*(?:[（(][^（()）]{1,40}[)）])?\\s*第([一二三四五六七八九十百零]{1,7})条"_s};
    const auto match = article.match(rest.left(60).toString());
    static const QString digits = u"零一二三四五六七八九"_s;
    int number = 0;
    int digit = 0;
    for (const QChar c : match.captured(1)) {
        const int weight = c == u'十' ? 10 : c == u'百' ? 100 : 0;
        number += weight * (digit == 0 ? 1 : digit);
        digit = weight > 0 ? 0 : int(digits.indexOf(c));
    }
    return number + digit;
}

struct Quote
{
    QString name{}; ///< bare
    QString said{};
    QString number{};
    int article = 0;
};

std::vector<Quote> quotesIn(const QString &text)
{
    static const QRegularExpression title{u"《([^《》]{2,60})》"_s};
    std::vector<Quote> quotes;
    for (auto matches = title.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView rest = QStringView{text}.mid(match.capturedEnd());
        quotes.push_back({bare(match.captured(1)), match.captured(1).simplified(),
                          numberAfter(rest), articleAfter(rest)});
    }
    return quotes;
}

std::optional<StatuteQuote> faultOf(const Quote &quote, QDate formed, const Law &law, QDate today)
{
    const Statute *last = nullptr;
    const Statute *now = nullptr;
    const Statute *then = nullptr;
    for (const Statute &version : law.statutes()) {
        if (!isNamed(version, quote.name) || version.inForce.from > today)
            continue;
        last = !last || version.inForce.from > last->inForce.from ? &version : last;
        now = version.inForce.covers(today) ? &version : now;
        then = version.inForce.covers(formed) ? &version : then;
    }
    if (!last)
        return {};
    if (!now)
        return StatuteQuote{quote.said,      true, last->inForce.to.addDays(1),
                            last->successor, 0,    last->confidence};
    const bool asItStands =
        quote.number.isEmpty() ? !then || then == now : quote.number == now->number;
    const bool lacks = now->articles > 0 && quote.article > now->articles;
    if (asItStands && !lacks)
        return {};
    return StatuteQuote{
        quote.said,     false, now->inForce.from, now->number, lacks ? quote.article : 0,
        now->confidence};
}
} // namespace

std::vector<StatuteQuote> outdatedQuotes(const QString &text, QDate formed, const Law &law,
                                         QDate today)
{
    std::vector<StatuteQuote> found;
    for (const Quote &quote : quotesIn(text)) {
        const auto fault = faultOf(quote, formed, law, today);
        const bool isNew = fault && std::ranges::none_of(found, [&](const StatuteQuote &each) {
                               return bare(each.name) == quote.name;
                           });
        if (isNew)
            found.push_back(*fault);
    }
    return found;
}
