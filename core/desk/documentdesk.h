#pragma once
#include "core/desk/desk.h"
#include "core/documents/backlog.h"
#include "core/documents/dispatchform.h"
#include "core/documents/interpretation.h"
#include "core/documents/review.h"

/// Dispatch forms and attribute review on a desk: each asks whether the officer may, runs its verb
/// and commits it.
Result<DispatchFormId> submitForm(Desk &desk, const DispatchForm &form,
                                  DispatchFormId returned = {});
Result<> returnForm(Desk &desk, DispatchFormId id, const QString &reason, QDate on);
/// With an override reason it takes the head.
Result<DocumentId> passForm(Desk &desk, DispatchFormId id, const FormPass &pass);
Result<DispatchForm> dispatchForm(const Records &records, DispatchFormId id);
/// All of them, the open ones first, then the newest.
Result<std::vector<DispatchForm>> dispatchForms(const Records &records);
/// By id, or by the number of its document or its title where that is one form's only.
Result<DispatchFormId> findForm(const Records &records, const QString &named);

/// 一次通过率, 退文率: forms decided; an override is no pass at first sight.
struct FormRates
{
    int submitted = 0; ///< of first rounds
    int returned = 0;  ///< decisions to return, of any round
    int decided = 0;
    int firstRounds = 0; ///< first rounds decided
    int firstPassed = 0;
    int overridden = 0;
};
FormRates formRates(std::span<const DispatchForm> forms);

Result<> giveOpinion(Desk &desk, DocumentId id, const OpinionInput &input);
Result<std::vector<DocumentOpinion>> opinionsOf(const Records &records, DocumentId id);
/// \p approver by name; empty: the officer.
Result<> adjustAttribute(Desk &desk, DocumentId id, Adjustment adjustment, const QString &approver);
Result<> checkBeforePublishing(Desk &desk, DocumentId id, const QStringList &checks,
                               const QStringList &openFinds = {});
Result<> publish(Desk &desk, DocumentId id, const Publication &publication);
Result<> fileDocument(Desk &desk, DocumentId id, bool asNorm, QDate on);
Result<> clearDocument(Desk &desk, DocumentId id, const Clearing &clearing);
Result<> setScope(Desk &desk, DocumentId id, DocumentScope scope);
Result<DocumentId> tallyClassified(Desk &desk, int year, int count);
/// 规范性文件, 政策性文件, 具体举措, 有效期: what is told of a document beside its attribute.
struct DocumentTraits
{
    std::optional<bool> normative{};
    std::optional<Answer> policy{};
    std::optional<Answer> measures{};
    QDate validUntil{};
    QString topic{};
};
Result<> describeDocument(Desk &desk, DocumentId id, const DocumentTraits &traits);

Result<InterpretationId> saveInterpretation(Desk &desk, const Interpretation &next);
Result<> answerConcern(Desk &desk, InterpretationId id, const QString &question,
                       const QString &answer);
Result<std::vector<Interpretation>> interpretationsOf(const Records &records, DocumentId id);

/// One decision for many, in one save. Refuses as determine() does for the first that it does not
/// fit, and saves none then.
Result<int> determineAll(Desk &desk, std::span<const DocumentId> ids, const Determination &made);
