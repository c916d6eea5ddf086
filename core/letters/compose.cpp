#include "core/letters/placeholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> refuse(const LetterTemplate &form, const QString &reason, const QString &rule)
{
    return fail(ErrorCode::LetterNotAllowed, {form.slug, reason, rule});
}

Result<QString> lawText(const QString &name, const LetterInput &input)
{
    if (name.startsWith(u"cite."_s))
        return input.law.citation(name.mid(5), input.dated).map([](const Citation &c) {
            return c.text;
        });
    const auto kind = periodNamed(name);
    if (!kind)
        return fail(ErrorCode::NotFound, {name});
    return input.law.period(*kind, input.file.request.value.received).map([](const Period &period) {
        return QString::number(period.length);
    });
}

/// A line whose only placeholder is empty says nothing and is left out.
Result<QString> filled(const QString &line, const LetterTemplate &form, const LetterInput &input)
{
    QString text = line;
    for (const QString &name : placeholdersIn(line)) {
        const Placeholder *placeholder = findPlaceholder(name);
        const auto value =
            placeholder ? Result<QString>{placeholder->read(input)} : lawText(name, input);
        if (!value)
            return tl::unexpected(value.error());
        const QString mark = u"{"_s + name + u"}"_s;
        if (value->isEmpty() && line != mark)
            return refuse(form, u"missing:"_s + name, u"R-REQ-4"_s);
        text.replace(mark, *value);
    }
    return text;
}

Result<QString> remedyParagraph(const LetterTemplate &form, const LetterInput &input)
{
    const auto venue = input.law.venue(input.organ.name, input.dated);
    const QString reviewOrgan =
        input.organ.reviewOrgan.isEmpty() && venue ? venue->reviewOrgan : input.organ.reviewOrgan;
    const QString court = input.organ.court.isEmpty() && venue ? venue->court : input.organ.court;
    if (reviewOrgan.isEmpty() || court.isEmpty())
        return refuse(form, u"no_venue"_s, u"R-REM-1"_s);
    return input.law.remedy(input.file.request.value.outcome, input.dated)
        .and_then([&](const Remedy &remedy) {
            return input.law.paragraph(remedy.paragraph, input.dated);
        })
        .map([&](const Paragraph &paragraph) {
            return QString{paragraph.text}
                .replace(u"{reviewOrgan}"_s, reviewOrgan)
                .replace(u"{court}"_s, court);
        });
}

Result<> checkCase(const LetterTemplate &form, const LetterInput &input)
{
    const Request &request = input.file.request.value;
    if (!request.received.isValid())
        return refuse(form, u"not_received"_s, u"R-REQ-5"_s);
    if (!form.outcomes.isEmpty() && !form.outcomes.contains(request.outcome))
        return refuse(form, u"other_outcome"_s, u"R-REM-1"_s);
    if (form.aboutConsultation && input.file.consultations.empty())
        return refuse(form, u"no_consultation"_s, u"R-REQ-8"_s);
    if (input.dated < request.received)
        return refuse(form, u"dated_before_receipt"_s, u"R-REQ-5"_s);
    return {};
}

/// R-NUM-1: a letter takes the request's number; the letters to several third parties count on, and
/// so does the one that follows a voided one.
QString letterNumber(const LetterTemplate &form, const LetterInput &input)
{
    const ConsultationId recipient = recipientOf(form, input.file, input.consultation);
    const auto voided =
        std::ranges::count_if(input.file.letters, [&](const Seen<SentLetter> &seen) {
            return seen.value.kind == form.kind && seen.value.consultation == recipient &&
                   seen.value.voided.isValid();
        });
    QString number = input.file.request.value.number + u"-"_s + form.suffix;
    if (form.aboutConsultation) {
        const auto &all = input.file.consultations;
        const auto found = std::ranges::find_if(
            all, [&](const Seen<Consultation> &seen) { return seen.value.id == recipient; });
        number += u"-"_s + QString::number(found - all.begin() + 1);
    }
    return voided > 0 ? number + u"-"_s + QString::number(voided + 1) : number;
}
} // namespace

Result<Letter> compose(const LetterTemplate &form, const LetterInput &input)
{
    if (const auto fits = checkCase(form, input); !fits)
        return tl::unexpected(fits.error());
    Letter letter{.kind = form.kind,
                  .organ = input.organ.name,
                  .title = form.title,
                  .number = letterNumber(form, input),
                  .signature = input.organ.name,
                  .dated = input.dated,
                  .contact = input.organ.contact};
    const auto addressee = filled(form.addressee, form, input);
    if (!addressee)
        return tl::unexpected(addressee.error());
    letter.addressee = *addressee;
    for (const QString &line : form.body) {
        const auto paragraph = filled(line, form, input);
        if (!paragraph)
            return tl::unexpected(paragraph.error());
        if (!paragraph->isEmpty())
            letter.body << *paragraph;
    }
    if (!form.remedy)
        return letter;
    return remedyParagraph(form, input).map([&](const QString &paragraph) {
        letter.body << paragraph;
        return letter;
    });
}
