#include "core/reports/challengetable.h"

#include <algorithm>
#include <map>

namespace {
/// One instance, as much of it as the table asks for.
struct InstanceRow
{
    EntityId request{};
    EntityId root{};
    ChallengeKind kind{};
    QDate filed{};
    QDate ended{};
    ChallengeResult result{};
    QDate answered{};
};

Result<std::vector<InstanceRow>> instancesOf(const Records &records)
{
    static constexpr std::array<quint16, 8> fields{
        ChallengeRequest, ChallengeRoot,     ChallengeKindField,   ChallengeFiled,
        ChallengeDecided, ChallengeReceived, ChallengeResultField, ChallengeAnswered};
    std::vector<InstanceRow> rows;
    const auto read = records.scan(Noun::Challenge, fields, [&](const ScanRow &row) {
        const QDate decided = row.date(4);
        rows.push_back({.request = row.id(0),
                        .root = row.id(1).isNull() ? row.entity() : row.id(1),
                        .kind = ChallengeKind(row.integer(2)),
                        .filed = row.date(3),
                        .ended = decided.isValid() ? decided : row.date(5),
                        .result = ChallengeResult(row.integer(6)),
                        .answered = row.date(7)});
        return true;
    });
    return read.map([&] { return std::move(rows); });
}

ChallengeTable::Block blockOf(const InstanceRow &first, const std::vector<InstanceRow> &all)
{
    if (first.kind == ChallengeKind::Review)
        return ChallengeTable::Reviews;
    const bool reviewed = std::ranges::any_of(all, [&](const InstanceRow &other) {
        return other.kind == ChallengeKind::Review && other.request == first.request &&
               other.answered == first.answered && other.filed <= first.filed;
    });
    return reviewed ? ChallengeTable::SuitsAfterReview : ChallengeTable::DirectSuits;
}

} // namespace

Result<ChallengeTable> challengeTable(const Records &records, const RequestColumns &columns,
                                      int year, std::optional<OrganId> organ)
{
    const auto all = instancesOf(records);
    if (!all)
        return tl::unexpected(all.error());
    const QDate first{year, 1, 1};
    const QDate last{year, 12, 31};
    const auto counted = [&](const InstanceRow &row) {
        const qint64 request = columns.rowOf({row.request});
        return row.filed <= last && request >= 0 && counts(columns.status(quint32(request))) &&
               (!organ ||
                columns.organs()[columns.organOf()[std::size_t(request)]].id == organ->value);
    };
    std::map<EntityId, std::vector<const InstanceRow *>> cases;
    for (const InstanceRow &row : *all) {
        if (counted(row))
            cases[row.root].push_back(&row);
    }
    ChallengeTable table;
    for (auto &[root, instances] : cases) {
        std::ranges::sort(instances, {}, [](const InstanceRow *row) { return row->filed; });
        const InstanceRow &newest = *instances.back();
        const bool ended = newest.result != ChallengeResult::None && newest.ended <= last;
        if (ended && newest.ended < first)
            continue;
        const ChallengeGroup group = ended ? groupOf(newest.result) : ChallengeGroup::Pending;
        const auto column = std::ranges::find(table.columns, group) - table.columns.begin();
        ChallengeTable::Row &row = table.blocks[blockOf(*instances.front(), *all)];
        ++row[std::size_t(column)];
        ++row.back();
    }
    return table;
}
