#pragma once
#include "core/documents/document.h"

using DispatchFormId = Id<struct DispatchFormTag>;

// Enumerators are written to files: append, never renumber.
enum class FormState { Submitted, Returned, Passed };
enum class FormEvent : quint16 {
    Submitted = 1601,
    Returned = 1602,
    Passed = 1603,
    Overridden = 1604
};

/// 发文申请单 (R-DOC-3): what a unit hands in with the document it asks to be issued.
struct DispatchForm
{
    DispatchFormId id{};
    OrganId organ{}; ///< whose office takes it in
    QString unit{};  ///< 申请单位
    QString title{};
    QString kind{};   ///< 文种
    QString issuer{}; ///< 拟发文机关
    QString number{}; ///< 拟文号, once passed 发文号
    QString draftingBasis{};
    QString addressees{}; ///< 主送
    QString secrecyLevel{};
    Attribute attribute = Attribute::None;
    QString ground{};
    QString reason{};
    QDate publishOn{};
    QStringList channels{};
    Answer policy{};          ///< 政策性文件
    Answer measures{};        ///< 有具体举措
    QString interpretation{}; ///< 解读稿件, by its title
    QString interpretationText{};
    QString waiver{}; ///< 免解读理由
    QStringList interpretationForms{};
    QDate interpretationOn{};
    Answer normative{};
    QDate validUntil{};
    Answer majorDecision{};
    QString catalogueNumber{};
    Answer consulted{}; ///< 公开征求意见
    QString adoption{};
    Answer enterprise{}; ///< 涉企
    QString enterpriseOpinion{};
    QString fairCompetition{};
    QString legality{};
    QString secrecyReview{};
    QString contact{};
    QString phone{};
    QString signer{};
    QDate received{};
    FormState state = FormState::Submitted;
    QStringList defects{}; ///< codes, as found when it was decided
    QDate decided{};
    OfficerId decidedBy{};
    QString decisionReason{};  ///< of a return, or of an override (“原则上”)
    DispatchFormId previous{}; ///< the returned form that this one answers
    int round = 1;             ///< 第几次报送
    DocumentId document{};     ///< what it became
    QString body{};
    OfficerId enteredBy{};
    QString notes{}; ///< what a register said beside the fields (core/reports/registernotes.h)
    bool operator==(const DispatchForm &) const = default;
};
template<>
Noun nounOf<DispatchForm>();
template<>
std::span<const FieldBinding<DispatchForm>> fieldsOf<DispatchForm>();

/// 缺项: what the form lacks on \p day, by the table of resources/law/dispatch.json. Refuses with
/// LawFileInvalid {file, code, field} for a line that asks for what no form has.
Result<std::vector<DefectRule>> defectsOf(const DispatchForm &form, const Law &law, QDate day);
/// Every line of the table that applies to \p form as it stands, and whether it is met: the live
/// check list.
struct CheckedRule
{
    DefectRule rule{};
    bool met = false;
};
Result<std::vector<CheckedRule>> checkListOf(const DispatchForm &form, const Law &law, QDate day);
/// 有具体举措的主动公开政策性文件: an interpretation is owed (R-INT-1).
bool owesInterpretation(Attribute attribute, Answer policy, Answer measures);

struct FormEntry
{
    DispatchFormId id{};
    DispatchForm form{};
    Changes changes{};
};
/// Takes a form in, whole or not; \p returned: the form it answers (再报). Refuses a missing title
/// or unit, a day to come, a secrecy mark, and GuardRefused {not_returned | resubmitted_already,
/// R-DOC-3}.
Result<FormEntry> submitForm(DispatchForm form, const std::optional<DispatchForm> &returned,
                             bool returnedHasNext, const DocumentSetting &setting);
/// 退文: needs a defect or a reason. The defects of the day are kept with it.
Result<Changes> returnForm(const Seen<DispatchForm> &seen, const QString &reason, QDate on,
                           const DocumentSetting &setting);
/// 通过: the document is entered with it, its interpretation too. A form with defects is refused
/// (form_defective) unless \p overrideReason says why it passes all the same (“原则上”); the caller
/// asks whether the officer may override.
struct FormPass
{
    QDate on{};
    QString number{};
    QString overrideReason{};
};
struct PassedForm
{
    DocumentId document{};
    Changes changes{};
};
Result<PassedForm> passForm(const Seen<DispatchForm> &seen, const FormPass &pass,
                            const DocumentSetting &setting);
