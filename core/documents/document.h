#pragma once
#include "core/journal/records.h"
#include "core/law/law.h"
#include "core/people/organ.h"

#include <optional>

class Clock;
class Random;
class WorkCalendar;
using DocumentId = Id<struct DocumentTag>;

// Enumerators are written to files: append, never renumber.
enum class Attribute { None, Proactive, OnRequest, Withheld }; ///< 主动公开, 依申请公开, 不予公开
enum class DocumentState { Entered, Determined, Published };
enum class Validity { InForce, Expired, Repealed };
enum class DocumentEvent : quint16 {
    Entered = 801,
    Determined = 802,
    Published = 803,
    Checked = 804,      ///< 发布前审查
    Filed = 805,        ///< 公文备案
    NormFiled = 806,    ///< 规范性文件备案
    Adjusted = 807,     ///< 动态调整; the version is an AttributeChange
    Reexamined = 808,   ///< looked at again and kept
    Cleared = 809,      ///< 规范性文件清理
    ScopeSet = 810,     ///< 非政府信息
    OpinionGiven = 811, ///< the course goes on; the opinion is an entity of its own
    Tallied = 812,      ///< 涉密公文, counted only
    Described = 813,
};
/// 政府信息; what is not (党组织文号); a number of classified documents of which nothing else is
/// kept. Only the first has an attribute and stands in a denominator (R-DOC-12).
enum class DocumentScope { Government, NonGovernment, ClassifiedTally };
enum class Answer { Unsaid, Yes, No };
/// The course of an attribute: each may say what it thinks, the signer decides (R-DOC-4).
enum class Stage { None, Drafter, Section, DisclosureOffice, Signer };

/// An official document (公文) and its disclosure attribute (公开属性, rules §4).
struct Document
{
    DocumentId id{};
    OrganId organ{};
    QString number{}; ///< 文号
    QString title{};
    QString kind{}; ///< 文种
    QDate formed{}; ///< 成文日期
    QDate issued{};
    QString topic{};
    QString body{};
    Attribute attribute = Attribute::None;
    QString ground{};
    QString basis{};         ///< the reason in words
    bool dutyDenied = false; ///< "laws, regulations or rules demand disclosure" was answered no
    QDate determined{};
    QDate changedOn{}; ///< of an upgrade to 主动公开: its clock starts here
    OfficerId proposedBy{};
    OfficerId reviewedBy{};
    DocumentState state = DocumentState::Entered;
    bool secrecyChecked = false;
    QDate published{};
    Validity validity = Validity::InForce;
    QString unit{};         ///< 起草部门
    QString signedBy{};     ///< 签发人, by name
    bool normative = false; ///< 规范性文件
    QDate validUntil{};
    Attribute originalAttribute = Attribute::None; ///< as marked on the paper or proposed
    OfficerId checkedBy{};                         ///< 发布前审查, by another than the drafter
    QDate checkedOn{};
    QStringList checks{}; ///< keys `precheck.…`
    QString link{};       ///< 公开栏目、链接
    QDate reexamined{};
    QDate filed{};
    QDate normFiled{};
    QDate cleared{};
    QString clearing{}; ///< what the clearing round found
    DocumentScope scope = DocumentScope::Government;
    int tally = 0;
    QDate withdrawn{}; ///< from where it was published, on a downgrade
    Stage stage = Stage::None;
    EntityId form{}; ///< the 发文申请单 it came of
    Answer policy{};
    Answer measures{};
    QString source{}; ///< the file it was imported from
    QString notes{};
    QString publishOverride{}; ///< why it was published without the check (R-GRD-1)
    bool operator==(const Document &) const = default;
};
template<>
Noun nounOf<Document>();
template<>
std::span<const FieldBinding<Document>> fieldsOf<Document>();

struct DocumentSetting
{
    const Law &law;
    const WorkCalendar &calendar;
    const Clock &clock;
    Random &random;
    Officer actor{};
};

struct DocumentEntry
{
    DocumentId id{};
    Changes changes{};
};
/// Refuses a document without title, formed in the future, or carrying a secrecy mark
/// (SecrecyMark).
Result<DocumentEntry> enterDocument(Document document, const DocumentSetting &setting);

struct Determination
{
    Attribute attribute = Attribute::None;
    QString ground{};
    QString basis{};
    bool dutyDenied = false;
    bool secrecyChecked = false;
};
/// 属性认定. Refuses with GuardRefused {guard, rule}: R-DOC-2 (ground, reason), R-DOC-5 (secrecy
/// review).
Result<Changes> determine(const Seen<Document> &seen, const Determination &determination,
                          const DocumentSetting &setting);
/// Needs the check of a second person first: GuardRefused {prepublication_missing, R-DOC-5}.
Result<Changes> publish(const Seen<Document> &seen, QDate on, const DocumentSetting &setting);
/// Where it stands; and from the days that the law data names before the last day on, why the head
/// lets it out before the check (R-GRD-1): override_too_early, needs_approval.
struct Publication
{
    QDate on{};
    QString link{};
    QString overrideReason{};
};
Result<Changes> publish(const Seen<Document> &seen, const Publication &publication,
                        const DocumentSetting &setting);
/// 密级标志 in the head of \p body or of \p title: SecrecyMark {mark}. Nothing so marked is
/// written.
Result<> checkSecrecy(const QString &title, const QString &body, const Law &law, QDate day);
/// What R-DOC-2 and R-DOC-5 ask of a decision.
Result<> checkDetermination(const Determination &made, const Law &law, QDate day);

/// 主动公开 documents: the last day to publish, 20 WD from 形成 or 变更 (art. 26). nullopt for the
/// others.
std::optional<Result<QDate>> publicationDue(const Document &document, const Law &law,
                                            const WorkCalendar &calendar);

Result<DocumentId> findDocument(const Records &records, const QString &idOrNumber);
/// `杨府办[2021]10号`, `杨府办 (2021) 10 号` and `杨府办〔2021〕10号` are one number.
QString normalizedNumber(const QString &number);
