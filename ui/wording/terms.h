#pragma once
#include "core/agenda/undertaking.h"
#include "core/deadlines/ledger.h"
#include "core/documents/dispatchform.h"
#include "core/desk/removal.h"
#include "core/people/applicant.h"
#include "core/requests/attachment.h"
#include "core/requests/challenge.h"
#include "core/requests/intake.h"
#include "core/requests/service.h"

#include <QCoreApplication>

enum class AnnualWarning;
enum class Figure;
enum class DutyLight;
enum class IndicatorLight;
enum class InquiryKind;
enum class OccasionKind;
enum class RowState;
enum class EvidenceState;

/// Enumerations of the core in the words of the regulation.
class Terms
{
    Q_DECLARE_TR_FUNCTIONS(Terms)

public:
    static QString status(Status status);
    static QString channel(Channel channel);
    static QString figure(Figure figure); ///< a series of the dashboard
    static QString others();
    static QString annualCheck(const QString &id); ///< `I1`
    static QString annualWarning(AnnualWarning warning);
    static QString applicantKind(ApplicantKind kind);
    static QString identityKind(IdentityKind kind);
    static QString attribute(Attribute attribute);
    static QString documentState(DocumentState state);
    static QString formState(FormState state);
    static QString validity(Validity validity);
    static QString consultationKind(ConsultationKind kind);
    static QString opinion(Opinion opinion);
    static QString serviceState(ServiceState state);
    static QString serviceMethod(ServiceMethod method);
    static QString segment(SegmentKind kind);
    static QString urgency(Urgency urgency);
    static QString warning(DeadlineWarning warning);
    static QString role(Role role);
    /// A line of the law by its key: `venue court` → `受理法院`.
    static QString lawLine(const QString &key);
    static QString defect(Defect defect);
    static QString challengeKind(ChallengeKind kind);
    static QString instance(Instance instance);
    /// Empty while pending.
    static QString challengeResult(ChallengeResult result);
    static QString dossierPart(DossierPart part);
    static QString recipient(Recipient recipient);
    static QString readability(Readability readability);
    static QString findKind(FindKind kind);
    static QString removalCause(RemovalCause cause);
    static QString removalState(RemovalState state);
    /// What a role allows, by its word: `see_persons` → `查看个人信息`.
    static QString permission(const QString &word);
    static QString dutyLight(DutyLight light);
    static QString indicatorLight(IndicatorLight light);
    static QString rowState(RowState state);
    /// An event of inquiries, decisions, occasions and tallies; empty for others.
    static QString deedEvent(quint16 kind);
    static QString occasionKind(OccasionKind kind);
    static QString inquiryKind(InquiryKind kind);
    static QString verb(Verb verb);
    static QString standing(Standing standing);
    static QString evidenceState(EvidenceState state);
    /// What a duty is measured by: `at least 60 %`.
    static QString measure(const Duty &duty);
    /// What an officer does: `征求意见`.
    static QString step(Step step);
    /// What a journal entry of that kind says was done; empty for an unknown kind.
    static QString event(quint16 kind);
    /// Name of a step's parameter by its key: `to` → `征求对象`.
    static QString parameter(const QString &key);
    /// A word of a Choice: `third_party` → `第三方`.
    static QString choice(const QString &word);
    /// A part of how copies are supplied: `mail` → `邮寄`.
    static QString supply(const QString &word);
};
