#pragma once
#include "core/desk/nameindex.h"
#include "core/documents/document.h"

/// An earlier request that what is typed resembles.
struct EarlierRequest
{
    RequestId id{};
    QString number{};
    QString subject{};
    QDate received{};
    Status status{};
    QString outcome{};
    bool sameApplicant = false;
    int percent = 0;      ///< Likeness
    QStringList shared{}; ///< why: the words that both hold
    /// 重复申请 (art. 36(6)) is for what was answered; what is open is merged (R-ANS-1).
    bool isAnswered() const { return !outcome.isEmpty() && status != Status::Voided; }
};

/// A document of the public (主动公开) that may be what is asked for.
struct PublicDocument
{
    DocumentId id{};
    QString number{};
    QString title{};
    QDate formed{};
    int percent = 0;
    QStringList shared{};
};

/// How much one applicant asks for (art. 35): figures, no judgement.
struct ApplicantVolume
{
    int month = 0; ///< received this calendar month
    int year = 0;  ///< received in the last twelve months
    int open = 0;
    int answered = 0;
    QDate last{}; ///< the latest receipt
};

/// What an officer should know of an application while it is taken in.
struct IntakeHits
{
    std::vector<EarlierRequest> earlier{};   ///< the same applicant's first, then the most alike
    std::vector<PublicDocument> published{}; ///< the most alike first
    ApplicantVolume volume{};
};

/// \p alike: from NameIndex::similar. Requests of \p typed's organ only. Reads the titles of all
/// documents, so run it beside the screen. Refuses as Records do, with Cancelled.
Result<IntakeHits> intakeHits(const Records &records, const Request &typed,
                              const std::vector<RequestId> &alike, QDate today,
                              const std::function<bool()> &goOn = {});
