// The desk of a large office from its start to a usable Today, and one key press to the receipt on
// the screen; one JSON line each. Run by hand on the offscreen platform: bench_desk [requests]
#include "app/desktop/deskwindow.h"
#include "app/generate.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
const QString passphrase = u"mingdu-bench"_s;

double residentMiB()
{
    QFile status{u"/proc/self/statm"_s};
    return status.open(QIODevice::ReadOnly)
               ? double(status.readAll().split(' ').at(1).toLongLong()) * 4096 / (1 << 20)
               : 0;
}

void print(const char *figure, std::vector<double> runs, int requests)
{
    std::ranges::sort(runs);
    std::printf("{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"ms\",\"min\":%.1f,\"max\":%.1f,"
                "\"requests\":%d}\n",
                figure, runs[runs.size() / 2], runs.front(), runs.back(), requests);
    std::fflush(stdout);
}

/// One start; a passphrase is typed the moment the dialog is there.
struct Start
{
    double toToday = 0; ///< ms from the beginning, key derivation included
    double toList = 0;
    double toReceipt = 0; ///< ms from Ctrl+Enter to the preview painted
    double toEnd = 0;     ///< ms from closing the window until all is put away
};

void typePassphrase()
{
    QWidget *dialog = nullptr;
    while (!(dialog = QApplication::activeModalWidget()))
        QCoreApplication::processEvents();
    named<QComboBox>(*dialog, "officerComboBox")->setCurrentIndex(1);
    named<QLineEdit>(*dialog, "passphraseLineEdit")->setText(passphrase);
    click(*dialog, "signInButton");
}

/// A request typed at the counter; ms from Ctrl+Enter to its receipt painted.
double registerOne(MainWindow &window)
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    type(window, "nameLineEdit", u"许清和"_s);
    type(window, "contentTextEdit", u"2021年政务公开工作要点"_s);
    QElapsedTimer clock;
    double took = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, qApp, [&] {
        QWidget *receipt = QApplication::activeModalWidget();
        if (!receipt)
            return;
        beat.stop();
        receipt->repaint();
        took = double(clock.nsecsElapsed()) / 1e6;
        receipt->close();
    });
    beat.start(0);
    clock.start();
    QTest::keyClick(named<QWidget>(window, "contentTextEdit"), Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return !beat.isActive(); }, 10'000))
        qFatal("no receipt");
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come back");
    return took;
}

/// Every page in turn and a request registered, again and again: what stays in memory of it.
void use(MainWindow &window, int rounds)
{
    const double before = residentMiB();
    for (int round = 0; round < rounds; ++round) {
        for (int page = Qt::Key_1; page <= Qt::Key_9; ++page) {
            QTest::keyClick(&window, Qt::Key(page), Qt::ControlModifier);
            QCoreApplication::processEvents();
        }
        registerOne(window);
    }
    std::printf("{\"figure\":\"resident after a day's use\",\"value\":%.1f,\"unit\":\"MiB\","
                "\"before\":%.1f,\"registrations\":%d}\n",
                residentMiB(), before, rounds);
}

Start start(const QString &path, int rounds = 0)
{
    Start took;
    QElapsedTimer clock;
    clock.start();
    const auto passed = [&clock] { return double(clock.nsecsElapsed()) / 1e6; };
    auto desk = std::make_unique<DeskWindow>(
        DeskWindow::Wishes{.office = path, .language = u"zh_CN"_s, .look = u"light"_s},
        std::make_unique<FakeDialogs>());
    QTimer::singleShot(0, qApp, typePassphrase);
    if (!desk->open())
        qFatal("the desk does not open");
    MainWindow &window = *desk->window();
    const auto rowsIn = [&](const char *view) {
        const auto *model = named<QAbstractItemView>(window, view)->model();
        while (model->rowCount() == 0)
            QCoreApplication::processEvents();
        return passed();
    };
    took.toToday = rowsIn("todayTree");
    took.toList = rowsIn("requestListView");
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come up");
    took.toReceipt = registerOne(window);
    if (rounds > 0)
        use(window, rounds);
    clock.restart();
    window.close();
    desk.reset();
    took.toEnd = passed();
    return took;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
    const QTemporaryDir folder;
    standApart(folder.path());
    const QString path = folder.filePath(u"office.mingdu"_s);
    {
        const auto house = House::build().value();
        const auto made = createGenerated(*house, path, count, passphrase).value();
        if (!generate(
                *house, *made.office,
                {.requests = count, .years = 10, .seed = 350, .until = house->clock().today()}))
            qFatal("generate");
    }
    std::vector<double> today;
    std::vector<double> list;
    std::vector<double> receipt;
    std::vector<double> end;
    start(path); // warms the disk's cache
    for (int i = 0; i < 5; ++i) {
        const Start took = start(path);
        today.push_back(took.toToday);
        list.push_back(took.toList);
        receipt.push_back(took.toReceipt);
        end.push_back(took.toEnd);
    }
    print("start to a usable Today", today, count);
    print("start to the list of requests", list, count);
    print("key press to the receipt painted", receipt, count);
    print("closing to the end", end, count);
    std::printf("{\"figure\":\"resident with the desk open\",\"value\":%.1f,\"unit\":\"MiB\"}\n",
                residentMiB());
    constexpr int rounds = 60; // a busy window's day
    start(path, count < 5000 ? 5 : rounds);
    return 0;
}
