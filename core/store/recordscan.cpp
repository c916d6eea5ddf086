#include "core/store/recordscan.h"

#include "core/journal/bytes.h"
#include "core/store/blobs.h"
#include "core/store/connection.h"
#include "core/store/recordreader.h"
#include "core/store/statement.h"
#include "core/store/streams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Where a row finds one field that was asked for.
struct Source
{
    int column = -1; ///< of the statement; -1: sealed
    quint16 field = 0;
    bool mayBeLong = false;
};

/// A sealed value of the row at hand: which event shows it, and its bytes in the opened part.
struct SealedCell
{
    quint16 field = 0;
    quint32 stream = 0;
    quint32 seq = 0;
    QByteArrayView bytes{};
};

template<class N>
N numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<N>(bytes.data() + offset);
}

class Row final : public ScanRow
{
public:
    Row(Connection &connection, const Statement &statement, const std::vector<Source> &sources,
        const std::vector<SealedCell> &cells)
        : m_connection{connection}
        , m_statement{statement}
        , m_sources{sources}
        , m_cells{cells}
    {
    }
    EntityId entity() const override { return QUuid::fromRfc4122(m_statement.bytes(1)); }
    qint64 integer(int column) const override
    {
        if (const Source &from = source(column); from.column >= 0)
            return m_statement.integer(from.column);
        const QByteArrayView bytes = sealed(column);
        return bytes.size() == 8   ? numberAt<qint64>(bytes, 0)
               : bytes.size() == 4 ? numberAt<qint32>(bytes, 0)
                                   : 0;
    }
    QDate date(int column) const override
    {
        const qint64 day = integer(column);
        return day == 0 ? QDate{} : QDate::fromJulianDay(day);
    }
    EntityId id(int column) const override
    {
        const QByteArrayView bytes = text(column);
        return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid{};
    }
    QByteArrayView text(int column) const override
    {
        const Source &from = source(column);
        if (from.column < 0)
            return sealed(column);
        if (!from.mayBeLong || !m_statement.isBlob(from.column))
            return m_statement.bytes(from.column);
        QByteArray &kept = m_long[from.column];
        kept = blobText(m_connection, blobRefOf(m_statement.bytes(from.column)));
        return kept;
    }

private:
    const Source &source(int column) const { return m_sources.at(std::size_t(column)); }
    QByteArrayView sealed(int column) const
    {
        const auto cell = std::ranges::find(m_cells, source(column).field, &SealedCell::field);
        return cell == m_cells.end() ? QByteArrayView{} : cell->bytes;
    }
    Connection &m_connection;
    const Statement &m_statement;
    mutable std::map<int, QByteArray> m_long{}; ///< texts of this row that lie in `blob`
    const std::vector<Source> &m_sources;
    const std::vector<SealedCell> &m_cells;
};

/// Opens the sealed values that one row shows.
class SealedRow
{
public:
    SealedRow(Connection &connection, const Streams &streams, const OfficeKeys &keys)
        : m_streams{streams}
        , m_cipher{keys.persons()}
        , m_find{connection, "SELECT data FROM priv WHERE no = ? AND seq = ?"}
    {
    }
    void open(QByteArrayView versions, std::vector<SealedCell> &cells)
    {
        locate(versions, cells);
        m_parts.clear();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const SealedCell &cell = cells.at(i);
            const bool opened = std::any_of(
                cells.begin(), cells.begin() + qsizetype(i), [&](const SealedCell &earlier) {
                    return earlier.stream == cell.stream && earlier.seq == cell.seq;
                });
            if (cell.seq != 0 && !opened)
                openPart(cell.stream, cell.seq, cells);
        }
    }

private:
    static void locate(QByteArrayView versions, std::vector<SealedCell> &cells)
    {
        for (SealedCell &cell : cells)
            cell = {.field = cell.field};
        for (qsizetype at = 0; at + versionSize <= versions.size(); at += versionSize) {
            const auto cell =
                std::ranges::find(cells, numberAt<quint16>(versions, at), &SealedCell::field);
            if (cell != cells.end()) {
                cell->stream = numberAt<quint32>(versions, at + 2);
                cell->seq = numberAt<quint32>(versions, at + 6);
            }
        }
    }
    void openPart(quint32 no, quint32 seq, std::vector<SealedCell> &cells)
    {
        const Stream *stream = m_streams.find(no);
        m_find.restart().bind(1, no).bind(2, seq);
        if (!stream || !m_find.step() || m_find.bytes(0).isEmpty())
            return; // withheld from this desk, or removed from it
        auto plain = m_cipher.open(m_find.bytes(0), sealedPlace({stream->id, seq}));
        if (!plain || plain->size() < saltSize)
            throw Refusal{damagedPartError({stream->id, seq})};
        m_parts.push_back(std::move(*plain)); // the bytes stay where they are
        PrivateCells values{QByteArrayView{m_parts.back()}.sliced(saltSize)};
        while (values.next()) {
            for (SealedCell &cell : cells) {
                if (cell.field == values.field() && cell.stream == no && cell.seq == seq)
                    cell.bytes = values.bytes();
            }
        }
    }
    const Streams &m_streams;
    Cipher &m_cipher;
    Statement m_find;
    std::vector<QByteArray> m_parts{};
};
} // namespace

void scanRecords(Connection &connection, const Streams &streams, const OfficeKeys *keys,
                 const NounTable &table, std::span<const quint16> fields, qint64 after,
                 const NumberedStep &step)
{
    std::vector<Source> sources;
    std::vector<SealedCell> cells;
    std::string columns;
    bool wide = false;
    int next = 2;
    for (const quint16 field : fields) {
        const FieldSpec *spec = findField(field);
        if (!spec || spec->noun != table.noun)
            throw Refusal{{ErrorCode::BadValue, {QString::number(field)}}};
        sources.push_back({spec->isPrivate() ? -1 : next, field,
                           spec->placement == Placement::Rest && spec->type == ValueType::Text});
        if (spec->isPrivate()) {
            cells.push_back({.field = field});
            continue;
        }
        ++next;
        wide = wide || spec->placement == Placement::Rest;
        columns += (spec->placement == Placement::Rest ? ", r.\"" : ", n.\"") +
                   std::string{spec->name.data(), std::size_t(spec->name.size())} + '"';
    }
    const bool opens = keys && !cells.empty();
    if (opens)
        columns += ", r.ver";
    if (wide || opens)
        columns += " FROM " + table.name + " n JOIN " + table.name + "_rest r ON r.id = n.id";
    else
        columns += " FROM " + table.name + " n";
    Statement rows{connection, "SELECT n.id, n.entity" + columns + " WHERE n.id > ? ORDER BY n.id"};
    rows.bind(1, after);
    std::optional<SealedRow> sealed;
    if (opens)
        sealed.emplace(connection, streams, *keys);
    const Row row{connection, rows, sources, cells};
    while (rows.step()) {
        if (opens)
            sealed->open(rows.bytes(next), cells);
        if (!step(rows.integer(0), row))
            return;
    }
}
