#include "core/reports/requestimport.h"

#include "core/base/date.h"
#include "core/journal/event.h"
#include "core/reports/registercells.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A cell's fault: the column's heading and the code.
using Fault = std::pair<QString, ErrorCode>;
using Checked = tl::expected<void, Fault>;

Checked readCell(RegisterRow &row, const SheetColumn &column, const QString &cell,
                 const RegisterSetting &setting)
{
    const bool blank = cell.trimmed().isEmpty();
    const CellNeed need = column.known ? column.known->need : CellNeed::Lenient;
    if (blank && need == CellNeed::Required)
        return tl::unexpected(Fault{column.heading, ErrorCode::MissingMember});
    if (blank || need == CellNeed::Ignored)
        return {};
    if (const auto sound = checkValue(Value{cell}); !sound)
        return tl::unexpected(Fault{column.heading, sound.error().code});
    const QString key = column.known ? column.known->noteKey().toString() : column.heading;
    if (need == CellNeed::Computed) {
        row.said.emplace_back(column.known, cell);
        return {};
    }
    if (!column.known || !column.known->cell.write) {
        addNote(row.notes, key, cell);
        return {};
    }
    const auto written = column.known->cell.write(row, cell, setting);
    if (!written && need != CellNeed::Lenient)
        return tl::unexpected(Fault{column.heading, written.error().code});
    if (!written)
        addNote(row.notes, key, cell);
    return {};
}

/// A record of the past lies in the past, and ends after it begins (cli.md).
Checked checkDays(const Request &request, const SheetHead &head, QDate today)
{
    const auto heading = [&](QLatin1StringView english) {
        const SheetColumn *column = head.find(english);
        return column ? column->heading : QString{english};
    };
    const std::array days{std::pair{"received"_L1, request.received},
                          std::pair{"submitted"_L1, request.submitted},
                          std::pair{"closed"_L1, request.closed}};
    for (const auto &[english, day] : days) {
        if (day > today)
            return tl::unexpected(Fault{heading(english), ErrorCode::FutureDate});
    }
    if (request.closed.isValid() && request.closed < request.received)
        return tl::unexpected(Fault{heading("closed"_L1), ErrorCode::ImpossibleOrder});
    return {};
}

/// A number without its kind is told by its check digit.
void inferIdentity(Request &request, const SheetHead &head, QDate today)
{
    if (head.find("identity_kind"_L1) || request.identityNumber.isEmpty())
        return;
    if (checkResidentId(request.identityNumber, today).ok())
        request.identityKind = IdentityKind::ResidentId;
    else if (checkUscc(request.identityNumber).ok())
        request.identityKind = IdentityKind::Uscc;
}

/// The answer becomes a letter where its outcome has one; else its cells are notes.
void settleAnswer(RegisterRow &row, const ImportSetting &setting)
{
    SentLetter &answer = row.answer;
    if (answer == SentLetter{})
        return;
    const auto outcome = setting.around.law.outcome(row.past.request.outcome, setting.around.today);
    if (outcome && outcome->letter != 0) {
        answer.kind = outcome->letter;
        if (!answer.dated.isValid())
            answer.dated = row.past.request.closed;
        row.past.letters.push_back(answer);
        return;
    }
    const RegisterRow only{.answer = answer};
    const RegisterRow none;
    for (const RegisterColumn &column : requestRegister()) {
        if (!column.cell.read)
            continue;
        const QString cell = column.cell.read(only, setting.around);
        if (cell != column.cell.read(none, setting.around))
            addNote(row.notes, column.noteKey().toString(), cell);
    }
}

void settleHandler(RegisterRow &row, const QString &heading, const ImportSetting &setting)
{
    const auto officer = setting.officers.find(row.handler);
    if (officer != setting.officers.end())
        row.officer = officer->second;
    else
        addNote(row.notes, heading, row.handler);
}

/// What the sheet says of the deadline against what the desk computes: the desk's is shown, the
/// sheet's is kept.
std::optional<DoubtfulRow> settleClock(RegisterRow &row, const SheetHead &head, int number,
                                       const RegisterSetting &setting)
{
    const RegisterRow said = row;
    computeClock(row, setting);
    const auto column = std::ranges::find_if(head.columns, [](const SheetColumn &c) {
        return c.known && c.known->heading == u"应答复日期";
    });
    if (column == head.columns.end())
        return {};
    if (row.due.isEmpty()) {
        addNote(row.notes, u"应答复日期"_s, said.due);
        addNote(row.notes, u"用时(工作日)"_s, said.used);
        addNote(row.notes, u"是否超期"_s, said.late);
        return {};
    }
    const auto day = cells::date(said.due, setting.year);
    if (said.due.isEmpty() || (day && isoDate(*day) == row.due))
        return {};
    addNote(row.notes, u"原表应答复日期"_s, said.due);
    return DoubtfulRow{number, column->heading, said.due, row.due};
}
} // namespace

tl::expected<RegisterRow, RefusedRow> readRow(const Sheet &sheet, std::size_t row,
                                              const SheetHead &head, const ImportSetting &setting)
{
    RegisterSetting around = setting.around;
    around.year = head.year;
    RegisterRow taken;
    Checked sound;
    QString officerHeading;
    for (auto column = head.columns.begin(); sound && column != head.columns.end(); ++column) {
        const QString before = taken.handler;
        sound = readCell(taken, *column, sheet.cell(row, column->at), around);
        if (taken.handler != before)
            officerHeading = column->known->noteKey().toString();
    }
    if (!sound)
        return tl::unexpected(
            RefusedRow{sheet.numberOf(row), sound.error().first, sound.error().second});
    settleHandler(taken, officerHeading, setting);
    return taken;
}

tl::expected<ImportedRow, RefusedRow> importRow(const Sheet &sheet, std::size_t row,
                                                const SheetHead &head, const ImportSetting &setting)
{
    RegisterSetting around = setting.around;
    around.year = head.year;
    auto read = readRow(sheet, row, head, setting);
    if (!read)
        return tl::unexpected(read.error());
    RegisterRow &taken = *read;
    const auto says = [&](QLatin1StringView english) {
        const SheetColumn *column = head.find(english);
        return column && !sheet.cell(row, column->at).trimmed().isEmpty();
    };
    if (!says("channel"_L1))
        taken.past.request.channel = Channel::Other;
    taken.past.request.handler = taken.officer;
    const int number = sheet.numberOf(row);
    if (const Checked sound = checkDays(taken.past.request, head, around.today); !sound)
        return tl::unexpected(RefusedRow{number, sound.error().first, sound.error().second});
    inferIdentity(taken.past.request, head, around.today);
    settleAnswer(taken, setting);
    ImportedRow imported{.row = number, .organ = taken.organ};
    imported.doubt = settleClock(taken, head, number, around);
    taken.past.request.notes = notesText(taken.notes);
    imported.past = std::move(taken.past);
    return imported;
}
