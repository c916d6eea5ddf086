// letter ID KIND --out X.pdf|.odt|.html, letter void ID KIND --reason …
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

/// Finds the request, the kind and the consultation that the call names, and works on them.
template<class Work>
int onLetter(Call &call, Work work)
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
        return consultationOf(call, *file).and_then([&](ConsultationId about) {
            return work(*office.desk, *file, *form, about);
        });
    });
}

int letter(Call &call)
{
    return onLetter(
        call, [&](Desk &desk, const Case &file, const LetterTemplate &form, ConsultationId about) {
            return desk.issueLetter(file, form, about).and_then([&](const Letter &made) {
                return writeLetter(made, call.value("out")).map([&] {
                    call.print(made.number + u' ' + call.value("out"));
                });
            });
        });
}

int letterVoid(Call &call)
{
    return onLetter(
        call, [&](Desk &desk, const Case &file, const LetterTemplate &form, ConsultationId about) {
            return desk.voidLetter(file, form, call.value("reason"), about);
        });
}

constexpr std::array options{MINGDU_OFFICE_OPTIONS, Option{"out", true, true},
                             Option{"consultation"}};
constexpr std::array voidOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true},
                                 Option{"consultation"}};
constexpr std::array commands{Command{"letter", options, 2, 2, letter},
                              Command{"letter void", voidOptions, 2, 2, letterVoid}};
} // namespace

std::span<const Command> letterCommands()
{
    return commands;
}
