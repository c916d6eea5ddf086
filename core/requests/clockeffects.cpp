// Steps that move the answer clock: confirmation, 补正, 征求意见, 延期, 收费 (rules §1.1, §9).
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/calendar/workcalendar.h"
#include "core/requests/effects.h"
#include "core/requests/outgoing.h"
#include "core/requests/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
Result<QDate> after(const Draft &draft, QDate start, PeriodKind kind)
{
    return draft.setting.law.period(kind, draft.file.request.value.received)
        .and_then(
            [&](const Period &period) { return draft.setting.calendar.add(start, period.length); })
        .map([](const Landing &landing) { return landing.date; });
}

bool isAnswered(const Consultation &consultation)
{
    return consultation.returned.isValid() || consultation.opinion != Opinion::None;
}

/// The consultation a step is about: the one named, or the only one still without an answer.
Result<Consultation *> consultationOf(Draft &draft)
{
    const QString named = draft.text("consultation");
    Consultation *found = nullptr;
    for (auto &[consultation, writes, isNew, sealed] : draft.file.consultations) {
        const bool fits =
            named.isEmpty() ? !isAnswered(consultation) : consultation.id.text() == named;
        if (!fits)
            continue;
        if (found)
            return fail(ErrorCode::Ambiguous, {u"consultation"_s});
        found = &consultation;
    }
    if (!found)
        return fail(ErrorCode::NotFound, {named.isEmpty() ? u"consultation"_s : named});
    return found;
}

/// The one named, or the only one whose delivery is not recorded.
Result<Consultation *> undeliveredOf(Draft &draft)
{
    Consultation *found = nullptr;
    Consultation *delivered = nullptr;
    const QString named = draft.text("consultation");
    for (auto &[consultation, writes, isNew, sealed] : draft.file.consultations) {
        if (!named.isEmpty() && consultation.id.text() != named)
            continue;
        if (consultation.reached.isValid())
            delivered = &consultation;
        else if (std::exchange(found, &consultation))
            return fail(ErrorCode::Ambiguous, {u"consultation"_s});
    }
    if (!found && delivered)
        return guard("already_delivered", "R-SRV-3", {isoDate(delivered->reached)});
    if (!found)
        return fail(ErrorCode::NotFound, {named.isEmpty() ? u"consultation"_s : named});
    return found;
}
} // namespace

Result<> effects::confirm(Draft &draft)
{
    draft.request().received = draft.input.on;
    return {};
}

Result<> effects::issueSupplement(Draft &draft)
{
    Request &request = draft.request();
    if (request.supplementNoticed.isValid())
        return guard("second_supplement", "R-REQ-6", {isoDate(request.supplementNoticed)});
    if (const auto received = receiveUnreached(draft); !received)
        return received;
    const auto limit = draft.date("limit");
    if (!limit)
        return tl::unexpected(limit.error());
    if (limit->isValid() && *limit <= draft.input.on)
        return fail(ErrorCode::ImpossibleOrder, {u"on"_s, u"limit"_s});
    request.supplementNoticed = draft.input.on;
    request.supplementLimit = *limit;
    request.supplementItems = draft.text("items");
    return {};
}

Result<> effects::supplementServed(Draft &draft)
{
    Request &request = draft.request();
    if (request.supplementReached.isValid())
        return guard("already_delivered", "R-SRV-3", {isoDate(request.supplementReached)});
    if (draft.input.on < request.supplementNoticed)
        return fail(ErrorCode::ImpossibleOrder, {u"supplement.noticed"_s, u"supplement.reached"_s});
    request.supplementReached = draft.input.on;
    if (request.supplementLimit.isValid())
        return {};
    return after(draft, draft.input.on, PeriodKind::SupplementReply).map([&](QDate limit) {
        request.supplementLimit = limit;
    });
}

Result<> effects::supplementReceived(Draft &draft)
{
    Request &request = draft.request();
    if (draft.input.on < request.supplementNoticed)
        return fail(ErrorCode::ImpossibleOrder,
                    {u"supplement.noticed"_s, u"supplement.received"_s});
    const bool late = request.supplementLimit.isValid() && draft.input.on > request.supplementLimit;
    if (late && !draft.flag("justified"))
        return guard("supplement_late", "R-REQ-6", {isoDate(request.supplementLimit)});
    request.supplementReceived = draft.input.on;
    return {};
}

Result<> effects::supplementExpired(Draft &draft)
{
    const Request &request = draft.request();
    if (!request.supplementReached.isValid())
        return guard("no_proof_of_delivery", "R-SRV-3");
    if (draft.input.on <= request.supplementLimit)
        return guard("limit_still_runs", "R-REQ-6", {isoDate(request.supplementLimit)});
    return {};
}

Result<> effects::consultSend(Draft &draft)
{
    const Setting &setting = draft.setting;
    Consultation consultation{
        .id = {newEntityId(setting.clock, setting.random)},
        .request = draft.request().id,
        .kind =
            draft.text("kind") == u"organ" ? ConsultationKind::Organ : ConsultationKind::ThirdParty,
        .to = draft.text("to"),
        .subject = draft.text("subject"),
        .sent = draft.input.on,
    };
    if (consultation.kind == ConsultationKind::ThirdParty) {
        if (const auto clean = mayLeave(draft.file, Enclosure::ThirdParty); !clean)
            return clean;
    }
    draft.file.consultations.push_back({.value = std::move(consultation), .isNew = true});
    return {};
}

Result<> effects::consultReached(Draft &draft)
{
    return undeliveredOf(draft).and_then([&](Consultation *consultation) -> Result<> {
        if (draft.input.on < consultation->sent)
            return fail(ErrorCode::ImpossibleOrder, {u"sent"_s, u"reached"_s});
        if (consultation->returned.isValid() && draft.input.on > consultation->returned)
            return fail(ErrorCode::ImpossibleOrder, {u"reached"_s, u"returned"_s});
        consultation->reached = draft.input.on;
        return {};
    });
}

/// A late opinion is recorded too; it does not lengthen the pause (rules §1.1).
Result<> effects::consultBack(Draft &draft)
{
    return consultationOf(draft).and_then([&](Consultation *consultation) -> Result<> {
        if (consultation->returned.isValid())
            return guard("already_replied", "R-REQ-8", {isoDate(consultation->returned)});
        const QDate earliest = std::max(consultation->sent, consultation->reached);
        if (draft.input.on < earliest)
            return fail(ErrorCode::ImpossibleOrder, {u"sent"_s, u"returned"_s});
        consultation->returned = draft.input.on;
        consultation->opinion = opinionOf(draft.text("opinion")).value_or(Opinion::None);
        consultation->opinionText = draft.text("text");
        return {};
    });
}

/// Silence is not consent of a third party (art. 32), and is consent of a joint organ (art. 34):
/// the opinion stays `Silent`, and what follows from it is read by the kind (consents()).
Result<> effects::consultExpire(Draft &draft)
{
    return consultationOf(draft).and_then([&](Consultation *consultation) -> Result<> {
        if (consultation->returned.isValid())
            return guard("already_replied", "R-REQ-8", {isoDate(consultation->returned)});
        if (!consultation->reached.isValid())
            return guard("no_proof_of_delivery", "R-CAL-9");
        return after(draft, consultation->reached, PeriodKind::Consultation)
            .and_then([&](QDate last) -> Result<> {
                if (draft.input.on < last)
                    return guard("limit_still_runs", "R-REQ-8", {isoDate(last)});
                consultation->opinion = Opinion::Silent;
                return {};
            });
    });
}

Result<> effects::extend(Draft &draft)
{
    Request &request = draft.request();
    const auto most = draft.setting.law.period(PeriodKind::Extension, request.received);
    if (!most)
        return tl::unexpected(most.error());
    const auto days = draft.count("days", 1, 5000);
    if (!days)
        return tl::unexpected(days.error());
    if (*days > most->length)
        return fail(ErrorCode::ExtensionTooLong,
                    {QString::number(*days), QString::number(most->length)});
    const auto approver = approval(draft, "R-REQ-10");
    if (!approver)
        return tl::unexpected(approver.error());
    return draft.deadlineNow().and_then([&](const Deadline &now) -> Result<> {
        const bool standing = request.extensionDays > 0 && request.extensionNoticed >= now.base;
        if (standing)
            return guard("second_extension", "R-REQ-10", {isoDate(request.extensionNoticed)});
        if (draft.input.on > now.date)
            return guard("extension_after_deadline", "R-REQ-10", {isoDate(now.date)});
        request.extensionDays = *days;
        request.extensionNoticed = draft.input.on;
        request.extensionApprovedBy = *approver;
        request.extensionReason = draft.text("reason");
        return {};
    });
}
