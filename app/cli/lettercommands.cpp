// letter ID KIND --out X.pdf|.odt|.html
#include "app/cli/officecall.h"
#include "ui/print/letterpage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<ConsultationId> consultationOf(const Call &call, const Case &file)
{
    const QString named = call.value("consultation");
    if (named.isEmpty())
        return ConsultationId{};
    for (const auto &[consultation, writes, isNew, sealed] : file.consultations) {
        if (consultation.id.text() == named)
            return consultation.id;
    }
    return fail(ErrorCode::NotFound, {named});
}

int letter(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto form = findTemplate(house.letterTemplates(), call.operands().at(1));
        if (!form)
            return tl::unexpected(form.error());
        const auto file =
            findRequest(*office.file, call.operands().first()).and_then([&](RequestId id) {
                return office.desk->request(id);
            });
        if (!file)
            return tl::unexpected(file.error());
        return consultationOf(call, *file)
            .and_then(
                [&](ConsultationId about) { return office.desk->issueLetter(*file, *form, about); })
            .and_then([&](const Letter &made) {
                return writeLetter(made, call.value("out")).map([&] {
                    call.print(made.number + u' ' + call.value("out"));
                });
            });
    });
}

constexpr std::array options{MINGDU_OFFICE_OPTIONS, Option{"out", true, true},
                             Option{"consultation"}};
constexpr std::array commands{Command{"letter", options, 2, 2, letter}};
} // namespace

std::span<const Command> letterCommands()
{
    return commands;
}
