// agenda load | coverage | list | progress | evidence | matrix | notice | sheet | take | task |
// end-unit | carry
#include "app/cli/agendajson.h"
#include "app/cli/documentcall.h"
#include "core/base/number.h"
#include "core/desk/agendasheet.h"
#include "core/sheets/sheetfile.h"
#include "ui/print/letterpage.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A plan with its obligations (.json), or a document of which they are proposed; by default the
/// one that ships.
Result<PlanFile> fileOf(const Call &call)
{
    const auto shipped = shippedPlan();
    if (call.operands().isEmpty() || !shipped)
        return shipped;
    QFile file{call.operands().first()};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    const QByteArray bytes = file.readAll();
    if (file.fileName().endsWith(u".json"))
        return readPlanFile(bytes);
    return readAgendaText(QString::fromUtf8(bytes)).and_then([&](const AgendaText &text) {
        return proposePlan(text, *shipped);
    });
}

Result<PlanId> planIn(const Call &call, const OpenOffice &office, const char *option = "year")
{
    if (!call.has(option))
        return planOf(*office.file);
    return parseWhole(call.value(option)).and_then([&](qint64 year) {
        return planOf(*office.file, int(year));
    });
}

Result<Agenda> agendaIn(const Call &call, const OpenOffice &office)
{
    return planIn(call, office).and_then([&](PlanId id) { return readAgenda(*office.file, id); });
}

int coverage(Call &call)
{
    const auto file = fileOf(call);
    if (!file)
        return call.refuse(file.error());
    const QJsonObject told = coverageJson(*file);
    printObject(call, told);
    return told[u"loose"_s].toArray().isEmpty() ? Done : Refused;
}

int load(Call &call)
{
    const auto file = fileOf(call);
    if (!file)
        return call.refuse(file.error());
    if (call.has("dry-run")) {
        printObject(call, coverageJson(*file));
        return Done;
    }
    if (!call.has("office"))
        return call.usage(u"agenda load needs --office or --dry-run"_s);
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return loadPlan(*office.desk, *file).map([&](PlanId) {
            printObject(call, coverageJson(*file));
        });
    });
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return agendaIn(call, office).map([&](const Agenda &agenda) {
            for (const DutyRow &row : dutyRows(agenda, *office.desk)) {
                const bool asked =
                    (!call.has("unit") || row.unit == call.value("unit")) &&
                    (!call.has("clause") || row.duty->clause == call.value("clause")) &&
                    (!call.has("light") || word(row.light) == call.value("light"));
                if (!asked)
                    continue;
                if (call.json())
                    printObject(call, dutyRowJson(row));
                else
                    call.print(QStringList{row.duty->key, row.unit, isoDate(row.last),
                                           word(row.light), row.undertaking.owner, row.duty->quote}
                                   .join(u'\t'));
            }
        });
    });
}

/// Prints how the duty of the operand stands for the unit of `--unit`.
Result<> printRow(const Call &call, const OpenOffice &office, PlanId plan)
{
    return readAgenda(*office.file, plan).map([&](const Agenda &agenda) {
        for (const DutyRow &row : dutyRows(agenda, *office.desk)) {
            if (row.duty->key == call.operands().first() && row.unit == call.value("unit"))
                printObject(call, dutyRowJson(row));
        }
    });
}

Result<ProgressTold> toldIn(const Call &call, const Desk &desk)
{
    ProgressTold told{.reason = call.value("reason")};
    if (call.has("owner"))
        told.owner = call.value("owner");
    if (call.has("note"))
        told.progress = call.value("note");
    if (call.has("standing")) {
        told.standing = standingOf(call.value("standing"));
        if (!told.standing)
            return fail(ErrorCode::BadValue, {u"standing"_s, call.value("standing")});
    }
    const auto on = dayOf(call, desk);
    const auto due = dayOf(call, desk, "due");
    if (!on || !due)
        return tl::unexpected(on ? due.error() : on.error());
    told.on = *on;
    if (call.has("due"))
        told.due = *due;
    return told;
}

int progress(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto plan = planIn(call, office);
        const auto told = toldIn(call, *office.desk);
        if (!plan || !told)
            return tl::unexpected(plan ? told.error() : plan.error());
        return tellProgress(*office.desk, *plan, call.operands().first(), call.value("unit"), *told)
            .and_then([&] { return printRow(call, office, *plan); });
    });
}

/// What is on record for the duty and unit, and whether it is still there.
Result<> printEvidence(const Call &call, const OpenOffice &office, PlanId plan)
{
    return readAgenda(*office.file, plan).and_then([&](const Agenda &agenda) -> Result<> {
        const Seen<Duty> *duty = findDuty(agenda, call.operands().first());
        if (!duty)
            return fail(ErrorCode::NotFound, {call.operands().first()});
        const UndertakingId owed = undertakingIdOf(duty->value.id, call.value("unit"));
        for (const Seen<Evidence> &each : agenda.evidence) {
            if (each.value.undertaking == owed && !each.value.removed.isValid())
                printObject(call, evidenceJson(each.value));
        }
        return {};
    });
}

Result<Evidence> evidenceIn(const Call &call, const Desk &desk)
{
    const auto on = dayOf(call, desk);
    if (!on)
        return tl::unexpected(on.error());
    auto evidence = call.has("file") ? evidenceFile(call.value("file"))
                                     : Result<Evidence>{Evidence{.place = call.value("link")}};
    if (evidence) {
        evidence->given = *on;
        evidence->note = call.value("note");
    }
    return evidence;
}

int evidence(Call &call)
{
    const bool gives = call.has("file") || call.has("link");
    const auto work = [&](House &, OpenOffice &office) -> Result<> {
        const auto plan = planIn(call, office);
        if (!plan)
            return tl::unexpected(plan.error());
        if (gives) {
            const auto given =
                evidenceIn(call, *office.desk).and_then([&](const Evidence &evidence) {
                    return giveEvidence(*office.desk, *plan, call.operands().first(),
                                        call.value("unit"), evidence);
                });
            if (!given)
                return tl::unexpected(given.error());
        }
        if (call.has("remove")) {
            const EvidenceId id{QUuid{call.value("remove")}};
            if (const auto gone = removeEvidence(*office.desk, id); !gone)
                return gone;
        }
        return printEvidence(call, office, *plan);
    };
    if (gives || call.has("remove"))
        return withOffice(call, openToWrite, work);
    return withOffice(call, openToRead, work);
}

int matrix(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto agenda = agendaIn(call, office);
        if (!agenda)
            return tl::unexpected(agenda.error());
        const auto rows = dutyRows(*agenda, *office.desk);
        const DutyMatrix made = dutyMatrix(rows);
        if (call.has("out"))
            return writeSheet(call.value("out"), matrixSheet(made)).map([&] {
                call.print(call.value("out"));
            });
        for (const DutyMatrix::Line &line : made.lines) {
            if (call.json())
                printObject(call, matrixJson(made, line));
            else
                call.print(u"%1\t%2/%3\t%4"_s.arg(line.unit).arg(line.done).arg(line.owed).arg(
                    line.overdue));
        }
        return {};
    });
}

int notice(Call &call)
{
    const QString path = call.value("out");
    if (QFileInfo::exists(path))
        return call.refuse({ErrorCode::FileExists, {path}});
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return planIn(call, office)
            .and_then(
                [&](PlanId plan) { return urge(*office.desk, plan, call.operands().first()); })
            .and_then([&](const Letter &letter) { return writeLetter(letter, path); })
            .map([&] { call.print(path); });
    });
}

/// 任务督办表 of one unit, to be filled in without Mingdu.
int sheet(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return agendaIn(call, office)
            .and_then([&](const Agenda &agenda) {
                const RegisterSheet made =
                    agendaUnitSheet(agendaSheet(agenda.text, dutyRows(agenda, *office.desk),
                                                agenda.evidence, call.operands().first()));
                return writeSheet(call.value("out"), made.sheet, made.look);
            })
            .map([&] { call.print(call.value("out")); });
    });
}

/// What came back of it; a line per refused row, exit 1 when there is one.
int take(Call &call)
{
    int refused = 0;
    const int exit = withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto agenda = agendaIn(call, office);
        const auto back = readSheet(call.operands().first());
        if (!agenda || !back)
            return tl::unexpected(agenda ? back.error() : agenda.error());
        const auto rows = dutyRows(*agenda, *office.desk);
        auto came = readTaskReturn(
            agendaUnitSheet(agendaSheet(agenda->text, rows, agenda->evidence, call.value("unit"))),
            rows, *back, agenda->plan.year);
        if (!came)
            return tl::unexpected(came.error());
        const int kept = takeTasks(*office.desk, *agenda, came->tasks);
        for (const TaskTold &each : came->tasks) {
            if (each.refused)
                came->refused.push_back({each.row, each.key, each.refused->code});
        }
        for (const RefusedRow &each : came->refused)
            call.print(u"%1\t%2\t%3"_s.arg(each.row).arg(each.column, codeName(each.code)));
        refused = int(came->refused.size());
        call.print(u"%1 kept"_s.arg(kept));
        return {};
    });
    return exit == Done && refused > 0 ? int(Refused) : exit;
}

int task(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto agenda = agendaIn(call, office);
        const auto due = dayOf(call, *office.desk, "due");
        if (!agenda || !due)
            return tl::unexpected(agenda ? due.error() : agenda.error());
        const Duty own = ownTask(*agenda, call.operands().first(), call.operands().at(1), *due);
        return saveDuty(*office.desk, agenda->plan.id, own).map([&] { call.print(own.key); });
    });
}

int endUnitCommand(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto plan = planIn(call, office);
        const auto on = dayOf(call, *office.desk);
        if (!plan || !on)
            return tl::unexpected(plan ? on.error() : plan.error());
        return endUnit(*office.desk, *plan, call.operands().first(), *on, call.value("into"));
    });
}

int carry(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto from = planIn(call, office, "from");
        const auto into = planIn(call, office, "to");
        if (!from || !into)
            return tl::unexpected(from ? into.error() : from.error());
        return carryOver(*office.desk, *from, *into);
    });
}

constexpr std::array coverageOptions{Option{"json", false}};
constexpr std::array loadOptions{Option{"office"}, Option{"as"}, Option{"passphrase-file"},
                                 Option{"json", false}, Option{"dry-run", false}};
constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"unit"},
                                 Option{"clause"}, Option{"light"}};
constexpr std::array progressOptions{
    MINGDU_OFFICE_OPTIONS, Option{"year"},   Option{"unit", true, true},
    Option{"owner"},       Option{"note"},   Option{"standing"},
    Option{"on"},          Option{"reason"}, Option{"due"}};
constexpr std::array evidenceOptions{
    MINGDU_OFFICE_OPTIONS, Option{"year"},  Option{"unit", true, true},
    Option{"file"},        Option{"link"},  Option{"on"},
    Option{"note"},        Option{"remove"}};
constexpr std::array matrixOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"out"}};
constexpr std::array noticeOptions{MINGDU_OFFICE_OPTIONS, Option{"year"},
                                   Option{"out", true, true}};
constexpr std::array takeOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"unit", true, true}};
constexpr std::array taskOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"due", true, true}};
constexpr std::array endOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"on"},
                                Option{"into"}};
constexpr std::array carryOptions{MINGDU_OFFICE_OPTIONS, Option{"from", true, true},
                                  Option{"to", true, true}};
constexpr std::array commands{Command{"agenda coverage", coverageOptions, 0, 1, coverage},
                              Command{"agenda load", loadOptions, 0, 1, load},
                              Command{"agenda list", listOptions, 0, 0, list},
                              Command{"agenda progress", progressOptions, 1, 1, progress},
                              Command{"agenda evidence", evidenceOptions, 1, 1, evidence},
                              Command{"agenda matrix", matrixOptions, 0, 0, matrix},
                              Command{"agenda notice", noticeOptions, 1, 1, notice},
                              Command{"agenda sheet", noticeOptions, 1, 1, sheet},
                              Command{"agenda take", takeOptions, 1, 1, take},
                              Command{"agenda task", taskOptions, 2, 2, task},
                              Command{"agenda end-unit", endOptions, 1, 1, endUnitCommand},
                              Command{"agenda carry", carryOptions, 0, 0, carry}};
} // namespace

std::span<const Command> agendaCommands()
{
    return commands;
}
