// 更正 of what was recorded (rules §9): appended beside the record, never over it. The deadline is
// reckoned anew from what now stands.
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/number.h"
#include "core/calendar/workcalendar.h"
#include "core/requests/effects.h"
#include "core/requests/intake.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// What may be corrected, by the name of its field.
constexpr std::array correctable{quint16(RequestReceived),
                                 quint16(RequestSubmitted),
                                 quint16(RequestChannel),
                                 quint16(RequestApplicantKind),
                                 quint16(RequestApplicantName),
                                 quint16(RequestIdentityKind),
                                 quint16(RequestIdentityNumber),
                                 quint16(RequestContact),
                                 quint16(RequestAddress),
                                 quint16(RequestAgent),
                                 quint16(RequestAgentAuthorised),
                                 quint16(RequestCoapplicants),
                                 quint16(RequestSubject),
                                 quint16(RequestSummary),
                                 quint16(RequestItems),
                                 quint16(RequestSupply),
                                 quint16(RequestSupplementNoticed),
                                 quint16(RequestSupplementReached),
                                 quint16(RequestSupplementReceived),
                                 quint16(RequestExtensionNoticed),
                                 quint16(RequestFeeNoticed),
                                 quint16(RequestFeeReached),
                                 quint16(RequestFeePaid),
                                 quint16(RequestSigned),
                                 quint16(RequestServed),
                                 quint16(RequestDelivered),
                                 quint16(ConsultationSent),
                                 quint16(ConsultationReached),
                                 quint16(ConsultationReturned)};

QString shown(const Value &value)
{
    switch (value.type()) {
    case ValueType::Date: return isoDate(value.date());
    case ValueType::Integer: return QString::number(value.integer());
    case ValueType::Text: return value.text();
    case ValueType::Null:
    case ValueType::Id:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}

template<class Enum>
Result<Value> known(std::optional<Enum> meant, const FieldSpec &spec, const QString &typed)
{
    if (!meant)
        return fail(ErrorCode::BadValue, {spec.name, typed});
    return toValue(*meant);
}

/// Words of `supply`, joined by `,`.
Result<Value> knownSupply(const FieldSpec &spec, const QString &typed)
{
    QStringList words;
    for (const QString &each : typed.split(u',', Qt::SkipEmptyParts)) {
        words << each.trimmed();
        if (!isSupplyWord(words.back()))
            return fail(ErrorCode::BadValue, {spec.name, words.back()});
    }
    return Value{words.join(u',')};
}

Result<Value> counted(const FieldSpec &spec, const QString &typed)
{
    return parseWhole(typed).and_then([&](qint64 count) -> Result<Value> {
        if (count < 1 || count > mostItems)
            return fail(ErrorCode::OutOfRange, {spec.name, u"1"_s, QString::number(mostItems)});
        return Value{count};
    });
}

Result<Value> read(const FieldSpec &spec, const QString &typed, QDate on)
{
    switch (spec.id) {
    case RequestItems: return counted(spec, typed);
    case RequestSupply: return knownSupply(spec, typed);
    case RequestAgentAuthorised: return typed == u"yes" ? Value{qint64{1}} : Value{};
    case RequestCoapplicants: return toValue(namesIn(typed));
    case RequestChannel: return known(channelOf(typed), spec, typed);
    case RequestApplicantKind: return known(applicantKindOf(typed), spec, typed);
    case RequestIdentityKind: return known(identityKindOf(typed), spec, typed);
    default: break;
    }
    if (spec.type != ValueType::Date)
        return Value{typed};
    return parseDate(typed).and_then([&](QDate day) -> Result<Value> {
        if (day > on)
            return fail(ErrorCode::ImpossibleOrder, {spec.name, u"on"_s});
        return Value{day};
    });
}

/// The parameter: the field's name, with its noun before it for a consultation's.
QString keyOf(const FieldSpec &spec)
{
    if (spec.id == RequestItems)
        return u"item_count"_s; // `items` are what a supplement asks for
    return spec.noun == Noun::Consultation ? u"consult_"_s + spec.name : QString{spec.name};
}

struct Corrector
{
    Draft &draft;
    OfficerId approver{};

    template<class T>
    Result<bool> apply(T &noun, const FieldSpec &spec)
    {
        const QString typed = draft.text(keyOf(spec).toLatin1().constData());
        if (typed.isEmpty())
            return false;
        const Value was = valueOf(noun, spec.id);
        if (spec.type == ValueType::Date && was.isNull())
            return guard("nothing_to_correct", "R-CAL-7", {keyOf(spec)});
        return read(spec, typed, draft.input.on).map([&](const Value &now) {
            if (now == was)
                return false;
            for (const FieldBinding<T> &binding : fieldsOf<T>()) {
                if (binding.id == spec.id)
                    binding.write(noun, now);
            }
            keep(noun.id.value, spec, was, now);
            return true;
        });
    }

    void keep(const QUuid &subject, const FieldSpec &spec, const Value &was, const Value &now)
    {
        draft.file.corrections.push_back(
            {.value = {.id = {newEntityId(draft.setting.clock, draft.setting.random)},
                       .request = draft.request().id,
                       .subject = subject,
                       .field = spec.id,
                       .was = shown(was),
                       .now = shown(now),
                       .reason = draft.text("reason"),
                       .evidence = draft.text("evidence"),
                       .approvedBy = approver,
                       .on = draft.input.on},
             .isNew = true});
    }
};

Result<Consultation *> consultationNamed(Draft &draft)
{
    const QString named = draft.text("consultation");
    auto &all = draft.file.consultations;
    if (named.isEmpty() && all.size() > 1)
        return fail(ErrorCode::Ambiguous, {u"consultation"_s});
    const auto found = std::ranges::find_if(all, [&](const Seen<Consultation> &each) {
        return named.isEmpty() || each.value.id.text() == named;
    });
    if (found == all.end())
        return fail(ErrorCode::NotFound, {named.isEmpty() ? u"consultation"_s : named});
    return &found->value;
}

Result<> applyAll(Corrector &corrector)
{
    bool changed = false;
    for (const quint16 id : correctable) {
        const FieldSpec &spec = *findField(id);
        if (corrector.draft.text(keyOf(spec).toLatin1().constData()).isEmpty())
            continue;
        const auto done =
            spec.noun == Noun::Request
                ? corrector.apply(corrector.draft.request(), spec)
                : consultationNamed(corrector.draft).and_then([&](Consultation *consultation) {
                      return corrector.apply(*consultation, spec);
                  });
        if (!done)
            return tl::unexpected(done.error());
        changed = changed || *done;
    }
    return changed ? Result<>{} : Result<>{guard("nothing_corrected", "R-CAL-7")};
}

Result<> inOrder(const Request &request)
{
    const std::array<std::pair<const char *, QDate>, 4> answer{{{"received", request.received},
                                                                {"signed", request.signedOn},
                                                                {"served", request.served},
                                                                {"delivered", request.delivered}}};
    const std::array<std::pair<const char *, QDate>, 2> supplement{
        {{"supplement.noticed", request.supplementNoticed},
         {"supplement.reached", request.supplementReached}}};
    const auto ascending = [](const auto &days) -> Result<> {
        std::pair<const char *, QDate> last{};
        for (const auto &each : days) {
            if (!each.second.isValid())
                continue;
            if (last.second.isValid() && each.second < last.second)
                return fail(ErrorCode::ImpossibleOrder,
                            {QString::fromLatin1(last.first), QString::fromLatin1(each.first)});
            last = each;
        }
        return {};
    };
    return ascending(answer).and_then([&] { return ascending(supplement); });
}

/// What the desk worked out from a corrected day follows it: the limit of a 补正, the closing.
Result<> follow(const Request &was, Request &now, const Setting &setting)
{
    if (was.served != now.served && was.closed == was.served)
        now.closed = now.served;
    if (was.supplementReached == now.supplementReached || !was.supplementLimit.isValid())
        return {};
    return setting.law.period(PeriodKind::SupplementReply, now.received)
        .and_then([&](const Period &period) {
            return setting.calendar.add(was.supplementReached, period.length)
                .and_then([&](const Landing &worked) -> Result<Landing> {
                    if (worked.date != was.supplementLimit) // set by hand
                        return Landing{was.supplementLimit};
                    return setting.calendar.add(now.supplementReached, period.length);
                });
        })
        .map([&](const Landing &limit) { now.supplementLimit = limit.date; });
}

/// Once answered, the days that decide whether it was in time change on evidence only.
Result<> checkAfterService(const Draft &draft, const Case &before)
{
    const Request &was = before.request.value;
    const Request &now = draft.file.request.value;
    if (!now.received.isValid())
        return {};
    const auto due = draft.deadlineNow();
    if (!due)
        return tl::unexpected(due.error());
    if (!was.served.isValid() || !draft.text("evidence").isEmpty())
        return {};
    const auto earlier =
        deadline(clockEvents(before), draft.input.on, draft.setting.law, draft.setting.calendar);
    if (was.served != now.served || !earlier || earlier->date != due->date)
        return guard("corrected_after_service", "R-CAL-7", {isoDate(was.served)});
    return {};
}
} // namespace

Result<> effects::correct(Draft &draft)
{
    const auto approver = approval(draft, "R-CAL-7");
    if (!approver)
        return tl::unexpected(approver.error());
    const Case before = draft.file;
    Corrector corrector{draft, *approver};
    return applyAll(corrector)
        .and_then([&] { return inOrder(draft.request()); })
        .and_then([&] { return follow(before.request.value, draft.request(), draft.setting); })
        .and_then([&] { return checkAfterService(draft, before); })
        .map([&] {
            Request &request = draft.request();
            request.stepped = std::max(request.stepped, request.received);
        });
}
