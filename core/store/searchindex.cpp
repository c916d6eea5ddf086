#include "core/store/searchindex.h"

#include "core/store/connection.h"
#include "core/store/searchtokenizer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int layout = 3;
constexpr int documentsAStep = 100;
constexpr int pagesADocument = 8; ///< of merging, so that a long filling stays even

/// Segments are joined by merge(), in quiet moments, never by a save; crisismerge far off.
constexpr auto tables = R"(
CREATE TABLE search_row(id INTEGER PRIMARY KEY, document INTEGER NOT NULL UNIQUE, day INTEGER NOT NULL,
    number TEXT NOT NULL, facets TEXT NOT NULL) STRICT;
CREATE INDEX search_row_number ON search_row(number);
CREATE TABLE search_facet(no INTEGER PRIMARY KEY, kind INTEGER NOT NULL, value TEXT NOT NULL,
    UNIQUE(kind, value)) STRICT;
CREATE VIEW search_source(id, head, body, facets) AS
    SELECT s.id, search_text(ifnull(d.number, '') || char(10, 10) || ifnull(d.title, ''), 0, NULL),
        search_text(r.body, b.size, b.zstd), s.facets
    FROM search_row s JOIN document d ON d.id = s.document JOIN document_rest r ON r.id = s.document
        LEFT JOIN blob b ON b.digest = r.body;
CREATE VIRTUAL TABLE search_title USING fts5(head, facets, content='search_source', content_rowid='id', detail=none,
    columnsize=0, tokenize='ng ub');
CREATE VIRTUAL TABLE search_char USING fts5(head, body, facets, content='search_source', content_rowid='id',
    detail=none, columnsize=0, tokenize='ng u');
CREATE VIRTUAL TABLE search_pair USING fts5(head, body, facets, content='search_source', content_rowid='id',
    detail=none, columnsize=0, tokenize='ng bt');
INSERT INTO search_title(search_title, rank) VALUES('automerge', 0), ('crisismerge', 1000);
INSERT INTO search_char(search_char, rank) VALUES('automerge', 0), ('crisismerge', 1000);
INSERT INTO search_pair(search_pair, rank) VALUES('automerge', 0), ('crisismerge', 1000);
)";
constexpr auto dropped = R"(
DROP TABLE IF EXISTS search_title; DROP TABLE IF EXISTS search_char; DROP TABLE IF EXISTS search_pair;
DROP VIEW IF EXISTS search_source; DROP TABLE IF EXISTS search_row; DROP TABLE IF EXISTS search_facet;
)";
struct Index
{
    bool whole = false; ///< of the text too, not of the title alone
    std::string insert{};
    std::string remove{};
    std::string optimize{};
    std::string merge{};
};

Index indexOf(const std::string &name, bool whole)
{
    const std::string columns = whole ? "rowid, head, body, facets" : "rowid, head, facets";
    const std::string marks = whole ? "?, ?, ?, ?)" : "?, ?, ?)";
    const std::string into = "INSERT INTO " + name + "(";
    return {whole, into + columns + ") VALUES(" + marks,
            into + name + ", " + columns + ") VALUES('delete', " + marks,
            into + name + ") VALUES('optimize')", into + name + ", rank) VALUES('merge', ?)"};
}

const std::array<Index, 3> &indexes()
{
    static const std::array all{indexOf("search_title", false), indexOf("search_char", true),
                                indexOf("search_pair", true)};
    return all;
}

QString version()
{
    return u"%1.%2"_s.arg(layout).arg(searchTextVersion);
}

bool metaIs(Connection &connection, const QString &key, const QString &value)
{
    Query row = connection.query("SELECT value FROM meta WHERE key = ?");
    return row.add(key).step() && row.text(0) == value;
}

void putMeta(Connection &connection, const QString &key, const QString &value)
{
    connection.query("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)")
        .add(key)
        .add(value)
        .run();
}
} // namespace

void SearchIndex::recreate(Connection &connection)
{
    connection.forget();
    connection.execute(dropped);
    connection.execute(tables);
    putMeta(connection, u"search_version"_s, version());
    connection.execute("DELETE FROM meta WHERE key = 'search_filled'");
}

bool SearchIndex::isStale(Connection &connection)
{
    return !metaIs(connection, u"search_version"_s, version());
}

bool SearchIndex::isWhole(Connection &connection)
{
    return metaIs(connection, u"search_filled"_s, version());
}

std::optional<SearchIndex::Entry> SearchIndex::entryOf(const EntityId &document) const
{
    Query row = m_connection.query(
        "SELECT s.id, d.id, s.day, t.head, t.body, t.facets FROM document d JOIN search_row s ON "
        "s.document = d.id JOIN search_source t ON t.id = s.id WHERE d.entity = ?");
    if (!row.add(document).step())
        return {};
    return Entry{row.integer(0), row.integer(1), row.integer(2),
                 row.blob(3),    row.blob(4),    row.blob(5)};
}

/// The next id of \p day, or of the first day after it that has room.
qint64 SearchIndex::freeId(qint64 day) const
{
    for (RowRoom room = rowRoom(day);; room = {room.end, room.end + rowsOfADay}) {
        Query row = m_connection.query("SELECT max(id) FROM search_row WHERE id >= ? AND id < ?");
        row.add(room.first).add(room.end).step();
        const qint64 id = std::max(row.integer(0) + 1, room.first);
        if (id < room.end)
            return id;
    }
}

QByteArray SearchIndex::facetsOf(const SearchRow &row) const
{
    QByteArray codes{1, facetMark};
    if (row.isPublic)
        codes += publicFacet();
    for (const Facet &each : row.facets) {
        auto known = knownFacet(m_connection, each);
        if (!known) {
            m_connection.query("INSERT INTO search_facet(kind, value) VALUES(?, ?)")
                .add(qint64(each.kind))
                .add(each.value)
                .run();
            known = knownFacet(m_connection, each);
        }
        codes += known.value_or(QByteArray{});
    }
    return codes;
}

void SearchIndex::follow(const EntityId &document, const std::optional<Entry> &before)
{
    const auto row = searchRowOf(m_connection, document);
    if (!row)
        return;
    const QByteArray facets = facetsOf(*row);
    const qint64 id = before && before->day == row->day ? before->id : freeId(row->day);
    // Taken out by what it says now, put in by what it says then (search.md §4.1).
    if (before && before->id == id) {
        const auto now = entryOf(document);
        if (now && now->head == before->head && now->body == before->body &&
            before->facets == facets)
            return;
    }
    if (before) {
        write(*before, true);
        m_connection.query("DELETE FROM search_row WHERE id = ?").add(before->id).run();
    }
    m_connection
        .query("INSERT INTO search_row(id, document, day, number, facets) VALUES(?, ?, ?, ?, ?)")
        .add(id)
        .add(row->document)
        .add(row->day)
        .add(QString::fromUtf8(numberKey(row->number)))
        .add(QString::fromUtf8(facets))
        .run();
    if (const auto now = entryOf(document))
        write(*now, false);
}

void SearchIndex::write(const Entry &entry, bool remove)
{
    for (const Index &index : indexes()) {
        Query query = m_connection.query(remove ? index.remove : index.insert);
        query.add(entry.id).addText(entry.head);
        if (index.whole)
            query.addText(entry.body);
        query.addText(entry.facets).run();
    }
    ++m_unmerged;
}

void SearchIndex::fill(const Progress &progress)
{
    if (isWhole(m_connection))
        return;
    const qint64 total = m_connection.number("SELECT count(*) FROM document");
    qint64 done = m_connection.number("SELECT count(*) FROM search_row");
    qint64 last = 0;
    for (bool more = true; more;) {
        SQLite::Transaction step{m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE};
        std::vector<EntityId> next;
        {
            Query rows = m_connection.query(
                "SELECT entity, id FROM document d WHERE id > ? AND NOT EXISTS(SELECT 1 FROM "
                "search_row s WHERE s.document = d.id) ORDER BY id LIMIT ?");
            rows.add(last).add(qint64(documentsAStep));
            while (rows.step()) {
                next.push_back(rows.id(0));
                last = rows.integer(1);
            }
        }
        for (const EntityId &document : next)
            follow(document, {});
        more = !next.empty();
        done += qint64(next.size());
        if (more)
            merge(int(next.size()) * pagesADocument);
        else
            putMeta(m_connection, u"search_filled"_s, version());
        step.commit();
        if (more && progress && !progress(done, total))
            throw Refusal{{ErrorCode::Cancelled, {}}};
    }
}

SearchIndex::Entries SearchIndex::entriesLike(const QStringList &documents) const
{
    Entries entries;
    for (const QString &document : documents) {
        std::vector<EntityId> alike;
        {
            Query rows = m_connection.query(
                "SELECT d.entity FROM document d JOIN document_rest r ON r.id = d.id WHERE r.body "
                "= (SELECT w.body FROM document n JOIN document_rest w ON w.id = n.id WHERE "
                "n.entity = ?)");
            rows.add(QUuid{document});
            while (rows.step())
                alike.push_back(rows.id(0));
        }
        for (const EntityId &each : alike) {
            const bool isThere = std::ranges::any_of(
                entries, [&](const auto &known) { return known.first == each; });
            if (auto entry = entryOf(each); entry && !isThere)
                entries.emplace_back(each, std::move(*entry));
        }
    }
    return entries;
}

void SearchIndex::forget(const Entries &before)
{
    if (before.empty())
        return;
    for (const auto &[document, entry] : before)
        follow(document, entry);
    for (const Index &index : indexes())
        m_connection.execute(index.optimize);
}

bool SearchIndex::merge(int pages)
{
    bool worked = false;
    for (const Index &index : indexes()) {
        const qint64 before = m_connection.database().getTotalChanges();
        m_connection.query(index.merge).add(qint64(pages)).run();
        worked = m_connection.database().getTotalChanges() - before >= 2 || worked;
    }
    if (!worked)
        m_unmerged = 0;
    return worked;
}
