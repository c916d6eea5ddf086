// report annual
#include "app/cli/officecall.h"
#include "core/base/words.h"
#include "core/reports/annualsheet.h"
#include "core/sheets/sheetfile.h"
#include "ui/print/reporthtml.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QString noticeText(const AnnualNotice &notice)
{
    return QStringList{warningName(notice.warning), QString::number(notice.cases), notice.first}
        .join(u' ')
        .trimmed();
}

QJsonArray jsonRows(const auto &rows)
{
    QJsonArray table;
    for (const auto &row : rows) {
        QJsonArray cells;
        std::ranges::copy(row, std::back_inserter(cells));
        table.append(cells);
    }
    return table;
}

/// A row of table 2 with the figures that it has; money in fen.
QJsonObject unitJson(const UnitFigures &figures)
{
    const UnitEntry &sum = figures.sum;
    QJsonObject row{{u"row"_s, figures.row.key}, {u"units"_s, qint64(figures.units)}};
    if (figures.row.counted) {
        row[u"made"_s] = sum.made;
        row[u"repealed"_s] = sum.repealed;
        row[u"inForce"_s] = sum.inForce;
    } else if (figures.row.isMoney) {
        row[u"fen"_s] = sum.amount.fen;
    } else {
        row[u"handled"_s] = sum.handled;
    }
    if (figures.recorded)
        row[u"recorded"_s] = *figures.recorded;
    return row;
}

/// Lines beside a frozen year.
QJsonArray linesJson(const AnnualBook &book)
{
    static constexpr std::array kinds{"frozen"_L1, "restated"_L1, "moved"_L1};
    QJsonArray lines;
    for (const FrozenYear &line : book.lines) {
        QJsonObject told{{u"kind"_s, kinds.at(std::size_t(line.kind))},
                         {u"on"_s, line.on.toString(Qt::ISODate)},
                         {u"reason"_s, line.reason}};
        if (line.kind != FrozenKind::Frozen)
            told[u"cells"_s] = QJsonArray::fromStringList(line.cells);
        lines << told;
    }
    return lines;
}

QString jsonLine(const AnnualBook &annual, const QString &organ)
{
    const AnnualReport &report = annual.report;
    QList<JsonLine> checks;
    for (const AnnualCheck &check : report.checks) {
        JsonLine line;
        line.add("id", check.id).add("ok", check.ok);
        checks << (check.ok ? line : line.add("at", QJsonArray::fromStringList(check.at)));
    }
    QJsonArray units;
    for (const UnitFigures &figures : annual.units)
        units << unitJson(figures);
    QStringList warnings;
    for (const AnnualNotice &notice : report.notices)
        warnings << noticeText(notice);
    return JsonLine{}
        .add("year", report.table.year)
        .add("organ", organ.isEmpty() ? QJsonValue{} : QJsonValue{organ})
        .add("frozen", annual.frozen)
        .add("table2", units)
        .add("table3", jsonRows(report.table.rows))
        .add("table4", jsonRows(annual.challenges.blocks))
        .add("checks", checks)
        .add("lines", linesJson(annual))
        .add("warnings", QJsonArray::fromStringList(warnings))
        .text();
}

/// Figures first: names are of different widths.
void printTable(const Call &call, const AnnualReport &report)
{
    QString heads{u"   "_s};
    QStringList columns;
    for (std::size_t c = 0; c < report.form.columns.size(); ++c) {
        const QString key = u"c%1"_s.arg(c + 1);
        heads += u"%1"_s.arg(key, 8);
        columns << key + u' ' + report.form.columns[c].name;
    }
    call.print(columns.join(u"  "_s));
    call.print(heads);
    for (std::size_t r = 0; r < report.table.rows.size(); ++r) {
        const ReportRow &row = report.form.rows[r];
        if (!row.section.isEmpty())
            call.print(row.section);
        QString line = u"%1"_s.arg(u"r%1"_s.arg(r + 1), -3);
        for (const qint64 cell : report.table.rows[r])
            line += u"%1"_s.arg(cell, 8);
        call.print(line + u"  "_s + row.name);
    }
    for (const AnnualCheck &check : report.checks)
        call.print(check.id + (check.ok ? u" ok"_s : u" broken: "_s + check.at.join(u' ')));
    for (const AnnualNotice &notice : report.notices)
        call.warn(noticeText(notice));
}

/// Table 4; its columns by their words, its blocks by words of this command.
void printChallenges(const Call &call, const ChallengeTable &table)
{
    static constexpr std::array blocks{"reviews", "direct lawsuits", "lawsuits after review"};
    QString heads;
    for (const ChallengeGroup column : table.columns)
        heads += u"%1"_s.arg(word(column), 11);
    call.print(heads + u"%1"_s.arg("total"_L1, 11));
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        QString line;
        for (const qint64 cell : table.blocks[b])
            line += u"%1"_s.arg(cell, 11);
        call.print(line + u"  "_s + QLatin1StringView{blocks[b]});
    }
}

Result<int> yearOf(const Call &call)
{
    bool isNumber = false;
    const int year = call.value("year").toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, {u"year"_s, call.value("year")});
    if (year < WorkCalendar::firstDay().year() || year > WorkCalendar::lastDay().year())
        return fail(ErrorCode::OutOfRange,
                    {u"year"_s, QString::number(WorkCalendar::firstDay().year()),
                     QString::number(WorkCalendar::lastDay().year())});
    return year;
}

Result<std::optional<Organ>> askedOrgan(const Call &call, const OpenOffice &office)
{
    if (!call.has("organ"))
        return std::optional<Organ>{};
    return findOrgan(*office.file, call.value("organ")).map([](const Organ &organ) {
        return std::optional{organ};
    });
}

Result<AnnualBook> bookOf(House &house, const OpenOffice &office, int year,
                          std::optional<OrganId> organ)
{
    const WorkCalendar &calendar = office.desk->calendar();
    return RequestColumns::load(*office.file, house.law(), calendar, house.clock().today())
        .and_then([&](const RequestColumns &columns) {
            return DashboardData::load(*office.file).and_then([&](const DashboardData &data) {
                return annualBook(*office.file, columns, data, year, organ, house.law(), calendar);
            });
        });
}

/// Nothing leaves while a check fails (R-REP-4).
Result<> writeFiles(const Call &call, const AnnualBook &book)
{
    if (const AnnualCheck *failing = book.failing())
        return fail(ErrorCode::GuardRefused, {u"report_check_fails"_s, u"R-REP-4"_s,
                                              failing->id + u' ' + failing->at.join(u' ')});
    if (call.has("xlsx")) {
        if (const auto done = writeSheet(call.value("xlsx"), annualSheet(book), annualLook());
            !done)
            return done;
        call.print(call.value("xlsx"));
    }
    if (call.has("html")) {
        if (const auto done = writeReport(book, call.value("html")); !done)
            return done;
        call.print(call.value("html"));
    }
    return {};
}

Result<> printAnnual(Call &call, House &house, OpenOffice &office)
{
    const auto year = yearOf(call);
    if (!year)
        return tl::unexpected(year.error());
    const auto organ = askedOrgan(call, office);
    if (!organ)
        return tl::unexpected(organ.error());
    const auto book =
        bookOf(house, office, *year, *organ ? std::optional{(*organ)->id} : std::nullopt);
    if (!book)
        return tl::unexpected(book.error());
    if (call.has("xlsx") || call.has("html"))
        return writeFiles(call, *book);
    if (call.json()) {
        call.print(jsonLine(*book, book->organ));
        return {};
    }
    printTable(call, book->report);
    printChallenges(call, book->challenges);
    return {};
}

int reportAnnual(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return printAnnual(call, house, office);
    });
}

constexpr std::array annualOptions{MINGDU_OFFICE_OPTIONS, Option{"year", true, true},
                                   Option{"organ"}, Option{"xlsx"}, Option{"html"}};
constexpr std::array commands{Command{"report annual", annualOptions, 0, 0, reportAnnual}};
} // namespace

std::span<const Command> reportCommands()
{
    return commands;
}
