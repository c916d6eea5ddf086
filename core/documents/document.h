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
enum class DocumentEvent : quint16 { Entered = 801, Determined = 802, Published = 803 };

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
Result<Changes> publish(const Seen<Document> &seen, QDate on, const DocumentSetting &setting);

/// 主动公开 documents: the last day to publish, 20 WD from 形成 or 变更 (art. 26). nullopt for the
/// others.
std::optional<Result<QDate>> publicationDue(const Document &document, const Law &law,
                                            const WorkCalendar &calendar);

Result<DocumentId> findDocument(const Records &records, const QString &idOrNumber);
/// `杨府办[2021]10号`, `杨府办 (2021) 10 号` and `杨府办〔2021〕10号` are one number.
QString normalizedNumber(const QString &number);
