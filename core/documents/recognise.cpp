// 文号, title and 成文日期 as they stand on a paper.
#include "core/documents/backlog.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headLength = 3000; ///< characters in which number and title stand
constexpr std::array<QStringView, 12> kinds{u"通知", u"通报", u"意见", u"决定", u"公告", u"通告",
                                            u"批复", u"请示", u"报告", u"函",   u"纪要", u"办法"};

/// Two organs may stand before the year; 第 and 字 too (R-NUM-1).
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern{
        u"([\\p{Han}、,，·]{1,20}?)\\s*[〔\\[(（【﹝]\\s*((?:19|20)\\d{2})\\s*[〕\\])）】﹞]\\s*(第?)\\s*(\\d{1,5})\\s*号"_s};
    return pattern;
}

QString numberIn(const QString &text)
{
    const auto match = numberPattern().match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).trimmed() + u'〔' + match.captured(2) + u'〕' + match.captured(3) +
           QString::number(match.captured(4).toInt()) + u'号';
}

/// 〇一二三四五六七八九十 as a number; years digit by digit, months and days by tens.
int chineseNumber(const QString &text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    const auto digit = [&](QChar c) {
        if (c.isDigit())
            return c.digitValue();
        return c == u'零' || c == u'○' || c == u'Ｏ' ? 0 : int(digits.indexOf(c));
    };
    const qsizetype ten = text.indexOf(u'十');
    if (ten >= 0) {
        const int tens = ten == 0 ? 1 : digit(text[ten - 1]);
        const int ones = ten + 1 < text.size() ? digit(text[ten + 1]) : 0;
        return tens * 10 + ones;
    }
    int number = 0;
    for (const QChar c : text) {
        if (digit(c) < 0)
            return 0;
        number = number * 10 + digit(c);
    }
    return number;
}

/// The last day of the paper stands under its signature; an attachment may follow, so the first
/// that stands in a line of its own is taken.
QDate dayIn(const QString &text)
{
    static const QRegularExpression pattern{
        u"(?:^|\\n)[ "
        u"\\t　]*([0-9〇零○一二三四五六七八九]{4})\\s*年\\s*([0-9一二三四五六七八九十]{1,3})\\s*"
        u"月\\s*"
        u"([0-9一二三四五六七八九十]{1,3})\\s*日[ \\t　]*(?=\\n|$)"_s};
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate day{chineseNumber(match.captured(1)), chineseNumber(match.captured(2)),
                        chineseNumber(match.captured(3))};
        if (day.isValid())
            return day;
    }
    return {};
}

/// `关于印发…的通知`, which may run over several lines of the head.
QString titleIn(const QString &head)
{
    static const QRegularExpression pattern{
        u"关于[^。；]{2,160}?的(?:通知|通报|意见|决定|公告|通告|批复|请示|报告|函|纪要|办法|方案)(?=[ \\t　]*(?:\\n|$))"_s};
    const auto match = pattern.match(head);
    return match.hasMatch() ? QString{match.captured().remove(QRegularExpression{u"\\s+"_s})}
                            : QString{};
}

QString baseName(const QString &fileName)
{
    const QString name = fileName.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}
} // namespace

DocumentFacts recognise(const QString &fileName, const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    const QString head = plain.first(std::min(headLength, plain.size()));
    const QString name = baseName(fileName);
    DocumentFacts facts{.number = numberIn(head),
                        .title = titleIn(text.first(std::min(headLength, text.size()))),
                        .formed = dayIn(plain)};
    if (facts.number.isEmpty())
        facts.number = numberIn(name);
    if (facts.title.isEmpty())
        facts.title = QString{name}.remove(numberPattern()).trimmed();
    for (const QStringView kind : kinds) {
        if (facts.title.endsWith(kind))
            facts.kind = kind.toString();
    }
    return facts;
}

bool isUsualNumber(const QString &number)
{
    const QString plain = number.normalized(QString::NormalizationForm_KC).trimmed();
    return plain.isEmpty() || plain == u"无文号" || numberPattern().match(plain).hasMatch();
}
