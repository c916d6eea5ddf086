#include "core/base/id.h"
#include "core/letters/lettertext.h"
#include "core/requests/step.h"

#include <algorithm>

namespace {
/// Letters about a consultation are one each; the others are one a case.
ConsultationId recipientOf(const LetterTemplate &form, const LetterInput &input)
{
    if (!form.aboutConsultation || !input.consultation.isNull() || input.file.consultations.empty())
        return input.consultation;
    return input.file.consultations.back().value.id;
}
} // namespace

Result<IssuedLetter> issue(const LetterTemplate &form, const LetterInput &input, const Clock &clock,
                           Random &random)
{
    const ConsultationId recipient = recipientOf(form, input);
    const auto &letters = input.file.letters;
    const auto made = std::ranges::find_if(letters, [&](const Seen<SentLetter> &seen) {
        return seen.value.kind == form.kind && seen.value.consultation == recipient;
    });
    if (made != letters.end())
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
