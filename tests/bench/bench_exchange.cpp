// Figures of packages, one JSON line each: sending, taking in, taking in again; and a supervisor
// who takes masked packages of many desks. Run by hand: bench_exchange [events [desks]]
// A case is five events, as in sync.md §3: its registration (7 public and 2 private fields, a name,
// an identity number) and four that go on with it. `registrations` are the heaviest there are, a
// case in each event; `as lived` are those of generated cases from intake to answer.
#include "core/store/officeexchange.h"
#include "tests/bench/livedoffice.h"
#include "tests/core/store/fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
const Progress unwatched{};

struct BenchDesk
{
    BenchDesk(const QString &label, DeskRole role, std::unique_ptr<OfficeFile> own = {})
        : file{own ? std::move(own) : desk.create()}
        , exchange{std::make_unique<OfficeExchange>(*file)}
    {
        desk.spoiled = true; // no check of everything at the end
        if (!exchange->nameOwn(label, role))
            qFatal("nameOwn");
    }
    Desk desk{};
    std::unique_ptr<OfficeFile> file;
    std::unique_ptr<OfficeExchange> exchange;
};

Sample registration(Desk &desk, int number, int series)
{
    Sample made = desk.sample();
    made.number = u"杨府办信公开〔2021〕第W%1-%2号"_s.arg(series).arg(number);
    made.name = u"申请人%1"_s.arg(number);
    made.subject = u"某某地块规划许可及其附图的信息 %1"_s.arg(number);
    made.identity = u"31011019800101%1"_s.arg(number % 10000, 4, 10, QChar{u'0'});
    return made;
}

/// The case after its next act.
Sample continued(Sample at, int act)
{
    switch (act) {
    case 1: at.summary = u"规划许可及附图"_s; break;
    case 2: at.status = 3; break;
    case 3: at.outcome = u"disclosed"_s; break;
    default: at.closed = at.received.addDays(20); break;
    }
    return at;
}

/// \p count events in cases of \p acts events each. Each desk draws from a series of its own, as
/// desks do.
void fill(BenchDesk &at, int count, int acts, int series = 1)
{
    constexpr int step = 1000;
    for (int i = 0; i < count; i += step) {
        Changes changes;
        std::vector<Sample> open;
        for (int j = 0; j < std::min(count - i, step) / acts; ++j) {
            open.push_back(registration(at.desk, i / acts + j, series));
            changes.add(open.back(), 1);
        }
        for (int act = 1; act < acts; ++act) {
            for (Sample &each : open) {
                const Sample next = continued(each, act);
                changes.update(Seen<Sample>{.value = each}, next, 2);
                each = next;
            }
        }
        if (!at.file->commit(changes))
            qFatal("commit");
    }
}

void befriend(BenchDesk &a, BenchDesk &b)
{
    if (!a.exchange->trust(b.exchange->own().value()) ||
        !b.exchange->trust(a.exchange->own().value()))
        qFatal("trust");
}

template<class Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

PackageSent sent(BenchDesk &from, BenchDesk &to, const QString &name, bool everything = false)
{
    const auto done = from.exchange->send(
        from.desk.folder.filePath(name),
        {.recipients = {to.exchange->own()->device}, .everything = everything}, unwatched);
    if (!done)
        qFatal("send: %s", codeName(done.error().code).data());
    return *done;
}

void take(BenchDesk &at, const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto done = at.exchange->take(path, false, unwatched);
        if (!done)
            qFatal("take: %s", codeName(done.error().code).data());
    }
}

void print(const char *figure, double value, const char *unit, const char *beside, double other)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"%s\":%.1f}\n", figure, value,
                unit, beside, other);
    std::fflush(stdout);
}

/// What the disk and SQLite alone take for the rows that \p from holds: the same tables and indexes
/// filled row by row in one transaction (without a WHERE, SQLite would copy records unread).
double bareRows(BenchDesk &from)
{
    const QTemporaryDir folder;
    SQLite::Database bare{folder.filePath(u"bare"_s).toStdString(),
                          SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    bare.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-262144; "
              "ATTACH '" +
              from.desk.path.toStdString() + "' AS full");
    const char *const tables[] = {"journal", "priv", "request", "request_rest", "applicant_key"};
    for (const char *table : tables) {
        SQLite::Statement made{bare,
                               "SELECT sql FROM full.sqlite_master WHERE tbl_name = ? AND type IN "
                               "('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"};
        made.bind(1, table);
        std::vector<std::string> all;
        while (made.executeStep())
            all.push_back(made.getColumn(0).getString());
        for (const std::string &sql : all)
            bare.exec(sql);
    }
    return seconds([&] {
        SQLite::Transaction transaction{bare};
        for (const char *table : tables)
            bare.exec(std::string{"INSERT INTO main."} + table + " SELECT * FROM full." + table +
                      " WHERE true");
        transaction.commit();
    });
}

/// How the events of a run are shared out, and what its figures are called for it.
struct Mix
{
    int acts;
    QByteArray name;
    void print(const char *figure, double value, const char *unit, const char *beside,
               double other) const
    {
        ::print(QByteArray{figure + name}.constData(), value, unit, beside, other);
    }
};

void two(int events, const Mix &mix)
{
    BenchDesk a{u"甲"_s, DeskRole::Office};
    BenchDesk b{u"乙"_s, DeskRole::Office};
    befriend(a, b);
    fill(a, events, mix.acts);
    QStringList paths;
    const double out = seconds([&] { paths = sent(a, b, u"p.gxp"_s).paths; });
    mix.print("export", out, "s", "events", events);
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo{path}.size();
    mix.print("package", double(bytes) / events, "bytes/event", "parts", double(paths.size()));
    const double import = seconds([&] { take(b, paths); });
    mix.print("import", import, "s", "events", events);
    mix.print("import, times its bare rows", import / bareRows(b), "x", "events", events);
    mix.print("replay", seconds([&] { take(b, paths); }) * 1e3, "ms", "events", events);
    const QStringList again = sent(a, b, u"q.gxp"_s, true).paths;
    mix.print("import of what is known", seconds([&] { take(b, again); }), "s", "events", events);
}

void asLived(int requests)
{
    const QTemporaryDir folder;
    LivedOffice lived = livedOffice(folder.filePath(u"o.mingdu"_s), requests);
    BenchDesk a{u"甲"_s, DeskRole::Office, std::move(lived.file)};
    BenchDesk b{u"乙"_s, DeskRole::Office};
    befriend(a, b);
    PackageSent package;
    const double out = seconds([&] { package = sent(a, b, u"p.gxp"_s); });
    print("export, as lived", out, "s", "events", double(package.events));
    print("import, as lived", seconds([&] { take(b, package.paths); }), "s", "events",
          double(package.events));
}

/// Linear when the last desks cost what the first did.
void many(int events, int desks, const Mix &mix)
{
    BenchDesk supervisor{u"市"_s, DeskRole::Supervisor};
    double all = 0;
    double last = 0;
    for (int i = 0; i < desks; ++i) {
        BenchDesk desk{u"区%1"_s.arg(i), DeskRole::Office};
        befriend(desk, supervisor);
        fill(desk, events, mix.acts, i + 1);
        const QStringList paths = sent(desk, supervisor, u"p.gxp"_s).paths;
        last = seconds([&] { take(supervisor, paths); });
        all += last;
        if (i == 0)
            mix.print("supervisor, the first desk", last, "s", "events", events);
    }
    mix.print("supervisor, the last desk", last, "s", "events", events);
    mix.print("supervisor, all desks", all, "s", "desks", desks);
}
} // namespace

int main(int argc, char **argv)
{
    const int events = argc > 1 ? std::max(1, QByteArray{argv[1]}.toInt()) : 100'000;
    const int desks = argc > 2 ? QByteArray{argv[2]}.toInt() : 0;
    const Mix mixes[] = {{.acts = 5, .name = ""}, {.acts = 1, .name = ", registrations"}};
    for (const Mix &mix : mixes)
        two(events, mix);
    asLived(std::max(1, events / 7));
    for (const Mix &mix : mixes) {
        if (desks > 0)
            many(std::max(1, events / 10), desks, mix);
    }
    return 0;
}
