#include "core/base/date.h"
#include "core/letters/applicantscan.h"
#include "core/letters/filling.h"
#include "core/letters/promise.h"
#include "core/requests/step.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Result<> checkCase(const LetterTemplate &form, const LetterInput &input)
{
    const Request &request = input.file.request.value;
    if (!form.inForce.covers(input.dated))
        return fail(ErrorCode::NoLawForDate, {form.slug, isoDate(input.dated)});
    if (!request.received.isValid())
        return refuseLetter(form, u"not_received"_s, u"R-REQ-5"_s);
    if (!form.outcomes.isEmpty() && !form.outcomes.contains(request.outcome))
        return refuseLetter(form, u"other_outcome"_s, u"R-REM-1"_s);
    if (isAnswer(form.kind) && form.matterLines.isEmpty() == answersMatters(input.file))
        return refuseLetter(form, u"one_application_one_answer"_s, u"R-ANS-1"_s);
    if (form.aboutConsultation && !consultationOf(input))
        return refuseLetter(form, u"no_consultation"_s, u"R-REQ-8"_s);
    if (input.dated < request.received)
        return refuseLetter(form, u"dated_before_receipt"_s, u"R-REQ-5"_s);
    return checkPromises(form, input);
}

/// R-NUM-1: a letter takes the request's number; the letters to several consulted count on, and so
/// does the one that follows a voided one, and the answer that was ordered after another.
QString letterNumber(const LetterTemplate &form, const LetterInput &input)
{
    const auto earlier =
        std::ranges::count_if(input.file.letters, [&](const Seen<SentLetter> &seen) {
            const SentLetter &letter = seen.value;
            const bool replaced = letter.kind == form.kind &&
                                  letter.consultation == input.consultation &&
                                  letter.voided.isValid();
            return replaced ||
                   (isAnswer(form.kind) && isOfEarlierAnswer(letter, input.file.request.value));
        });
    QString number = input.file.request.value.number + u"-"_s + form.suffix;
    int position = 0;
    for (const Seen<Consultation> &seen : input.file.consultations) {
        position += form.aboutConsultation && seen.value.kind == form.consulted ? 1 : 0;
        if (seen.value.id == input.consultation)
            break;
    }
    if (position > 0)
        number += u"-"_s + QString::number(position);
    return earlier > 0 ? number + u"-"_s + QString::number(earlier + 1) : number;
}

/// The slices, above the paragraph that they stand above once the lines are chosen.
Result<LetterTable> tableOf(const LetterTemplate &form, Filling &filling)
{
    if (form.table.isEmpty())
        return LetterTable{};
    const auto above =
        filling.lines(form.body.first(std::min<qsizetype>(form.table.before, form.body.size())));
    if (!above)
        return tl::unexpected(above.error());
    return filling.table().map([&](LetterTable table) {
        table.before = int(above->size());
        return table;
    });
}

Result<Letter> filled(const LetterTemplate &form, const LetterInput &about)
{
    LetterInput input = about;
    input.number = letterNumber(form, about);
    Letter letter{.kind = form.kind,
                  .organ = input.organ.name,
                  .title = form.title,
                  .number = input.number,
                  .signature = input.organ.name,
                  .dated = input.dated,
                  .contact = input.organ.contact};
    Filling filling{form, input};
    const auto keep = [](auto &into) { return [&](const auto &text) { into = text; }; };
    const auto keepRemedy = [&]() -> Result<> {
        if (!form.remedy)
            return {};
        return filling.quote().remedies(form).map(
            [&](const QStringList &texts) { letter.body << texts; });
    };
    return filling.line(form.addressee)
        .map(keep(letter.addressee))
        .and_then([&] { return filling.lines(form.body).map(keep(letter.body)); })
        .and_then([&] {
            return filling.matters().map([&](const QStringList &lines) { letter.body << lines; });
        })
        .and_then([&] { return filling.lines(form.attachments).map(keep(letter.attachments)); })
        .and_then([&] { return tableOf(form, filling).map(keep(letter.table)); })
        .and_then(keepRemedy)
        .and_then([&] { return filling.lines(form.notes).map(keep(letter.notes)); })
        .and_then([&] { return filling.grid().map(keep(letter.grid)); })
        .map([&] {
            letter.unconfirmed = filling.quote().unconfirmed();
            return std::move(letter);
        });
}
} // namespace

bool answersMatters(const Case &file)
{
    const auto isDecided = [](const Seen<Item> &each) { return !each.value.outcome.isEmpty(); };
    return file.items.size() > 1 && std::ranges::any_of(file.items, isDecided) &&
           !hasItsOwnStep(file.request.value.outcome);
}

bool bears(const LetterTemplate &form, const Case &file)
{
    if (isAnswer(form.kind) && form.matterLines.isEmpty() == answersMatters(file))
        return false;
    if (form.aboutConsultation)
        return !file.consultations.empty();
    return form.outcomes.isEmpty() || form.outcomes.contains(file.request.value.outcome);
}

Result<Letter> compose(const LetterTemplate &form, const LetterInput &input)
{
    LetterInput chosen = input;
    chosen.consultation = recipientOf(form, input.file, input.consultation);
    if (const auto fits = checkCase(form, chosen); !fits)
        return tl::unexpected(fits.error());
    return filled(form, chosen).and_then([&](Letter letter) -> Result<Letter> {
        if (letter.addressee.isEmpty())
            return refuseLetter(form, u"missing:addressee"_s, u"R-REQ-4"_s);
        const QString told =
            form.aboutConsultation ? applicantIn(letter, input.file.request.value) : QString{};
        if (!told.isEmpty())
            return refuseLetter(form, u"names_applicant"_s, u"R-REQ-8"_s, {told});
        return letter;
    });
}
