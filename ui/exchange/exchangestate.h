#pragma once
#include "core/people/organ.h"
#include "core/sync/conflicttask.h"
#include "core/sync/exchange.h"

class Seal;

/// A record in conflict, and whose it is to settle.
struct OpenConflict
{
    ConflictedEntity whole{}; ///< what a resolution is made from
    ConflictedEntity shown{}; ///< as this officer may see it
    QString subject{};        ///< number, and title of a document
    OrganId organ{};
    Seen<ConflictTask> task{};
};

/// All that the page shows, read at once on a worker.
struct ExchangeState
{
    Signer own{};
    QString numberMark{}; ///< what stands before the serials drawn here
    std::vector<Signer> desks{};
    std::vector<PackageEntry> packages{};
    std::vector<OpenConflict> conflicts{};
};
Result<ExchangeState> readExchange(const Exchange &exchange, const Records &records,
                                   const Seal &seal, const Officer &self);
