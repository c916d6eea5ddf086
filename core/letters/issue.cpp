#include "core/base/id.h"
#include "core/letters/lettertext.h"
#include "core/letters/promise.h"
#include "core/requests/step.h"

#include <algorithm>

namespace {
/// Letters about a consultation are one each; the others are one a case.
ConsultationId recipientOf(const LetterTemplate &form, const LetterInput &input)
{
    if (!form.aboutConsultation || !input.consultation.isNull())
        return input.consultation;
    const auto &all = input.file.consultations;
    const auto newest = std::ranges::find_if(all.rbegin(), all.rend(), [&](const auto &seen) {
        return seen.value.kind == form.consulted;
    });
    return newest == all.rend() ? ConsultationId{} : newest->value.id;
}

const SentLetter *madeBefore(const LetterTemplate &form, const Case &file, ConsultationId recipient)
{
    const auto &letters = file.letters;
    const auto made = std::ranges::find_if(letters.rbegin(), letters.rend(), [&](const auto &seen) {
        return seen.value.kind == form.kind && seen.value.consultation == recipient;
    });
    return made == letters.rend() ? nullptr : &made->value;
}
} // namespace

Result<IssuedLetter> issue(const LetterTemplate &form, const LetterInput &input, const Clock &clock,
                           Random &random)
{
    LetterInput dated = input;
    dated.consultation = recipientOf(form, input);
    if (const QDate recorded = recordedDay(form, dated); recorded.isValid())
        dated.dated = recorded;
    const SentLetter *made = madeBefore(form, input.file, dated.consultation);
    const bool left = made && (made->dispatched.isValid() || !isAnswer(form.kind));
    if (left)
        return parseLetter(made->content).map([](const Letter &letter) {
            return IssuedLetter{letter, {}};
        });
    return compose(form, dated).map([&](const Letter &letter) {
        IssuedLetter issued{.letter = letter};
        const QString content = letterText(letter);
        if (made && made->content == content)
            return issued;
        issued.changes.add(SentLetter{.id = {newEntityId(clock, random)},
                                      .request = input.file.request.value.id,
                                      .consultation = dated.consultation,
                                      .kind = form.kind,
                                      .number = letter.number,
                                      .dated = letter.dated,
                                      .content = content},
                           quint16(Step::IssueLetter));
        return issued;
    });
}
