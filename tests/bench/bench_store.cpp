// Figures of the store, one JSON line each: bulk against the raw insert rate of the same rows, a
// save beyond the disk's own sync, opening. Run by hand: bench_store [requests]
#include "core/store/ticks.h"
#include "tests/core/store/fixture.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
/// A registration: 12 public and 6 private fields, beside the clock group's empty ones.
struct Registration
{
    Id<struct RegistrationTag> id{};
    OrganId organ{};
    QString number{};
    qint64 serial = 0;
    int channel = 0;
    QDate submitted{};
    QDate received{};
    QDate registered{};
    int applicantKind = 0;
    QString name{};
    int identityKind = 0;
    QString identity{};
    QString contact{};
    QString address{};
    QString agent{};
    QString subject{};
    QString summary{};
    qint64 items = 0;
    int status = 0;
};
} // namespace
template<>
inline Noun nounOf<Registration>()
{
    return Noun::Request;
}
template<>
inline std::span<const FieldBinding<Registration>> fieldsOf<Registration>()
{
    using R = Registration;
    static constexpr std::array table{
        bind<&R::organ>(RequestOrgan),
        bind<&R::number>(RequestNumber),
        bind<&R::serial>(RequestSerial),
        bind<&R::channel>(RequestChannel),
        bind<&R::submitted>(RequestSubmitted),
        bind<&R::received>(RequestReceived),
        bind<&R::registered>(RequestRegistered),
        bind<&R::applicantKind>(RequestApplicantKind),
        bind<&R::name>(RequestApplicantName),
        bind<&R::identityKind>(RequestIdentityKind),
        bind<&R::identity>(RequestIdentityNumber),
        bind<&R::contact>(RequestContact),
        bind<&R::address>(RequestAddress),
        bind<&R::agent>(RequestAgent),
        bind<&R::subject>(RequestSubject),
        bind<&R::summary>(RequestSummary),
        bind<&R::items>(RequestItems),
        bind<&R::status>(RequestStatus),
    };
    return table;
}

namespace {
Registration registration(Desk &desk, int i)
{
    const QDate day = QDate{2012, 1, 1}.addDays(i % 3650);
    return {.id = {newEntityId(desk.clock, desk.random)},
            .organ = desk.organ,
            .number = u"杨府办信公开〔2021〕第%1号"_s.arg(i),
            .serial = i,
            .channel = 1 + i % 5,
            .submitted = day,
            .received = day.addDays(1),
            .registered = day.addDays(1),
            .applicantKind = 1 + i % 5,
            .name = u"申请人%1"_s.arg(i),
            .identityKind = 1,
            .identity = u"31011019800101%1"_s.arg(i % 10000, 4, 10, QChar{u'0'}),
            .contact = u"138%1"_s.arg(i % 100000000, 8, 10, QChar{u'0'}),
            .address = u"杨浦区某某路%1号"_s.arg(i % 900),
            .agent = u"代理人"_s,
            .subject = u"某某地块规划许可及其附图的信息 %1"_s.arg(i),
            .summary = u"规划许可"_s,
            .items = 1 + i % 3,
            .status = 1 + i % 8};
}

void print(const char *figure, double value, const char *unit, const char *beside, double other)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"%s\":%.3f}\n", figure, value,
                unit, beside, other);
    std::fflush(stdout);
}

constexpr int step = 1000;

double bulk(Desk &desk, OfficeFile &office, int count)
{
    qint64 spent = 0;
    for (int i = 0; i < count; i += step) {
        Changes changes;
        for (int j = i; j < std::min(count, i + step); ++j)
            changes.add(registration(desk, j), 1);
        QElapsedTimer timer;
        timer.start();
        if (!office.commit(changes))
            qFatal("commit");
        spent += timer.nsecsElapsed();
    }
    return count / (double(spent) / 1e9);
}

/// The same rows into the same tables by prepared statements alone.
double raw(const QString &path, const QString &copy, int count)
{
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open(path.toUtf8().constData(), &from);
    sqlite3_open(copy.toUtf8().constData(), &to);
    sqlite3_exec(to, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *schema = nullptr;
    sqlite3_prepare_v2(
        from,
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('journal', 'priv', "
        "'request', 'request_rest') ORDER BY rootpage = 0, type = 'index'",
        -1, &schema, nullptr);
    while (sqlite3_step(schema) == SQLITE_ROW)
        sqlite3_exec(to, reinterpret_cast<const char *>(sqlite3_column_text(schema, 0)), nullptr,
                     nullptr, nullptr);
    sqlite3_finalize(schema);
    qint64 spent = 0;
    const std::array<const char *, 4> tables{"journal", "priv", "request", "request_rest"};
    std::array<sqlite3_stmt *, 4> readers{};
    std::array<sqlite3_stmt *, 4> writers{};
    for (std::size_t t = 0; t < tables.size(); ++t) {
        const QByteArray name{tables.at(t)};
        const QByteArray select =
            "SELECT * FROM " + name +
            (t < 2 ? " WHERE no = 1 AND seq > 2 ORDER BY seq" : " ORDER BY id");
        sqlite3_prepare_v2(from, select.constData(), -1, &readers.at(t), nullptr);
        const int columns = sqlite3_column_count(readers.at(t));
        QByteArray marks{"?"};
        for (int c = 1; c < columns; ++c)
            marks += ",?";
        const QByteArray insert = "INSERT INTO " + name + " VALUES(" + marks + ")";
        sqlite3_prepare_v2(to, insert.constData(), -1, &writers.at(t), nullptr);
    }
    for (int i = 0; i < count; i += step) {
        std::array<std::vector<std::vector<sqlite3_value *>>, 4> rows;
        for (std::size_t t = 0; t < tables.size(); ++t) {
            for (int j = 0; j < step && sqlite3_step(readers.at(t)) == SQLITE_ROW; ++j) {
                auto &row = rows.at(t).emplace_back();
                for (int c = 0; c < sqlite3_column_count(readers.at(t)); ++c)
                    row.push_back(sqlite3_value_dup(sqlite3_column_value(readers.at(t), c)));
            }
        }
        QElapsedTimer timer;
        timer.start();
        sqlite3_exec(to, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (std::size_t j = 0; j < rows.at(0).size(); ++j) {
            for (std::size_t t = 0; t < tables.size(); ++t) {
                int c = 0;
                for (sqlite3_value *value : rows.at(t).at(j))
                    sqlite3_bind_value(writers.at(t), ++c, value);
                if (sqlite3_step(writers.at(t)) != SQLITE_DONE)
                    qFatal("raw: %s", sqlite3_errmsg(to));
                sqlite3_reset(writers.at(t));
            }
        }
        sqlite3_exec(to, "COMMIT", nullptr, nullptr, nullptr);
        spent += timer.nsecsElapsed();
        for (auto &table : rows) {
            for (auto &row : table)
                std::ranges::for_each(row, sqlite3_value_free);
        }
    }
    std::ranges::for_each(readers, sqlite3_finalize);
    std::ranges::for_each(writers, sqlite3_finalize);
    sqlite3_close(from);
    sqlite3_close(to);
    return count / (double(spent) / 1e9);
}

struct Spread
{
    double p50 = 0;
    double p95 = 0;
    double max = 0;
};

template<class Work>
Spread spread(int times, Work work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return {took.at(took.size() / 2), took.at(took.size() * 95 / 100), took.back()};
}

/// What the disk asks for one small durable transaction.
Spread diskAlone(const QString &path, int times)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(b BLOB)",
                 nullptr, nullptr, nullptr);
    const Spread alone = spread(times, [&](int) {
        sqlite3_exec(db, "INSERT INTO t VALUES(randomblob(1000))", nullptr, nullptr, nullptr);
    });
    sqlite3_close(db);
    return alone;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What fills the in-memory name index, and what fills the columns of lists.
void scans(const OfficeFile &office, int count)
{
    qint64 bytes = 0;
    const std::array<quint16, 2> names{RequestApplicantName, RequestSubject};
    const double nameMs = milliseconds([&] {
        const auto done = office.scan(Noun::Request, names, [&](const ScanRow &row) {
            bytes += row.text(0).size() + row.text(1).size();
            return true;
        });
        if (!done || bytes == 0)
            qFatal("name scan");
    });
    print("name_scan", nameMs, "ms", "requests", count);
    std::vector<quint16> columns;
    for (const FieldSpec &spec : fieldRegistry()) {
        if (spec.noun == Noun::Request && spec.placement == Placement::Narrow &&
            spec.type != ValueType::Text && columns.size() < 20)
            columns.push_back(spec.id);
    }
    qint64 sum = 0;
    const double columnMs = milliseconds([&] {
        const auto done = office.scan(Noun::Request, columns, [&](const ScanRow &row) {
            for (int i = 0; i < int(columns.size()); ++i)
                sum += row.integer(i);
            return true;
        });
        if (!done || sum == 0)
            qFatal("column scan");
    });
    print("column_scan", columnMs, "ms", "columns", double(columns.size()));
}

/// The longest step of a resumable import.
void imports(Desk &desk, OfficeFile &office)
{
    constexpr int rows = 5000;
    double longest = 0;
    BulkCommit bulk{office, monotonicTicks()};
    if (!bulk.begin(newEntityId(desk.clock, desk.random), rows))
        qFatal("import");
    const double all = milliseconds([&] {
        for (int i = 0; i < rows; ++i) {
            const Changes row = Changes{}.add(registration(desk, i), 1);
            longest = std::max(longest, milliseconds([&] {
                                   if (!bulk.add(row))
                                       qFatal("import");
                               }));
        }
    });
    print("import step max", longest, "ms", "rows/s", rows / all * 1000);
}

double residentMiB()
{
    QFile status{u"/proc/self/statm"_s};
    return status.open(QIODevice::ReadOnly)
               ? double(status.readAll().split(' ').at(1).toLongLong()) * 4096 / (1 << 20)
               : 0;
}
} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
    Desk desk;
    desk.around.cost = {};
    auto office = desk.create();
    const double ours = bulk(desk, *office, count);
    office.reset();
    const double theirs = raw(desk.path, desk.folder.filePath(u"raw"_s), count);
    print("bulk journal + projection", ours, "events/s", "raw", theirs);
    print("bulk share of raw", ours / theirs, "ratio", "floor", 0.2);
    print("file per event", double(QFileInfo{desk.path}.size()) / count, "bytes", "events", count);

    QElapsedTimer timer;
    timer.start();
    auto opened = desk.open();
    const double openMs = double(timer.nsecsElapsed()) / 1e6;
    print("open", openMs, "ms", "requests", count);
    timer.start();
    if (!opened || !(*opened)->unlock(desk.officer, desk.passphrase))
        qFatal("open");
    print("unlock (Argon2id 64 MiB)", double(timer.nsecsElapsed()) / 1e6, "ms", "resident MiB",
          residentMiB());

    scans(**opened, count);
    const auto ids = *(*opened)->all(Noun::Request);
    const Spread read = spread(2000, [&](int i) {
        (void)readSeen<Registration>(**opened, ids.at(std::size_t(i) * 7919 % ids.size()));
    });
    print("read one record p50", read.p50, "ms", "p95", read.p95);
    const Spread alone = diskAlone(desk.folder.filePath(u"alone"_s), 1000);
    const Spread save = spread(1000, [&](int i) {
        const auto seen =
            readSeen<Registration>(**opened, ids.at(std::size_t(i) * 7919 % ids.size()));
        Registration next = seen->value;
        next.status = 9 + i % 3;
        next.contact = u"139%1"_s.arg(i);
        if (!(*opened)->commit(Changes{}.update(*seen, next, 2)))
            qFatal("save");
    });
    print("save of one edit p50", save.p50, "ms", "disk alone", alone.p50);
    print("save of one edit p95", save.p95, "ms", "disk alone", alone.p95);
    print("save of one edit max", save.max, "ms", "disk alone", alone.max);
    print("save p95 beyond the disk", save.p95 - alone.p95, "ms", "budget", 5);
    imports(desk, **opened);
    print("resident", residentMiB(), "MiB", "budget", 250);
    timer.start();
    if (!(*opened)->check())
        qFatal("check");
    print("check", double(timer.nsecsElapsed()) / 1e6, "ms", "requests", count);
    timer.start();
    if (!(*opened)->backup(desk.folder.filePath(u"copy"_s)))
        qFatal("backup");
    print("backup", double(timer.nsecsElapsed()) / 1e6, "ms", "MiB",
          double(QFileInfo{desk.path}.size()) / (1 << 20));
    timer.start();
    if (!(*opened)->rebuild())
        qFatal("rebuild");
    print("rebuild", double(timer.nsecsElapsed()) / 1e6, "ms", "requests", count);
}
