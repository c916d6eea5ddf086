#include "core/reports/sheethead.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t deepestHead = 30; ///< rows of titles that stand above a table at most

/// A heading without blanks, marks of obligation and differences of width.
QString bare(const QString &heading)
{
    static const QRegularExpression silent{u"\\s|\\*|\\(必填\\)|\\x{FEFF}"_s};
    return heading.normalized(QString::NormalizationForm_KC).remove(silent).toLower();
}

bool reads(const RegisterColumn &column, const QString &bareHeading)
{
    if (bareHeading == bare(column.heading.toString()) || bareHeading == column.english)
        return true;
    const auto others = column.also.split(u'|', Qt::SkipEmptyParts);
    return std::ranges::any_of(
        others, [&](QStringView other) { return bare(other.toString()) == bareHeading; });
}

/// Gives headings their columns. Of two columns with one heading the next in the register's order
/// is meant.
class Matcher
{
public:
    explicit Matcher(std::span<const RegisterColumn> columns)
        : m_columns{columns}
    {
    }
    const RegisterColumn *take(const QString &heading)
    {
        const QString meant = bare(heading);
        const RegisterColumn *found = nullptr;
        for (const RegisterColumn &column : m_columns) {
            if (meant.isEmpty() || m_taken.contains(&column) || !reads(column, meant))
                continue;
            if (!found || (found<m_last && & column> m_last))
                found = &column;
        }
        if (found) {
            m_taken.insert(found);
            m_last = found;
        }
        return found;
    }
    std::size_t taken() const { return m_taken.size(); }

private:
    std::span<const RegisterColumn> m_columns{};
    std::set<const RegisterColumn *> m_taken{};
    const RegisterColumn *m_last = nullptr;
};

struct Reading
{
    std::vector<SheetColumn> columns{};
    std::size_t matched = 0;
};

Reading readLine(const Sheet &sheet, std::size_t row, std::span<const RegisterColumn> columns)
{
    Reading reading;
    Matcher matcher{columns};
    const QStringList &cells = sheet.rows[row];
    for (qsizetype at = 0; at < cells.size(); ++at)
        reading.columns.push_back({at, cells[at].simplified(), matcher.take(cells[at])});
    reading.matched = matcher.taken();
    return reading;
}

/// Two lines of headings: a merged one stands over those below it, or is the heading itself.
Reading readTwoLines(const Sheet &sheet, std::size_t row, std::span<const RegisterColumn> columns)
{
    Reading reading;
    Matcher matcher{columns};
    QString over;
    const qsizetype width = std::max(sheet.rows[row].size(), sheet.rows[row + 1].size());
    for (qsizetype at = 0; at < width; ++at) {
        const QString upper = sheet.cell(row, at);
        const QString lower = sheet.cell(row + 1, at);
        if (!upper.trimmed().isEmpty())
            over = upper;
        const bool single = lower.trimmed().isEmpty();
        QString heading = single ? upper : over + lower;
        const RegisterColumn *known = matcher.take(heading);
        if (!known && !single) {
            known = matcher.take(lower);
            if (known)
                heading = lower; // the line above is a title
        }
        reading.columns.push_back(
            {at, (known || single ? heading : over + u' ' + lower).simplified(), known});
    }
    reading.matched = matcher.taken();
    return reading;
}

/// The years that \p title names, without the day on which it was filled in.
std::set<int> yearsIn(const QString &title)
{
    static const QRegularExpression day{
        u"[0-9]{4}(?: *年 *[0-9]{1,2} *月 *[0-9]{1,2} *日?|([./-])[0-9]{1,2}\\1[0-9]{1,2}(?![0-9]))"_s};
    static const QRegularExpression span{
        u"(?<![0-9])((?:19|20)[0-9]{2}) *年? *[-—–~至到] *((?:19|20)[0-9]{2})(?![0-9])"_s};
    static const QRegularExpression year{u"(?<![0-9])((?:19|20)[0-9]{2}) *年"_s};
    const QString plain = title.normalized(QString::NormalizationForm_KC).remove(day);
    std::set<int> years;
    for (const QRegularExpression &each : {span, year}) {
        for (auto matches = each.globalMatch(plain); matches.hasNext();) {
            for (const QString &found : matches.next().capturedTexts().mid(1))
                years.insert(found.toInt());
        }
    }
    return years;
}

int yearOf(const Sheet &sheet, std::size_t headRow)
{
    QString above;
    for (std::size_t row = 0; row < headRow; ++row)
        above += sheet.rows[row].join(u' ') + u'\n';
    static const QRegularExpression bareYear{u"^(?:19|20)[0-9]{2}$"_s};
    if (const int year = yearNamed(above); year != 0 || !yearsIn(above).empty())
        return year;
    return bareYear.match(sheet.name.trimmed()).hasMatch() ? sheet.name.toInt()
                                                           : yearNamed(sheet.name);
}

QString letters(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

/// Every column that is kept as a note has a heading of its own.
void nameNotes(std::vector<SheetColumn> &columns)
{
    std::set<QString> used;
    for (SheetColumn &column : columns) {
        if (column.known)
            continue;
        const QString name =
            column.heading.isEmpty() ? u"列"_s + letters(column.at) : column.heading;
        column.heading = name;
        for (int more = 2; !used.insert(column.heading).second; ++more)
            column.heading = u"%1 (%2)"_s.arg(name, QString::number(more));
    }
}
} // namespace

const SheetColumn *SheetHead::find(QLatin1StringView english) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const SheetColumn &c) { return c.known && c.known->english == english; });
    return found == columns.end() ? nullptr : &*found;
}

int yearNamed(const QString &title)
{
    const std::set<int> years = yearsIn(title);
    return years.size() == 1 ? *years.begin() : 0;
}

std::optional<int> yearRow(const QStringList &row)
{
    static const QRegularExpression title{u"^(?:19|20)[0-9]{2} *年[^0-9]*$"_s};
    const QString text = row.join(QString{}).normalized(QString::NormalizationForm_KC).trimmed();
    const auto filled =
        std::ranges::count_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled == 1 && title.match(text).hasMatch() ? std::optional{yearNamed(text)}
                                                       : std::nullopt;
}

bool repeatsHead(const QStringList &row, const SheetHead &head)
{
    const SheetColumn *number = head.find("number"_L1);
    const QString cell = number ? bare(row.value(number->at)) : QString{};
    if (!cell.isEmpty())
        return reads(*number->known, cell);
    // The lower of two lines says the end of each heading.
    return std::ranges::all_of(head.columns, [&](const SheetColumn &column) {
        return bare(column.heading).endsWith(bare(row.value(column.at)));
    });
}

Result<SheetHead> headOf(const Sheet &sheet, std::span<const RegisterColumn> columns)
{
    SheetHead head;
    Reading best;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), deepestHead); ++row) {
        if (Reading one = readLine(sheet, row, columns); one.matched > best.matched) {
            best = std::move(one);
            head.bodyBegin = row + 1;
        }
        if (row + 1 == sheet.rows.size())
            break;
        if (Reading two = readTwoLines(sheet, row, columns); two.matched > best.matched) {
            best = std::move(two);
            head.bodyBegin = row + 2;
        }
    }
    head.columns = std::move(best.columns);
    nameNotes(head.columns);
    head.year = yearOf(sheet, head.bodyBegin);
    const bool english = std::ranges::any_of(head.columns, [](const SheetColumn &column) {
        return column.known && column.heading.toLower() == column.known->english;
    });
    for (const RegisterColumn &column : columns) {
        if (column.need == CellNeed::Required && !head.find(column.english))
            return fail(
                ErrorCode::MissingMember,
                {english || best.matched == 0 ? QString{column.english} : column.heading.toString(),
                 QStringLiteral("column")});
    }
    return head;
}

bool isBesideTheTable(const QStringList &row)
{
    static constexpr std::array marks{u"合计",   u"总计", u"小计", u"本页", u"填报", u"填表",
                                      u"审核人", u"制表", u"注:",  u"注：", u"说明"};
    const auto first =
        std::ranges::find_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (first == row.end())
        return true;
    const QString text = first->trimmed();
    return std::ranges::any_of(
        marks, [&](const char16_t *mark) { return text.startsWith(QStringView{mark}); });
}
