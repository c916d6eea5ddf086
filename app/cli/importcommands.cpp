// import requests | documents | REGISTER
#include "app/cli/officecall.h"
#include "app/importing.h"
#include "core/base/date.h"
#include "core/papers/foundpaper.h"
#include "core/reports/documentimport.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// `7`, or `2015年!7` where several sheets of a workbook are read.
QString rowName(const QString &sheet, int row)
{
    return (sheet.isEmpty() ? sheet : sheet + u'!') + QString::number(row);
}

void printRefused(const Call &call, const RefusedRow &row)
{
    const QString code{codeName(row.code)};
    if (!call.json()) {
        const QString name = rowName(row.sheet, row.row);
        return call.print(QStringList{name, row.column, code}.join(u'\t'));
    }
    JsonLine line;
    line.add("row", row.row).add("column", row.column).add("code", code);
    if (!row.sheet.isEmpty())
        line.add("sheet", row.sheet);
    call.print(line.text());
}

void printReport(const Call &call, const ImportReport &report)
{
    for (const QString &sheet : report.leftOut)
        call.warn(u"sheet %1 holds no such table and is left out"_s.arg(sheet));
    for (const DoubtfulRow &doubt : report.doubts)
        call.warn(doubt.computed.isEmpty()
                      ? u"row %1: look at %2 (%3)"_s.arg(rowName(doubt.sheet, doubt.row),
                                                         doubt.column, doubt.said)
                      : u"row %1: %2 %3, computed %4"_s.arg(rowName(doubt.sheet, doubt.row),
                                                            doubt.column, doubt.said,
                                                            doubt.computed));
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

void printPaper(const Call &call, const FoundPaper &paper)
{
    const QString code = paper.refused ? QString{codeName(paper.refused->code)} : QString{};
    const DocumentFacts &facts = paper.facts;
    call.print(
        call.json()
            ? JsonLine{}
                  .add("file", paper.file)
                  .add("number", facts.number)
                  .add("title", facts.title)
                  .add("issued", isoDate(facts.formed))
                  .add("refused", code)
                  .text()
            : QStringList{paper.file, facts.number, isoDate(facts.formed), facts.title, code}.join(
                  u'\t'));
}

/// What was recognised of each file, a line each; `--yes` enters what can be.
Result<int> takeFolder(const Call &call, House &house, OpenOffice &office, bool &anyRefused)
{
    auto numbers = documentNumbers(*office.file);
    if (!numbers)
        return tl::unexpected(numbers.error());
    int entered = 0;
    const QDir folder{call.operands().at(1)};
    const QDate today = office.desk->today();
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        FoundPaper paper = foundPaperIn(folder.filePath(name), house.law(), today);
        const NumberOfOrgan key{office.desk->actor().organ, normalizedNumber(paper.facts.number)};
        if (!paper.refused && !key.second.isEmpty() && !numbers->insert(key).second)
            paper.refused = Error{ErrorCode::Duplicate, {paper.facts.number}};
        if (!paper.refused && call.has("yes")) {
            const auto made = office.desk->enterDocument(documentOf(paper));
            if (!made)
                paper.refused = made.error();
            entered += made.has_value();
        }
        anyRefused = anyRefused || paper.refused;
        printPaper(call, paper);
    }
    return entered;
}

int importFolder(Call &call)
{
    bool anyRefused = false;
    const auto open = call.has("yes") ? openToWrite : openToRead;
    const int done = withOffice(call, open, [&](House &house, OpenOffice &office) {
        return takeFolder(call, house, office, anyRefused).map([&](int entered) {
            if (call.has("yes"))
                call.print(u"imported %1"_s.arg(entered));
        });
    });
    return done == Done && anyRefused ? int(Refused) : done;
}

int importSheet(Call &call)
{
    const QString what = call.operands().at(0);
    const Register *meant = findRegister(what);
    if (!meant)
        return call.usage(u"import knows the registers "_s + registerList());
    if (!meant->takesRows())
        return call.usage(
            u"register %1 comes back by the sheet of a unit: see agenda sheet, agenda take"_s.arg(
                meant->number));
    if (meant == &registers::documents && QFileInfo{call.operands().at(1)}.isDir())
        return importFolder(call);
    const bool dryRun = call.has("dry-run");
    bool anyRefused = false;
    const int done =
        withOffice(call, dryRun ? openToRead : openToWrite, [&](House &house, OpenOffice &office) {
            const ImportOptions options{.dryRun = dryRun, .atomic = call.has("atomic")};
            const QString &path = call.operands().at(1);
            return importRegister(house, office, *meant, path, options)
                .map([&](const ImportReport &report) {
                    anyRefused = !report.refused.empty();
                    printReport(call, report);
                });
        });
    return done == Done && anyRefused ? int(Refused) : done;
}

constexpr std::array importOptions{MINGDU_OFFICE_OPTIONS, Option{"dry-run", false},
                                   Option{"atomic", false}, Option{"yes", false}};
constexpr std::array commands{Command{"import", importOptions, 2, 2, importSheet}};
} // namespace

std::span<const Command> importCommands()
{
    return commands;
}
