// Desks without a network (sync.md §6): they register, edit and decide the same and other requests
// with forms opened early, wrong clocks and restarts; their packages are lost, doubled, late and
// broken off. Whatever happened, when all have heard all they agree with each other and with a
// naive count over the whole history. SEEDS=n sets how many histories.
#include "core/store/officeexchange.h"
#include "tests/core/store/fixture.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const Progress unwatched{};

/// Chance from a seed: the same history each time.
class Seeded final : public Random
{
public:
    explicit Seeded(quint64 seed)
        : m_engine{seed}
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

/// What was ever written, and by what it was superseded: shares nothing with the projection.
struct Oracle
{
    struct Write
    {
        EntityId entity{};
        quint16 field = 0;
        std::set<WriteRef> supersedes{};
    };
    std::map<std::pair<WriteRef, quint16>, Write> writes{};

    void note(const Changes &changes, const Committed &done)
    {
        for (std::size_t i = 0; i < changes.entities().size(); ++i) {
            const EntityChange &change = changes.entities()[i];
            for (const FieldWrite &each : change.writes)
                writes[{done.events[i], each.field}] = {
                    change.entity, each.field, {each.supersedes.begin(), each.supersedes.end()}};
        }
    }
    /// Of one entity: the live writes of each field.
    std::map<quint16, std::set<WriteRef>> live(EntityId entity) const
    {
        std::map<quint16, std::set<WriteRef>> all;
        std::set<std::pair<quint16, WriteRef>> gone;
        for (const auto &[key, write] : writes) {
            if (write.entity != entity)
                continue;
            all[write.field].insert(key.first);
            for (const WriteRef &old : write.supersedes)
                gone.emplace(write.field, old);
        }
        for (const auto &[field, old] : gone)
            all[field].erase(old);
        return all;
    }
};

struct SimDesk
{
    SimDesk(int number, quint64 seed)
        : random{seed * 31 + quint64(number)}
        , label{u"desk %1"_s.arg(number)}
    {
        auto made = OfficeFile::create(
            path,
            {{.name = u"区政府办公室"_s, .code = u"杨府办"_s}, {.name = u"王芳"_s}, u"开门"_s},
            around);
        if (!made)
            qFatal("create: %s", codeName(made.error().code).data());
        officer = made->administrator;
        organ = made->organ;
        file = std::move(made->office);
        exchange = std::make_unique<OfficeExchange>(*file);
        if (!exchange->nameOwn(label, DeskRole::Office))
            qFatal("nameOwn");
    }
    void restart()
    {
        exchange.reset();
        file.reset();
        auto opened = OfficeFile::open(path, around, OfficeFile::Access::Write);
        if (!opened || !(*opened)->unlock(officer, u"开门"_s))
            qFatal("restart");
        file = std::move(*opened);
        exchange = std::make_unique<OfficeExchange>(*file);
    }
    QTemporaryDir folder{};
    FixedClock clock{QDate{2021, 4, 12}};
    Seeded random;
    BotanSeal seal{};
    Surroundings around{clock, random, seal, folder.filePath(u"state"_s), {64, 1}};
    QString path = folder.filePath(u"office.mingdu"_s);
    QString label{};
    OfficerId officer{};
    OrganId organ{};
    std::unique_ptr<OfficeFile> file{};
    std::unique_ptr<OfficeExchange> exchange{};
    std::vector<Seen<Sample>> open{}; ///< forms on the screen
    int sent = 0;
};

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
        static constexpr Act acts[]{
            &World::registers, &World::opens, &World::saves, &World::saves, &World::sends,
            &World::sends,     &World::takes, &World::takes, &World::skews, &World::restarts};
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
            (this->*acts[below(std::size(acts))])();
    }
    /// All hear all, three times over.
    void heal()
    {
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
        const QString digest = m_desks.front()->file->digest().value();
        for (const auto &desk : m_desks) {
            QCOMPARE(desk->file->digest().value(), digest);
            HOLDS(desk->file->check());
            for (const EntityId id : m_requests) {
                const auto record = desk->file->read(Noun::Request, id);
                HOLDS(record);
                for (const auto &[field, refs] : m_oracle.live(id)) {
                    const auto &shown = record->writes.at(field);
                    QCOMPARE((std::set<WriteRef>{shown.begin(), shown.end()}), refs);
                }
            }
            HOLDS(desk->file->rebuild());
            QCOMPARE(desk->file->digest().value(), digest);
        }
    }

private:
    std::size_t below(std::size_t count) { return std::size_t(m_chance() % count); }
    SimDesk &any() { return *m_desks[below(m_desks.size())]; }

    void commit(SimDesk &desk, const Changes &changes)
    {
        const auto done = desk.file->commit(changes);
        HOLDS(done);
        m_oracle.note(changes, *done);
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
        HOLDS(to->exchange->take(path, below(5) == 0, unwatched));
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

    std::mt19937_64 m_chance;
    bool m_ties; ///< all clocks stand still: only ids tell two writes apart
    std::vector<std::unique_ptr<SimDesk>> m_desks{};
    std::vector<EntityId> m_requests{};
    std::vector<std::pair<SimDesk *, QString>> m_wire{};
    Oracle m_oracle{};
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
