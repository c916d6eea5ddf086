#include "core/requests/service.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/requests/effects.h"
#include "core/requests/outgoing.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array stateWords{std::pair{ServiceState::ToSend, "to_send"_L1},
                                std::pair{ServiceState::OnTheWay, "on_the_way"_L1},
                                std::pair{ServiceState::Returned, "returned"_L1},
                                std::pair{ServiceState::Delivered, "delivered"_L1}};

constexpr int abandonedNotice = 26; ///< 视为放弃申请告知: told after the case has ended

/// An answer that the case waits for.
bool answersCase(int kind)
{
    return isAnswer(kind) && kind != abandonedNotice;
}

/// The arrow of the case that goes with what happened to a letter of some kind (rules §8).
struct Linked
{
    Step happened{};
    bool (*concerns)(int kind){};
    Step arrow{};
};
constexpr std::array links{
    Linked{Step::DispatchLetter, answersCase, Step::Serve},
    Linked{Step::LetterDelivered, answersCase, Step::Delivered},
    Linked{Step::LetterReturned, answersCase, Step::ServiceReturned},
    Linked{Step::LetterDelivered, [](int kind) { return kind == 3; }, Step::SupplementServed},
    Linked{Step::LetterDelivered, [](int kind) { return kind == 6 || kind == 8; },
           Step::ConsultReached},
    Linked{Step::LetterDelivered, [](int kind) { return kind == 10; }, Step::FeeNoticeServed},
};

std::optional<StepInput> linkedStep(const Case &file, const SentLetter &letter,
                                    const StepInput &input)
{
    // Handed over, it has come too.
    const QString method = input.set.value(u"method"_s);
    const bool handed =
        input.step == Step::DispatchLetter && !answersCase(letter.kind) &&
        serviceMethodOf(method).value_or(ServiceMethod::Mail) != ServiceMethod::Mail;
    const Step happened = handed ? Step::LetterDelivered : input.step;
    for (const Linked &link : links) {
        const auto from = arrowOf(link.arrow).from;
        const bool leads = std::ranges::find(from, file.request.value.status) != from.end();
        if (link.happened != happened || !link.concerns(letter.kind) || !leads)
            continue;
        StepInput step{.step = link.arrow, .on = input.on};
        if (link.arrow == Step::ConsultReached)
            step.set.insert(u"consultation"_s, letter.consultation.text());
        else if (link.arrow != Step::SupplementServed && link.arrow != Step::FeeNoticeServed)
            step.set = input.set;
        return step;
    }
    return {};
}

Result<> checkOrder(const Case &file, const SentLetter &letter, const StepInput &input)
{
    const QDate on = input.on;
    const ServiceState state = serviceState(letter);
    if (input.step == Step::DispatchLetter) {
        if (letter.voided.isValid())
            return fail(ErrorCode::NotFound, {letter.number});
        if (state == ServiceState::OnTheWay || state == ServiceState::Delivered)
            return guard("already_dispatched", "R-SRV-3", {isoDate(letter.dispatched)});
        if (!maySend(letter, file.request.value))
            return guard("answer_not_signed", "R-SRV-3", {letter.number});
        if (const bool toThirdParty = letter.kind == 6; toThirdParty) {
            if (const auto clean = mayLeave(file, Enclosure::ThirdParty); !clean)
                return clean;
        }
        if (on < letter.dated)
            return fail(ErrorCode::ImpossibleOrder, {u"dated"_s, u"dispatched"_s});
        return {};
    }
    if (state == ServiceState::Delivered)
        return guard("already_delivered", "R-SRV-3", {isoDate(letter.delivered)});
    if (state != ServiceState::OnTheWay)
        return guard("not_dispatched", "R-SRV-3", {letter.number});
    if (on < letter.dispatched)
        return fail(ErrorCode::ImpossibleOrder, {u"dispatched"_s, u"on"_s});
    return {};
}

/// What the letter itself records.
SentLetter recorded(SentLetter letter, const StepInput &input)
{
    const QString method = input.set.value(u"method"_s);
    if (input.step == Step::DispatchLetter) {
        letter.method = serviceMethodOf(method).value_or(ServiceMethod::Mail);
        letter.tracking = input.set.value(u"tracking"_s).trimmed();
        letter.dispatched = input.on;
        letter.returned = {};
        letter.delivered = letter.method == ServiceMethod::Mail ? QDate{} : input.on;
    } else if (input.step == Step::LetterDelivered) {
        letter.delivered = input.on;
    } else {
        letter.returned = input.on;
    }
    return letter;
}

/// Without the letter the one consulted can't answer: the pause ends, and the organ decides.
void endPause(Changes &changes, const Case &file, const SentLetter &letter, QDate on)
{
    for (const Seen<Consultation> &seen : file.consultations) {
        const bool open = !seen.value.returned.isValid() && !seen.value.reached.isValid() &&
                          seen.value.opinion == Opinion::None;
        if (seen.value.id != letter.consultation || !open)
            continue;
        Consultation ended = seen.value;
        ended.returned = on;
        ended.opinion = Opinion::Undelivered;
        changes.update(seen, ended, quint16(Step::LetterReturned));
    }
}

Result<> checkInput(const Case &file, const StepInput &input, const Setting &setting)
{
    if (file.masked)
        return fail(ErrorCode::NotPermitted, {setting.actor.name, word(Permission::SeePersons)});
    if (!input.on.isValid())
        return fail(ErrorCode::BadDate, {u"on"_s});
    if (input.on > setting.clock.today())
        return fail(ErrorCode::FutureDate, {isoDate(input.on)});
    const QString method = input.set.value(u"method"_s);
    if (!method.isEmpty() && !serviceMethodOf(method))
        return fail(ErrorCode::BadValue, {u"method"_s, method});
    if (input.step == Step::LetterReturned && input.set.value(u"reason"_s).trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    return permit(setting.actor, Permission::Serve, file.request.value.organ);
}
} // namespace

QLatin1StringView word(ServiceState state)
{
    return std::ranges::find(stateWords, state, &std::pair<ServiceState, QLatin1StringView>::first)
        ->second;
}

std::optional<ServiceState> serviceStateOf(QStringView word)
{
    for (const auto &[state, known] : stateWords) {
        if (word == known)
            return state;
    }
    return {};
}

ServiceState serviceState(const SentLetter &letter)
{
    if (letter.delivered.isValid())
        return ServiceState::Delivered;
    if (!letter.dispatched.isValid())
        return ServiceState::ToSend;
    return letter.returned.isValid() ? ServiceState::Returned : ServiceState::OnTheWay;
}

bool maySend(const SentLetter &letter, const Request &request)
{
    if (letter.voided.isValid())
        return false;
    return !answersCase(letter.kind) || request.status == Status::Signed;
}

Result<Changes> serveLetter(const Case &file, LetterId id, const StepInput &input,
                            const Setting &setting)
{
    const auto found = std::ranges::find_if(
        file.letters, [&](const Seen<SentLetter> &seen) { return seen.value.id == id; });
    if (found == file.letters.end())
        return fail(ErrorCode::NotFound, {id.text()});
    const SentLetter &letter = found->value;
    return checkInput(file, input, setting)
        .and_then([&] { return checkOrder(file, letter, input); })
        .and_then([&]() -> Result<Changes> {
            const auto step = linkedStep(file, letter, input);
            return step ? advance(file, *step, setting) : Changes{};
        })
        .map([&](Changes changes) {
            const bool written = std::ranges::any_of(
                changes.entities(), [&](const EntityChange &c) { return c.entity == id.value; });
            if (!written)
                changes.update(*found, recorded(letter, input), quint16(input.step),
                               input.set.value(u"reason"_s).trimmed());
            if (input.step == Step::LetterReturned)
                endPause(changes, file, letter, input.on);
            return changes;
        });
}
