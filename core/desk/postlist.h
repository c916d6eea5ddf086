#pragma once
#include "core/desk/desk.h"
#include "core/reports/sheet.h"
#include "core/requests/service.h"

/// A letter on the service desk (R-SRV-3): made, and not yet proved delivered.
struct PostItem
{
    RequestId request{};
    LetterId letter{};
    int kind = 0;
    QString number{};
    QString to{};
    ApplicantKind toKind = ApplicantKind::Natural; ///< how the name is masked
    QString address{};
    QString contact{};
    QDate dated{};
    QDate dispatched{};
    QDate returned{};
    ServiceMethod method = ServiceMethod::None;
    QString tracking{};
    ServiceState state{};
    bool operator==(const PostItem &) const = default;
};

/// The first day whose letters are still waited for: older ones came long ago, or stand in a
/// register that tells nothing of their delivery (convention `service.awaited_days`).
QDate postSince(const Law &law, QDate today);
/// Every letter dated since \p since that is to be sent, is on its way or came back, oldest first
/// within a state; names and addresses masked where \p self may not see persons. Cancelled when
/// \p goOn says no.
Result<std::vector<PostItem>> readPost(const Records &records, const Officer &self, QDate since,
                                       const std::function<bool()> &goOn = {});

/// Those on their way under one tracking number: several letters may share an envelope.
std::vector<PostItem> onTheWay(const std::vector<PostItem> &items, const QString &tracking);

/// What happened to one of them.
Result<> serveLetter(Desk &desk, const PostItem &item, const StepInput &input);

/// 交寄单: what the carrier needs of the letters that left on \p day; headings of its own.
Sheet carrierSheet(const std::vector<PostItem> &items, QDate day);

/// What a carrier tells of one tracking number.
struct CarrierResult
{
    int row = 0; ///< as the spreadsheet shows it
    QString tracking{};
    bool delivered = false; ///< otherwise it came back
    QDate on{};
    QString reason{};
};
/// A row that could not be used.
struct CarrierDoubt
{
    int row = 0;
    QString column{};
    Error error{};
};
struct CarrierReport
{
    std::vector<CarrierResult> results{};
    std::vector<CarrierDoubt> doubts{};
};
/// Reads a carrier's list, its columns by their headings, whatever their order; the words for
/// delivered and returned are conventions of the law data (`carrier.…`). Refuses with
/// MissingMember {column}.
Result<CarrierReport> readCarrierResults(const Sheet &sheet, const Law &law, QDate today);
/// Delivered or returned, every letter of \p items on its way under that number. NotFound when none
/// is.
Result<> takeResult(Desk &desk, const std::vector<PostItem> &items, const CarrierResult &told);
