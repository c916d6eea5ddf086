#include "core/base/background.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBackground final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsHeard();
    void aNewerRunWaitsOffTheScreen();
    void aRunThatIsOvertakenNeverBegins();
    void stoppingWaits();

private:
    static constexpr int patience = 10'000;
};

void TestBackground::anAnswerIsHeard()
{
    Background background;
    int heard = 0;
    background.run([](const Background::GoOn &goOn) { return goOn() ? 7 : 0; },
                   [&](int answer) { heard = answer; });
    QTRY_COMPARE(heard, 7);
    QTRY_VERIFY(!background.isRunning());
}

/// The older one heeds nothing: the screen must not stand still until it ends.
void TestBackground::aNewerRunWaitsOffTheScreen()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    std::atomic_bool olderEnded = false;
    bool newerCameAfter = false;
    QStringList heard;
    Background background;
    background.run(
        [&](const Background::GoOn &) {
            begun.release();
            const bool let = mayEnd.tryAcquire(1, patience);
            olderEnded = true;
            return let;
        },
        [&](bool) { heard << u"older"_s; });
    QVERIFY(begun.tryAcquire(1, patience));
    background.run([&](const Background::GoOn &) { return olderEnded.load(); },
                   [&](bool after) {
                       heard << u"newer"_s;
                       newerCameAfter = after;
                   });
    QVERIFY(!olderEnded);
    QVERIFY(background.isRunning());
    mayEnd.release();
    QTRY_COMPARE(heard, QStringList{u"newer"_s});
    QVERIFY(newerCameAfter);
}

void TestBackground::aRunThatIsOvertakenNeverBegins()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    std::atomic_int overtaken = 0;
    int heard = 0;
    Background background;
    background.run(
        [&](const Background::GoOn &) {
            begun.release();
            return mayEnd.tryAcquire(1, patience);
        },
        [](bool) {});
    QVERIFY(begun.tryAcquire(1, patience));
    for (int i = 0; i < 5; ++i)
        background.run([&](const Background::GoOn &) { return ++overtaken; }, [](int) {});
    background.run([](const Background::GoOn &) { return 1; }, [&](int answer) { heard = answer; });
    mayEnd.release();
    QTRY_COMPARE(heard, 1);
    QCOMPARE(overtaken.load(), 0);
}

void TestBackground::stoppingWaits()
{
    QSemaphore begun;
    std::atomic_bool ended = false;
    bool heard = false;
    Background background;
    background.run(
        [&](const Background::GoOn &goOn) {
            begun.release();
            while (goOn())
                QThread::yieldCurrentThread();
            ended = true;
            return true;
        },
        [&](bool) { heard = true; });
    QVERIFY(begun.tryAcquire(1, patience));
    background.stop();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
