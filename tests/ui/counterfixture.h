#pragma once
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/memorydrafts.h"
#include "tests/ui/uitest.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"

#include <QPlainTextEdit>

/// The counter on an office in memory, with keys pressed where the focus is.
struct CounterFixture
{
    DeskFixture office{};
    FakeDialogs dialogs{};
    MemoryDrafts drafts{};
    QList<RequestId> printed{};
    QList<RequestId> opened{};
    std::unique_ptr<CounterWorkspace> counter{};

    CounterFixture() { open(); }
    void open(const RequestBoard *board = nullptr)
    {
        counter = std::make_unique<CounterWorkspace>(
            office.desk, dialogs, [this](RequestId id) { printed << id; },
            drafts.keeper(office.clock), board);
        QObject::connect(counter.get(), &CounterWorkspace::openRequest,
                         [this](RequestId id) { opened << id; });
        counter->resize(1206, 698);
        counter->show();
        counter->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(counter.get()));
        counter->setFocus();
    }
    /// The program dies between two keys, and is started again.
    void killAndReopen()
    {
        const auto left = drafts.kept;
        counter.reset();
        drafts.kept = left;
        open();
    }
    bool awaitKept(int puts)
    {
        return QTest::qWaitFor([&] { return drafts.puts >= puts; });
    }

    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
    }
    static QString focused()
    {
        const QWidget *at = QApplication::focusWidget();
        return at ? at->objectName() : QString{};
    }
    /// Tab until \p name has the focus; false after a full round.
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && focused() != name; ++i)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    static void write(const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 128) {
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                continue;
            }
            QInputMethodEvent commit; // no keyboard sends 汉字: an input method commits them
            commit.setCommitString(c);
            QApplication::sendEvent(QApplication::focusWidget(), &commit);
        }
    }

    /// The request that was registered last.
    Request latest() const
    {
        return office.file({office.office.all(Noun::Request).value().back()}).request.value;
    }
    QWidget &page() { return *counter; }
    QString text(const char *field) { return named<QLineEdit>(*counter, field)->text(); }
    QString content() { return named<QPlainTextEdit>(*counter, "contentTextEdit")->toPlainText(); }
    QString strip() { return textOf(*counter, "messageStripLabel"); }
    CounterList &side() { return *named<CounterList>(*counter, "counterSideListView"); }
    CounterList &incomplete() { return *named<CounterList>(*counter, "incompleteListView"); }
    /// Titles of the drafts put aside.
    QStringList parked()
    {
        QStringList titles;
        for (int row = 0; row < side().rows().rowCount(); ++row) {
            if (side().rows().at(row).kind == CounterRow::Kind::Draft)
                titles << side().rows().at(row).title;
        }
        return titles;
    }
    void clickRow(CounterList &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    void fillIn()
    {
        type(*counter, "nameLineEdit", QStringLiteral("叶疏桐"));
        type(*counter, "identityLineEdit", QStringLiteral("11010519491231002X"));
        type(*counter, "contactLineEdit", QStringLiteral("13900001234"));
        type(*counter, "contentTextEdit", QStringLiteral("2021年政务公开工作要点，以及起草材料"));
    }
};

int testCounterDrafts(int argc, char **argv);
