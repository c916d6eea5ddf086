// letter ID KIND --out X.pdf|.odt|.html, letter blank KIND --out …, letter void ID KIND --reason …
#include "app/cli/officecall.h"
#include "core/letters/caseform.h"
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

/// The letter of `--letter NUMBER`, which may leave out the request's own number: `收件`.
Result<LetterId> letterOf(const Call &call, const Case &file)
{
    const QString named = call.value("letter");
    if (named.isEmpty())
        return LetterId{};
    for (const Seen<SentLetter> &seen : file.letters) {
        const QString brief = file.request.value.number + u'-' + named;
        if (seen.value.id.text() == named || seen.value.number == named ||
            seen.value.number == brief)
            return seen.value.id;
    }
    return fail(ErrorCode::NotFound, {named});
}

Result<> write(const Call &call, const Letter &paper, const QString &name)
{
    return writeLetter(paper, call.value("out")).map([&] {
        call.print(name + u' ' + call.value("out"));
    });
}

/// 申请表, 送达回证, 审批单, 转主动公开审查表: nothing is journaled.
int caseForm(Call &call, const FormTemplate &form)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto file =
            findRequest(*office.file, call.operands().first()).and_then([&](RequestId id) {
                return office.desk->request(id);
            });
        if (!file)
            return tl::unexpected(file.error());
        return letterOf(call, *file)
            .and_then([&](LetterId about) { return office.desk->makeForm(*file, form, about); })
            .and_then([&](const Letter &paper) { return write(call, paper, form.slug); });
    });
}

int letterBlank(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto form = shippedForms().and_then([&](const std::vector<FormTemplate> &forms) {
            return findForm(forms, call.operands().first());
        });
        const auto organ = findOrgan(*office.file, call.value("organ"));
        if (!form || !organ)
            return tl::unexpected(form ? organ.error() : form.error());
        return office.desk->blankForm(*form, organ->id).and_then([&](const Letter &paper) {
            return write(call, paper, form->slug);
        });
    });
}

int letter(Call &call)
{
    const auto forms = shippedForms();
    if (!forms)
        return call.refuse(forms.error());
    if (const auto form = findForm(*forms, call.operands().at(1)))
        return caseForm(call, *form);
    return onLetter(
        call, [&](Desk &desk, const Case &file, const LetterTemplate &form, ConsultationId about) {
            return desk.issueLetter(file, form, about).and_then([&](const Letter &made) {
                return write(call, made, made.number);
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
                             Option{"consultation"}, Option{"letter"}};
constexpr std::array blankOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true},
                                  Option{"organ"}};
constexpr std::array voidOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true},
                                 Option{"consultation"}};
constexpr std::array commands{Command{"letter", options, 2, 2, letter},
                              Command{"letter blank", blankOptions, 1, 1, letterBlank},
                              Command{"letter void", voidOptions, 2, 2, letterVoid}};
} // namespace

std::span<const Command> letterCommands()
{
    return commands;
}
