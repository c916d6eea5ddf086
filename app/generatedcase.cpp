#include "app/generatedcase.h"

#include "core/fees/fee.h"
#include "core/requests/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView hexlike = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; ///< GB 32100

/// \p text and the check character that makes it \p good.
template<class Good>
QString checked(const QString &text, Good good)
{
    for (const QChar last : hexlike) {
        if (const QString whole = text + last; good(whole))
            return whole;
    }
    return text;
}

/// Area 990000 is no place.
QString residentId(Chance &chance)
{
    const QDate born = QDate{1950, 1, 1}.addDays(chance.below(19000));
    const QString body = u"990000"_s + born.toString(u"yyyyMMdd"_s) +
                         u"%1"_s.arg(chance.below(1000), 3, 10, QChar{u'0'});
    return checked(body,
                   [&](const QString &id) { return checkResidentId(id, born.addYears(30)).ok(); });
}

QString creditCode(Chance &chance)
{
    QString body = u"99990000"_s;
    for (int i = 0; i < 9; ++i)
        body += hexlike[chance.below(int(hexlike.size()))];
    return checked(body, [](const QString &code) { return checkUscc(code).ok(); });
}

/// The first that may carry \p outcome.
QStringList groundsFor(const std::vector<Ground> &grounds, const QString &outcome)
{
    const auto found = std::ranges::find_if(
        grounds, [&](const Ground &ground) { return ground.outcomes.contains(outcome); });
    return found == grounds.end() ? QStringList{} : QStringList{found->code};
}
} // namespace

PastCase CaseMaker::make(QDate day, Hold hold)
{
    CaseCourse days = hold == Hold::None ? course(day) : held(day, hold);
    forgetTheFuture(days);
    return record(days);
}

void CaseMaker::applicant(Request &request)
{
    request.applicantKind =
        applicantKindOf(m_chance.of(m_data.applicants)).value_or(ApplicantKind::Other);
    const auto names = m_data.organisations.find(request.applicantKind);
    if (names == m_data.organisations.end()) {
        request.applicantName = m_chance.of(m_data.surnames);
        request.applicantName += m_chance.of(m_data.given);
        request.identityKind = IdentityKind::ResidentId;
        request.identityNumber = residentId(m_chance);
    } else {
        request.applicantName = m_chance.of(*names);
        request.identityKind = IdentityKind::Uscc;
        request.identityNumber = creditCode(m_chance);
    }
    request.contact = u"000-5550%1"_s.arg(m_chance.below(10000), 4, 10, QChar{u'0'});
    request.address = u"示例市云岫区"_s + m_chance.of(m_data.places);
    request.address += u"%1号"_s.arg(m_chance.between(1, 400));
}

/// What the answer says, from the draft on.
void CaseMaker::decision(Request &request, const CaseCourse &course)
{
    if (!course.drafted.isValid() && !course.closed.isValid())
        return;
    request.outcome = course.outcome;
    if (!course.drafted.isValid())
        return;
    const QDate day = std::min(course.drafted, m_until);
    request.draftedBy = request.handler;
    request.answerText = m_data.answer;
    request.secrecyChecked = true;
    const auto outcome = m_law.outcome(course.outcome, day);
    if (outcome && outcome->needsGround) {
        request.grounds = groundsFor(m_law.grounds(day), course.outcome);
        request.reason = m_chance.of(m_data.reasons);
    }
    if (outcome && outcome->needsSearchRecord)
        request.searchRecord = m_data.searchRecord;
    if (outcome && outcome->needsConversionReview) {
        const bool settled = course.closed.isValid() && course.closed.addDays(10) < m_until;
        request.conversion = !settled                 ? Conversion::Opened
                             : m_chance.permille(250) ? Conversion::Converted
                                                      : Conversion::Declined;
    }
    request.signedOn = course.signedOn;
    if (course.signedOn.isValid())
        request.signedBy = m_staff.head.id;
}

PastCase CaseMaker::record(const CaseCourse &course)
{
    PastCase past;
    Request &request = past.request;
    request = {.channel = course.channel,
               .submitted = course.submitted,
               .received = course.received,
               .registered = course.received.isValid() ? course.received : course.submitted,
               .subject = m_chance.of(m_data.places),
               .supply = u"mail,paper"_s,
               .items =
                   m_chance.permille(m_data.permille.severalItems) ? m_chance.between(2, 5) : 1,
               .handler = m_chance.of(m_staff.handlers).id,
               .status = standing(course),
               .closed = course.closed,
               .supplementNoticed = course.supplementNoticed,
               .supplementReached = course.supplementReached,
               .supplementLimit = course.supplementLimit,
               .supplementReceived = course.supplementReceived,
               .extensionDays = course.extensionDays,
               .extensionNoticed = course.extensionNoticed,
               .feeNoticed = course.feeNoticed,
               .feeReached = course.feeReached,
               .feePaid = course.feePaid};
    request.subject += m_chance.of(m_data.matters);
    applicant(request);
    decision(request, course);
    if (course.supplementNoticed.isValid())
        request.supplementItems = m_data.supplementItems;
    if (request.status == Status::Answered)
        request.served = course.closed;
    settle(request);
    addConsultation(past, course);
    addFeeNotice(past, course);
    return past;
}

/// Two months after: in the archive, before a reviewing organ, or still on the shelf.
void CaseMaker::settle(Request &request)
{
    if (!request.closed.isValid() || request.closed.addDays(60) > m_until)
        return;
    if (request.status == Status::Answered && m_chance.permille(m_data.permille.disputed))
        request.status = m_chance.below(2) ? Status::InLawsuit : Status::UnderReview;
    else if (m_chance.permille(800))
        request.status = Status::Archived;
}

void CaseMaker::addConsultation(PastCase &past, const CaseCourse &course)
{
    if (!course.consultationSent.isValid())
        return;
    Consultation asked{.kind = ConsultationKind::ThirdParty,
                       .to = m_chance.of(m_data.organisations[ApplicantKind::Company]),
                       .subject = past.request.subject,
                       .sent = course.consultationSent,
                       .reached = course.consultationReached,
                       .returned = course.consultationReturned};
    if (asked.returned.isValid())
        asked.opinion = course.outcome == u"B4" ? Opinion::Objects : Opinion::Agrees;
    else if (course.drafted.isValid())
        asked.opinion = Opinion::Silent;
    past.consultations.push_back(asked);
}

void CaseMaker::addFeeNotice(PastCase &past, const CaseCourse &course)
{
    if (!course.feeNoticed.isValid())
        return;
    FeeNotice notice{.basis = FeeBasis::Pages, .count = m_chance.between(40, 90)};
    notice.amount =
        m_law.tariff(FeeBasis::Pages, course.received)
            .and_then([&](const Tariff &tariff) { return fee(tariff, 0, notice.count); })
            .map([](const Fee &sum) { return sum.total; })
            .value_or(Money{});
    past.feeNotices.push_back(notice);
}
