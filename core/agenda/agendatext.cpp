#include "core/agenda/agendatext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString digits = u"零一二三四五六七八九"_s;
const QString ends = u"。！？：；"_s;

/// Paragraphs: a line goes on where the one before it was cut by the page.
QStringList paragraphsOf(const QString &plain)
{
    static const QRegularExpression numbered{
        u"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)"_s};
    QStringList found;
    bool begun = false; ///< the first number was read
    bool open = false;  ///< the last paragraph is cut
    for (const QString &raw : plain.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const bool begins = numbered.match(line).hasMatch();
        if (open && !begins)
            found.last() += line;
        else
            found << line;
        begun = begun || begins;
        const bool heads = begins && !line.startsWith(u'（'); // 一、 has no mark at its end
        open = begun && !heads && !ends.contains(line.back());
    }
    return found;
}

QString headNumber(const QString &number)
{
    QString text;
    const int value = number.toInt();
    if (value >= 20)
        text += digits.at(value / 10);
    if (value >= 10)
        text += u'十';
    if (value % 10 != 0)
        text += digits.at(value % 10);
    return text;
}

/// Puts each paragraph where its number says.
class Reading
{
public:
    Result<> take(const QString &line)
    {
        static const QRegularExpression part{u"^([一二三四五六七八九十]+)、(.+)$"_s};
        static const QRegularExpression clause{
            u"^（([一二三四五六七八九十]+)）([^。]*)(?:。(.*))?$"_s};
        if (const auto match = part.match(line); match.hasMatch())
            return beginPart(chineseNumber(match.captured(1)), match.captured(2));
        if (const auto match = clause.match(line); match.hasMatch() && m_part > 0)
            return beginClause(chineseNumber(match.captured(1)), match.captured(2),
                               match.captured(3));
        addPlain(line);
        return {};
    }
    AgendaText text{};

private:
    Result<> beginPart(int number, const QString &heading)
    {
        if (number != m_part + 1)
            return disorder(QString::number(number), number <= m_part);
        m_part = number;
        m_clause = 0;
        return add(QString::number(number), heading, {});
    }
    Result<> beginClause(int number, const QString &heading, const QString &body)
    {
        const QString key = u"%1.%2"_s.arg(m_part).arg(number);
        if (number != m_clause + 1)
            return disorder(key, number <= m_clause);
        m_clause = number;
        return add(key, heading, body);
    }
    static Result<> disorder(const QString &key, bool again)
    {
        return fail(ErrorCode::AgendaInvalid, {again ? u"same_number"_s : u"out_of_order"_s, key});
    }
    Result<> add(const QString &key, const QString &heading, const QString &body)
    {
        if (m_headings.contains(heading))
            return fail(ErrorCode::AgendaInvalid, {u"same_heading"_s, heading.left(40), key});
        m_headings.insert(heading);
        text.clauses.push_back({key, heading, body});
        return {};
    }
    /// Without a number: before 一、 the preamble; under a bare heading its text; after a clause
    /// the part's closing paragraph.
    void addPlain(const QString &line)
    {
        if (m_part == 0) {
            text.preamble << line;
            return;
        }
        Clause &last = text.clauses.back();
        const QString key = u"%1.end"_s.arg(m_part);
        if (last.text.isEmpty() || last.key == key)
            last.text += line;
        else
            text.clauses.push_back({key, {}, line});
    }

    int m_part = 0;
    int m_clause = 0;
    QSet<QString> m_headings{};
};

/// 文号, 印发日期, the title between 《》 and its year.
void readHead(AgendaText &text)
{
    static const QRegularExpression number{u"^\\S+〔\\d{4}〕\\d+号$"_s};
    static const QRegularExpression day{u"^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"_s};
    static const QRegularExpression title{u"《([^》]*要点[^》]*)》"_s};
    static const QRegularExpression year{u"(\\d{4})\\s*年"_s};
    for (const QString &line : text.preamble) {
        if (text.number.isEmpty() && number.match(line).hasMatch())
            text.number = line;
        if (const auto match = day.match(line); match.hasMatch())
            text.issued = {match.captured(1).toInt(), match.captured(2).toInt(),
                           match.captured(3).toInt()};
        if (const auto match = title.match(line); match.hasMatch() && text.title.isEmpty())
            text.title = match.captured(1);
    }
    if (text.title.isEmpty() && !text.preamble.isEmpty())
        text.title = text.preamble.first();
    text.year = year.match(text.title).captured(1).toInt();
}

std::vector<Span> cut(const QString &text, const QString &at)
{
    std::vector<Span> found;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        if (!last && !at.contains(text.at(i)))
            continue;
        found.push_back({from, i + 1 - from});
        from = i + 1;
    }
    return found;
}
} // namespace

int chineseNumber(const QString &numeral)
{
    const qsizetype ten = numeral.indexOf(u'十');
    const auto digit = [](const QString &each) {
        return each.size() == 1 ? std::max(0, int(digits.indexOf(each))) : 0;
    };
    if (ten < 0)
        return digit(numeral);
    const int tens = ten == 0 ? 1 : digit(numeral.left(ten));
    return tens * 10 + digit(numeral.mid(ten + 1));
}

Result<AgendaText> readAgendaText(const QString &plain)
{
    Reading reading;
    const QStringList paragraphs = paragraphsOf(plain);
    for (const QString &line : paragraphs) {
        if (const auto taken = reading.take(line); !taken)
            return tl::unexpected(taken.error());
    }
    if (reading.text.clauses.empty())
        return fail(ErrorCode::AgendaInvalid, {u"no_numbering"_s});
    readHead(reading.text);
    return std::move(reading.text);
}

QString plainText(const AgendaText &text)
{
    QStringList lines = text.preamble;
    for (const Clause &clause : text.clauses) {
        const QStringList key = clause.key.split(u'.');
        if (clause.key.endsWith(u".end"))
            lines << clause.text;
        else if (key.size() == 1)
            lines << headNumber(key.first()) + u'、' + clause.heading;
        else
            lines << u"（%1）%2。%3"_s.arg(headNumber(key.last()), clause.heading, clause.text);
        if (key.size() == 1 && !clause.text.isEmpty())
            lines << clause.text;
    }
    return lines.join(u'\n');
}

const Clause *findClause(const AgendaText &text, const QString &key)
{
    const auto found = std::ranges::find(text.clauses, key, &Clause::key);
    return found == text.clauses.end() ? nullptr : &*found;
}

std::vector<Span> sentencesOf(const QString &text)
{
    return cut(text, u"。！？"_s);
}

std::vector<Span> phrasesOf(const QString &text)
{
    return cut(text, u"，；。！？"_s);
}
