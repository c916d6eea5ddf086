#include "core/base/id.h"
#include "core/letters/lettertext.h"
#include "core/letters/promise.h"
#include "core/requests/effects.h"

#include <algorithm>

namespace {
/// The newest letter of this kind that stands: made for \p recipient and not voided.
const Seen<SentLetter> *standing(const LetterTemplate &form, const Case &file,
                                 ConsultationId recipient)
{
    const auto &letters = file.letters;
    const auto made = std::ranges::find_if(letters.rbegin(), letters.rend(), [&](const auto &seen) {
        return seen.value.kind == form.kind && seen.value.consultation == recipient &&
               !seen.value.voided.isValid() && !isOfEarlierAnswer(seen.value, file.request.value);
    });
    return made == letters.rend() ? nullptr : &*made;
}
} // namespace

ConsultationId recipientOf(const LetterTemplate &form, const Case &file, ConsultationId named)
{
    if (!form.aboutConsultation || !named.isNull())
        return named;
    const auto &all = file.consultations;
    const auto newest = std::ranges::find_if(all.rbegin(), all.rend(), [&](const auto &seen) {
        return seen.value.kind == form.consulted;
    });
    return newest == all.rend() ? ConsultationId{} : newest->value.id;
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
    LetterInput dated = input;
    dated.consultation = recipientOf(form, input.file, input.consultation);
    if (const QDate recorded = recordedDay(form, dated); recorded.isValid())
        dated.dated = recorded;
    const Seen<SentLetter> *known = standing(form, input.file, dated.consultation);
    const SentLetter *made = known ? &known->value : nullptr;
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
        if (made) { // it never left: the same letter, not another one under its number (R-NUM-1)
            SentLetter anew = *made;
            anew.dated = letter.dated;
            anew.content = content;
            issued.changes.update(*known, anew, quint16(Step::IssueLetter));
            return issued;
        }
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
