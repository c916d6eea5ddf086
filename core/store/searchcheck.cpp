#include "core/store/connection.h"
#include "core/store/searchindex.h"
#include "core/store/searchtokenizer.h"
#include "core/store/statement.h"
#include "core/store/steps.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {
using Sums = std::unordered_map<qint64, quint64>; ///< row → sum over its different tokens

quint64 hashOf(std::string_view token)
{
    return std::hash<std::string_view>{}(token);
}

void damaged(const QString &where)
{
    throw Refusal{{ErrorCode::FileDamaged, {u"index"_s, where}}};
}

QString entityOf(Connection &connection, qint64 row)
{
    Query query = connection.query(
        "SELECT d.entity FROM search_row s JOIN document d ON d.id = s.document WHERE s.id = ?");
    return query.add(row).step() ? query.id(0).toString(QUuid::WithoutBraces)
                                 : QString::number(row);
}

/// What one table of the index says of every row.
Sums indexedSums(Connection &connection, const std::string &table, Steps &steps)
{
    connection.execute("CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, " + table +
                       ", instance)");
    Sums sums;
    {
        Statement rows{connection, "SELECT term, doc FROM temp.search_terms"};
        while (rows.step()) {
            const QByteArrayView term = rows.bytes(0);
            sums[rows.integer(1)] += hashOf({term.data(), std::size_t(term.size())});
        }
        steps.advance();
    }
    connection.execute("DROP TABLE temp.search_terms");
    return sums;
}

/// What a table of this cut ought to say of \p texts.
quint64 dueSum(const SearchCut &cut, const std::vector<QByteArray> &texts)
{
    std::unordered_set<std::string> tokens;
    for (const QByteArray &text : texts) {
        cutTokens(cut, text, &tokens, [](void *set, int, const char *token, int size, int, int) {
            static_cast<std::unordered_set<std::string> *>(set)->emplace(token, std::size_t(size));
            return 0;
        });
    }
    quint64 sum = 0;
    for (const std::string &token : tokens)
        sum += hashOf(token);
    return sum;
}

/// Number, day and facets of each row against the projection.
void checkRows(Connection &connection, Steps &steps)
{
    Query rows =
        connection.query("SELECT s.id, s.number, s.facets, d.entity, s.day FROM search_row s "
                         "LEFT JOIN document d ON d.id = s.document");
    qint64 count = 0;
    while (rows.step()) {
        const QUuid entity = rows.id(3);
        const auto due = searchRowOf(connection, entity);
        QByteArray facets{1, facetMark};
        if (due && due->isPublic)
            facets += publicFacet();
        for (const Facet &each : due ? due->facets : std::vector<Facet>{})
            facets += knownFacet(connection, each).value_or(QByteArray{});
        if (!due || rows.integer(4) != due->day || rows.integer(0) < rowRoom(due->day).first ||
            rows.blob(2) != facets || rows.blob(1) != numberKey(due->number))
            damaged(entity.toString(QUuid::WithoutBraces));
        ++count;
        steps.advance();
    }
    if (SearchIndex::isWhole(connection) &&
        count != connection.number("SELECT count(*) FROM document"))
        damaged(u"count"_s);
}
} // namespace

void SearchIndex::check(Connection &connection, Steps &steps)
{
    if (isStale(connection))
        return; // another program's: it is made anew before it is asked
    checkRows(connection, steps);
    struct Table
    {
        const char *name = nullptr;
        SearchCut cut{};
        bool whole = true;
    };
    static constexpr std::array tables{Table{"search_title", {true, true}, false},
                                       Table{"search_char", {true, false}},
                                       Table{"search_pair", {false, true, true}}};
    for (const Table &table : tables) {
        Sums sums = indexedSums(connection, table.name, steps);
        Query rows = connection.query("SELECT id, head, body, facets FROM search_source");
        while (rows.step()) {
            std::vector<QByteArray> texts{rows.blob(1), rows.blob(3)};
            if (table.whole)
                texts.push_back(rows.blob(2));
            const auto said = sums.find(rows.integer(0));
            if (said == sums.end() || said->second != dueSum(table.cut, texts))
                damaged(entityOf(connection, rows.integer(0)));
            sums.erase(said);
            steps.advance();
        }
        if (!sums.empty())
            damaged(entityOf(connection, sums.begin()->first));
    }
}
