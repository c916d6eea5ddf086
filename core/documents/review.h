#pragma once
#include "core/documents/document.h"

using AttributeChangeId = Id<struct AttributeChangeTag>;
using DocumentOpinionId = Id<struct DocumentOpinionTag>;

/// One version of an attribute (R-DOC-8): what it was, what it became, why, on whose approval. The
/// same before and after: it was re-examined and kept.
struct AttributeChange
{
    AttributeChangeId id{};
    DocumentId document{};
    Attribute was = Attribute::None;
    Attribute becomes = Attribute::None;
    QString wasGround{};
    QString ground{};
    QString reason{};
    OfficerId approvedBy{};
    QDate on{};
    QString trigger{};    ///< 解密, a request, a change of law …
    QDate withdrawn{};    ///< from where it was published
    QString withdrawal{}; ///< 撤下记录: places, links, who
    QDate published{};    ///< since when it was public until then
    OfficerId by{};
    bool operator==(const AttributeChange &) const = default;
};
template<>
Noun nounOf<AttributeChange>();
template<>
std::span<const FieldBinding<AttributeChange>> fieldsOf<AttributeChange>();

/// What one who reads the draft thinks of its attribute (R-DOC-4).
struct DocumentOpinion
{
    DocumentOpinionId id{};
    DocumentId document{};
    Stage stage = Stage::None;
    OfficerId officer{};
    Attribute attribute = Attribute::None;
    QString ground{};
    QString reason{};
    bool dissents = false; ///< from the opinion before it
    QDate on{};
    bool operator==(const DocumentOpinion &) const = default;
};
template<>
Noun nounOf<DocumentOpinion>();
template<>
std::span<const FieldBinding<DocumentOpinion>> fieldsOf<DocumentOpinion>();

/// The next opinion of the course. The signer's is the decision: it fixes the attribute, whatever
/// was said before. Refuses a stage that is over (stage_passed), a dissent without a reason
/// (dissent_without_reason), the drafter signing (FourEyes), and a policy document that is not to
/// be public before the disclosure office spoke (office_opinion_missing).
struct OpinionInput
{
    Stage stage = Stage::None;
    Determination says{};
};
Result<Changes> giveOpinion(const Seen<Document> &seen, const std::vector<DocumentOpinion> &before,
                            const OpinionInput &input, const DocumentSetting &setting);

/// 动态调整 of an attribute that stands.
struct Adjustment
{
    Determination to{}; ///< the same as it is: re-examined and kept
    QString reason{};
    QString trigger{};
    Officer approver{};
    QDate on{};
    QDate withdrawn{};
    QString withdrawal{};
};
/// An upgrade to 主动公开 starts a clock of its own; a downgrade from it needs the head
/// (downgrade_needs_head) and, where it was published, the record of its withdrawal
/// (withdrawal_missing).
Result<Changes> adjustAttribute(const Seen<Document> &seen, const Adjustment &adjustment,
                                const DocumentSetting &setting);
/// The versions of a document's attribute, oldest first.
Result<std::vector<AttributeChange>> attributeHistory(const Records &records, DocumentId id);

/// 发布前审查 by another than the drafter: every check of the law data, by its key. \p openFinds:
/// what the outgoing check found (core/papers/outgoing.h) and nobody answered for, a line each;
/// with any it is refused (finds_open).
Result<Changes> checkBeforePublishing(const Seen<Document> &seen, const QStringList &checks,
                                      const DocumentSetting &setting,
                                      const QStringList &openFinds = {});
/// 公文备案, 规范性文件备案.
Result<Changes> fileDocument(const Seen<Document> &seen, bool asNorm, QDate on,
                             const DocumentSetting &setting);
/// 规范性文件清理: what the round found of one document.
struct Clearing
{
    Validity validity = Validity::InForce;
    QDate validUntil{}; ///< of one that stays in force
    QString reason{};
    QDate on{};
};
Result<Changes> clearDocument(const Seen<Document> &seen, const Clearing &clearing,
                              const DocumentSetting &setting);
/// 非政府信息, or back: out of the denominators, without an attribute.
Result<Changes> setScope(const Seen<Document> &seen, DocumentScope scope,
                         const DocumentSetting &setting);
/// 涉密公文: how many were issued in \p year, and nothing else of them (R-DOC-12).
Result<DocumentEntry> tallyClassified(OrganId organ, int year, int count,
                                      const DocumentSetting &setting);
