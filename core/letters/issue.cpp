#include "core/base/id.h"
#include "core/letters/lettertext.h"
#include "core/requests/effects.h"

#include <algorithm>

namespace {
/// The letter of this kind that stands: made for \p recipient and not voided.
const Seen<SentLetter> *standing(const LetterTemplate &form, const Case &file,
                                 ConsultationId recipient)
{
    const auto made = std::ranges::find_if(file.letters, [&](const Seen<SentLetter> &seen) {
        return seen.value.kind == form.kind && seen.value.consultation == recipient &&
               !seen.value.voided.isValid();
    });
    return made == file.letters.end() ? nullptr : &*made;
}
} // namespace

ConsultationId recipientOf(const LetterTemplate &form, const Case &file, ConsultationId named)
{
    if (!form.aboutConsultation || !named.isNull() || file.consultations.empty())
        return named;
    return file.consultations.back().value.id;
}

Result<Changes> voidLetter(const LetterTemplate &form, const Case &file, ConsultationId recipient,
                           const QString &reason, QDate on)
{
    const auto *made = standing(form, file, recipientOf(form, file, recipient));
    if (!made)
        return fail(ErrorCode::NotFound, {form.title});
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {QStringLiteral("reason")});
    if (made->value.dispatched.isValid())
        return guard("letter_left", "R-NUM-1");
    SentLetter next = made->value;
    next.voided = on;
    return Changes{}.update(*made, next, quint16(Step::VoidLetter), reason.trimmed());
}

Result<IssuedLetter> issue(const LetterTemplate &form, const LetterInput &input, const Clock &clock,
                           Random &random)
{
    const ConsultationId recipient = recipientOf(form, input.file, input.consultation);
    if (const auto *made = standing(form, input.file, recipient))
        return parseLetter(made->value.content).map([](const Letter &letter) {
            return IssuedLetter{letter, {}};
        });
    return compose(form, input).map([&](const Letter &letter) {
        IssuedLetter issued{.letter = letter};
        issued.changes.add(SentLetter{.id = {newEntityId(clock, random)},
                                      .request = input.file.request.value.id,
                                      .consultation = recipient,
                                      .kind = form.kind,
                                      .number = letter.number,
                                      .dated = letter.dated,
                                      .content = letterText(letter)},
                           quint16(Step::IssueLetter));
        return issued;
    });
}
