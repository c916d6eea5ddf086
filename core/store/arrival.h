#pragma once
#include "core/base/clock.h"
#include "core/store/keyring.h"
#include "core/store/roster.h"
#include "core/store/searchindex.h"
#include "core/sync/exchange.h"

#include <QSet>

#include <set>

class Connection;
class Landing;
class Steps;
class Streams;
struct Event;

/// Takes the payload of a package in, inside the caller's transaction (sync.md §2.4, step 11).
/// Throws inside the room; the caller puts \p streams back.
class Arrival
{
public:
    struct Place
    {
        Connection &connection;
        Streams &streams;
        SearchIndex &index;
        const OfficeKeys &keys;
        const Surroundings &around;
        StreamId ownStream{};
    };
    Arrival(const Place &place, PackageReport &report)
        : m_place{place}
        , m_report{report}
    {
    }
    void take(const Payload &payload, Steps &steps);
    Hlc newest() const { return m_newest; }
    bool ownStreamForked() const { return m_ownForked; }

private:
    struct Joined;
    std::vector<Joined> join(const Payload &payload) const;
    void keepTexts(const Payload &payload);
    void keepFiles(const Payload &payload);
    void append(Landing &landing, const Joined &joined, Steps &steps);
    void appendOne(Landing &landing, quint32 no, quint64 seq, const Joined &joined);
    void touch(const Event &event);
    void keepPart(quint32 no, const WriteRef &ref, const QByteArray &plain);
    void fill(const Joined &joined);
    void keepFork(const Joined &joined);
    void blankRemoved();
    void countConflicts();
    void tellDoubledNumbers();

    const Place &m_place;
    PackageReport &m_report;
    qint64 m_wall = m_place.around.clock.now().toMSecsSinceEpoch();
    Hlc m_newest{};
    std::vector<std::pair<quint32, quint64>> m_parts{}; ///< private parts laid down
    std::vector<BlobRef> m_emptyTexts{};
    QSet<EntityId> m_filled{};
    std::set<QString> m_numbers{}; ///< that requests were given
    bool m_ownForked = false;
};
