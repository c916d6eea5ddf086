#include "core/requests/intake.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/requests/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array defectNames{"no_name"_L1,    "no_identity"_L1,    "bad_identity"_L1,
                                 "no_contact"_L1, "bad_phone"_L1,      "no_subject"_L1,
                                 "no_outcome"_L1, "no_closing_day"_L1, "no_authority"_L1};

bool identityIsBad(const Request &request, QDate today)
{
    switch (request.identityKind) {
    case IdentityKind::ResidentId: return !checkResidentId(request.identityNumber, today).ok();
    case IdentityKind::Uscc: return !checkUscc(request.identityNumber).ok();
    case IdentityKind::None:
    case IdentityKind::Passport:
    case IdentityKind::Other: break;
    }
    return false;
}

Result<> checkDays(const Request &request, QDate today)
{
    for (const QDate day : {request.received, request.submitted}) {
        if (day > today)
            return fail(ErrorCode::FutureDate, {isoDate(day)});
    }
    if (request.submitted.isValid() && request.received.isValid() &&
        request.submitted > request.received)
        return fail(ErrorCode::ImpossibleOrder, {u"submitted"_s, u"received"_s});
    return {};
}

/// 收到申请之日 (art. 31): the day handed in or signed for; otherwise the day both sides confirm.
void fixReceipt(Request &request, const ReceiptRule &rule, QDate today)
{
    if (!request.received.isValid() && !rule.needsConfirmation)
        request.received = request.submitted.isValid() ? request.submitted : today;
    if (!request.submitted.isValid())
        request.submitted = request.received.isValid() ? request.received : today;
    request.status = request.received.isValid() ? Status::Received : Status::Unconfirmed;
}

Request completed(Request request, const Intake &intake, const Setting &setting, QDate today,
                  const ReceiptRule &rule)
{
    request.id = {newEntityId(setting.clock, setting.random)};
    if (request.organ.isNull())
        request.organ = setting.organ.id;
    if (request.handler.isNull() &&
        setting.actor.role != Role::Clerk) // the window takes in for others
        request.handler = setting.actor.id;
    if (!intake.items.isEmpty())
        request.items = int(intake.items.size());
    request.items = std::max(request.items, 1);
    fixReceipt(request, rule, today);
    request.registered = today;
    request.stepped = request.received.isValid() ? request.received : request.submitted;
    for (const Defect defect : defectsOf(request, today))
        request.defects << defectName(defect);
    return request;
}
} // namespace

QLatin1StringView defectName(Defect defect)
{
    return defectNames.at(std::size_t(defect));
}

std::optional<Defect> defectOf(QStringView name)
{
    const auto found =
        std::ranges::find_if(defectNames, [&](QLatin1StringView each) { return each == name; });
    return found == defectNames.end() ? std::nullopt
                                      : std::optional{Defect(found - defectNames.begin())};
}

Result<ReceiptRule> receiptRule(Channel channel, const Law &law, QDate day)
{
    return law.channel(word(channel), day).map([&](const ChannelRule &rule) {
        return ReceiptRule{channel, rule.needsConfirmation, rule.citation};
    });
}

QStringList namesIn(const QString &typed)
{
    static const QRegularExpression parts{u"[、,，;；\\n]"_s};
    QStringList names;
    for (const QString &name : typed.split(parts, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

std::vector<Defect> defectsOf(const Request &request, QDate today)
{
    std::vector<Defect> defects;
    if (request.applicantName.isEmpty())
        defects.push_back(Defect::NoName);
    if (request.identityKind == IdentityKind::None || request.identityNumber.isEmpty())
        defects.push_back(Defect::NoIdentity);
    else if (identityIsBad(request, today))
        defects.push_back(Defect::BadIdentity);
    if (request.contact.isEmpty() && request.address.isEmpty())
        defects.push_back(Defect::NoContact);
    else if (!request.contact.contains(u'@') && checkPhone(request.contact))
        defects.push_back(Defect::BadPhone);
    if (request.subject.trimmed().isEmpty())
        defects.push_back(Defect::NoSubject);
    if (!request.agent.isEmpty() && !request.agentAuthorised)
        defects.push_back(Defect::NoAuthority);
    return defects;
}

Result<Registration> registerRequest(const Intake &intake, const Setting &setting)
{
    const QDate today = setting.clock.today();
    if (const auto fits = checkDays(intake.request, today); !fits)
        return tl::unexpected(fits.error());
    if (intake.request.items < 0 || intake.request.items > mostItems || intake.items.size() > 1000)
        return fail(ErrorCode::OutOfRange, {u"items"_s, u"1"_s, QString::number(mostItems)});
    const auto rule = receiptRule(intake.request.channel, setting.law, today);
    if (!rule)
        return tl::unexpected(rule.error());
    const Request request = completed(intake.request, intake, setting, today, *rule);

    Registration registration{.id = request.id, .defects = defectsOf(request, today)};
    registration.changes.add(request, quint16(Step::Register));
    for (int i = 0; i < intake.items.size(); ++i) {
        const Item item{.id = {newEntityId(setting.clock, setting.random)},
                        .request = request.id,
                        .position = i + 1,
                        .text = intake.items.at(i)};
        registration.changes.add(item, quint16(Step::Register));
    }
    if (!request.number.isEmpty())
        return registration;
    const bool correction = request.kind == CaseKind::Correction;
    return setting.law.convention(correction ? u"correction_number"_s : u"request_number"_s, today)
        .map([&](const QString &pattern) {
            registration.changes.number(
                {.entity = request.id.value,
                 .serialField = RequestSerial,
                 .numberField = RequestNumber,
                 .series = setting.organ.code + (correction ? u"/correction"_s : u"/request"_s),
                 .year = request.submitted.year(),
                 .pattern = QString{pattern}.replace(u"{code}"_s, setting.organ.code)});
            return registration;
        });
}
