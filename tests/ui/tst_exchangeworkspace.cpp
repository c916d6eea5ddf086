#include "app/house.h"
#include "core/store/officeexchange.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/heldexchange.h"
#include "tests/ui/uitest.h"
#include "ui/common/datefield.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/wording/errortext.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
/// An office with its desk, and what it exchanges by.
struct Side
{
    OpenOffice office{};
    std::unique_ptr<OfficeExchange> exchange{};
    QString digest() const { return office.file->digest().value_or(u"unreadable"_s); }
    QString outcome(RequestId id) const
    {
        const auto seen = readSeen<Request>(*office.file, id.value);
        return seen ? seen->value.outcome : u"missing"_s;
    }
};
} // namespace

/// 交换 by clicks and keys, on two offices in files.
class TestExchangeWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPackageIsWrittenForTheChosenDesk();
    void aSupervisorGetsNoPersons();
    void aPreviewWritesNothing();
    void whatWasLookedAtIsTakenIn();
    void aPackageIsDroppedOnThePage();
    void aSpoiledPackageIsRefused();
    void workThatIsStoppedChangesNothing();
    void lockingEndsWhatIsAtWork();
    void whatConflictsIsOneStepAway();
    void aConflictIsAssignedAndSettled();
    void othersLookingAtTheScreenSeeNoPersons();
    void aCardIsTrustedOnceItsGroupsWereCompared();
    void aFileThatIsNoCardIsRefused();
    void aDeskIsTrustedNoLongerUpToAnEvent();
    void ourCardIsSavedUnderItsName();
    void everyControlHasAName();

private:
    Side found(const QString &organ, DeskRole role);
    void befriend(Side &a, Side &b);
    RequestId registered(Side &side, const QString &subject);
    void decide(Side &side, RequestId id, const QString &outcome);
    QString sent(Side &from, Side &to, const QString &name);
    void carry(Side &from, Side &to, const QString &name);
    RequestId contested();
    QDialog *took(const QString &path);
    int rows(const char *table) const;
    void press(Qt::Key key) { QTest::keyClick(m_page.get(), key); }
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<House> m_house{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    Side m_here{};
    Side m_there{};
    FakeDialogs m_dialogs{};
    std::unique_ptr<HeldExchange> m_door{};
    std::unique_ptr<ExchangeWorkspace> m_page{};
};

void TestExchangeWorkspace::initTestCase()
{
    dress();
    auto house = House::build(std::make_unique<FixedClock>(QDate{2021, 4, 12}),
                              {.memoryKiB = 8, .passes = 1});
    QVERIFY(house);
    m_house = std::move(*house);
}

void TestExchangeWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    standApart(at(u"state"_s));
    m_here = found(u"区政府办公室"_s, DeskRole::Office);
    m_there = found(u"一号窗口"_s, DeskRole::Window);
    befriend(m_here, m_there);
    m_dialogs.path.clear();
    m_door = std::make_unique<HeldExchange>(*m_here.exchange);
    m_page = std::make_unique<ExchangeWorkspace>(*m_here.office.desk, *m_door, m_house->seal(),
                                                 m_dialogs);
    m_page->resize(1180, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(rows("deskTableView"), 1);
}

void TestExchangeWorkspace::cleanup()
{
    m_door->held = false;
    m_page.reset();
    m_door.reset();
    m_here = {};
    m_there = {};
}

Side TestExchangeWorkspace::found(const QString &organ, DeskRole role)
{
    auto made = createOffice(*m_house, at(organ + u".mingdu"_s), organ, organ.left(2),
                             organ + u"管理员"_s, u"开门"_s);
    if (!made)
        qFatal("createOffice");
    auto office = signIn(*m_house, std::move(made->office), organ + u"管理员"_s, u"开门"_s);
    if (!office)
        qFatal("signIn");
    Side side{.office = std::move(*office)};
    side.exchange = std::make_unique<OfficeExchange>(*side.office.file);
    if (!side.exchange->nameOwn(organ, role))
        qFatal("nameOwn");
    return side;
}

void TestExchangeWorkspace::befriend(Side &a, Side &b)
{
    if (!a.exchange->trust(b.exchange->own().value()) ||
        !b.exchange->trust(a.exchange->own().value()))
        qFatal("trust");
}

RequestId TestExchangeWorkspace::registered(Side &side, const QString &subject)
{
    const auto id = side.office.desk->registerRequest(
        {.request = {.received = {2021, 4, 12}, .applicantName = u"叶疏桐"_s, .subject = subject}});
    if (!id)
        qFatal("registerRequest");
    return *id;
}

void TestExchangeWorkspace::decide(Side &side, RequestId id, const QString &outcome)
{
    const auto seen = readSeen<Request>(*side.office.file, id.value);
    if (!seen)
        qFatal("readSeen");
    Request next = seen->value;
    next.outcome = outcome;
    next.subject = u"工作要点，"_s + outcome;
    if (!side.office.file->commit(Changes{}.update(*seen, next, 2)))
        qFatal("commit");
}

QString TestExchangeWorkspace::sent(Side &from, Side &to, const QString &name)
{
    const PackageWish wish{.recipients = {to.exchange->own()->device}};
    const auto done = from.exchange->send(at(name), wish, {});
    if (!done)
        qFatal("send");
    return done->paths.first();
}

void TestExchangeWorkspace::carry(Side &from, Side &to, const QString &name)
{
    if (!to.exchange->take(sent(from, to, name), false, {}))
        qFatal("take");
}

/// Both desks decide one request, each otherwise, and ours hears of it.
RequestId TestExchangeWorkspace::contested()
{
    const RequestId id = registered(m_here, u"工作要点"_s);
    carry(m_here, m_there, u"first.gxp"_s);
    decide(m_here, id, u"A2"_s);
    decide(m_there, id, u"N1"_s);
    carry(m_there, m_here, u"second.gxp"_s);
    m_page->arrive();
    return id;
}

/// The dialog that looks into the package.
QDialog *TestExchangeWorkspace::took(const QString &path)
{
    m_dialogs.path = path;
    click(*m_page, "takeButton");
    return named<QDialog>(*m_page, "takePackageDialog");
}

int TestExchangeWorkspace::rows(const char *table) const
{
    return named<QTableView>(*m_page, table)->model()->rowCount();
}

void TestExchangeWorkspace::aPackageIsWrittenForTheChosenDesk()
{
    const RequestId id = registered(m_here, u"绿化"_s);
    m_dialogs.path = at(u"out.gxp"_s);
    press(Qt::Key_S);
    auto *dialog = named<QDialog>(*m_page, "sendPackageDialog");
    auto *write = named<QWidget>(*dialog, "sendPackageButton");
    QVERIFY(!write->isEnabled()); // for whom?
    QTest::keyClick(named<QWidget>(*dialog, "sendTo1CheckBox"), Qt::Key_Space);
    QVERIFY(write->isEnabled());
    click(*dialog, "sendPackageButton");
    auto *line = named<QLabel>(*dialog, "sendPackageLabel");
    QTRY_VERIFY2(line->text().contains(u"events written"_s), qPrintable(line->text()));
    QVERIFY(line->text().contains(at(u"out.gxp"_s)));
    click(*dialog, "sendCloseButton");
    QTRY_COMPARE(rows("packageTableView"), 1);
    QVERIFY(m_there.exchange->take(at(u"out.gxp"_s), false, {}));
    const auto there = readSeen<Request>(*m_there.office.file, id.value);
    QVERIFY(there);
    QCOMPARE(there->value.applicantName, u"叶疏桐"_s);
}

void TestExchangeWorkspace::aSupervisorGetsNoPersons()
{
    Side over = found(u"市政府办公室"_s, DeskRole::Supervisor);
    befriend(m_here, over);
    m_page->arrive();
    QTRY_COMPARE(rows("deskTableView"), 2);
    click(*m_page, "sendButton");
    auto *dialog = named<QDialog>(*m_page, "sendPackageDialog");
    auto *masked = named<QAbstractButton>(*dialog, "sendMaskedCheckBox");
    QVERIFY(masked->isEnabled() && !masked->isChecked());
    for (const char *box : {"sendTo1CheckBox", "sendTo2CheckBox"})
        click(*dialog, box);
    QVERIFY(!masked->isEnabled() && masked->isChecked());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestExchangeWorkspace::aPreviewWritesNothing()
{
    registered(m_there, u"绿化"_s);
    const QString path = sent(m_there, m_here, u"in.gxp"_s);
    const QString before = m_here.digest();
    QPointer<QDialog> dialog = took(path);
    QTRY_VERIFY(named<QWidget>(*dialog, "takePackageButton")->isEnabled());
    QVERIFY(textOf(*dialog, "takeSenderLabel").contains(u"一号窗口"_s));
    QVERIFY(textOf(*dialog, "takePackageLabel").contains(u"would be taken in"_s));
    QVERIFY(textOf(*dialog, "takePackageLabel").contains(u"Request 1"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!dialog);
    QCOMPARE(m_here.digest(), before);
    QVERIFY(m_here.exchange->entries().value().empty());
}

void TestExchangeWorkspace::whatWasLookedAtIsTakenIn()
{
    const RequestId id = registered(m_there, u"绿化"_s);
    const QString path = sent(m_there, m_here, u"in.gxp"_s);
    const QSignalSpy told{m_page.get(), &ExchangeWorkspace::takenIn};
    QDialog *dialog = took(path);
    auto *take = named<QWidget>(*dialog, "takePackageButton");
    QTRY_VERIFY(take->isEnabled());
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<QList<EntityId>>().contains(id.value));
    QVERIFY(textOf(*dialog, "takePackageLabel").contains(u"were taken in"_s));
    click(*dialog, "takeCloseButton");
    QTRY_COMPARE(rows("packageTableView"), 1);
    QVERIFY(m_page->lastPackages().contains(u"came 04-12"_s));
    QCOMPARE(m_here.outcome(id), QString{}); // it is here, not decided
    settle();
    QDialog *again = took(path);
    auto *line = named<QLabel>(*again, "takePackageLabel");
    QTRY_VERIFY2(line->text().contains(u"before"_s), qPrintable(line->text()));
    QVERIFY(!named<QWidget>(*again, "takePackageButton")->isEnabled());
}

void TestExchangeWorkspace::aPackageIsDroppedOnThePage()
{
    registered(m_there, u"绿化"_s);
    const QString path = sent(m_there, m_here, u"in.gxp"_s);
    const auto dropped = [this](const QString &file) {
        QMimeData carried;
        carried.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter{{20, 20}, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(m_page.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop{{20, 20}, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(m_page.get(), &drop);
        return drop.isAccepted();
    };
    QVERIFY(!dropped(at(u"letter.pdf"_s)));
    QVERIFY(!m_page->findChild<QDialog *>(u"takePackageDialog"_s));
    QVERIFY(dropped(path));
    auto *dialog = named<QDialog>(*m_page, "takePackageDialog");
    QTRY_VERIFY(named<QWidget>(*dialog, "takePackageButton")->isEnabled());
    QVERIFY(m_here.exchange->entries().value().empty()); // looked into, not taken
}

void TestExchangeWorkspace::aSpoiledPackageIsRefused()
{
    registered(m_there, u"绿化"_s);
    QFile file{sent(m_there, m_here, u"in.gxp"_s)};
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.back() = char(bytes.back() ^ 1);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const QString before = m_here.digest();
    QDialog *dialog = took(file.fileName());
    auto *line = named<QLabel>(*dialog, "takePackageLabel");
    QTRY_VERIFY2(line->text().contains(u"no sound package"_s), qPrintable(line->text()));
    QVERIFY(!named<QWidget>(*dialog, "takePackageButton")->isEnabled());
    click(*dialog, "takeCloseButton");
    QCOMPARE(m_here.digest(), before);
}

void TestExchangeWorkspace::workThatIsStoppedChangesNothing()
{
    registered(m_there, u"绿化"_s);
    const QString path = sent(m_there, m_here, u"in.gxp"_s);
    const QString before = m_here.digest();
    m_door->held = true;
    QPointer<QDialog> looking = took(path);
    QTRY_COMPARE(named<QProgressBar>(*looking, "takeProgressBar")->value(), 25);
    QTest::keyClick(looking, Qt::Key_Escape);
    QTRY_VERIFY(!looking || !looking->isVisible()); // nothing was asked of it but to go
    settle();
    m_door->held = false;
    QDialog *dialog = took(path);
    QTRY_VERIFY(named<QWidget>(*dialog, "takePackageButton")->isEnabled());
    m_door->held = true;
    click(*dialog, "takePackageButton");
    QTRY_COMPARE(named<QProgressBar>(*dialog, "takeProgressBar")->value(), 25);
    click(*dialog, "takeCloseButton");
    QTRY_COMPARE(textOf(*dialog, "takePackageLabel"), errorText({ErrorCode::Cancelled, {}}));
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_here.digest(), before);
    QVERIFY(m_here.exchange->entries().value().empty());
}

void TestExchangeWorkspace::lockingEndsWhatIsAtWork()
{
    registered(m_there, u"绿化"_s);
    const QString path = sent(m_there, m_here, u"in.gxp"_s);
    const QString before = m_here.digest();
    m_door->held = true;
    const QPointer<QDialog> dialog = took(path);
    QTRY_COMPARE(named<QProgressBar>(*dialog, "takeProgressBar")->value(), 25);
    m_page->secure();
    m_here.office.file->lock(); // nobody uses the keys any more
    settle();
    QVERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(m_here.digest(), before);
}

void TestExchangeWorkspace::whatConflictsIsOneStepAway()
{
    const RequestId id = registered(m_here, u"工作要点"_s);
    carry(m_here, m_there, u"first.gxp"_s);
    decide(m_here, id, u"A2"_s);
    decide(m_there, id, u"N1"_s);
    QPointer<QDialog> dialog = took(sent(m_there, m_here, u"second.gxp"_s));
    auto *take = named<QAbstractButton>(*dialog, "takePackageButton");
    QTRY_VERIFY(take->isEnabled());
    click(*dialog, "takePackageButton");
    QTRY_COMPARE(take->text(), u"To the conflicts"_s);
    QVERIFY(take->isEnabled());
    QTest::keyClick(take, Qt::Key_Space);
    settle();
    QVERIFY(!dialog);
    QTRY_COMPARE(rows("conflictTableView"), 1);
    QVERIFY(named<QWidget>(*m_page, "conflictTableView")->isVisible());
    QCOMPARE(m_here.exchange->entries().value().size(), std::size_t{2}); // not taken in again
}

void TestExchangeWorkspace::aConflictIsAssignedAndSettled()
{
    const RequestId id = contested();
    press(Qt::Key_2);
    auto *table = named<QTableView>(*m_page, "conflictTableView");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_page->count(), std::optional{1});
    QVERIFY(textOf(*m_page, "side1WriterLabel").contains(u"2021-04-12"_s));
    const QString writers =
        textOf(*m_page, "side1WriterLabel") + textOf(*m_page, "side2WriterLabel");
    QVERIFY2(writers.contains(u"一号窗口 ·"_s) && writers.contains(u"区政府办公室 ·"_s),
             qPrintable(writers));
    auto *owner = named<QComboBox>(*m_page, "conflictOwnerComboBox");
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    const QString who = owner->currentText();
    QVERIFY(who.endsWith(u"管理员"_s));
    QCOMPARE(m_page->mine(), 0);
    named<DateField>(*m_page, "conflictDueDateEdit")->setDay({2021, 4, 20});
    click(*m_page, "assignConflictButton");
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), who);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"2021-04-20"_s);
    QCOMPARE(m_page->firstDue(), (QDate{2021, 4, 20}));
    const QString self = m_here.office.desk->actor().name;
    QCOMPARE(m_page->mine(), who == self ? 1 : 0);
    auto *keep = named<QWidget>(*m_page, "keepSide2Button");
    QVERIFY(!keep->isEnabled()); // why?
    type(*m_page, "conflictReasonLineEdit", u"以窗口为准"_s);
    QVERIFY(keep->isEnabled());
    QStringList told;
    for (const QLabel *line : keep->parentWidget()->findChildren<QLabel *>())
        told << line->text();
    const bool isOurs = told.join(u'\n').contains(u"A2　予以公开"_s); // in words of the law
    QCOMPARE(told.contains(u"What the desk shows meanwhile"_s),
             m_here.outcome(id) == (isOurs ? u"A2"_s : u"N1"_s));
    click(*m_page, "keepSide2Button");
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_here.outcome(id), isOurs ? u"A2"_s : u"N1"_s);
    QVERIFY(named<QWidget>(*m_page, "conflictsEmptyLabel")->isVisible());
    QCOMPARE(m_page->count(), std::nullopt);
    carry(m_here, m_there, u"third.gxp"_s);
    QVERIFY(m_there.exchange->conflicts().value().empty());
    QCOMPARE(m_there.outcome(id), m_here.outcome(id));
}

void TestExchangeWorkspace::othersLookingAtTheScreenSeeNoPersons()
{
    contested();
    press(Qt::Key_2);
    QTRY_COMPARE(rows("conflictTableView"), 1);
    const auto told = [this] {
        settle();
        QStringList lines;
        for (const QLabel *line : m_page->findChildren<QLabel *>())
            lines << line->text();
        return lines.join(u'\n');
    };
    QVERIFY(told().contains(u"工作要点，A2"_s)); // what is asked for is private
    m_page->setPrivacy(true);
    QVERIFY(!told().contains(u"工作要点，"_s));
    QVERIFY(told().contains(u"A2"_s));
    m_page->setPrivacy(false);
    QVERIFY(told().contains(u"工作要点，A2"_s));
}

void TestExchangeWorkspace::aCardIsTrustedOnceItsGroupsWereCompared()
{
    const Side other = found(u"二号窗口"_s, DeskRole::Window);
    const Signer card = other.exchange->own().value();
    QFile file{at(u"card.json"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(cardOf(card)) > 0);
    file.close();
    m_dialogs.path = file.fileName();
    press(Qt::Key_3);
    click(*m_page, "trustCardButton");
    auto *dialog = named<QDialog>(*m_page, "trustDialog");
    QCOMPARE(textOf(*dialog, "trustFingerprintLabel").simplified(),
             fingerprint(m_house->seal(), card));
    auto *trust = named<QWidget>(*dialog, "trustButton");
    QVERIFY(!trust->isEnabled());
    click(*dialog, "trustButton");
    QCOMPARE(m_here.exchange->roster().value().size(), std::size_t{1});
    click(*dialog, "fingerprintComparedCheckBox");
    QVERIFY(trust->isEnabled());
    click(*dialog, "trustButton");
    auto *line = named<QLabel>(*dialog, "trustLabel");
    QTRY_VERIFY2(line->text().contains(u"is trusted"_s), qPrintable(line->text()));
    click(*dialog, "trustCloseButton");
    QTRY_COMPARE(rows("deskTableView"), 2);
}

void TestExchangeWorkspace::aFileThatIsNoCardIsRefused()
{
    QFile file{at(u"none.json"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
    file.close();
    m_dialogs.path = file.fileName();
    press(Qt::Key_3);
    click(*m_page, "trustCardButton");
    QVERIFY(!m_page->findChild<QDialog *>(u"trustDialog"_s));
    QCOMPARE(m_here.exchange->roster().value().size(), std::size_t{1});
}

void TestExchangeWorkspace::aDeskIsTrustedNoLongerUpToAnEvent()
{
    press(Qt::Key_3);
    click(*m_page, "revokeButton");
    auto *dialog = named<QDialog>(*m_page, "revokeDialog");
    auto *revoke = named<QWidget>(*dialog, "confirmRevokeButton");
    type(*dialog, "lastTrustedLineEdit", u"x"_s);
    QVERIFY(!revoke->isEnabled());
    QTest::keyClick(named<QWidget>(*dialog, "lastTrustedLineEdit"), Qt::Key_Backspace);
    type(*dialog, "lastTrustedLineEdit", u"3"_s);
    click(*dialog, "confirmRevokeButton");
    const auto known = m_here.exchange->roster();
    QVERIFY(known);
    QVERIFY(known->front().isRevoked());
    QCOMPARE(known->front().lastTrusted, std::optional{quint64{3}});
    auto *table = named<QTableView>(*m_page, "deskTableView");
    QTRY_VERIFY(table->model()->index(0, 2).data().toString().contains(u"no longer"_s));
    QVERIFY(!named<QWidget>(*m_page, "revokeButton")->isEnabled());
    registered(m_there, u"绿化"_s);
    QDialog *taking = took(sent(m_there, m_here, u"in.gxp"_s));
    auto *line = named<QLabel>(*taking, "takePackageLabel");
    QTRY_VERIFY2(line->text().contains(u"trusted no longer"_s), qPrintable(line->text()));
}

void TestExchangeWorkspace::ourCardIsSavedUnderItsName()
{
    m_dialogs.path = at(u"ours.json"_s);
    press(Qt::Key_3);
    click(*m_page, "saveCardButton");
    auto *dialog = named<QDialog>(*m_page, "cardDialog");
    named<QLineEdit>(*dialog, "cardNameLineEdit")->selectAll();
    type(*dialog, "cardNameLineEdit", u"杨府办"_s);
    type(*dialog, "numberMarkLineEdit", u"A-1"_s); // the hyphen is no part of a mark
    QCOMPARE(named<QLineEdit>(*dialog, "numberMarkLineEdit")->text(), u"A1"_s);
    click(*dialog, "writeCardButton");
    QFile file{m_dialogs.path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto card = readCard(file.readAll());
    QVERIFY(card);
    QCOMPARE(card->label, u"杨府办"_s);
    QTRY_VERIFY(textOf(*m_page, "ownDeskLabel").startsWith(u"杨府办"_s));
    QCOMPARE(textOf(*m_page, "ownFingerprintLabel").simplified(),
             fingerprint(m_house->seal(), *card));
    QCOMPARE(m_here.exchange->numberMark().value(), u"A1"_s);
    QTRY_VERIFY(textOf(*m_page, "ownDeskLabel").contains(u"A1-"_s));
}

void TestExchangeWorkspace::everyControlHasAName()
{
    contested();
    QTRY_COMPARE(rows("conflictTableView"), 1);
    QCOMPARE(namelessIn(*m_page), QStringList{});
}

QTEST_MAIN(TestExchangeWorkspace)
#include "tst_exchangeworkspace.moc"
