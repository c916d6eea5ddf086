#include "core/store/searchreader.h"

#include "core/store/searchindex.h"
#include "core/store/searchterms.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostByNumber = 20;
constexpr int mostRead = 3000; ///< texts that are read in vain before a search gives up
/// Joining two lists of the index takes its time by what is counted: beyond it “about” is said.
constexpr qint64 countedAtOnce = 2'000;

bool holdsAll(const std::vector<QByteArray> &terms, QByteArrayView head, QByteArrayView body)
{
    QByteArray inHead;
    QByteArray inBody;
    return std::ranges::all_of(terms, [&](const QByteArray &term) {
        // A folded term that stands in the text as it is needs no folding of the text.
        if (!term.contains('\n') && (head.contains(term) || body.contains(term)))
            return true;
        if (inHead.isEmpty())
            inHead = searchText(head);
        if (inHead.contains(term))
            return true;
        if (inBody.isEmpty() && !body.isEmpty())
            inBody = searchText(body);
        return inBody.contains(term);
    });
}
} // namespace

/// One search on its way: rows in the order in which they are shown.
struct SearchReader::Walk
{
    const LibraryQuery &query;
    SearchTerms terms;
    SearchFilter filter;
    std::size_t wanted = 0; ///< one more than is shown tells whether there are more
    std::vector<qint64> found{};
    std::unordered_set<qint64> once{};
    bool gaveUp = false;

    bool isFull() const { return found.size() >= wanted; }
    void take(qint64 id)
    {
        if (!isFull() && once.insert(id).second)
            found.push_back(id);
    }
};

SearchReader::SearchReader(const QString &path)
    : m_connection{path, Connection::Mode::Read}
{
    m_connection.execute("PRAGMA cache_size=-65536");
}

void SearchReader::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_connection.database().getHandle());
}

Result<LibraryPage> SearchReader::search(const LibraryQuery &query)
{
    return atOneMoment([&] { return page(query); });
}

LibraryPage SearchReader::page(const LibraryQuery &query)
{
    if (SearchIndex::isStale(m_connection))
        return {.incomplete = true};
    Walk walk{.query = query,
              .terms = searchTermsOf(query.text),
              .filter{m_connection, query},
              .wanted = std::size_t(query.offset + query.limit) + 1};
    if (walk.terms.isEmpty()) {
        takeEvery(walk);
    } else {
        takeNumbers(walk);
        takeMatches(walk, "search_title", false);
        takeMatches(walk, walk.terms.pairs.empty() ? "search_char" : "search_pair", true);
    }
    LibraryPage page{.isLast = !walk.isFull() && !walk.gaveUp,
                     .gaveUp = walk.gaveUp,
                     .incomplete = !SearchIndex::isWhole(m_connection)};
    count(walk, page);
    for (std::size_t i = std::size_t(query.offset);
         i < std::min(walk.found.size(), walk.wanted - 1); ++i)
        page.hits.push_back(hitOf(walk, walk.found[i]));
    return page;
}

/// 文号, whole or begun: what is typed without its brackets is a stretch of an ordered column.
void SearchReader::takeNumbers(Walk &walk)
{
    const QString key = QString::fromUtf8(numberKey(walk.query.text));
    if (key.size() < 2)
        return;
    Query rows = m_connection.query("SELECT id, facets FROM search_row WHERE number >= ? AND "
                                    "number < ? ORDER BY number LIMIT ?");
    rows.add(key).add(key + QString::fromUcs4(U"\U0010FFFF")).add(qint64(mostRead));
    for (int taken = 0; taken < mostByNumber && rows.step();) {
        if (walk.filter.passes(rows.bytes(1))) {
            walk.take(rows.integer(0));
            ++taken;
        }
    }
}

/// The newest first: the index read backwards, until the page is full.
void SearchReader::takeMatches(Walk &walk, const char *table, bool whole)
{
    if (walk.isFull())
        return;
    const bool byCharacters = !whole || walk.terms.pairs.empty();
    std::vector<QByteArray> tokens = whole ? walk.terms.grams : walk.terms.pairs;
    if (byCharacters)
        tokens.insert(tokens.end(), walk.terms.characters.begin(), walk.terms.characters.end());
    const bool reads = walk.terms.needsReading(byCharacters);
    const std::string name{table};
    Query rows = m_connection.query("SELECT rowid FROM " + name + " WHERE " + name +
                                    " MATCH ? ORDER BY rowid DESC");
    rows.addText(
        QByteArray::fromStdString('(' + conjunction(tokens) + ')' + walk.filter.expression()));
    for (int inVain = 0; !walk.isFull() && rows.step();) {
        const qint64 id = rows.integer(0);
        if (walk.once.contains(id))
            continue;
        if (reads) {
            Query text = m_connection.query("SELECT head, body FROM search_source WHERE id = ?");
            text.add(id);
            if (!text.step() || !holdsAll(walk.terms.terms, text.bytes(0),
                                          whole ? text.bytes(1) : QByteArrayView{})) {
                walk.gaveUp = ++inVain >= mostRead;
                if (walk.gaveUp)
                    return;
                continue;
            }
        }
        walk.take(id);
    }
}

void SearchReader::takeEvery(Walk &walk)
{
    Query rows = m_connection.query("SELECT id, facets FROM search_row ORDER BY id DESC");
    while (!walk.isFull() && rows.step()) {
        if (walk.filter.passes(rows.bytes(1)))
            walk.take(rows.integer(0));
    }
}

/// What is not on the page is counted by the index, where that is quick; by reading, as far as the
/// query asks for it.
void SearchReader::count(Walk &walk, LibraryPage &page)
{
    page.total = qint64(walk.found.size());
    if (page.isLast)
        return;
    const qint64 most = std::max(countedAtOnce, qint64(walk.query.exactUpTo)) + 1;
    if (walk.terms.isEmpty()) {
        qint64 rows = 0;
        Query all = m_connection.query("SELECT facets FROM search_row");
        while (rows < most && all.step())
            rows += walk.filter.passes(all.bytes(0)) ? 1 : 0;
        page.total = std::max(page.total, rows);
        page.approximate = rows >= most;
        return;
    }
    if (walk.query.exactUpTo > 0 && !walk.gaveUp) {
        walk.wanted = std::size_t(walk.query.exactUpTo);
        takeMatches(walk, walk.terms.pairs.empty() ? "search_char" : "search_pair", true);
        page.total = qint64(walk.found.size());
        page.approximate = walk.isFull() || walk.gaveUp;
        walk.wanted = std::size_t(walk.query.offset + walk.query.limit) + 1;
        return;
    }
    const bool byCharacters = walk.terms.pairs.empty();
    const std::string table = byCharacters ? "search_char" : "search_pair";
    Query rows = m_connection.query("SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " +
                                    table + " MATCH ? LIMIT ?)");
    rows.addText(QByteArray::fromStdString(
                     '(' + conjunction(byCharacters ? walk.terms.characters : walk.terms.grams) +
                     ')' + walk.filter.expression()))
        .add(most)
        .step();
    page.approximate = rows.integer(0) >= most || walk.terms.needsReading(byCharacters);
    page.total = std::max(page.total, rows.integer(0));
}

LibraryHit SearchReader::hitOf(const Walk &walk, qint64 id)
{
    Query row = m_connection.query(
        "SELECT d.entity, d.organ, d.number, d.title, coalesce(d.formed, d.issued), d.attribute, "
        "d.validity, d.state, t.body FROM search_row s JOIN document d ON d.id = s.document JOIN "
        "search_source t ON t.id = s.id WHERE s.id = ?");
    if (!row.add(id).step())
        return {};
    const qint64 day = row.integer(4);
    return {.id = {row.id(0)},
            .organ = {row.id(1)},
            .number = row.text(2),
            .title = row.text(3),
            .snippet = snippetOf(row.text(8), walk.terms.terms),
            .formed = day == 0 ? QDate{} : QDate::fromJulianDay(day),
            .attribute = Attribute(row.integer(5)),
            .validity = Validity(row.integer(6)),
            .state = DocumentState(row.integer(7))};
}
