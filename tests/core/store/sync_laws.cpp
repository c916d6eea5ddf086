// Desks without a network (sync.md §6): they register, edit and decide the same and other requests
// with forms opened early, wrong clocks, restarts and old copies put back; the key of one may be
// revoked; their packages are lost, doubled, late and broken off. Whatever happened, when all have
// heard all they agree with each other and with a naive count over the whole history. SEEDS=n sets
// how many histories.
#include "tests/core/store/oracle.h"
#include "tests/core/store/simdesk.h"

#include <algorithm>
#include <limits>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const Progress unwatched{};

class World
{
public:
    explicit World(quint64 seed)
        : m_chance{seed}
        , m_ties{seed % 2 == 1}
    {
        const int desks = 3 + int(seed % 3);
        for (int i = 0; i < desks; ++i)
            m_desks.push_back(std::make_unique<SimDesk>(i, seed));
        for (const auto &a : m_desks) {
            for (const auto &b : m_desks) {
                if (a != b && !a->exchange->trust(b->exchange->own().value()))
                    qFatal("trust");
            }
        }
    }
    void live(int steps)
    {
        using Act = void (World::*)();
        static constexpr Act acts[]{&World::registers, &World::opens,    &World::saves,
                                    &World::saves,     &World::sends,    &World::sends,
                                    &World::takes,     &World::takes,    &World::skews,
                                    &World::restarts,  &World::restores, &World::revokes};
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
            (this->*acts[below(std::size(acts))])();
    }
    /// All hear all, three times over.
    void heal()
    {
        std::erase_if(m_desks, [](const auto &desk) { return desk->isRevoked; });
        for (int round = 0; round < 3; ++round) {
            for (const auto &from : m_desks) {
                for (const auto &to : m_desks) {
                    if (from == to)
                        continue;
                    const QStringList paths = send(*from, *to, round == 0);
                    for (const QString &path : paths)
                        HOLDS(to->exchange->take(path, false, unwatched));
                }
            }
        }
    }
    void agree()
    {
        const auto heads = headsOf(*m_desks.front());
        for (auto &[stream, least] : m_oracle.ends) {
            const auto known = heads.find(stream);
            const quint64 end = known == heads.end() ? 0 : known->second;
            QVERIFY2(end >= least, "what a desk had heard is gone");
            const auto trusted = m_trusted.find(stream);
            QVERIFY2(trusted == m_trusted.end() || end <= trusted->second,
                     "more than what counts of a revoked desk");
            least = end;
        }
        const QString digest = m_desks.front()->file->digest().value();
        for (const auto &desk : m_desks) {
            QCOMPARE(desk->file->digest().value(), digest);
            HOLDS(desk->file->check());
            for (const EntityId id : m_requests) {
                const auto live = m_oracle.live(id);
                const auto record = desk->file->read(Noun::Request, id);
                if (live.empty()) { // lost with a disk before anybody heard of it
                    REFUSES(record, ErrorCode::NotFound);
                    continue;
                }
                HOLDS(record);
                for (const auto &[field, refs] : live) {
                    const auto &shown = record->writes.at(field);
                    QCOMPARE((std::set<WriteRef>{shown.begin(), shown.end()}), refs);
                }
            }
            HOLDS(desk->file->rebuild());
            QCOMPARE(desk->file->digest().value(), digest);
        }
    }

private:
    /// How far \p desk knows each stream, as it says itself.
    std::map<StreamId, quint64> headsOf(SimDesk &desk)
    {
        const auto other = std::ranges::find_if(
            m_desks, [&](const auto &each) { return each.get() != &desk && !each->isRevoked; });
        const QStringList paths = send(desk, **other, false);
        QFile file{paths.value(0)};
        std::map<StreamId, quint64> heads;
        if (file.open(QIODevice::ReadOnly)) {
            if (const auto read = decodeManifest(file.readAll())) {
                for (const StreamHead &each : read->manifest.known)
                    heads[each.stream] = each.head;
            }
        }
        if (heads.empty())
            qFatal("headsOf");
        return heads;
    }
    /// How far any desk knows \p stream; not \p but, nor a revoked one.
    quint64 knownOf(const StreamId &stream, const SimDesk *but)
    {
        quint64 most = 0;
        for (const auto &desk : m_desks) {
            if (desk.get() == but || desk->isRevoked)
                continue;
            const auto heads = headsOf(*desk);
            const auto found = heads.find(stream);
            most = std::max(most, found == heads.end() ? 0 : found->second);
        }
        return most;
    }
    std::size_t below(std::size_t count) { return std::size_t(m_chance() % count); }
    /// Any that is still one of them.
    SimDesk &any()
    {
        for (;;) {
            if (SimDesk &desk = *m_desks[below(m_desks.size())]; !desk.isRevoked)
                return desk;
        }
    }

    void commit(SimDesk &desk, const Changes &changes)
    {
        const auto done = desk.file->commit(changes);
        HOLDS(done);
        m_oracle.note(changes, *done);
        for (const WriteRef &event : done->events)
            m_writers[event.stream] = &desk;
    }
    void registers()
    {
        SimDesk &desk = any();
        Sample sample{.id = {newEntityId(desk.clock, desk.random)},
                      .number = u"第%1号"_s.arg(m_requests.size()),
                      .received = {2021, 4, 12},
                      .organ = desk.organ,
                      .name = u"李明"_s,
                      .identity = u"11010519491231002X"_s,
                      .status = 2};
        commit(desk, Changes{}.add(sample, 1));
        m_requests.push_back(sample.id.value);
    }
    void opens()
    {
        SimDesk &desk = any();
        if (m_requests.empty())
            return;
        const auto seen = readSeen<Sample>(*desk.file, m_requests[below(m_requests.size())]);
        if (seen)
            desk.open.push_back(*seen);
    }
    /// What was opened before may be old by now.
    void saves()
    {
        SimDesk &desk = any();
        if (desk.open.empty())
            return;
        const std::size_t at = below(desk.open.size());
        const Seen<Sample> seen = desk.open[at];
        desk.open.erase(desk.open.begin() + std::ptrdiff_t(at));
        Sample next = seen.value;
        switch (below(5)) {
        case 0: next.outcome = u"A%1"_s.arg(below(3) + 1); break;
        case 1: next.summary = QString{qsizetype(below(3000)), u'文'}; break;
        case 2: next.name = u"李%1"_s.arg(below(100)); break;
        case 3: next.received = next.received.addDays(qint64(below(3))); break;
        default:
            next.status = int(below(6));
            next.subject = u"事%1"_s.arg(below(100));
            break;
        }
        const Changes changes = Changes{}.update(seen, next, 2);
        if (!changes.entities().front().writes.empty())
            commit(desk, changes);
    }
    QStringList send(SimDesk &from, SimDesk &to, bool everything)
    {
        const QString name = u"%1-%2.gxp"_s.arg(from.label).arg(from.sent++);
        const auto sent = from.exchange->send(from.folder.filePath(name),
                                              {.recipients = {to.exchange->own()->device},
                                               .masked = !everything && below(5) == 0,
                                               .everything = everything,
                                               .partSize = below(4) == 0 ? 1500 : 48 << 20},
                                              unwatched);
        return sent ? sent->paths : QStringList{};
    }
    void sends()
    {
        SimDesk &from = any();
        SimDesk &to = any();
        if (&from == &to)
            return;
        const QStringList paths = send(from, to, below(6) == 0);
        QVERIFY(!paths.isEmpty());
        for (const QString &path : paths) {
            if (below(3) != 0) // a third is lost
                m_wire.emplace_back(&to, path);
            if (below(6) == 0)
                m_wire.emplace_back(&to, path);
        }
    }
    /// Any of them: late ones overtake each other. Some are broken off on the way in.
    void takes()
    {
        if (m_wire.empty())
            return;
        const std::size_t at = below(m_wire.size());
        const auto [to, path] = m_wire[at];
        m_wire.erase(m_wire.begin() + std::ptrdiff_t(at));
        if (below(4) == 0) {
            const QString before = to->file->digest().value();
            const auto broken =
                to->exchange->take(path, false, [](qint64, qint64) { return false; });
            if (!broken)
                QCOMPARE(to->file->digest().value(), before);
        }
        const auto taken = to->exchange->take(path, below(5) == 0, unwatched);
        if (!taken && m_isRevoked && taken.error().code == ErrorCode::SignerRevoked)
            return; // it was on its way when its sender lost the trust
        HOLDS(taken);
    }
    void skews()
    {
        if (!m_ties)
            any().clock.set(QDateTime{QDate{2021, 4, 12}, QTime{9, 0}}.addSecs(
                qint64(below(6 * 86'400)) - 3 * 86'400));
    }
    void restarts()
    {
        if (below(4) == 0)
            any().restart();
    }
    void restores()
    {
        if (below(3) != 0)
            return;
        SimDesk &desk = any();
        const StreamId lost = desk.file->head().stream;
        if (!desk.copyOrRestore())
            return;
        if (m_isRevoked) // the copy may not know it yet: its officer revokes again, as the help
                         // says
            HOLDS(desk.exchange->revoke(m_revoked, m_lastTrusted));
        m_oracle.ends[lost] = std::numeric_limits<quint64>::max();
        lowerEnds(nullptr);
    }
    /// What is left of the streams that lost something, now that \p gone is no more.
    void lowerEnds(const SimDesk *gone)
    {
        for (auto &[stream, least] : m_oracle.ends)
            least = std::min(least, knownOf(stream, gone));
    }
    /// Once in a history of some: what others have of it stays, what they have not never comes.
    void revokes()
    {
        if (m_isRevoked || m_desks.size() < 4 || below(6) != 0)
            return;
        SimDesk &gone = any();
        std::set<StreamId> own{gone.file->head().stream};
        for (const auto &[key, write] : m_oracle.writes) {
            if (m_writers[key.first.stream] == &gone)
                own.insert(key.first.stream);
        }
        quint64 last = 0;
        for (const StreamId &stream : own) {
            m_trusted[stream] = knownOf(stream, &gone);
            m_oracle.ends[stream] = m_trusted[stream];
            last = std::max(last, m_trusted[stream]);
        }
        lowerEnds(&gone);
        m_revoked = gone.exchange->own()->device;
        m_lastTrusted = last;
        for (const auto &desk : m_desks) {
            if (desk.get() != &gone)
                HOLDS(desk->exchange->revoke(m_revoked, last));
        }
        m_isRevoked = gone.isRevoked = true;
        gone.open.clear();
    }

    std::mt19937_64 m_chance;
    bool m_ties; ///< all clocks stand still: only ids tell two writes apart
    std::vector<std::unique_ptr<SimDesk>> m_desks{};
    std::vector<EntityId> m_requests{};
    std::vector<std::pair<SimDesk *, QString>> m_wire{};
    Oracle m_oracle{};
    std::map<StreamId, const SimDesk *> m_writers{};
    std::map<StreamId, quint64> m_trusted{}; ///< of the revoked desk: how far its streams count
    EntityId m_revoked{};
    quint64 m_lastTrusted = 0;
    bool m_isRevoked = false;
};
} // namespace

class SyncLaws final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desksConverge_data()
    {
        QTest::addColumn<quint64>("seed");
        bool ok = false;
        const int seeds = qEnvironmentVariableIntValue("SEEDS", &ok);
        for (int seed = 1; seed <= (ok ? seeds : 40); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed);
    }
    void desksConverge()
    {
        QFETCH(quint64, seed);
        World world{seed};
        world.live(120);
        world.heal();
        world.agree();
    }
};

QTEST_GUILESS_MAIN(SyncLaws)
#include "sync_laws.moc"
