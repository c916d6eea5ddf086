// report annual
#include "app/cli/officecall.h"
#include "core/reports/annualtable.h"
#include "core/reports/challengetable.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QString noticeText(const AnnualNotice &notice)
{
    return QStringList{warningName(notice.warning), QString::number(notice.cases), notice.first}
        .join(u' ')
        .trimmed();
}

/// Both tables of one year.
struct Annual
{
    AnnualReport report{};
    ChallengeTable challenges{};
};

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

QString jsonLine(const Annual &annual, const QString &organ)
{
    const AnnualReport &report = annual.report;
    QList<JsonLine> checks;
    for (const AnnualCheck &check : report.checks) {
        JsonLine line;
        line.add("id", check.id).add("ok", check.ok);
        checks << (check.ok ? line : line.add("at", QJsonArray::fromStringList(check.at)));
    }
    QStringList warnings;
    for (const AnnualNotice &notice : report.notices)
        warnings << noticeText(notice);
    return JsonLine{}
        .add("year", report.table.year)
        .add("organ", organ.isEmpty() ? QJsonValue{} : QJsonValue{organ})
        .add("table3", jsonRows(report.table.rows))
        .add("table4", jsonRows(annual.challenges.blocks))
        .add("checks", checks)
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

Result<> printAnnual(Call &call, House &house, OpenOffice &office)
{
    const auto year = yearOf(call);
    if (!year)
        return tl::unexpected(year.error());
    std::optional<Organ> organ;
    if (call.has("organ")) {
        auto found = findOrgan(*office.file, call.value("organ"));
        if (!found)
            return tl::unexpected(found.error());
        organ = std::move(*found);
    }
    return RequestColumns::load(*office.file, house.law(), office.desk->calendar(),
                                house.clock().today())
        .and_then([&](const RequestColumns &columns) {
            const auto of = organ ? std::optional{organ->id} : std::nullopt;
            return annualReport(columns, *year, of, house.law())
                .and_then([&](const AnnualReport &report) {
                    return challengeTable(*office.file, columns, *year, of)
                        .map([&](const ChallengeTable &table) {
                            return Annual{report, table};
                        });
                });
        })
        .map([&](const Annual &annual) {
            if (call.json())
                return call.print(jsonLine(annual, organ ? organ->name : QString{}));
            printTable(call, annual.report);
            printChallenges(call, annual.challenges);
        });
}

int reportAnnual(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return printAnnual(call, house, office);
    });
}

constexpr std::array annualOptions{MINGDU_OFFICE_OPTIONS, Option{"year", true, true},
                                   Option{"organ"}};
constexpr std::array commands{Command{"report annual", annualOptions, 0, 0, reportAnnual}};
} // namespace

std::span<const Command> reportCommands()
{
    return commands;
}
