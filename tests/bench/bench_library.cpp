// bench_library DOCUMENTS [FILE]: the library's budgets (architecture.md). One JSON line a figure.
// FILE stays, and is asked again where it is there already.
#include "app/chance.h"
#include "app/generate.h"
#include "app/house.h"
#include "core/documents/library.h"
#include "core/store/officefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int queriesEach = 60;

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void figures(const QString &name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[std::size_t(double(times.size() - 1) * share)];
    };
    std::printf("{\"figure\":\"%s, p95\",\"value\":%.2f,\"unit\":\"ms\",\"p50\":%.2f,\"max\":%.2f,"
                "\"n\":%zu}\n",
                qPrintable(name), at(0.95), at(0.5), times.back(), times.size());
    std::fflush(stdout);
}

void figure(const char *name, double value, const char *unit)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"}\n", name, value, unit);
    std::fflush(stdout);
}

/// Every k-th document's text as it is compared, for queries; and the bytes of all of them.
struct Corpus
{
    std::vector<QString> runs{}; ///< stretches without punctuation
    std::vector<QString> numbers{};
    std::vector<EntityId> ids{};
    double bytes = 0;
};
Corpus readCorpus(const Records &records, int documents)
{
    Corpus corpus;
    static constexpr std::array<quint16, 3> fields{DocumentNumber, DocumentTitle, DocumentBody};
    int row = 0;
    const auto done = records.scan(Noun::Document, fields, [&](const ScanRow &each) {
        for (int column = 0; column < 3; ++column)
            corpus.bytes += double(each.text(column).size());
        if (row++ % std::max(1, documents / 500) == 0) {
            const QString text = QString::fromUtf8(searchText(each.text(2)));
            for (const QString &run : text.split(u'\n')) {
                if (run.size() >= 8)
                    corpus.runs.push_back(run);
            }
            corpus.numbers.push_back(QString::fromUtf8(each.text(0)));
            corpus.ids.push_back(each.entity());
        }
        return true;
    });
    if (!done)
        qFatal("scan");
    return corpus;
}

double indexBytes(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    double bytes = 0;
    for (const char *table : {"search_title_data", "search_char_data", "search_pair_data"}) {
        sqlite3_stmt *statement = nullptr;
        const std::string sql = std::string{"SELECT sum(length(block)) FROM "} + table;
        sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW)
            bytes += sqlite3_column_double(statement, 0);
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    return bytes;
}

double mergeAll(OfficeFile &office)
{
    QElapsedTimer timer;
    timer.start();
    for (auto more = office.mergeIndex(); more && *more;)
        more = office.mergeIndex();
    return ms(timer) / 1000;
}

double timed(Library &library, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    const auto page =
        library.search({.text = text, .sight = {.everyOrgan = true, .withheld = true}});
    if (!page)
        qFatal("search");
    return ms(timer);
}

void askAll(Library &library, const Corpus &corpus)
{
    SeededRandom random{11};
    Chance chance{random};
    timed(library, u"公"_s); // warm
    for (int length = 1; length <= 8; ++length) {
        std::vector<double> times;
        for (int i = 0; i < queriesEach; ++i) {
            const QString &run = chance.of(corpus.runs);
            times.push_back(
                timed(library, run.mid(chance.below(int(run.size()) - length + 1), length)));
        }
        figures(u"search %1 characters"_s.arg(length), times);
    }
    std::vector<double> numbers;
    std::vector<double> absent;
    std::vector<double> facets;
    for (int i = 0; i < queriesEach; ++i) {
        numbers.push_back(timed(library, chance.of(corpus.numbers)));
        const QString &run = chance.of(corpus.runs);
        QString turned = run.first(4 + chance.below(4));
        std::ranges::reverse(turned);
        absent.push_back(timed(library, turned));
        QElapsedTimer timer;
        timer.start();
        if (!library.facets(
                {.text = run.first(2), .sight = {.everyOrgan = true, .withheld = true}}))
            qFatal("facets");
        facets.push_back(ms(timer));
    }
    figures(u"search whole number"_s, numbers);
    figures(u"search absent phrase"_s, absent);
    figures(u"facets of 2 characters"_s, facets);
}

void saveSome(OfficeFile &office, const Corpus &corpus)
{
    std::vector<double> saves;
    std::vector<double> slices;
    for (std::size_t i = 0; i < std::min<std::size_t>(300, corpus.ids.size()); ++i) {
        const auto seen = readSeen<Document>(office, corpus.ids[i]);
        Document next = seen->value;
        next.body += u"补记%1。"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        if (!office.commit(Changes{}.update(*seen, next, quint16(DocumentEvent::Determined))))
            qFatal("commit");
        saves.push_back(ms(timer));
        timer.restart();
        if (!office.mergeIndex())
            qFatal("merge");
        slices.push_back(ms(timer));
    }
    figures(u"save of a changed text, with its sync"_s, saves);
    figures(u"idle merge slice, with its sync"_s, slices);
}
/// Makes and fills the office; its index comes with the documents.
std::unique_ptr<OfficeFile> filled(House &house, const QString &path, int documents)
{
    auto made = createGenerated(house, path, 100, u"bench"_s);
    if (!made)
        qFatal("create");
    QElapsedTimer timer;
    timer.start();
    const GenerateOrder order{.requests = 0, .documents = documents, .years = 10, .seed = 1};
    if (!generate(house, *made->office, order, {}))
        qFatal("generate");
    figure("journal and index", documents / (ms(timer) / 1000), "documents/s");
    return std::move(made->office);
}

std::unique_ptr<OfficeFile> opened(House &house, const QString &path)
{
    auto file = OfficeFile::open(path, house.surroundings(), OfficeFile::Access::Write);
    if (!file)
        qFatal("open");
    auto office = signIn(house, std::move(*file), {}, u"bench"_s);
    if (!office)
        qFatal("sign in");
    return std::move(office->file);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    const int documents = argc > 1 ? QByteArray{argv[1]}.toInt() : 1000;
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QFile::decodeName(argv[2]) : folder.filePath(u"l.mingdu"_s);
    const auto house = House::build();
    if (!house)
        return 1;
    const bool isThere = QFile::exists(path);
    const auto office = isThere ? opened(**house, path) : filled(**house, path, documents);
    const Corpus corpus = readCorpus(*office, documents);
    figure("text", corpus.bytes / (1 << 20), "MiB");
    figure("index / text, as imported", indexBytes(path) / corpus.bytes, "ratio");
    figure("idle merges after the import", mergeAll(*office), "s");
    figure("index / text, merged", indexBytes(path) / corpus.bytes, "ratio");
    auto library = office->openLibrary();
    if (!library)
        return 1;
    askAll(**library, corpus);
    saveSome(*office, corpus);
    figure("index / text, after the saves", indexBytes(path) / corpus.bytes, "ratio");
    askAll(**library, corpus);
    return 0;
}
