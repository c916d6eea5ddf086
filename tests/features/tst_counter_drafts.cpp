// A draft outlives kill -9: a second process types into a real office file and is killed; the first
// one opens the file and finds the words. Also says how long a save and a receipt take.
#include "app/desktop/officedrafts.h"
#include "app/house.h"
#include "core/letters/letter.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/common/letterpreview.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"
#include "ui/wording/errortext.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
const QString passphrase = u"mingdu-test"_s;
const QString name = u"叶疏桐"_s;
const QString content = u"2021年政务公开工作要点"_s;

/// The counter of a real office.
struct RealCounter
{
    std::unique_ptr<House> house = House::build().value();
    OpenOffice office{};
    FakeDialogs dialogs{};
    std::unique_ptr<CounterWorkspace> counter{};
    std::unique_ptr<LetterPreview> receipt{};

    explicit RealCounter(const QString &path)
    {
        auto file =
            OfficeFile::open(path, house->surroundings(), OfficeFile::Access::Write).value();
        office = signIn(*house, std::move(file), {}, passphrase).value();
        counter = std::make_unique<CounterWorkspace>(
            *office.desk, dialogs, [this](RequestId id) { showReceipt(id); },
            draftsIn(*office.file, house->clock()));
        counter->resize(1206, 698);
        counter->show();
        counter->activateWindow();
        if (!QTest::qWaitForWindowActive(counter.get()))
            qFatal("the counter does not come up");
        counter->setFocus();
    }
    void showReceipt(RequestId id)
    {
        const auto form = findTemplate(house->letterTemplates(), u"2"_s).value();
        const auto letter = office.desk->issueLetter(office.desk->request(id).value(), form);
        if (!letter)
            return qWarning("no receipt: %s", qPrintable(errorText(letter.error())));
        receipt = std::make_unique<LetterPreview>(*letter, dialogs, counter.get());
        receipt->show();
        receipt->repaint();
    }
    void typeBoth()
    {
        type(*counter, "nameLineEdit", name);
        type(*counter, "contentTextEdit", content);
    }
};

/// The second process: types, puts one aside, types again, says so, and waits to be killed.
int typeUntilKilled(const QString &path)
{
    RealCounter desk{path};
    type(*desk.counter, "nameLineEdit", u"沈若溪"_s);
    QTest::keyClick(named<QWidget>(*desk.counter, "nameLineEdit"), Qt::Key_N, Qt::ControlModifier);
    desk.typeBoth();
    if (!QTest::qWaitFor([&] { return !textOf(*desk.counter, "draftSavedLabel").isEmpty(); }))
        return 1;
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}
} // namespace

class TestCounterDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dress();
        const auto house = House::build().value();
        QVERIFY(createOffice(*house, path(), u"上海市杨浦区人民政府办公室"_s, u"杨府办"_s,
                             u"林知夏"_s, passphrase));
    }
    void theWordsOfAKilledProcessComeBack();
    void theDraftIsSealedInTheFile();
    void savingAndReceiptAreTimed();
    void aReceiptIsMadeForWhatIsThere_data();
    void aReceiptIsMadeForWhatIsThere();

private:
    QString path() const { return m_folder.filePath(u"office.mingdu"_s); }
    QTemporaryDir m_folder{};
};

void TestCounterDrafts::theWordsOfAKilledProcessComeBack()
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {u"--type"_s, path()});
    QVERIFY(writer.waitForStarted());
    QByteArray said;
    while (!said.contains("typed") && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    QVERIFY(said.contains("typed"));
    writer.kill(); // SIGKILL: no destructor, no flush
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

    RealCounter desk{path()};
    QCOMPARE(named<QLineEdit>(*desk.counter, "nameLineEdit")->text(), name);
    QCOMPARE(named<QPlainTextEdit>(*desk.counter, "contentTextEdit")->toPlainText(), content);
    const auto &rows = named<CounterList>(*desk.counter, "counterSideListView")->rows();
    QCOMPARE(rows.at(1).title, u"沈若溪"_s);
}

void TestCounterDrafts::theDraftIsSealedInTheFile()
{
    for (const QString &each : {u"office.mingdu"_s, u"office.mingdu-wal"_s}) {
        QFile file{m_folder.filePath(each)};
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains(name.toUtf8()));
    }
}

void TestCounterDrafts::savingAndReceiptAreTimed()
{
    RealCounter desk{path()};
    OfficeFile &file = *desk.office.file;
    const DraftKeeper keeper = draftsIn(file, desk.house->clock());
    for (const int length : {200, 5'000, 1'000'000}) {
        IntakeDraft draft = blankDraft({2021, 4, 12});
        draft.subject = QString{length, u'申'};
        std::vector<double> took;
        QElapsedTimer clock;
        for (int i = 0; i < (length > 10'000 ? 5 : 50); ++i) {
            clock.start();
            QVERIFY(keeper.put(u"intake/timed"_s, draftJson(draft)));
            took.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(took);
        qInfo("a draft of %d characters: saved in %.2f ms (median), %.2f ms (slowest of %d)",
              length, took[took.size() / 2], took.back(), int(took.size()));
    }
    QVERIFY(keeper.remove(u"intake/timed"_s));

    QElapsedTimer clock;
    auto *text = named<QWidget>(*desk.counter, "contentTextEdit");
    clock.start();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const double shown = double(clock.nsecsElapsed()) / 1e6;
    QVERIFY(desk.receipt && desk.receipt->isVisible());
    qInfo("from Ctrl+Enter to the receipt painted: %.1f ms", shown);
    QCOMPARE(file.draftKeys().value().size(), 1); // the one put aside
}

void TestCounterDrafts::aReceiptIsMadeForWhatIsThere_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<QString>("typedName");
    QTest::addColumn<QString>("typedContent");
    QTest::addColumn<bool>("made");
    QTest::newRow("no name") << int(Qt::Key_2) << QString{} << content << false;
    QTest::newRow("not confirmed") << int(Qt::Key_4) << name << content << false;
}

void TestCounterDrafts::aReceiptIsMadeForWhatIsThere()
{
    QFETCH(int, channel);
    QFETCH(QString, typedName);
    QFETCH(QString, typedContent);
    QFETCH(bool, made);
    RealCounter desk{path()};
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_F3);
    press(Qt::Key(channel));
    type(*desk.counter, "quickNameLineEdit", typedName);
    type(*desk.counter, "quickContentLineEdit", typedContent);
    press(Qt::Key_Return);
    QCOMPARE(bool(desk.receipt), made);
}

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    if (app.arguments().value(1) == u"--type"_s) {
        dress();
        return typeUntilKilled(app.arguments().value(2));
    }
    TestCounterDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_counter_drafts.moc"
