#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/reports/requestimport.h"
#include "core/requests/case.h"
#include "core/requests/step.h"

#include <algorithm>
#include <set>

/// One row of a register that goes to a case which is there: history, which adds what the desk does
/// not know and changes nothing that it knows. Only closed cases take it, so that no running clock
/// moves by a sheet.
struct Attaching
{
    RegisterRow &row; ///< as read, with the case in `past` and `officer` looked up
    PastCase &file;   ///< the case, which follows
    const Records &records;
    const RegisterSetting &around;
    const Clock &clock;
    Random &random;
    std::set<EntityId> &touched; ///< by this sheet: a second row may not write them again
};
/// The column's heading and the code, as in RefusedRow.
using CellFault = std::pair<QString, ErrorCode>;
using Attached = tl::expected<Changes, CellFault>;

/// What \p held lacks from \p said; null where they differ.
template<class T>
std::optional<T> filledIn(const T &held, const T &said)
{
    T filled = held;
    for (const FieldBinding<T> &field : fieldsOf<T>()) {
        const Value empty = field.read(T{});
        const Value known = field.read(held);
        const Value told = field.read(said);
        if (told == empty || told == known)
            continue;
        if (known != empty)
            return {};
        field.write(filled, told);
    }
    return filled;
}

/// Keeps a part of the case: a new one, or what the one that is the \p same lacks. Duplicate when
/// nothing is new, Conflict when the desk knows it otherwise.
template<class T, class Same>
Attached keepPart(const Attaching &at, std::vector<T> PastCase::*parts, T said, Same same,
                  const QString &heading)
{
    const auto refuse = [&](ErrorCode code) { return tl::unexpected(CellFault{heading, code}); };
    said.request = at.file.request.id;
    Changes changes;
    auto &list = at.file.*parts;
    const auto held = std::ranges::find_if(list, [&](const T &part) { return same(part, said); });
    if (held == list.end()) {
        if (said.id.isNull())
            said.id = {newEntityId(at.clock, at.random)};
        at.touched.insert(said.id.value);
        changes.add(said, quint16(Step::RecordPast));
        list.push_back(std::move(said));
        return changes;
    }
    const auto next = filledIn(*held, said);
    if (!next)
        return refuse(ErrorCode::Conflict);
    if (*next == *held || !at.touched.insert(held->id.value).second)
        return refuse(ErrorCode::Duplicate);
    const auto seen = readSeen<T>(at.records, held->id.value);
    const auto filled = seen ? filledIn(seen->value, said) : std::optional<T>{};
    if (!filled)
        return refuse(seen ? ErrorCode::Conflict : seen.error().code);
    *held = *next;
    return changes.update(*seen, *filled, quint16(Step::RecordPast));
}

/// Writes the case itself by \p change, once a sheet; no changes when it says nothing new.
template<class Change>
Attached keepRequest(const Attaching &at, Change change, const QString &heading)
{
    const auto refuse = [&](ErrorCode code) { return tl::unexpected(CellFault{heading, code}); };
    Request shown = at.file.request;
    change(shown);
    if (shown == at.file.request)
        return Changes{};
    const EntityId id = shown.id.value;
    if (!at.touched.insert(id).second)
        return refuse(ErrorCode::Duplicate);
    const auto record = at.records.read(Noun::Request, id);
    if (!record)
        return refuse(record.error().code);
    if (!record->contested.empty())
        return refuse(ErrorCode::Conflict);
    const Seen<Request> seen = seenFrom<Request>(*record);
    Request next = seen.value;
    change(next);
    at.file.request = std::move(shown);
    return Changes{}.update(seen, next, quint16(Step::RecordPast));
}

/// Keeps as notes what the sheet says otherwise than the desk computes.
void compareComputed(RegisterRow &row, const RegisterSetting &setting);

/// Rows of a sheet, each attached to its case of \p cases.
class RowAttacher
{
public:
    RowAttacher(std::vector<PastCase> cases, const Records &records, const Clock &clock,
                Random &random);
    /// The case of the number that the row names: of \p organ, else of \p own, else the only one.
    /// NotFound, Ambiguous; GuardRefused for a case that is open or voided.
    tl::expected<PastCase *, CellFault> caseOf(const RegisterRow &row, OrganId organ, OrganId own,
                                               const QString &heading);
    Attached attach(Attached (*how)(const Attaching &), RegisterRow &row, PastCase &file,
                    const ImportSetting &setting);

private:
    std::vector<PastCase> m_cases{};
    std::multimap<QString, std::size_t> m_byNumber{};
    const Records &m_records;
    const Clock &m_clock;
    Random &m_random;
    std::set<EntityId> m_touched{};
};
