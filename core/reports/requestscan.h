#pragma once
#include "core/reports/requestcolumns.h"

#include <algorithm>

/// What the columns keep of a request, read off a scan or off the whole value. Of a scan: valid
/// while the row is.
struct RequestColumns::Scanned
{
    static std::span<const quint16> fields();
    explicit Scanned(const ScanRow &row);
    explicit Scanned(const Request &request);

    EntityId organ{};
    EntityId handler{};
    QByteArray utf8{}; ///< of a whole value: where `number` lies
    QByteArray code{};
    QByteArray firstCode{};
    QByteArrayView number{};
    QByteArrayView outcome{};
    ShortDay submitted{};
    ShortDay received{};
    ShortDay registered{};
    ShortDay closed{};
    ShortDay served{};
    ShortDay supplementNoticed{};
    ShortDay supplementReceived{};
    ShortDay extensionNoticed{};
    ShortDay feeNoticed{};
    ShortDay feeReached{};
    ShortDay feePaid{};
    int status = 0;
    int channel = 0;
    int applicantKind = 0;
    int conversion = 0;
    int items = 0;
    int extensionDays = 0;
    QByteArrayView firstOutcome{};
    ShortDay firstClosed{};
    ShortDay redoFrom{};
    int redoDays = 0;
    PeriodUnit redoUnit{};
    bool redoByCourt = false;
    ShortDay delayedUntil{};
    ShortDay promisedUntil{};
    ShortDay promisedBase{};
    int promisedDays = 0;
    int kind = 0;
};

/// The index of \p id, which is added when it is new; \p near is tried first.
quint16 indexOrAdd(std::vector<RequestColumns::Named> &list, EntityId id, quint16 near = 0);

/// The parts of \p list that belong to \p row.
template<class List>
auto partsOf(List &list, quint32 row)
{
    return std::ranges::equal_range(list, row, {}, [](const auto &part) { return part.row; });
}
