#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/reports/register.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
template<class Key>
QString named(const std::map<Key, QString> &names, Key key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString{} : found->second;
}

RegisterRow rowOf(PastCase past, const RegisterNames &names, const RegisterSetting &setting)
{
    RegisterRow row{.past = std::move(past)};
    Request &request = row.past.request;
    row.notes = readNotes(request.notes);
    row.organ = named(names.organs, request.organ);
    row.handler = named(names.officers, request.handler);
    auto &letters = row.past.letters;
    for (const SentLetter &letter : letters) {
        if (isAnswer(letter.kind))
            row.answer = letter;
    }
    std::erase(letters, row.answer);
    computeClock(row, setting);
    return row;
}

QString cellOf(const RegisterColumn &column, const RegisterRow &row, const RegisterSetting &setting,
               bool isOpen)
{
    if (!isOpen && (column.mask || !column.cell.read))
        return column.mask ? column.mask(row) : QString{};
    const QString cell = column.cell.read ? column.cell.read(row, setting) : QString{};
    return cell.isEmpty() ? noteOf(row.notes, column.noteKey()) : cell;
}

int widthOf(const RegisterColumn &column)
{
    static constexpr std::array widths{18, 12, 8, 12, 12}; // by CellKind
    return std::max(widths.at(std::size_t(column.kind)), int(column.heading.size()) * 2);
}

/// Headings of notes that no column of the register shows, in the order of their first appearance.
class ExtraColumns
{
public:
    explicit ExtraColumns(qsizetype first)
        : m_first{first}
    {
        for (const RegisterColumn &column : requestRegister())
            m_places.emplace(column.noteKey().toString(), -1);
    }
    void add(const NoteLines &notes, QStringList &cells, QStringList &headings)
    {
        for (const auto &[heading, value] : notes) {
            const auto [place, isNew] = m_places.emplace(heading, m_first);
            if (isNew) {
                ++m_first;
                headings << heading;
            }
            if (place->second < 0)
                continue;
            while (cells.size() <= place->second)
                cells << QString{};
            cells[place->second] = value;
        }
    }

private:
    qsizetype m_first = 0;
    std::map<QString, qsizetype> m_places{};
};

/// Leaves out the supplements that no row fills.
void dropEmptySupplements(RegisterSheet &made)
{
    const auto columns = requestRegister();
    for (qsizetype at = qsizetype(columns.size()) - 1;
         at >= 0 && columns[std::size_t(at)].supplement; --at) {
        auto &rows = made.sheet.rows;
        const bool filled = std::any_of(rows.begin() + 1, rows.end(), [&](const QStringList &row) {
            return !row.value(at).isEmpty();
        });
        if (filled)
            continue;
        for (QStringList &row : rows)
            row.removeAt(at);
        made.look.widths.erase(made.look.widths.begin() + at);
        made.look.numberColumns.erase(made.look.numberColumns.begin() + at);
    }
}
} // namespace

bool isRequestRegister(QStringView name)
{
    return name == u"requests" || name == u"1" || name == u"requests-register";
}

void computeClock(RegisterRow &row, const RegisterSetting &setting)
{
    for (QString *cell : {&row.due, &row.used, &row.late})
        cell->clear();
    const Request &request = row.past.request;
    const QDate asOf = request.closed.isValid() ? request.closed : setting.today;
    const auto due = deadline(clockEvents(row.past), asOf, setting.law, setting.calendar);
    if (!due)
        return;
    row.due = isoDate(due->date);
    row.late = asOf > due->date ? u"是"_s : u"否"_s;
    if (!request.closed.isValid())
        return;
    const int left = remainingDays(request.closed, due->date, setting.calendar);
    row.used = QString::number(std::max(0, due->period + due->extension - left));
}

RegisterSheet requestRegisterSheet(std::vector<PastCase> cases, const RegisterNames &names,
                                   const RegisterSetting &setting, const OpenOrgans &open)
{
    // 更正 has no line of this register and no row of the report (R-REQ-16).
    std::erase_if(cases,
                  [](const PastCase &past) { return past.request.kind != CaseKind::Disclosure; });
    std::ranges::stable_sort(cases, {}, [&](const PastCase &past) {
        const Request &request = past.request;
        return std::tuple{named(names.organs, request.organ), request.received, request.number};
    });
    RegisterSheet made{.sheet = {.name = u"依申请公开台账"_s}};
    QStringList headings;
    for (const RegisterColumn &column : requestRegister()) {
        headings << column.heading.toString();
        made.look.widths.push_back(widthOf(column));
        made.look.numberColumns.push_back(column.kind == CellKind::Count ||
                                          column.kind == CellKind::Money);
    }
    ExtraColumns extras{headings.size()};
    made.sheet.rows.emplace_back();
    for (PastCase &past : cases) {
        const RegisterRow row = rowOf(std::move(past), names, setting);
        const bool isOpen = open.contains(row.past.request.organ);
        QStringList cells;
        for (const RegisterColumn &column : requestRegister())
            cells << cellOf(column, row, setting, isOpen);
        cells.front() = QString::number(made.sheet.rows.size());
        if (isOpen)
            extras.add(row.notes, cells, headings);
        made.sheet.rows.push_back(std::move(cells));
    }
    made.sheet.rows.front() = headings;
    dropEmptySupplements(made);
    return made;
}
