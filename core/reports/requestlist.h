#pragma once
#include "core/reports/requestcolumns.h"

#include <bitset>
#include <optional>

/// Which requests a list shows; every member left as it is lets all through. Cases that count
/// nowhere (作废) show only when `statuses` names them.
struct RequestFilter
{
    std::optional<OrganId> organ{};
    std::bitset<32> statuses{}; ///< by number of Status; none set: all
    bool openOnly = false;
    std::bitset<8> urgencies{};     ///< by number of Urgency, open cases only; none set: all
    std::optional<int> dueWithin{}; ///< open, due in 0…n working days; 0: today
    QStringList outcomes{};
    std::optional<Channel> channel{};
    std::optional<ApplicantKind> applicantKind{};
    std::optional<OfficerId> handler{};
    QDate receivedFrom{};
    QDate receivedUntil{};
    QString numberText{};                        ///< part of the number as written
    std::optional<std::vector<RequestId>> ids{}; ///< of a name search: only these
};

/// Columns by which a list sorts.
enum class RequestColumn {
    Number, ///< natural: prefix, year, serial
    Organ,
    Status,
    Received,
    Due,
    Closed,
    Served,
    Submitted,
    Registered,
    Outcome,
    Channel,
    ApplicantKind,
    Handler,
    Items,
};
struct SortKey
{
    RequestColumn column{};
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// The urgency of an open row on the day of the columns; nullopt when it has no due day or is
/// closed.
std::optional<Urgency> urgencyOf(const RequestColumns &columns, quint32 row, const Law &law,
                                 const WorkCalendar &calendar);

/// Rows that \p filter lets through, ascending.
std::vector<quint32> filteredRows(const RequestColumns &columns, const RequestFilter &filter,
                                  const Law &law, const WorkCalendar &calendar);
/// \p rows in the order of \p keys, ties by number and then by id. Rows without a day come last, in
/// either direction.
std::vector<quint32> sortedRows(const RequestColumns &columns, std::vector<quint32> rows,
                                std::span<const SortKey> keys);
