// Documents 1, 28, 29 and 30 for the officer's case, and the office's own texts of letters.
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/letters/caseform.h"
#include "core/letters/owntemplate.h"
#include "core/letters/templatetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The acts of a case, oldest first. A step is dated as it was taken, anything else as it was
/// written down.
Result<std::vector<CaseAct>> courseOf(const Records &records, RequestId id)
{
    return records.history(id.value).map([](const std::vector<HistoryEntry> &entries) {
        std::vector<CaseAct> course;
        QDate stepped;
        for (const HistoryEntry &entry : entries) {
            CaseAct act{.step = Step(entry.kind), .by = {entry.actor}, .note = entry.note};
            for (const FieldWrite &write : entry.writes) {
                if (write.field == RequestStepped)
                    stepped = write.value.date();
                act.secrecyChecked |=
                    write.field == RequestSecrecyChecked && write.value.integer() != 0;
            }
            act.on = stepped.isValid() ? stepped : entry.at.date();
            course.push_back(std::move(act));
        }
        return course;
    });
}

const SentLetter *findLetter(const Case &file, LetterId id)
{
    const auto found = std::ranges::find_if(
        file.letters, [&](const Seen<SentLetter> &seen) { return seen.value.id == id; });
    return found == file.letters.end() ? nullptr : &found->value;
}

/// As the letter names itself, else as its kind is named.
Result<QString> titleOf(const SentLetter &letter)
{
    return shippedLetterTemplates()
        .and_then([&](const std::vector<LetterTemplate> &forms) {
            return findTemplate(forms, QString::number(letter.kind));
        })
        .map([](const LetterTemplate &form) { return form.title; });
}
} // namespace

Result<LetterInput> Desk::letterInput(const Case &seen, const Organ &organ, QDate dated) const
{
    LetterInput input{
        .file = seen, .organ = organ, .law = m_law, .calendar = *m_calendar, .dated = dated};
    const DocumentId given = seen.request.value.document;
    if (given.isNull())
        return input;
    return document(given).map([&](const Seen<Document> &paper) {
        input.documentNumber = paper.value.number;
        input.documentTitle = paper.value.title;
        return std::move(input);
    });
}

Result<Letter> Desk::makeForm(const Case &seen, const FormTemplate &form, LetterId about) const
{
    const Request &request = seen.request.value;
    const auto organ =
        maySee(seen, Permission::SeePersons).and_then([&] { return organOf(request); });
    const auto staff = officers();
    const auto course = courseOf(m_records, request.id);
    if (!organ || !staff || !course)
        return tl::unexpected(!organ ? organ.error() : !staff ? staff.error() : course.error());
    const auto input = letterInput(seen, *organ, today());
    if (!input)
        return tl::unexpected(input.error());
    FormInput whole{.letter = *input, .course = *course, .about = findLetter(seen, about)};
    for (const Officer &officer : *staff)
        whole.officers.emplace(officer.id, officer);
    if (request.conversion != Conversion::None) {
        const auto view = conversionView(m_records, seen, m_law, today());
        if (!view)
            return tl::unexpected(view.error());
        whole.conversion = *view;
    }
    if (whole.about)
        whole.aboutTitle = titleOf(*whole.about).value_or(QString{});
    return composeForm(form, whole);
}

Result<Letter> Desk::blankForm(const FormTemplate &form, OrganId organ) const
{
    if (!form.mayBeBlank)
        return refuseLetter(form, u"not_blank"_s, u"§8"_s);
    return readSeen<Organ>(m_records, organ.value).and_then([&](const Seen<Organ> &seen) {
        const Case none;
        return letterInput(none, seen.value, today()).and_then([&](const LetterInput &input) {
            return composeForm(form, {.letter = input, .blank = true});
        });
    });
}

Result<LetterTemplate> Desk::formOf(OrganId organ, const LetterTemplate &shipped, QDate day) const
{
    return formInUse(m_records, shipped, organ, day, m_law);
}

Result<std::vector<LetterTemplate>> Desk::formsOf(OrganId organ, QDate day) const
{
    return shippedLetterTemplates().and_then([&](std::vector<LetterTemplate> shipped) {
        return formsInUse(m_records, std::move(shipped), organ, day, m_law);
    });
}

Result<> Desk::loadTemplate(OrganId organ, const LetterTemplate &shipped, const QString &text,
                            QDate from)
{
    if (!from.isValid() || from < today()) // what has left stays as it left
        return fail(ErrorCode::DateOutOfRange, {isoDate(from)});
    return may(Permission::Sign, organ)
        .and_then([&] { return ownForm(shipped, text, from, m_law); })
        .and_then([&](const LetterTemplate &form) {
            const OwnTemplate own{.id = {newEntityId(m_clock, m_random)},
                                  .organ = organ,
                                  .kind = shipped.kind,
                                  .from = from,
                                  .text = templateText(form),
                                  .loaded = today(),
                                  .by = m_actor.id};
            return run(Changes{}.add(own, quint16(TemplateEvent::Loaded)));
        })
        .map([](const Committed &) {});
}

Result<> Desk::withdrawTemplate(const Seen<OwnTemplate> &seen)
{
    if (seen.value.withdrawn.isValid())
        return fail(ErrorCode::Duplicate, {isoDate(seen.value.withdrawn)});
    OwnTemplate next = seen.value;
    next.withdrawn = today();
    return may(Permission::Sign, seen.value.organ)
        .and_then(
            [&] { return run(Changes{}.update(seen, next, quint16(TemplateEvent::Withdrawn))); })
        .map([](const Committed &) {});
}
