#include "ui/exchange/exchangestate.h"

#include "core/documents/document.h"
#include "core/people/permissions.h"
#include "core/requests/request.h"
#include "core/sync/resolution.h"

#include <algorithm>

namespace {
QString subjectOf(const Records &records, const ConflictedEntity &conflict)
{
    if (conflict.noun == Noun::Request) {
        if (const auto request = readSeen<Request>(records, conflict.entity))
            return request->value.number;
    }
    if (conflict.noun == Noun::Document) {
        if (const auto document = readSeen<Document>(records, conflict.entity))
            return QString{document->value.number + u' ' + document->value.title}.trimmed();
    }
    return conflict.entity.toString(QUuid::WithoutBraces).left(8);
}

Result<OpenConflict> openConflict(const Records &records, const Seal &seal, const Officer &self,
                                  const ConflictedEntity &conflict)
{
    const auto record = records.read(conflict.noun, conflict.entity);
    if (!record)
        return tl::unexpected(record.error());
    auto task = readConflictTask(records, seal, conflict.entity);
    if (!task)
        return tl::unexpected(task.error());
    OpenConflict open{.whole = conflict,
                      .subject = subjectOf(records, conflict),
                      .organ = organOf(records, *record),
                      .task = std::move(*task)};
    const bool sees = permit(self, Permission::SeePersons, open.organ).has_value();
    open.shown = sees ? conflict : masked(conflict);
    return open;
}

/// The one that is due first comes first; those without a day come last.
bool comesBefore(const OpenConflict &a, const OpenConflict &b)
{
    const QDate first = a.task.value.due;
    const QDate second = b.task.value.due;
    return first.isValid() && (!second.isValid() || first < second);
}
} // namespace

Result<ExchangeState> readExchange(const Exchange &exchange, const Records &records,
                                   const Seal &seal, const Officer &self)
{
    auto own = exchange.own();
    if (!own)
        return tl::unexpected(own.error());
    auto desks = exchange.roster();
    if (!desks)
        return tl::unexpected(desks.error());
    auto packages = exchange.entries();
    if (!packages)
        return tl::unexpected(packages.error());
    const auto conflicts = exchange.conflicts();
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    auto mark = exchange.numberMark();
    if (!mark)
        return tl::unexpected(mark.error());
    ExchangeState state{.own = std::move(*own),
                        .numberMark = std::move(*mark),
                        .desks = std::move(*desks),
                        .packages = std::move(*packages)};
    for (const ConflictedEntity &each : *conflicts) {
        auto open = openConflict(records, seal, self, each);
        if (!open)
            return tl::unexpected(open.error());
        state.conflicts.push_back(std::move(*open));
    }
    std::ranges::stable_sort(state.conflicts, comesBefore);
    return state;
}
