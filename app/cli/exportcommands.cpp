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
    ExportOptions options{.masked = call.has("masked")};
    if (call.has("year")) {
        const auto year = parseWhole(call.value("year"));
        if (!year)
            return tl::unexpected(year.error());
        if (*year < 1 || *year > 9999)
            return fail(ErrorCode::OutOfRange, {u"year"_s, u"1"_s, u"9999"_s});
        options.year = int(*year);
    }
    if (!call.has("organ"))
        return options;
    return findOrgan(*office.file, call.value("organ")).map([&](const Organ &organ) {
        options.organ = organ.id;
        return options;
    });
}

int exportRegister(Call &call)
{
    if (!isRequestRegister(call.operands().at(0)))
        return call.usage(u"export knows the register 1 (requests-register)"_s);
    const QString path = call.operands().at(1);
    const auto ifThere = call.has("replace") ? IfThere::Replace : IfThere::Keep;
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return optionsOf(call, office)
            .and_then([&](const ExportOptions &options) {
                return exportRequests(house, office, options);
            })
            .and_then([&](const RegisterSheet &made) {
                return writeSheet(path, made.sheet, made.look, ifThere).map([&] {
                    const auto rows = int(made.sheet.rows.size()) - 1;
                    call.print(call.json() ? JsonLine{}.add("file", path).add("rows", rows).text()
                                           : u"%1: %2 rows"_s.arg(path).arg(rows));
                });
            });
    });
}

constexpr std::array exportOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"}, Option{"year"},
                                   Option{"masked", false}, Option{"replace", false}};
constexpr std::array commands{Command{"export", exportOptions, 2, 2, exportRegister}};
} // namespace

std::span<const Command> exportCommands()
{
    return commands;
}
