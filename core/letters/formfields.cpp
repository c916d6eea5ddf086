// What a form on paper may tell of a case, its course and one of its letters.
#include "core/letters/caseform.h"
#include "core/letters/clockwords.h"
#include "core/letters/lawquote.h"
#include "core/letters/placeholder.h"
#include "core/requests/override.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using T = const FormTemplate &;
using I = const FormInput &;
constexpr QLatin1StringView boxPrefix{"box."};

const Request &request(I input)
{
    return input.letter.file.request.value;
}

QString officerName(I input, OfficerId id)
{
    const auto found = input.officers.find(id);
    return found == input.officers.end() ? QString{} : found->second.name;
}

/// `提出拟办意见　林知夏　2021年4月12日`, with what was said at it.
QString opinion(T form, I input, const QString &act, OfficerId by, QDate on,
                const QString &note = {})
{
    QStringList parts{form.terms.value(act)};
    if (!note.isEmpty())
        parts.last() += u'：' + note.simplified();
    parts << officerName(input, by) << writtenDate(on);
    parts.removeAll(QString{});
    return parts.join(u'　');
}

/// The opinions of those acts of the course that \p asks for.
template<class Asks>
QString opinions(T form, I input, Asks asks)
{
    QStringList lines;
    for (const CaseAct &act : input.course) {
        if (asks(act))
            lines << opinion(form, input, arrowOf(act.step).word, act.by, act.on, act.note);
    }
    return lines.join(u'\n');
}

const CaseAct *lastOf(I input, Step step)
{
    const auto found =
        std::ranges::find(input.course.rbegin(), input.course.rend(), step, &CaseAct::step);
    return found == input.course.rend() ? nullptr : &*found;
}

bool isBy(I input, const CaseAct &act, Role role)
{
    const auto found = input.officers.find(act.by);
    return found != input.officers.end() && found->second.role == role;
}

QString approvals(T form, I input)
{
    const Request &r = request(input);
    QStringList lines;
    const auto add = [&](const char *act, OfficerId by, QDate on) {
        if (!by.isNull())
            lines << opinion(form, input, QString::fromLatin1(act), by, on);
    };
    add("extend", r.extensionApprovedBy, r.extensionNoticed);
    add("reason-accepted", r.delayApprovedBy, {});
    for (const Seen<FeeNotice> &notice : input.letter.file.feeNotices)
        add("fee-notice", notice.value.approvedBy, r.feeNoticed);
    return lines.join(u'\n');
}

QString legal(T form, I input)
{
    QStringList lines;
    if (const OfficerId by = request(input).groundApprovedBy; !by.isNull())
        lines << opinion(form, input, u"ground"_s, by, {});
    const QString reviewed = opinions(form, input, [&](const CaseAct &act) {
        return isBy(input, act, Role::Reviewer) &&
               (act.step == Step::Sign || act.step == Step::ReturnDraft);
    });
    if (!reviewed.isEmpty())
        lines << reviewed;
    return lines.join(u'\n');
}

QString secrecy(T form, I input)
{
    QStringList lines;
    for (const CaseAct &act : input.course) {
        if (act.secrecyChecked && request(input).secrecyChecked)
            lines << opinion(form, input, u"secrecy"_s, act.by, act.on);
    }
    return lines.join(u'\n');
}

QString overrides(T, I input)
{
    QStringList lines;
    for (const Override &each : overridesOf(request(input)))
        lines << QStringList{each.reason, officerName(input, each.by), writtenDate(each.on)}.join(
            u'　');
    return lines.join(u'\n');
}

QString worded(I input, const QString &key)
{
    return input.letter.law.convention(key, input.letter.dated).value_or(QString{});
}

QString decision(T, I input)
{
    const QString outcome = request(input).outcome;
    return outcome.isEmpty() ? QString{} : worded(input, u"decision."_s + outcome);
}

QString articles(T, I input)
{
    LawQuote quote{input.letter};
    const Request &r = request(input);
    return quote.articles(citationsOf(input.letter, r.outcome, r.grounds)).value_or(QString{});
}

QString items(T, I input)
{
    QStringList lines;
    for (const Seen<Item> &item : input.letter.file.items)
        lines << QString::number(item.value.position) + u". "_s + item.value.text;
    return lines.join(u'\n');
}

QString identityKind(T, I input)
{
    return worded(input, u"identity."_s + QString::number(int(request(input).identityKind)));
}

QString recipient(T, I input)
{
    if (!input.about)
        return {};
    if (input.about->consultation.isNull())
        return request(input).applicantName;
    for (const Seen<Consultation> &seen : input.letter.file.consultations) {
        if (seen.value.id == input.about->consultation)
            return seen.value.to;
    }
    return {};
}

QString recipientAddress(T, I input)
{
    const bool isApplicant = input.about && input.about->consultation.isNull();
    return isApplicant ? request(input).address : QString{};
}

template<auto Member>
QString ofRequest(T, I input)
{
    if constexpr (std::is_same_v<decltype(request(input).*Member), const QDate &>)
        return writtenDate(request(input).*Member);
    else
        return request(input).*Member;
}

template<auto Member>
QString ofLetter(T, I input)
{
    if (!input.about)
        return {};
    if constexpr (std::is_same_v<decltype(input.about->*Member), const QDate &>)
        return writtenDate(input.about->*Member);
    else
        return input.about->*Member;
}

template<auto Member>
QString ofConversion(T, I input)
{
    return input.conversion ? QString::number(*input.conversion.*Member) : QString{};
}

const CaseAct *converted(I input)
{
    const Conversion settled = request(input).conversion;
    const bool isSettled = settled == Conversion::Converted || settled == Conversion::Declined;
    return isSettled ? lastOf(input, Step::Convert) : nullptr;
}

struct Field
{
    QLatin1StringView name{};
    QString (*read)(T form, I input) = nullptr;
};
constexpr std::array fields{
    Field{"identity.kind"_L1, identityKind},
    Field{"identity.number"_L1, ofRequest<&Request::identityNumber>},
    Field{"applicant.contact"_L1, ofRequest<&Request::contact>},
    Field{"applicant.address"_L1, ofRequest<&Request::address>},
    Field{"agent"_L1, ofRequest<&Request::agent>},
    Field{"items"_L1, items},
    Field{"registered"_L1, ofRequest<&Request::registered>},
    Field{"handler"_L1, [](T, I i) { return officerName(i, request(i).handler); }},
    Field{"deadline"_L1, [](T, I i) { return clockwords::headline(i.letter); }},
    Field{"decision"_L1, decision},
    Field{"articles"_L1, articles},
    Field{"signed"_L1, ofRequest<&Request::signedOn>},
    Field{"opinion.section"_L1,
          [](T f, I i) {
              return opinions(f, i, [&](const CaseAct &act) {
                  return act.step == Step::SubmitDraft && !isBy(i, act, Role::Reviewer);
              });
          }},
    Field{"opinion.office"_L1, approvals},
    Field{"opinion.returned"_L1,
          [](T f, I i) {
              return opinions(f, i, [&](const CaseAct &act) {
                  return act.step == Step::ReturnDraft && !isBy(i, act, Role::Reviewer);
              });
          }},
    Field{"opinion.legal"_L1, legal},
    Field{"opinion.secrecy"_L1, secrecy},
    Field{"opinion.sign"_L1,
          [](T f, I i) {
              return opinions(f, i, [](const CaseAct &act) { return act.step == Step::Sign; });
          }},
    Field{"overrides"_L1, overrides},
    Field{"conversion.applicants"_L1, ofConversion<&ConversionView::applicants>},
    Field{"conversion.needed"_L1, ofConversion<&ConversionView::applicantsNeeded>},
    Field{"conversion.months"_L1, ofConversion<&ConversionView::months>},
    Field{"conversion.exclusions"_L1,
          [](T, I i) { return i.conversion ? i.conversion->exclusions.join(u'、') : QString{}; }},
    Field{"conversion.note"_L1,
          [](T, I i) { return converted(i) ? converted(i)->note : QString{}; }},
    Field{"conversion.by"_L1,
          [](T, I i) { return converted(i) ? officerName(i, converted(i)->by) : QString{}; }},
    Field{"conversion.on"_L1,
          [](T, I i) { return converted(i) ? writtenDate(converted(i)->on) : QString{}; }},
    Field{"slip.to"_L1, recipient},
    Field{"slip.address"_L1, recipientAddress},
    Field{"slip.title"_L1, [](T, I i) { return i.aboutTitle; }},
    Field{"slip.number"_L1, ofLetter<&SentLetter::number>},
    Field{"slip.tracking"_L1, ofLetter<&SentLetter::tracking>},
    Field{"slip.dispatched"_L1, ofLetter<&SentLetter::dispatched>},
    Field{"slip.delivered"_L1, ofLetter<&SentLetter::delivered>},
    Field{"slip.returned"_L1, ofLetter<&SentLetter::returned>},
};

const Field *findField(const QString &name)
{
    const auto found =
        std::ranges::find_if(fields, [&](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// `box.supply.mail`: the words of the group that the case ticks.
QStringList ticked(I input, QStringView group)
{
    const Request &r = request(input);
    if (group == u"applicant")
        return {word(r.applicantKind)};
    if (group == u"supply")
        return r.supply.split(u',', Qt::SkipEmptyParts);
    if (group == u"conversion")
        return {word(r.conversion)};
    return input.about ? QStringList{word(input.about->method)} : QStringList{}; // method
}

QString box(I input, const QString &name)
{
    const QString group = name.section(u'.', 1, 1);
    const bool tick = !input.blank && ticked(input, group).contains(name.section(u'.', 2));
    return tick ? u"■"_s : u"□"_s;
}
} // namespace

bool isFormField(const QString &name)
{
    static constexpr std::array groups{"applicant"_L1, "supply"_L1, "conversion"_L1, "method"_L1};
    if (name.startsWith(boxPrefix))
        return std::ranges::find(groups, name.section(u'.', 1, 1)) != groups.end();
    const Placeholder *placeholder = findPlaceholder(name);
    return (placeholder && placeholder->read) || findField(name);
}

std::optional<QString> formField(T form, I input, const QString &name)
{
    if (name.startsWith(boxPrefix))
        return box(input, name);
    const Placeholder *placeholder = findPlaceholder(name);
    const bool ofOrgan = name.startsWith("organ"_L1) || name == u"contact";
    if (input.blank && !ofOrgan)
        return isFormField(name) ? std::optional{QString{}} : std::nullopt;
    if (const Field *field = findField(name))
        return field->read(form, input);
    if (placeholder && placeholder->read)
        return placeholder->read(input.letter);
    return {};
}
