#include "core/desk/dossierdesk.h"

#include "core/desk/desk.h"
#include "core/letters/caseform.h"
#include "core/requests/dossier.h"

namespace {
QDate dayOf(const FormTemplate &form, const Request &request)
{
    const DossierPart part = dossierPartOf(form.kind);
    return part == DossierPart::Application ? request.received
           : part == DossierPart::Approval  ? request.signedOn
                                            : QDate{};
}

/// A slip that may not be made, of a letter to one consulted say, is left out.
Result<> addForm(const Desk &desk, const Case &file, const FormTemplate &form,
                 const SentLetter &about, std::vector<DossierForm> &forms)
{
    auto letter = desk.makeForm(file, form, about.id);
    if (!letter && letter.error().code != ErrorCode::LetterNotAllowed)
        return tl::unexpected(letter.error());
    if (letter)
        forms.push_back({form.kind,
                         form.aboutLetter ? about.dispatched : dayOf(form, file.request.value),
                         std::move(*letter)});
    return {};
}

Result<std::vector<DossierForm>> formsOf(const Desk &desk, const Case &file)
{
    const auto shipped = shippedForms();
    if (!shipped)
        return tl::unexpected(shipped.error());
    std::vector<DossierForm> forms;
    for (const FormTemplate &form : *shipped) {
        if (bears(form, file)) {
            if (const auto added = addForm(desk, file, form, {}, forms); !added)
                return tl::unexpected(added.error());
        }
        for (const auto &letter : file.letters) {
            if (!form.aboutLetter || !letter.value.dispatched.isValid())
                continue;
            if (const auto added = addForm(desk, file, form, letter.value, forms); !added)
                return tl::unexpected(added.error());
        }
    }
    return forms;
}
} // namespace

Result<DossierInput> dossierInput(const Desk &desk, const Case &file, DossierFront front,
                                  const QString &journalHash)
{
    if (file.masked)
        return fail(ErrorCode::NotPermitted, {desk.actor().name, word(Permission::SeePersons)});
    auto forms = formsOf(desk, file);
    auto ledger = desk.ledger(file);
    if (!forms || !ledger)
        return tl::unexpected(forms ? ledger.error() : forms.error());
    return DossierInput{file,         std::move(*forms), std::move(*ledger),
                        desk.today(), journalHash,       front};
}
