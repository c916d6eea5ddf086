// One office under many threads at once, as the desk uses it: it saves and reads, workers list,
// search, copy, check, take packages in and send them, and the officer locks it and comes back.
// Whatever one of them sees is whole. By hand under ThreadSanitizer (.ci/configure threads), hence
// std::thread: Qt's own is not built for it.
#include "core/documents/library.h"
#include "tests/core/store/exchangefixture.h"

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int saves = 60;
constexpr int packages = 6;
constexpr int pairs = 5;
constexpr int copiesKept = 4;
constexpr qint64 fromThere = 10'000; ///< versions of the other desk

const LibraryQuery query{
    .text = u"双联通知"_s, .sight = {.everyOrgan = true}, .limit = 500, .exactUpTo = 500};

/// What can't be, said by any thread: QTest's macros are for one.
class Complaints
{
public:
    void add(const QString &what)
    {
        const std::scoped_lock lock{m_mutex};
        m_all << what;
    }
    template<class T>
    void addUnless(const Result<T> &done, ErrorCode allowed)
    {
        if (!done && done.error().code != allowed)
            add(faultOf(done));
    }
    QString all() const
    {
        const std::scoped_lock lock{m_mutex};
        return m_all.join(u'\n');
    }

private:
    mutable std::mutex m_mutex{};
    QStringList m_all{};
};

/// All that is written of one version says its number, and is written twice in one save.
Sample stamped(Sample sample, qint64 version)
{
    sample.serial = version;
    sample.number = u"第%1号"_s.arg(version);
    sample.name = u"申请人%1"_s.arg(version);
    return sample;
}
Document stamped(Document document, qint64 version)
{
    document.number = u"杨府〔2021〕%1号"_s.arg(version);
    document.title = u"双联通知%1"_s.arg(version);
    document.body = document.title;
    document.formed = {2021, 4, 9};
    document.state = DocumentState::Published;
    return document;
}

/// Twins of requests and of documents, made in one save.
struct Pair
{
    std::array<Id<SampleTag>, 2> requests{};
    std::array<DocumentId, 2> documents{};
};
Pair madePair(Joined &desk, qint64 version)
{
    Pair pair;
    Changes changes;
    for (auto &id : pair.requests) {
        const Sample sample = stamped(desk.desk.sample(), version);
        id = sample.id;
        changes.add(sample, 1);
    }
    for (DocumentId &id : pair.documents) {
        id = {newEntityId(desk.desk.clock, desk.desk.random)};
        changes.add(stamped(Document{.id = id, .organ = desk.desk.organ}, version),
                    quint16(DocumentEvent::Entered));
    }
    if (!desk.file->commit(changes))
        qFatal("madePair");
    return pair;
}

struct Bustle
{
    Joined here{u"总台"_s};
    Joined there{u"窗口"_s};
    std::vector<Pair> pairs{};
    QStringList coming{};
    QStringList copies{}; ///< of one thread until it has ended
    std::unique_ptr<Library> library{};
    Complaints complaints{};
    std::atomic_bool over = false;
    std::array<std::atomic_int, 4> did{}; ///< lists, own reads, searches, checks

    OfficeFile &file() { return *here.file; }
};

/// One moment of the office: each version twice, or not at all.
void look(const Records &records, Complaints &complaints)
{
    std::map<qint64, int> versions;
    const std::array<quint16, 3> fields{RequestSerial, RequestNumber, RequestApplicantName};
    const auto read = records.scan(Noun::Request, fields, [&](const ScanRow &row) {
        const Sample expected = stamped(Sample{}, row.integer(0));
        const QString name = QString::fromUtf8(row.text(2));
        ++versions[row.integer(0)];
        if (QString::fromUtf8(row.text(1)) != expected.number ||
            (!name.isEmpty() && name != expected.name))
            complaints.add(u"half a request: "_s + expected.number + u' ' + name);
        return true;
    });
    complaints.addUnless(read, ErrorCode::Locked);
    for (const auto &[version, times] : versions) {
        if (times != 2)
            complaints.add(u"half a save: "_s + QString::number(version));
    }
}

void lookCloser(const Records &records, const Pair &pair, Complaints &complaints)
{
    const auto seen = readSeen<Sample>(records, pair.requests[0].value);
    complaints.addUnless(seen, ErrorCode::Locked);
    const Sample expected = seen ? stamped(seen->value, seen->value.serial) : Sample{};
    if (seen && (seen->value.number != expected.number ||
                 (!seen->sealed && seen->value.name != expected.name)))
        complaints.add(u"half a record: "_s + seen->value.number + u' ' + seen->value.name);
    const auto history = records.history(pair.requests[1].value);
    if (!history || history->empty())
        complaints.add(u"no history: "_s + faultOf(history));
}

bool save(Bustle &bustle, const Pair &pair, qint64 version)
{
    Changes changes;
    for (const auto id : pair.requests) {
        const auto seen = readSeen<Sample>(bustle.file(), id.value);
        if (!seen)
            return bustle.complaints.add(faultOf(seen)), false;
        changes.update(*seen, stamped(seen->value, version), 2);
    }
    for (const DocumentId id : pair.documents) {
        const auto seen = readSeen<Document>(bustle.file(), id.value);
        if (!seen)
            return bustle.complaints.add(faultOf(seen)), false;
        changes.update(*seen, stamped(seen->value, version), quint16(DocumentEvent::Determined));
    }
    const auto done = bustle.file().commit(changes);
    bustle.complaints.addUnless(done, ErrorCode::Locked);
    (void)bustle.file().mergeIndex(5);
    return done.has_value();
}

void write(Bustle &bustle)
{
    for (qint64 version = pairs; version < pairs + saves; ++version) {
        const Pair &pair = bustle.pairs[std::size_t(version % pairs)];
        while (!save(bustle, pair, version) && bustle.complaints.all().isEmpty())
            std::this_thread::sleep_for(1ms);
    }
}

void list(Bustle &bustle)
{
    while (!bustle.over) {
        const auto reader = bustle.file().openReader();
        if (!reader)
            return bustle.complaints.add(faultOf(reader));
        for (int turn = 0; turn < 5; ++turn) {
            look(**reader, bustle.complaints);
            lookCloser(**reader, bustle.pairs.front(), bustle.complaints);
        }
        ++bustle.did[0];
    }
}

void readByItself(Bustle &bustle)
{
    for (; !bustle.over; ++bustle.did[1]) {
        look(bustle.file(), bustle.complaints);
        lookCloser(bustle.file(), bustle.pairs.back(), bustle.complaints);
        std::this_thread::sleep_for(1ms);
    }
}

void searchAll(Bustle &bustle)
{
    for (; !bustle.over; ++bustle.did[2]) {
        const auto page = bustle.library->search(query);
        bustle.complaints.addUnless(page, ErrorCode::Cancelled);
        bustle.complaints.addUnless(bustle.library->facets(query), ErrorCode::Cancelled);
        std::map<QString, int> times;
        for (const LibraryHit &hit : page ? page->hits : std::vector<LibraryHit>{}) {
            ++times[hit.number];
            if (hit.number != stamped(Document{}, hit.title.mid(4).toLongLong()).number)
                bustle.complaints.add(u"half a document: "_s + hit.number + u' ' + hit.title);
        }
        for (const auto &[number, count] : times) {
            if (count != 2)
                bustle.complaints.add(u"half a save found: "_s + number);
        }
        if (page && times.size() < std::size_t(pairs))
            bustle.complaints.add(u"a document not found"_s);
    }
}

void interrupt(Bustle &bustle)
{
    for (; !bustle.over; std::this_thread::sleep_for(7ms))
        bustle.library->interrupt();
}

void takeIn(Bustle &bustle)
{
    const Progress goesOn = [](qint64, qint64) { return true; };
    for (const QString &path : bustle.coming) {
        for (const bool preview : {true, false}) {
            auto taken = bustle.here.exchange->take(path, preview, goesOn);
            while (!taken && taken.error().code == ErrorCode::Locked) {
                std::this_thread::sleep_for(1ms);
                taken = bustle.here.exchange->take(path, preview, goesOn);
            }
            bustle.complaints.addUnless(taken, ErrorCode::Locked);
        }
    }
}

void sendOut(Bustle &bustle)
{
    const PackageWish wish{.recipients = {bustle.there.card().device}};
    for (int sent = 0; !bustle.over; ++sent) {
        const QString path = bustle.here.out(u"out-%1.gxp"_s.arg(sent));
        bustle.complaints.addUnless(bustle.here.exchange->send(path, wish, unwatched),
                                    ErrorCode::Locked);
        std::this_thread::sleep_for(10ms);
    }
}

void keep(Bustle &bustle)
{
    for (; !bustle.over; ++bustle.did[3]) {
        const QString copy =
            bustle.here.desk.folder.filePath(u"copy-%1.mingdu"_s.arg(bustle.copies.size()));
        if (bustle.copies.size() < copiesKept) {
            bustle.complaints.addUnless(bustle.file().backup(copy), ErrorCode::Locked);
            bustle.copies << copy;
        }
        bustle.complaints.addUnless(bustle.file().check(), ErrorCode::Locked);
        std::this_thread::sleep_for(5ms);
    }
}

void comeAndGo(Bustle &bustle)
{
    const Desk &desk = bustle.here.desk;
    while (!bustle.over) {
        bustle.file().lock();
        std::this_thread::sleep_for(1ms);
        const auto back = bustle.file().unlock(desk.officer, desk.passphrase);
        bustle.complaints.addUnless(back, ErrorCode::Locked);
        std::this_thread::sleep_for(20ms);
    }
}
} // namespace

class TestStress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAtOnceSeeWholeSaves()
    {
        Bustle bustle;
        befriend(bustle.here, bustle.there);
        for (int i = 0; i < pairs; ++i)
            bustle.pairs.push_back(madePair(bustle.here, i));
        for (int i = 0; i < packages; ++i) {
            (void)madePair(bustle.there, fromThere + i);
            const auto sent = bustle.there.send(u"come-%1.gxp"_s.arg(i), bustle.here);
            HOLDS(sent);
            bustle.coming << sent->paths;
        }
        bustle.library = std::move(*bustle.file().openLibrary());

        std::vector<std::thread> others;
        for (const auto work :
             {list, list, readByItself, searchAll, interrupt, sendOut, keep, comeAndGo})
            others.emplace_back(work, std::ref(bustle));
        std::thread taking{takeIn, std::ref(bustle)};
        write(bustle);
        taking.join();
        bustle.over = true;
        for (std::thread &other : others)
            other.join();

        QCOMPARE(bustle.complaints.all(), QString{});
        for (const std::atomic_int &times : bustle.did)
            QVERIFY(times > 0);
        HOLDS(bustle.file().check());
        QCOMPARE(bustle.library->search(query)->hits.size(), std::size_t(2 * (pairs + packages)));
        QCOMPARE(bustle.file().all(Noun::Request)->size(), std::size_t(2 * (pairs + packages)));
        meet(bustle.here, bustle.there, u"at last"_s);
        QCOMPARE(bustle.here.digest(), bustle.there.digest());
        for (const QString &copy : bustle.copies) {
            const auto copied =
                OfficeFile::open(copy, bustle.here.desk.around, OfficeFile::Access::Read);
            HOLDS(copied);
            HOLDS((*copied)->check());
            look(**copied, bustle.complaints);
        }
        QCOMPARE(bustle.complaints.all(), QString{});
    }
};

QTEST_GUILESS_MAIN(TestStress)
#include "tst_stress.moc"
