#include "core/letters/placeholder.h"

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

/// R-NUM-1: a letter takes the request's number; the letters to several third parties count on.
QString letterNumber(const LetterTemplate &form, const LetterInput &input)
{
    const QString number = input.file.request.value.number + u"-"_s + form.suffix;
    if (!form.aboutConsultation)
        return number;
    const auto &all = input.file.consultations;
    qsizetype position = qsizetype(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].value.id == input.consultation)
            position = qsizetype(i) + 1;
    }
    return number + u"-"_s + QString::number(position);
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
