#include "core/store/projection.h"

#include "core/journal/bytes.h"
#include "core/store/connection.h"
#include "core/store/streams.h"

#include <algorithm>

namespace {
bool hasRivals(const EntityState &state)
{
    return std::ranges::any_of(state.fields,
                               [](const auto &field) { return field.second.live().size() > 1; });
}

QByteArray rivalBytes(const Value &value)
{
    ByteWriter writer;
    writer.number(quint8(value.type()));
    writeValue(writer, value);
    return writer.bytes;
}
} // namespace

Projection::Projection(Connection &connection, const Streams &streams)
    : m_connection{connection}
    , m_streams{streams}
    , m_anyPending{connection.number("SELECT EXISTS(SELECT 1 FROM pending_sup)") != 0}
{
}

std::optional<Projected> Projection::load(const NounTable &table, const QUuid &entity) const
{
    Projected found;
    {
        Query query = m_connection.query(table.load);
        query.add(entity);
        if (!query.step())
            return {};
        int column = 0;
        found.row.id = query.integer(column++);
        found.row.versions = query.blob(column++);
        for (const FieldSpec *spec : table.narrow)
            found.row.narrow.push_back(query.value(column++, spec->type));
        for (const FieldSpec *spec : table.rest)
            found.row.rest.push_back(query.value(column++, spec->type));
    }
    found.state = stateOf(table, found.row, entity);
    return found;
}

EntityState Projection::stateOf(const NounTable &table, const NounRow &row,
                                const QUuid &entity) const
{
    const auto shown = [&](const FieldSpec &spec) {
        const auto narrow = std::ranges::find(table.narrow, &spec);
        if (narrow != table.narrow.end())
            return row.narrow.at(std::size_t(narrow - table.narrow.begin()));
        const auto rest = std::ranges::find(table.rest, &spec);
        return rest == table.rest.end() ? Value{}
                                        : row.rest.at(std::size_t(rest - table.rest.begin()));
    };
    EntityState state;
    for (const FieldVersion &version : versionsOf(row.versions)) {
        const FieldSpec *spec = findField(version.field);
        const Stream *stream = m_streams.find(version.stream);
        if (!spec || !stream)
            throw Refusal{
                {ErrorCode::FileDamaged,
                 {QString::fromStdString(table.name), entity.toString(QUuid::WithoutBraces)}}};
        std::vector<LiveWrite> live{
            {{stream->id, version.seq}, version.hlc, spec->isPrivate(), shown(*spec)}};
        if (version.rivals > 0)
            std::ranges::move(rivals(entity, *spec), std::back_inserter(live));
        state.fields[version.field] =
            FieldState::of(std::move(live), pending(entity, version.field));
    }
    return state;
}

std::vector<LiveWrite> Projection::rivals(const QUuid &entity, const FieldSpec &spec) const
{
    std::vector<LiveWrite> found;
    Query query =
        m_connection.query("SELECT no, seq, hlc, v FROM rival WHERE entity = ? AND field = ?");
    query.add(entity).add(qint64(spec.id));
    while (query.step()) {
        const Stream *stream = m_streams.find(quint32(query.integer(0)));
        const QByteArray bytes = query.blob(3);
        ByteReader reader{bytes};
        const auto type = reader.number<quint8>();
        LiveWrite write{{stream ? stream->id : StreamId{}, quint64(query.integer(1))},
                        Hlc{quint64(query.integer(2))},
                        spec.isPrivate(),
                        readValue(reader, type)};
        found.push_back(std::move(write));
    }
    return found;
}

std::vector<WriteRef> Projection::pending(const QUuid &entity, quint16 field) const
{
    std::vector<WriteRef> found;
    if (!m_anyPending)
        return found;
    Query query =
        m_connection.query("SELECT stream, seq FROM pending_sup WHERE entity = ? AND field = ?");
    query.add(entity).add(qint64(field));
    while (query.step()) {
        WriteRef &ref = found.emplace_back();
        std::ranges::copy(query.bytes(0).first(qsizetype(ref.stream.size())), ref.stream.begin());
        ref.seq = quint64(query.integer(1));
    }
    return found;
}

NounRow Projection::rowOf(const NounTable &table, const EntityState &state) const
{
    NounRow row;
    const auto shown = [&](const FieldSpec *spec) {
        const FieldState *field = state.fields.find(spec->id);
        const LiveWrite *write = field ? field->displayed() : nullptr;
        if (!write)
            return Value{};
        const ValueType type = write->value.type();
        const bool isLong = type == ValueType::Blob && spec->type == ValueType::Text &&
                            spec->placement == Placement::Rest;
        return type == spec->type || isLong ? write->value : Value{};
    };
    row.narrow.reserve(table.narrow.size());
    row.rest.reserve(table.rest.size());
    std::ranges::transform(table.narrow, std::back_inserter(row.narrow), shown);
    std::ranges::transform(table.rest, std::back_inserter(row.rest), shown);
    std::vector<FieldVersion> versions;
    for (const auto &[id, field] : state.fields) {
        const LiveWrite *write = field.displayed();
        const FieldSpec *spec = findField(id);
        if (write && spec && spec->noun == table.noun) {
            versions.push_back({id, m_streams.numberOf(write->ref.stream), quint32(write->ref.seq),
                                write->hlc, quint16(field.live().size() - 1)});
        }
    }
    row.versions = blobOf(versions);
    return row;
}

std::vector<WriteRef> Projection::pendingOf(const FieldState &field) const
{
    std::vector<WriteRef> open;
    std::ranges::copy_if(field.superseded(), std::back_inserter(open),
                         [&](const WriteRef &ref) { return !m_streams.has(ref.stream, ref.seq); });
    return open;
}

EntityState Projection::known(const NounTable &table, EntityState state)
{
    state.fields.drop([&](const auto &field) {
        const FieldSpec *spec = findField(field.first);
        return !spec || spec->noun != table.noun;
    });
    return state;
}

qint64 Projection::write(const NounTable &table, const QUuid &entity,
                         const std::optional<Projected> &before, const EntityState &next)
{
    if (!before)
        return insert(table, entity, next);
    save(table, entity, *before, next);
    return before->row.id;
}

qint64 Projection::insert(const NounTable &table, const QUuid &entity, const EntityState &state)
{
    const NounRow row = rowOf(table, state);
    {
        Query narrow = m_connection.query(table.insertNarrow);
        narrow.add(entity);
        for (const Value &value : row.narrow)
            narrow.add(value);
        narrow.run();
    }
    Query rest = m_connection.query(table.insertRest);
    const qint64 id = m_connection.database().getLastInsertRowid();
    rest.add(id).add(QByteArrayView{row.versions});
    for (const Value &value : row.rest)
        rest.add(value);
    rest.run();
    writeRivals(entity, state);
    return id;
}

void Projection::save(const NounTable &table, const QUuid &entity, const Projected &before,
                      const EntityState &next)
{
    const NounRow row = rowOf(table, next);
    if (row.narrow != before.row.narrow) {
        Query narrow = m_connection.query(table.updateNarrow);
        for (const Value &value : row.narrow)
            narrow.add(value);
        narrow.add(before.row.id).run();
    }
    Query rest = m_connection.query(table.updateRest);
    rest.add(QByteArrayView{row.versions});
    for (const Value &value : row.rest)
        rest.add(value);
    rest.add(before.row.id).run();
    if (hasRivals(before.state))
        m_connection.query("DELETE FROM rival WHERE entity = ?").add(entity).run();
    if (m_anyPending)
        m_connection.query("DELETE FROM pending_sup WHERE entity = ?").add(entity).run();
    writeRivals(entity, next);
}

void Projection::writeRivals(const QUuid &entity, const EntityState &state)
{
    for (const auto &[id, field] : state.fields) {
        for (const LiveWrite &write : field.live()) {
            if (&write == field.displayed())
                continue;
            Query rival = m_connection.query(
                "INSERT INTO rival(entity, field, no, seq, hlc, v) VALUES(?, ?, ?, ?, ?, ?)");
            rival.add(entity).add(qint64(id)).add(qint64(m_streams.numberOf(write.ref.stream)));
            rival.add(qint64(write.ref.seq))
                .add(qint64(write.hlc.bits))
                .add(QByteArrayView{rivalBytes(write.value)})
                .run();
        }
        for (const WriteRef &ref : pendingOf(field)) {
            Query row = m_connection.query(
                "INSERT INTO pending_sup(entity, field, stream, seq) VALUES(?, ?, ?, ?)");
            row.add(entity).add(qint64(id)).add(viewOf(ref.stream)).add(qint64(ref.seq)).run();
            m_anyPending = true;
        }
    }
}
