#pragma once
#include "core/fees/fee.h"
#include "core/deadlines/deadline.h"
#include "core/journal/changes.h"
#include "core/people/applicant.h"
#include "core/people/organ.h"

#include <array>

using RequestId = Id<struct RequestTag>;
using ItemId = Id<struct ItemTag>;
using ConsultationId = Id<struct ConsultationTag>;
using FeeNoticeId = Id<struct FeeNoticeTag>;
using LetterId = Id<struct LetterTag>;
using DocumentId = Id<struct DocumentTag>;

// Enumerators are written to files: append, never renumber.
enum class Channel { Counter, MailSigned, MailPlain, Internet, Fax, Other };
/// States of rules §9 (S0 … S15).
enum class Status {
    Unregistered,        ///< S0 待登记
    Unconfirmed,         ///< S1 待确认
    Received,            ///< S2 已收到
    AwaitingSupplement,  ///< S3 待补正
    InProgress,          ///< S4 办理中
    AwaitingReason,      ///< S5 待说明理由
    AwaitingFee,         ///< S6 待缴费
    InReview,            ///< S7 答复审签
    Signed,              ///< S8 已签发待送达
    Answered,            ///< S9 已送达（办结）
    Archived,            ///< S10 已归档
    AbandonedSupplement, ///< S11 视为放弃（补正）
    AbandonedFee,        ///< S12 视为放弃（缴费）
    Ended,               ///< S13 撤回、其他终结
    UnderReview,         ///< S14 复议中
    InLawsuit,           ///< S15 诉讼中
    /// 作废登记 (R-NUM-1). Outside S0 … S13: the number was spent by mistake, and there is no case
    /// that could end; it counts nowhere.
    Voided,
};
/// 转主动公开审查 (rules §5).
enum class Conversion { None, Opened, Converted, Declined };
/// What is asked of the organ: information (依申请公开), or 更正 of one's own record (art. 41),
/// which stands outside table 3 of the report.
enum class CaseKind { Disclosure, Correction };
enum class Opinion { None, Agrees, Objects, ObjectsWithoutReason, Silent, Undelivered };
enum class ServiceMethod { None, Mail, Hand, Electronic };

/// A request for information (依申请公开). Names, contacts and every typed free text are sealed.
struct Request
{
    RequestId id{};
    OrganId organ{};
    QString number{};
    int serial = 0;
    Channel channel = Channel::Counter;
    QDate submitted{};
    QDate received{}; ///< 收到申请之日 (art. 31)
    QDate registered{};
    ApplicantKind applicantKind = ApplicantKind::Natural;
    QString applicantName{};
    IdentityKind identityKind = IdentityKind::None;
    QString identityNumber{};
    QString contact{};
    QString address{};
    QString agent{};
    QStringList coapplicants{};   ///< 共同申请人; the first-named applicant represents them
    bool agentAuthorised = false; ///< 授权委托书 was handed in
    QString subject{};
    QString summary{};
    QString supply{}; ///< 获取方式: words of cli.md joined by `,`: mail, pickup, email, onsite;
                      ///< paper, electronic
    int items = 0;    ///< registered units for counting; 0 reads as 1
    OfficerId handler{};
    Status status = Status::Unregistered;
    QString outcome{};
    QDate closed{};
    QDate served{};
    QString firstOutcome{}; ///< of the first closing, once the answer was ordered anew (R-REP-7)
    QDate firstClosed{};
    QDate supplementNoticed{};
    QDate supplementReached{};
    QDate supplementLimit{};
    QDate supplementReceived{};
    QString supplementItems{};
    int extensionDays = 0;
    QDate extensionNoticed{};
    OfficerId extensionApprovedBy{};
    QString extensionReason{};
    QDate feeNoticed{};
    QDate feeReached{};
    QDate feePaid{};
    QDate redoFrom{}; ///< 责令重作: the day the decision came; the period runs from here
    int redoDays = 0; ///< the decision's own term; 0: the law's
    PeriodUnit redoUnit = PeriodUnit::WorkingDay;
    bool redoByCourt = false;
    QDate delayedUntil{}; ///< 延迟答复 (art. 35)
    OfficerId delayApprovedBy{};
    QStringList grounds{};
    QString reason{};
    QString answerText{};
    QString searchRecord{};
    DocumentId document{}; ///< the document that the answer gives
    OfficerId draftedBy{};
    OfficerId signedBy{};
    QDate signedOn{};
    QDate
        delivered{}; ///< of the answer: the periods that bind the applicant run from here (R-SRV-3)
    bool secrecyChecked = false;
    Conversion conversion = Conversion::None;
    QDate stepped{};           ///< the latest day of a step: no later one lies before it
    QString notes{};           ///< what a register said beside the fields: lines `heading: value`
    RequestId mergedInto{};    ///< the case whose letter answers this one too (R-ANS-1)
    int retention = 0;         ///< of Retention (core/requests/dossier.h)
    QStringList defects{};     ///< what the counter warned of: leads to 补正, never to refusal
    QStringList overrides{};   ///< lines of Override (R-GRD-1)
    RequestId applicantLink{}; ///< 同一申请人, confirmed by hand (R-FEE-16)
    QDate feeWaived{};         ///< 不予收取 was decided (R-FEE-14)
    QDate treasuryChecked{};   ///< no payment had come in (R-SRV-3)
    QStringList searchParts{}; ///< 检索记录: systems, keywords, sections, library hits
    QString withheld{};        ///< what a severed answer keeps back (art. 37)
    QString unconsulted{};     ///< 未征求理由 of a case under art. 15 (R-CAL-9)
    QDate reasonAsked{};       ///< 说明理由 was asked for (art. 35)
    QString askedWhy{};        ///< what the applicant was told of the quantity and frequency
    QString publicInterest{};  ///< why it is disclosed against a third party's objection (art. 32)
    QString particulars{};     ///< of the grounds: lines `密级：机密` (R-REQ-2)
    OfficerId groundApprovedBy{};
    bool dutyDenied = false; ///< no law demands that it be disclosed (art. 16)
    QDate promisedUntil{};   ///< ClockEvents::Promised, as the next two
    QDate promisedBase{};
    int promisedDays = 0;
    CaseKind kind = CaseKind::Disclosure;
    bool operator==(const Request &) const = default;
};

struct Item
{
    ItemId id{};
    RequestId request{};
    int position = 0;
    QString text{};
    QString outcome{};
    QStringList grounds{};
    QString reason{};
    QString searchRecord{};
    QString answer{};      ///< where it is to be had
    QString particulars{}; ///< as Request::particulars, and the next two
    OfficerId groundApprovedBy{};
    bool dutyDenied = false;
    bool operator==(const Item &) const = default;
};

/// A letter asking a third party (art. 32) or a joint organ (art. 34), and what came back.
struct Consultation
{
    ConsultationId id{};
    RequestId request{};
    ConsultationKind kind = ConsultationKind::ThirdParty;
    QString to{};
    QString subject{}; ///< what is asked about; never the applicant
    QDate sent{};
    QDate reached{};
    QDate returned{};
    Opinion opinion = Opinion::None;
    QString opinionText{};
    bool operator==(const Consultation &) const = default;
};

/// 收费通知: one basis for one application (R-FEE-1).
struct FeeNotice
{
    FeeNoticeId id{};
    RequestId request{};
    FeeBasis basis = FeeBasis::Items;
    qint64 before = 0;
    qint64 count = 0;
    Money amount{};
    QString reason{};
    OfficerId approvedBy{};
    qint64 otherCount = 0; ///< of the basis that was not chosen; 0: not known
    Money otherAmount{};
    bool decidedToProvide = false; ///< by pages: said when no draft says so yet
    Money paid{};
    QDate refunded{};
    Money refund{};
    OfficerId refundApprovedBy{};
    QString notes{}; ///< as Request::notes
    bool operator==(const FeeNotice &) const = default;
};

/// A letter of rules §8 with its number and its way to the recipient (R-SRV-3).
struct SentLetter
{
    LetterId id{};
    RequestId request{};
    ConsultationId consultation{};
    int kind = 0; ///< 1…31
    QString number{};
    int serial = 0;
    QDate dated{};
    QDate dispatched{};
    QDate delivered{};
    QDate returned{};
    QDate voided{}; ///< 作废 before it was dispatched; the next one takes another number
    ServiceMethod method = ServiceMethod::None;
    QString tracking{};
    QString content{}; ///< the composed letter, as sent
    QString notes{};   ///< as Request::notes
    bool operator==(const SentLetter &) const = default;
};

/// Whether the consulted one is taken to agree. Silence is consent of a joint organ (art. 34),
/// never of a third party (art. 32).
constexpr bool consents(ConsultationKind kind, Opinion opinion)
{
    return opinion == Opinion::Agrees ||
           (opinion == Opinion::Silent && kind == ConsultationKind::Organ);
}

/// The applicants as a letter addresses them: 共同申请人 after the first-named one, who represents
/// them at one address for service (R-REQ-5a).
inline QString applicantNames(const Request &request)
{
    return (QStringList{request.applicantName} + request.coapplicants).join(u'、');
}

/// 检索记录 in its parts, in the order of Request::searchParts (rules §2.1, R-OUT-1).
constexpr std::array<const char *, 4> searchPartNames{"search_systems", "search_keywords",
                                                      "search_sections", "search_hits"};

/// Rows 12…27 of rules §8, and the comprehensive answer 31 (R-ANS-1).
constexpr bool isAnswer(int letterKind)
{
    return (letterKind >= 12 && letterKind <= 27) || letterKind == 31;
}

/// An answer that went out before the case was ordered to be answered anew.
inline bool isOfEarlierAnswer(const SentLetter &letter, const Request &request)
{
    return isAnswer(letter.kind) && letter.dispatched.isValid() && !request.served.isValid();
}

template<>
Noun nounOf<Request>();
template<>
std::span<const FieldBinding<Request>> fieldsOf<Request>();
template<>
Noun nounOf<Item>();
template<>
std::span<const FieldBinding<Item>> fieldsOf<Item>();
template<>
Noun nounOf<Consultation>();
template<>
std::span<const FieldBinding<Consultation>> fieldsOf<Consultation>();
template<>
Noun nounOf<FeeNotice>();
template<>
std::span<const FieldBinding<FeeNotice>> fieldsOf<FeeNotice>();
template<>
Noun nounOf<SentLetter>();
template<>
std::span<const FieldBinding<SentLetter>> fieldsOf<SentLetter>();
