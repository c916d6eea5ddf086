// import requests | REGISTER
#include "app/cli/officecall.h"
#include "app/importing.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
void printRefused(const Call &call, const RefusedRow &row)
{
    const QString code{codeName(row.code)};
    if (call.json())
        call.print(
            JsonLine{}.add("row", row.row).add("column", row.column).add("code", code).text());
    else
        call.print(QStringList{QString::number(row.row), row.column, code}.join(u'\t'));
}

void printReport(const Call &call, const ImportReport &report)
{
    for (const DoubtfulRow &doubt : report.doubts)
        call.warn(u"row %1: %2 %3, computed %4"_s.arg(QString::number(doubt.row), doubt.column,
                                                      doubt.said, doubt.computed));
    for (const RefusedRow &row : report.refused)
        printRefused(call, row);
    const auto refused = int(report.refused.size());
    if (call.json())
        call.print(JsonLine{}
                       .add("imported", report.imported)
                       .add("refused", refused)
                       .add("flagged", report.flagged)
                       .text());
    else
        call.print(u"imported %1, refused %2, flagged %3"_s.arg(report.imported)
                       .arg(refused)
                       .arg(report.flagged));
}

int importSheet(Call &call)
{
    const Register *meant = findRegister(call.operands().at(0));
    if (!meant)
        return call.usage(u"import knows the registers "_s + registerList());
    const bool dryRun = call.has("dry-run");
    bool anyRefused = false;
    const int done =
        withOffice(call, dryRun ? openToRead : openToWrite, [&](House &house, OpenOffice &office) {
            const ImportOptions options{.dryRun = dryRun, .atomic = call.has("atomic")};
            return importRegister(house, office, *meant, call.operands().at(1), options)
                .map([&](const ImportReport &report) {
                    anyRefused = !report.refused.empty();
                    printReport(call, report);
                });
        });
    return done == Done && anyRefused ? int(Refused) : done;
}

constexpr std::array importOptions{MINGDU_OFFICE_OPTIONS, Option{"dry-run", false},
                                   Option{"atomic", false}};
constexpr std::array commands{Command{"import", importOptions, 2, 2, importSheet}};
} // namespace

std::span<const Command> importCommands()
{
    return commands;
}
