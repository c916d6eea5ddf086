#pragma once
#include "core/documents/document.h"
#include "core/documents/searchtext.h"

#include <map>

/// What a list of documents can be narrowed by (公文库 一站通查, R-DOC-10). Written to the index:
/// append.
enum class FacetKind { Year, Attribute, Organ, Topic, Kind, Validity };
constexpr int facetKinds = 6;

/// One value of a facet: the year, the number of an Attribute or Validity, an organ's id as text, a
/// topic, a 文种.
struct Facet
{
    FacetKind kind{};
    QString value{};
    bool operator==(const Facet &) const = default;
    friend bool operator<(const Facet &a, const Facet &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.value < b.value;
    }
};
Facet facet(Attribute attribute);
Facet facet(Validity validity);
Facet facet(OrganId organ);
Facet yearFacet(int year);

/// Which documents an officer may find. What is published, everyone; what is not public yet, of
/// one's own organ (SeeInternal) and 不予公开 only by SeeWithheld; administrators of every organ.
struct DocumentSight
{
    bool everyOrgan = false;
    OrganId organ{};       ///< whose internal documents; null: nobody's
    bool withheld = false; ///< 不予公开 among them
    bool operator==(const DocumentSight &) const = default;
};
DocumentSight sightOf(const Officer &actor);
/// 主动公开 and published.
bool isPublic(const Document &document);
bool maySee(const DocumentSight &sight, const Document &document);

struct LibraryQuery
{
    QString text{}; ///< as typed; without a character to compare: every document, the newest first
    std::vector<Facet> filters{}; ///< several of one kind: any of them
    DocumentSight sight{};
    int offset = 0;
    int limit = 20;
    int exactUpTo = 0; ///< so many documents are read for an exact total; 0: the page's only
    bool operator==(const LibraryQuery &) const = default;
};

struct LibraryHit
{
    DocumentId id{};
    OrganId organ{};
    QString number{};
    QString title{};
    QString snippet{};
    QDate formed{};
    Attribute attribute{};
    Validity validity{};
    DocumentState state{};
};

/// Hits in their order: by 文号, then by title, then by text, each the newest first.
struct LibraryPage
{
    std::vector<LibraryHit> hits{};
    qint64 total = 0;
    bool approximate = false; ///< 约: counted by pairs of characters, so at most that many
    bool isLast = true;       ///< no further page
    bool gaveUp = false;      ///< too many candidates without a hit: there may be more
    bool incomplete = false;  ///< the index is still being built
};

using FacetCounts = std::map<Facet, qint64>;

/// Full-text search of documents. Abstract here, concrete in the store on a connection of its own:
/// for one worker, only interrupt() may come from any other thread.
class Library
{
public:
    Library() = default;
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
    virtual ~Library() = default;
    /// Cancelled after an interrupt().
    virtual Result<LibraryPage> search(const LibraryQuery &query) = 0;
    /// How many of the documents that \p query finds (by pairs of characters, see approximate) have
    /// each facet. The filters of a kind do not narrow its own counts.
    virtual Result<FacetCounts> facets(const LibraryQuery &query) = 0;
    /// Ends what runs now.
    virtual void interrupt() = 0;
};
