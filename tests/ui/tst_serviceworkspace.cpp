#include "tests/core/letters/letterfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/service/postlistmodel.h"
#include "ui/service/serviceworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestServiceWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<LetterFixture>();
        m_receipts = {made(m_office->registered(), 2), made(m_office->registered(), 2)};
        m_dialogs = std::make_unique<FakeDialogs>();
        m_page = std::make_unique<ServiceWorkspace>(m_office->desk, nullptr, m_office->forms,
                                                    *m_dialogs);
        m_page->resize(1100, 640);
        m_page->show();
        m_table = named<QTableView>(*m_page, "postTableView");
    }

    void theGunSendsOneLetterAfterTheOther()
    {
        QCOMPARE(m_page->count(), std::optional{2});
        scan(u"EM100"_s);
        scan(u"EM200"_s);
        QCOMPARE(letter(0).tracking, u"EM100"_s);
        QCOMPARE(letter(1).tracking, u"EM200"_s);
        QCOMPARE(letter(1).dispatched, m_office->clock.today());
        QCOMPARE(letter(1).method, ServiceMethod::Mail);
        QCOMPARE(m_page->count(), std::optional<int>{});
    }
    void aLetterAndItsSlipAreAskedFor()
    {
        QSignalSpy letters{m_page.get(), &ServiceWorkspace::letterWanted};
        QSignalSpy slips{m_page.get(), &ServiceWorkspace::slipWanted};
        m_table->selectRow(1);
        const LetterId chosen = model().at(1)->letter;
        click(*m_page, "previewPostButton");
        click(*m_page, "serviceSlipButton");
        QCOMPARE(letters.size(), 1);
        QCOMPARE(slips.size(), 1);
        QCOMPARE(slips.front().at(1).value<LetterId>(), chosen);
        scan(u"EM100"_s);
        scan(u"EM200"_s);
        QVERIFY(named<QWidget>(*m_page, "serviceSlipButton")->isEnabled()); // on its way too
    }
    void theGunFindsWhatIsOnItsWay()
    {
        scan(u"EM100"_s);
        scan(u"EM200"_s);
        scan(u"EM100"_s);
        QCOMPARE(model().at(m_table->currentIndex().row())->tracking, u"EM100"_s);
        click(*m_page, "letterDeliveredButton");
        QCOMPARE(letter(0).delivered, m_office->clock.today());
        QCOMPARE(m_table->model()->rowCount(), 1);
        QVERIFY(named<QLineEdit>(*m_page, "trackingLineEdit")->text().isEmpty());
    }
    void aNumberInUseIsFoundWhateverIsShown()
    {
        scan(u"EM100"_s);
        click(*m_page, "toSendPostButton");
        scan(u"EM100"_s); // not given to the letter that is to be sent
        QVERIFY(!letter(1).dispatched.isValid());
        QCOMPARE(model().at(m_table->currentIndex().row())->tracking, u"EM100"_s);
    }
    void lettersOfOneEnvelopeComeTogether()
    {
        scan(u"EM100"_s);
        type(*m_page, "trackingLineEdit", u"EM100"_s);
        m_table->selectRow(model().rowOf(m_receipts.back()));
        click(*m_page, "sendLetterButton");
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"results.csv"_s);
        QFile results{m_dialogs->path};
        QVERIFY(results.open(QIODevice::WriteOnly));
        results.write("邮件号,状态,日期\nEM100,妥投," +
                      m_office->clock.today().toString(Qt::ISODate).toUtf8() + "\n");
        results.close();
        click(*m_page, "carrierResultsButton");
        QTRY_VERIFY(letter(1).delivered.isValid());
        QVERIFY(letter(0).delivered.isValid());
    }
    void anUnknownNumberIsSaidAndKept()
    {
        scan(u"EM100"_s);
        scan(u"EM200"_s);
        scan(u"EM999"_s);
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"EM999"_s));
        QCOMPARE(named<QLineEdit>(*m_page, "trackingLineEdit")->text(), u"EM999"_s);
    }
    void whatCameBackIsSentAgain()
    {
        click(*m_page, "onTheWayPostButton");
        QCOMPARE(m_table->model()->rowCount(), 0);
        click(*m_page, "allPostButton");
        scan(u"EM100"_s);
        scan(u"EM100"_s); // chooses it
        click(*m_page, "letterReturnedButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"Reason"_s, Qt::CaseInsensitive));
        type(*m_page, "returnReasonLineEdit", u"地址不详"_s);
        click(*m_page, "letterReturnedButton");
        QVERIFY(letter(0).returned.isValid());
        QCOMPARE(m_page->count(), std::optional{2});
        click(*m_page, "returnedPostButton");
        QCOMPARE(m_table->model()->rowCount(), 1);
        click(*m_page, "handLetterButton");
        QCOMPARE(letter(0).delivered, m_office->clock.today());
    }
    void theCarriersSheetsGoOutAndComeIn()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"post.csv"_s);
        click(*m_page, "carrierSheetButton");
        QVERIFY(textOf(*m_page, "messageStripLabel").contains(u"No letter"_s));
        scan(u"EM100"_s);
        scan(u"EM200"_s);
        click(*m_page, "carrierSheetButton");
        QTRY_VERIFY(QFile::exists(m_dialogs->path));
        QTRY_VERIFY(textOf(*m_page, "messageStripLabel").contains(u"post.csv"_s));
        m_dialogs->path = folder.filePath(u"results.csv"_s);
        QFile results{m_dialogs->path};
        QVERIFY(results.open(QIODevice::WriteOnly));
        const QByteArray day = m_office->clock.today().toString(Qt::ISODate).toUtf8();
        results.write("邮件号,状态,日期\nEM100,妥投," + day + "\nEM200,退回," + day +
                      "\nEM300,妥投," + day + "\n");
        results.close();
        click(*m_page, "carrierResultsButton");
        QTRY_VERIFY(letter(1).returned.isValid());
        QVERIFY(letter(0).delivered.isValid());
        QTRY_VERIFY(textOf(*m_page, "messageStripLabel").contains(u"EM300"_s));
    }
    void namesAreMaskedInPrivacy()
    {
        QCOMPARE(shown(PostListModel::To), u"叶疏桐"_s);
        m_page->setPrivacy(true);
        QCOMPARE(shown(PostListModel::To), u"叶**"_s);
    }
    void enterOpensTheRequest()
    {
        QSignalSpy opened{m_page.get(), &ServiceWorkspace::openRequest};
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    void theModelKeepsItsPromises()
    {
        QAbstractItemModelTester tester{m_table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        scan(u"EM100"_s);
        click(*m_page, "toSendPostButton");
        click(*m_page, "allPostButton");
    }

private:
    LetterId made(RequestId id, int kind)
    {
        m_requests.push_back(id);
        if (!m_office->desk.issueLetter(m_office->file(id), m_office->form(QString::number(kind))))
            qFatal("no letter");
        return m_office->file(id).letters.back().value.id;
    }
    SentLetter letter(int index) const
    {
        return readSeen<SentLetter>(m_office->office, m_receipts.at(std::size_t(index)).value)
            .value()
            .value;
    }
    PostListModel &model() const { return *qobject_cast<PostListModel *>(m_table->model()); }
    QString shown(int column) const { return m_table->model()->index(0, column).data().toString(); }
    void scan(const QString &number)
    {
        auto *field = named<QLineEdit>(*m_page, "trackingLineEdit");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<LetterFixture> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<ServiceWorkspace> m_page{};
    std::vector<LetterId> m_receipts{};
    std::vector<RequestId> m_requests{};
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestServiceWorkspace)
#include "tst_serviceworkspace.moc"
