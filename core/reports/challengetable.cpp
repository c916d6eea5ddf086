#include "core/reports/challengetable.h"

#include <algorithm>
#include <map>

namespace {
ChallengeTable::Block blockOf(const ChallengeFacts &first, const std::vector<ChallengeFacts> &all)
{
    if (first.kind == ChallengeKind::Review)
        return ChallengeTable::Reviews;
    const bool reviewed = std::ranges::any_of(all, [&](const ChallengeFacts &other) {
        return other.kind == ChallengeKind::Review && other.request == first.request &&
               other.answered == first.answered && other.filed <= first.filed;
    });
    return reviewed ? ChallengeTable::SuitsAfterReview : ChallengeTable::DirectSuits;
}
} // namespace

Result<std::vector<ChallengeFacts>> challengeFacts(const Records &records)
{
    static constexpr std::array<quint16, 9> fields{
        ChallengeRequest,     ChallengeRoot,     ChallengeKindField,
        ChallengeFiled,       ChallengeDecided,  ChallengeReceived,
        ChallengeResultField, ChallengeAnswered, ChallengeCodefendant};
    std::vector<ChallengeFacts> rows;
    const auto read = records.scan(Noun::Challenge, fields, [&](const ScanRow &row) {
        const QDate decided = row.date(4);
        rows.push_back({.id = row.entity(),
                        .request = row.id(0),
                        .root = row.id(1).isNull() ? row.entity() : row.id(1),
                        .kind = ChallengeKind(row.integer(2)),
                        .filed = row.date(3),
                        .ended = decided.isValid() ? decided : row.date(5),
                        .result = ChallengeResult(row.integer(6)),
                        .answered = row.date(7),
                        .codefendant = row.integer(8) != 0});
        return true;
    });
    return read.map([&] { return std::move(rows); });
}

std::vector<ChallengePlace> challengePlaces(const std::vector<ChallengeFacts> &instances,
                                            const RequestColumns &columns, int year,
                                            std::optional<OrganId> organ)
{
    const QDate first{year, 1, 1};
    const QDate last{year, 12, 31};
    const bool consolidates = !organ && columns.organs().size() > 2; // none, and the one organ
    const auto counted = [&](const ChallengeFacts &row) {
        const qint64 request = columns.rowOf({row.request});
        return row.filed <= last && request >= 0 && counts(columns.status(quint32(request))) &&
               (!organ ||
                columns.organs()[columns.organOf()[std::size_t(request)]].id == organ->value);
    };
    std::map<EntityId, std::vector<const ChallengeFacts *>> cases;
    for (const ChallengeFacts &row : instances) {
        if (counted(row))
            cases[row.root].push_back(&row);
    }
    std::vector<ChallengePlace> places;
    for (auto &[root, parts] : cases) {
        std::ranges::sort(parts, {}, [](const ChallengeFacts *row) { return row->filed; });
        const ChallengeFacts &newest = *parts.back();
        const bool ended = newest.result != ChallengeResult::None && newest.ended <= last;
        const bool copied = std::ranges::any_of(parts, &ChallengeFacts::codefendant);
        if ((ended && newest.ended < first) || (consolidates && copied))
            continue;
        const ChallengeGroup group = ended ? groupOf(newest.result) : ChallengeGroup::Pending;
        const auto column = std::ranges::find(ChallengeTable::columns, group);
        places.push_back({blockOf(*parts.front(), instances),
                          std::size_t(column - ChallengeTable::columns.begin()),
                          {parts.front()->request}});
    }
    return places;
}

ChallengeTable challengeTable(const std::vector<ChallengePlace> &places)
{
    ChallengeTable table;
    for (const ChallengePlace &place : places) {
        ++table.blocks[place.block][place.column];
        ++table.blocks[place.block].back();
    }
    return table;
}

Result<ChallengeTable> challengeTable(const Records &records, const RequestColumns &columns,
                                      int year, std::optional<OrganId> organ)
{
    return challengeFacts(records).map([&](const std::vector<ChallengeFacts> &instances) {
        return challengeTable(challengePlaces(instances, columns, year, organ));
    });
}
