#pragma once
#include "core/base/progress.h"
#include "core/store/searchrow.h"

class Connection;
class Steps;

/// The full-text index of documents. What a save changes is written in its own transaction; all
/// of it can be made anew from the projection. Throws inside the room.
///
///   search_row    one row a document, its id rising with the document's day: the newest first is
///                 the order of the index read backwards; its number as it is compared; its facets
///   search_facet  which facet a character of search_row.facets is
///   search_source the text of a row: a view over the projection and `blob`, nothing is kept twice
///   search_title, search_char, search_pair   FTS5 over the view: title by both, all by characters,
///                 all by pairs of them
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection{connection}
    {
    }
    /// Empty tables, in the layout of this program.
    static void recreate(Connection &connection);
    static bool isStale(Connection &connection); ///< another program's layout
    static bool isWhole(Connection &connection); ///< every document is in it

    /// What is indexed of one document.
    struct Entry
    {
        qint64 id = 0;
        qint64 document = 0; ///< row of the projection
        qint64 day = 0;
        QByteArray head{}; ///< number, blank line, title
        QByteArray body{};
        QByteArray facets{};
        bool operator==(const Entry &) const = default;
    };
    /// As the index has it, before the projection changes; nullopt when it has not.
    std::optional<Entry> entryOf(const EntityId &document) const;
    /// Brings the index up to the projection; \p before is what entryOf() said.
    void follow(const EntityId &document, const std::optional<Entry> &before);
    /// Documents that are not in the index yet, in steps of a transaction each; Cancelled leaves
    /// the rest for later.
    void fill(const Progress &progress);
    /// What the removal of the texts of \p documents by law takes out of the index: those and the
    /// ones with the same text, as they are before it.
    using Entries = std::vector<std::pair<EntityId, Entry>>;
    Entries entriesLike(const QStringList &documents) const;
    /// After it: nothing of them is left in the file (R-PRG-1).
    void forget(const Entries &before);
    /// Joins segments, about \p pages of work on each table; whether there was any.
    bool merge(int pages);
    /// Texts written since the last merge() that found nothing to do.
    int unmerged() const { return m_unmerged; }
    /// The index must say of every document what its text says: FileDamaged {"index", entity}.
    static void check(Connection &connection, Steps &steps);

private:
    qint64 freeId(qint64 day) const;
    QByteArray facetsOf(const SearchRow &row) const;
    void write(const Entry &entry, bool remove);
    Connection &m_connection;
    int m_unmerged = 0;
};
