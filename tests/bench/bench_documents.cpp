// A backlog of many documents, one JSON line a figure: taking it in from a sheet, and what one key
// of a session asks for. Run by hand: bench_documents [documents]
#include "app/importing.h"
#include "core/desk/documentdesk.h"
#include "core/desk/pastdecisions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
template<class Work>
bool measure(const char *figure, int documents, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const bool done = bool(work());
    std::printf("{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"ms\",\"documents\":%d}\n", figure,
                double(timer.nsecsElapsed()) / 1e6, documents);
    std::fflush(stdout);
    return done;
}

QByteArray sheetOf(int documents)
{
    static constexpr std::array kinds{"任免", "值守", "会务", "经费", "工程", "绿化", "督查"};
    QByteArray sheet = "number,title,issued,attribute,ground,reason\n";
    for (int i = 0; i < documents; ++i) {
        const int year = 2010 + i % 11;
        sheet += "杨府办〔" + QByteArray::number(year) + "〕" + QByteArray::number(i) +
                 "号,关于第" + QByteArray::number(i * 7919 % 9973) + "街坊" +
                 kinds[std::size_t(i) % kinds.size()] + "事项安排的通知," +
                 QByteArray::number(year) + "-03-01,";
        sheet += i % 2 ? "withheld,E16a,属于内部事务的有关信息\n" : ",,\n";
    }
    return sheet;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    const int documents = argc > 1 ? QByteArray{argv[1]}.toInt() : 20'000;
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"state"_s)));
    auto house = House::build();
    auto made = house ? createOffice(**house, folder.filePath(u"o.mingdu"_s), u"区政府办公室"_s,
                                     u"杨府办"_s, u"林知夏"_s, u"correct horse"_s)
                      : tl::unexpected(house.error());
    if (!made)
        return 1;
    auto office = signIn(**house, std::move(made->office), {}, u"correct horse"_s);
    QFile sheet{folder.filePath(u"backlog.csv"_s)};
    if (!office || !sheet.open(QIODevice::WriteOnly))
        return 1;
    sheet.write(sheetOf(documents));
    sheet.close();
    Desk &desk = *office->desk;
    PastDecisions past;
    std::vector<DocumentRow> rows;
    const bool done =
        measure("import of the backlog", documents,
                [&] {
                    return importRegister(**house, *office, registers::documents, sheet.fileName(),
                                          {});
                }) &&
        measure(
            "rows of the review page", documents,
            [&] { return desk.documentRows().map([&](auto read) { rows = std::move(read); }); }) &&
        measure("earlier decisions read", documents,
                [&] {
                    return PastDecisions::read(*office->file).map([&](auto read) {
                        past = std::move(read);
                    });
                }) &&
        measure("nearest earlier decision", documents,
                [&] { return !past.nearest(rows.front().title, rows.front().id).empty(); }) &&
        measure("next document read", documents,
                [&] { return desk.document(rows[rows.size() / 2].id).has_value(); }) &&
        measure("preview of a rule", documents,
                [&] {
                    const BulkRule rule{.titleHolds = u"任免"_s};
                    return std::ranges::count_if(rows, [&](const DocumentRow &row) {
                        return fallsUnder(rule, row.title, row.kind, row.unit, row.organ,
                                          row.formed);
                    });
                }) &&
        measure("register 2 of a year", documents,
                [&] {
                    const RegisterView view{
                        .setting = {(*house)->law(), desk.calendar(), desk.today()},
                        .names = *desk.registerNames(),
                        .sight = sightOf(desk.actor()),
                        .range = {.year = 2015}};
                    return readRegister(*office->file, registers::documents, view)
                               .value()
                               .sheet.rows.size() > 1;
                }) &&
        measure("progress by organ and year", documents,
                [&] { return backlogProgress(*office->file, (*house)->law(), desk.today()); }) &&
        measure("one decision saved", documents, [&] {
            return desk.determine(*desk.document(rows.front().id),
                                  {.attribute = Attribute::Proactive, .secrecyChecked = true});
        });
    return done ? 0 : 1;
}
