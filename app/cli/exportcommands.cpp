// export REGISTER
#include "app/cli/officecall.h"
#include "app/exporting.h"
#include "core/base/number.h"
#include "core/sheets/sheetfile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<ExportOptions> optionsOf(const Call &call, const OpenOffice &office)
{
    ExportOptions options{.range = {.unit = call.value("unit")},
                          .masked = call.has("masked"),
                          .forUnit = call.has("unit")};
    if (call.has("year")) {
        const auto year = parseWhole(call.value("year"));
        if (!year)
            return tl::unexpected(year.error());
        if (*year < 1 || *year > 9999)
            return fail(ErrorCode::OutOfRange, {u"year"_s, u"1"_s, u"9999"_s});
        options.range.year = int(*year);
    }
    if (!call.has("organ"))
        return options;
    return findOrgan(*office.file, call.value("organ")).map([&](const Organ &organ) {
        options.range.organ = organ.id;
        return options;
    });
}

void printWritten(const Call &call, const QString &path, const Sheet &sheet)
{
    const auto rows = int(sheet.rows.size()) - 1;
    call.print(call.json() ? JsonLine{}.add("file", path).add("rows", rows).text()
                           : u"%1: %2 rows"_s.arg(path).arg(rows));
}

int exportSheet(Call &call)
{
    const Register *shown = findRegister(call.operands().at(0));
    if (!shown)
        return call.usage(u"export knows the registers "_s + registerList());
    const QString path = call.operands().at(1);
    const auto ifThere = call.has("replace") ? IfThere::Replace : IfThere::Keep;
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return optionsOf(call, office)
            .and_then([&](const ExportOptions &options) {
                return exportRegister(house, office, *shown, options);
            })
            .and_then([&](const RegisterSheet &made) {
                return writeSheet(path, made.sheet, made.look, ifThere).map([&] {
                    printWritten(call, path, made.sheet);
                });
            });
    });
}

constexpr std::array exportOptions{MINGDU_OFFICE_OPTIONS,   Option{"organ"},
                                   Option{"year"},          Option{"unit"},
                                   Option{"masked", false}, Option{"replace", false}};
constexpr std::array commands{Command{"export", exportOptions, 2, 2, exportSheet}};
} // namespace

std::span<const Command> exportCommands()
{
    return commands;
}
