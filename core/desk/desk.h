#pragma once
#include "core/deadlines/ledger.h"
#include "core/desk/masks.h"
#include "core/desk/undo.h"
#include "core/documents/document.h"
#include "core/letters/letter.h"
#include "core/requests/feecounter.h"
#include "core/requests/intake.h"

#include <QObject>

struct FormTemplate;
struct NoticePreview;
struct OwnTemplate;
struct Removal;
struct RemovalProposal;
using RemovalId = Id<struct RemovalTag>;
struct RegisterNames;
struct AnnualReport;
struct CarryLine;
struct UnitEntry;

/// One row of the request list, short columns only.
struct RequestRow
{
    RequestId id{};
    QString number{};
    QString applicant{};
    QString subject{};
    Status status{};
    QDate received{};
    std::optional<Deadline> deadline{}; ///< open cases only
    int remaining = 0;
    Urgency urgency{};
    OfficerId handler{};
};
struct DocumentRow
{
    DocumentId id{};
    QString number{};
    QString title{};
    QDate formed{};
    Attribute attribute{};
    DocumentState state{};
    OrganId organ{};
    QString kind{};
    QString unit{};
    DocumentScope scope{};
};

/// The desk of the signed-in officer: runs a verb, commits it through the journal and announces
/// what changed. Every verb asks first whether the officer may: NotPermitted {officer, permission}.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(const Records &records, Journal &journal, const Law &law, const WorkCalendar &calendar,
         const Clock &clock, Random &random, Officer actor, QObject *parent = nullptr);

    const Law &law() const { return m_law; }
    /// The program's calendar with what the office loaded; the reference stays good as long as the
    /// desk does, also when another one follows.
    const WorkCalendar &calendar() const { return *m_calendar; }
    const Records &records() const { return m_records; }
    const Officer &actor() const { return m_actor; }
    QDate today() const;

    Result<RequestId> registerRequest(const Intake &intake);
    Result<> advance(const Case &seen, const StepInput &input);
    /// 送达 of one letter (core/requests/service.h).
    Result<> serveLetter(const Case &seen, LetterId letter, const StepInput &input);
    /// 合并 (core/requests/merging.h); the reason in \p input.
    Result<> merge(const Case &duplicate, const Case &into, const StepInput &input);
    /// 承办人: the officer who handles the case from now on.
    Result<> assign(RequestId id, OfficerId handler) { return assign(std::vector{id}, handler); }
    /// All in one save, or none.
    Result<> assign(const std::vector<RequestId> &ids, OfficerId handler);
    /// Whether the officer may do this in a matter of \p organ (core/people/permissions.h).
    Result<> may(Permission permission, OrganId organ = {}) const
    {
        return permit(m_actor, permission, organ);
    }
    /// 同一申请人 (core/requests/feecounter.h): \p id, who shows no identity number, is the
    /// applicant of \p other.
    Result<> linkApplicant(RequestId id, RequestId other, const QString &reason);
    /// Items of this applicant counted before the request in its month.
    Result<qint64> itemsBefore(const Request &request) const
    {
        return itemsCountedBefore(m_records, request);
    }
    /// 法制确认 of lines of the law from memory as they stand on \p day: by one who signs
    /// (the head, or who reviews the law), with the source that was read. NotFound for a key that
    /// no answer of that day prints.
    Result<> confirmLaw(OrganId organ, const QStringList &keys, const QString &source, QDate day);
    /// What there is to confirm, and what is confirmed already.
    Result<std::vector<LawReference>> lawToConfirm(OrganId organ, QDate day) const;
    /// The fee text stands in the organ's published 指南 since \p day (R-FEE-13).
    Result<> dateFeeGuide(OrganId organ, QDate day);
    /// Reckons by the notices that the office loaded too (core/desk/calendarnotice.h).
    Result<> followCalendar();
    Result<NoticePreview> previewNotice(const QByteArray &table) const;
    /// Loads the notice and keeps what letters told (R-CLD-1); calendarChanged() follows.
    Result<> loadNotice(const NoticePreview &preview);
    /// What other desks wrote of \p entities came in by a package: their notices hold here too.
    Result<> followExchange(const QList<EntityId> &entities);
    /// Files of a case (core/requests/attachment.h).
    Result<AttachmentId> attach(const Case &file, Attachment attachment, SealedContent bytes,
                                SealedContent text);
    Result<> detach(const Case &file, AttachmentId id, const QString &reason);
    Result<> enclose(const Case &file, AttachmentId id, Recipient recipient,
                     const std::vector<Find> &finds);
    Result<> checkEnclosure(const Case &file, AttachmentId id, const std::set<int> &ticked,
                            const QString &reason);
    /// 依法删除 (core/desk/removal.h): proposed by one officer, carried out or refused by another.
    Result<RemovalId> proposeRemoval(const RemovalProposal &proposal);
    Result<> carryOutRemoval(RemovalId id);
    Result<> refuseRemoval(RemovalId id, const QString &reason);
    Result<std::vector<Seen<Removal>>> removals() const;
    /// 年度报告 (core/reports/unitentry.h, frozenyear.h).
    Result<> enterUnits(const std::vector<UnitEntry> &entries);
    Result<> freezeYear(const AnnualReport &report, OrganId organ);
    Result<> restateYear(const CarryLine &line);
    Result<> moveCarry(const CarryLine &line);
    /// A new one or the next state of one that is there. The office keeps an administrator who can
    /// sign in: GuardRefused {last_administrator}.
    Result<> saveOrgan(const Organ &organ);
    Result<> saveOfficer(const Officer &officer);

    Result<DocumentId> enterDocument(const Document &document);
    Result<> determine(const Seen<Document> &seen, const Determination &determination);
    Result<> publish(const Seen<Document> &seen, QDate on);
    /// For the verbs of core/desk/documentdesk.h.
    DocumentSetting documentSetting() const;

    /// As it is, for verbs. What is shown to the officer comes from shownRequest.
    Result<Case> request(RequestId id) const { return readCase(m_records, id); }
    /// Masked unless the officer sees persons of that organ (rules §10); no verb takes a masked
    /// case.
    Result<Case> shownRequest(RequestId id) const;
    /// The case as it is, once it is journaled who saw it and for what \p purpose.
    Result<Case> unmask(RequestId id, const QString &purpose);
    Result<Seen<Document>> document(DocumentId id) const
    {
        return readSeen<Document>(m_records, id.value);
    }
    Result<std::vector<RequestRow>> requestRows() const;
    Result<std::vector<DocumentRow>> documentRows() const;
    Result<std::vector<Organ>> organs() const;
    Result<std::vector<Officer>> officers() const;
    /// Organs and officers as registers name them (core/reports/register.h).
    Result<RegisterNames> registerNames() const;
    Result<Organ> organOf(const Request &request) const;
    std::vector<NextStep> nextSteps(const Case &seen) const;
    /// The ledger of a case as of today; with \p asIf its events replaced (what-if).
    Result<DayLedger> ledger(const Case &seen, const std::optional<ClockEvents> &asIf = {}) const;

    /// 制发 a letter of the case, or reads back the one that was made. Dated as signed, else today.
    Result<Letter> issueLetter(const Case &seen, const LetterTemplate &form,
                               ConsultationId consultation = {});
    /// 申请表, 送达回证 of the letter \p about, 审批单, 转主动公开审查表 (core/letters/caseform.h).
    Result<Letter> makeForm(const Case &seen, const FormTemplate &form, LetterId about = {}) const;
    Result<Letter> blankForm(const FormTemplate &form, OrganId organ) const;
    /// The letter as the organ words it on \p day (core/letters/owntemplate.h), and all of them.
    Result<LetterTemplate> formOf(OrganId organ, const LetterTemplate &shipped, QDate day) const;
    Result<std::vector<LetterTemplate>> formsOf(OrganId organ, QDate day) const;
    /// The organ's own text, by one who signs; DateOutOfRange for a day gone by. Withdrawn, the
    /// shipped one is used again from today on.
    Result<> loadTemplate(OrganId organ, const LetterTemplate &shipped, const QString &text,
                          QDate from);
    Result<> withdrawTemplate(const Seen<OwnTemplate> &seen);
    /// 作废 of a letter that never left (R-NUM-1).
    Result<> voidLetter(const Case &seen, const LetterTemplate &form, const QString &reason,
                        ConsultationId consultation = {});

    /// Takes back what this officer did last on this desk (core/desk/undo.h), or does it again;
    /// answers the kind of the event. GuardRefused {undo_nothing} when there is nothing.
    Result<quint16> undo();
    Result<quint16> redo();
    /// Commits what a verb outside of this class made; whoever calls asks may() first.
    Result<Committed> run(const Result<Changes> &verb);

Q_SIGNALS:
    void changed(const QList<EntityId> &entities);
    void calendarChanged();

private:
    void remember(const Changes &changes, const Committed &done);
    Result<quint16> takeBack(std::vector<Deed> &from, std::vector<Deed> &to);
    template<class T>
    Result<> save(const T &next, PeopleEvent kind);
    Result<> maySee(const Case &file, Permission permission) const;
    Result<Setting> settingFor(OrganId organ) const;
    Result<Setting> settingFor(const Case &seen, const StepInput &input) const;
    Result<LetterInput> letterInput(const Case &seen, const Organ &organ, QDate dated) const;
    Result<QStringList> unconfirmedFor(const Case &seen, const Organ &organ, QDate on) const;
    Result<> keepsAnAdministrator(const Officer &next) const;
    Result<> commitRemoval(const Result<Changes> &verb);

    const Records &m_records;
    Journal &m_journal;
    const Law &m_law;
    const WorkCalendar *m_calendar;
    std::vector<std::shared_ptr<const WorkCalendar>> m_laid{}; ///< the last one is in use
    const Clock &m_clock;
    Random &m_random;
    Officer m_actor;
    std::vector<Deed> m_done{};
    std::vector<Deed> m_undone{};
};
