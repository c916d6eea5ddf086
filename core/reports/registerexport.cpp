#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/reports/registers.h"
#include "core/reports/registersheet.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
template<class Key>
QString named(const std::map<Key, QString> &names, Key key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString{} : found->second;
}

RegisterRow requestRow(PastCase past, const RegisterSetting &setting)
{
    RegisterRow row{.past = std::move(past)};
    const Request &request = row.past.request;
    row.notes = readNotes(request.notes);
    row.officer = request.handler;
    auto &letters = row.past.letters;
    for (const SentLetter &letter : letters) {
        if (isAnswer(letter.kind))
            row.answer = letter;
    }
    std::erase(letters, row.answer);
    computeClock(row, setting);
    return row;
}

std::vector<RegisterRow> requestRows(std::span<PastCase> cases, const RegisterSetting &setting)
{
    std::vector<RegisterRow> rows;
    rows.reserve(cases.size());
    for (PastCase &past : cases) {
        // 更正 has no line of this register and no row of the report (R-REQ-16).
        if (past.request.kind == CaseKind::Disclosure)
            rows.push_back(requestRow(std::move(past), setting));
    }
    return rows;
}

QDate requestDay(const RegisterRow &row)
{
    return row.past.request.received;
}

void nameRows(std::vector<RegisterRow> &rows, const RegisterNames &names)
{
    std::map<QString, std::set<OrganId>> organsOf;
    for (RegisterRow &row : rows) {
        const Request &request = row.past.request;
        row.organ = named(names.organs, request.organ);
        row.handler = named(names.officers, row.officer);
        organsOf[request.number].insert(request.organ);
    }
    for (RegisterRow &row : rows)
        row.sharesNumber = organsOf[row.past.request.number].size() > 1;
}

QString cellOf(const RegisterColumn &column, const RegisterRow &row, const RegisterSetting &setting,
               bool isOpen)
{
    if (!isOpen && (column.mask || !column.cell.read))
        return column.mask ? column.mask(row) : QString{};
    const QString cell = column.cell.read ? column.cell.read(row, setting) : QString{};
    return cell.isEmpty() && isOpen ? noteOf(row.notes, column.noteKey()) : cell;
}
} // namespace

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

RegisterSheet registerSheet(const Register &shown, std::vector<PastCase> cases,
                            const RegisterNames &names, const RegisterSetting &setting,
                            const OpenOrgans &open, const RegisterRange &range)
{
    auto rows = shown.rows(cases, setting);
    cases = std::vector<PastCase>{}; // the rows have what they need, and a city has many
    nameRows(rows, names);
    std::erase_if(rows, [&](const RegisterRow &row) {
        return (!range.organ.isNull() && row.past.request.organ != range.organ) ||
               (range.year != 0 && shown.day(row).year() != range.year);
    });
    std::ranges::stable_sort(rows, {}, [&](const RegisterRow &row) {
        return std::tuple{row.organ, shown.day(row), row.past.request.number};
    });
    RegisterSheet made = emptySheet(shown.title, shown.columns);
    QStringList headings = made.sheet.rows.front();
    ExtraColumns extras{shown.columns};
    for (const RegisterRow &row : rows) {
        const bool isOpen = open.contains(row.past.request.organ);
        QStringList cells;
        for (const RegisterColumn &column : shown.columns)
            cells << cellOf(column, row, setting, isOpen);
        if (shown.columns.front().need == CellNeed::Ignored)
            cells.front() = QString::number(made.sheet.rows.size());
        if (isOpen)
            extras.add(row.notes, cells, headings);
        made.sheet.rows.push_back(std::move(cells));
        made.cases.push_back(row.past.request.id.value);
    }
    made.sheet.rows.front() = headings;
    dropEmptySupplements(made, shown.columns);
    return made;
}

RegisterSheet requestRegisterSheet(std::vector<PastCase> cases, const RegisterNames &names,
                                   const RegisterSetting &setting, const OpenOrgans &open)
{
    return registerSheet(registers::requests, std::move(cases), names, setting, open);
}

const Register registers::requests{.number = 1,
                                   .slug = "requests"_L1,
                                   .title = u"依申请公开台账",
                                   .columns = requestRegister(),
                                   .rows = requestRows,
                                   .day = requestDay};

Result<RegisterSheet> readRegister(const Records &records, const Register &shown,
                                   const RegisterView &view)
{
    if (shown.read)
        return shown.read(records, view);
    // Other registers tell in one year what came of the requests of another.
    const int year = shown.day == requestDay ? view.range.year : 0;
    const auto wanted = [year](const Request &request) {
        return year == 0 || request.received.year() == year;
    };
    return readPast(records, wanted).map([&](std::vector<PastCase> cases) {
        return registerSheet(shown, std::move(cases), view.names, view.setting, view.open,
                             view.range);
    });
}

std::span<const Register *const> allRegisters()
{
    static constexpr std::array all{
        &registers::requests,        &registers::documents,   &registers::dispatch,
        &registers::interpretations, &registers::assessments, &registers::conversions,
        &registers::services,        &registers::challenges,  &registers::fees,
        &registers::inquiries,       &registers::decisions,   &registers::tasks};
    return all;
}

QString registerList()
{
    QStringList names;
    for (const Register *each : allRegisters())
        names << u"%1 (%2)"_s.arg(QString::number(each->number), each->slug);
    return names.join(u", "_s);
}

const Register *findRegister(QStringView name)
{
    const auto found = std::ranges::find_if(allRegisters(), [&](const Register *each) {
        return name == each->slug || name == QString::number(each->number) ||
               name == QString{each->slug + "-register"_L1};
    });
    return found == allRegisters().end() ? nullptr : *found;
}
