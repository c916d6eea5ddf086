#include "core/sync/resolution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const Rival &kept(const ConflictedField &field, const WriteRef &side)
{
    const auto found = std::ranges::find(field.rivals, side, &Rival::write);
    return found != field.rivals.end() ? *found : field.rivals.back(); // the shown one is last
}
} // namespace

Result<Changes> keepSide(const Record &record, const ConflictedEntity &conflict,
                         const WriteRef &side, const QString &reason)
{
    const bool isSide = std::ranges::any_of(conflict.fields, [&](const ConflictedField &field) {
        return std::ranges::find(field.rivals, side, &Rival::write) != field.rivals.end();
    });
    if (!isSide)
        return fail(ErrorCode::NotFound, {conflict.entity.toString(QUuid::WithoutBraces)});
    EntityChange change{
        .noun = conflict.noun, .entity = conflict.entity, .kind = conflictResolved, .note = reason};
    for (const ConflictedField &field : conflict.fields) {
        const FieldSpec *spec = findField(field.field);
        const Rival &rival = kept(field, side);
        if (spec && spec->isPrivate() && rival.value.isNull() && record.sealed)
            return fail(ErrorCode::Locked);
        const auto seen = record.writes.find(field.field);
        change.writes.push_back(
            {field.field, rival.value,
             seen == record.writes.end() ? std::vector<WriteRef>{} : seen->second});
    }
    return Changes{}.add(std::move(change));
}

OrganId organOf(const Records &records, const Record &record)
{
    for (const auto &[field, value] : record.values) {
        const FieldSpec *spec = findField(field);
        if (!spec || value.type() != ValueType::Id)
            continue;
        if (spec->name == "organ"_L1)
            return {value.id()};
        if (spec->name == "request"_L1) {
            const auto request = records.read(Noun::Request, value.id());
            return request ? organOf(records, *request) : OrganId{};
        }
    }
    return {};
}

ConflictedEntity masked(ConflictedEntity conflict)
{
    for (ConflictedField &field : conflict.fields) {
        const FieldSpec *spec = findField(field.field);
        if (spec && !spec->isPrivate())
            continue;
        for (Rival &rival : field.rivals)
            rival.value = {};
    }
    return conflict;
}
