#include "core/reports/requestscan.h"

namespace {
/// In the order in which a scan is read.
constexpr std::array<quint16, 32> scannedFields{RequestOrgan,
                                                RequestHandler,
                                                RequestNumber,
                                                RequestOutcome,
                                                RequestSubmitted,
                                                RequestReceived,
                                                RequestRegistered,
                                                RequestClosed,
                                                RequestServed,
                                                RequestSupplementNoticed,
                                                RequestSupplementReceived,
                                                RequestExtensionNoticed,
                                                RequestFeeNoticed,
                                                RequestFeeReached,
                                                RequestFeePaid,
                                                RequestStatus,
                                                RequestChannel,
                                                RequestApplicantKind,
                                                RequestConversion,
                                                RequestItems,
                                                RequestExtensionDays,
                                                RequestFirstOutcome,
                                                RequestFirstClosed,
                                                RequestRedoFrom,
                                                RequestRedoDays,
                                                RequestRedoUnit,
                                                RequestRedoByCourt,
                                                RequestDelayedUntil,
                                                RequestPromisedUntil,
                                                RequestPromisedBase,
                                                RequestPromisedDays,
                                                RequestKind};
} // namespace

std::span<const quint16> RequestColumns::Scanned::fields()
{
    return scannedFields;
}

RequestColumns::Scanned::Scanned(const ScanRow &row)
    : organ{row.id(0)}
    , handler{row.id(1)}
    , number{row.text(2)}
    , outcome{row.text(3)}
    , submitted{row.date(4)}
    , received{row.date(5)}
    , registered{row.date(6)}
    , closed{row.date(7)}
    , served{row.date(8)}
    , supplementNoticed{row.date(9)}
    , supplementReceived{row.date(10)}
    , extensionNoticed{row.date(11)}
    , feeNoticed{row.date(12)}
    , feeReached{row.date(13)}
    , feePaid{row.date(14)}
    , status{int(row.integer(15))}
    , channel{int(row.integer(16))}
    , applicantKind{int(row.integer(17))}
    , conversion{int(row.integer(18))}
    , items{int(row.integer(19))}
    , extensionDays{int(row.integer(20))}
    , firstOutcome{row.text(21)}
    , firstClosed{row.date(22)}
    , redoFrom{row.date(23)}
    , redoDays{int(row.integer(24))}
    , redoUnit{PeriodUnit(row.integer(25))}
    , redoByCourt{row.integer(26) != 0}
    , delayedUntil{row.date(27)}
    , promisedUntil{row.date(28)}
    , promisedBase{row.date(29)}
    , promisedDays{int(row.integer(30))}
    , kind{int(row.integer(31))}
{
}

RequestColumns::Scanned::Scanned(const Request &request)
    : organ{request.organ.value}
    , handler{request.handler.value}
    , utf8{request.number.toUtf8()}
    , code{request.outcome.toUtf8()}
    , firstCode{request.firstOutcome.toUtf8()}
    , number{utf8}
    , outcome{code}
    , submitted{request.submitted}
    , received{request.received}
    , registered{request.registered}
    , closed{request.closed}
    , served{request.served}
    , supplementNoticed{request.supplementNoticed}
    , supplementReceived{request.supplementReceived}
    , extensionNoticed{request.extensionNoticed}
    , feeNoticed{request.feeNoticed}
    , feeReached{request.feeReached}
    , feePaid{request.feePaid}
    , status{int(request.status)}
    , channel{int(request.channel)}
    , applicantKind{int(request.applicantKind)}
    , conversion{int(request.conversion)}
    , items{request.items}
    , extensionDays{request.extensionDays}
    , firstOutcome{firstCode}
    , firstClosed{request.firstClosed}
    , redoFrom{request.redoFrom}
    , redoDays{request.redoDays}
    , redoUnit{request.redoUnit}
    , redoByCourt{request.redoByCourt}
    , delayedUntil{request.delayedUntil}
    , promisedUntil{request.promisedUntil}
    , promisedBase{request.promisedBase}
    , promisedDays{request.promisedDays}
    , kind{int(request.kind)}
{
}

quint16 indexOrAdd(std::vector<RequestColumns::Named> &list, EntityId id, quint16 near)
{
    if (id == list[near].id)
        return near;
    const quint16 index = RequestColumns::indexIn(list, id);
    if (index > 0 || id.isNull() || list.size() > 0xFFFF)
        return index;
    list.push_back({.id = id});
    return quint16(list.size() - 1);
}
