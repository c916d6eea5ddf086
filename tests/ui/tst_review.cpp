#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/prechecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/datefield.h"
#include "ui/review/reviewworkspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<DemoOffice>();
        m_office->office.actor = m_office->desk.actor().id.value; // or nothing can be taken back
        m_dialogs = std::make_unique<FakeDialogs>();
        m_page = std::make_unique<ReviewWorkspace>(m_office->desk, *m_dialogs);
        m_page->resize(1206, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list = named<QListView>(*m_page, "documentListView");
        m_list->setFocus();
    }

    void oneKeyAndEnterDetermineADocument()
    {
        const DocumentId first = current();
        QSignalSpy said{m_page.get(), &Workspace::said};
        QTest::keyClick(m_list, Qt::Key_1);
        QVERIFY(textOf(*m_page, "publicationClockLabel")
                    .contains(u"2021-03-22"_s)); // 20 working days from 02-22
        named<QAbstractButton>(*m_page, "secrecyCheckBox")->click();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_office->desk.document(first).value().value.attribute, Attribute::Proactive);
        QCOMPARE(said.size(), 1);
        QVERIFY(current() != first);
    }
    void withholdingAsksForGroundAndReason()
    {
        const DocumentId first = current();
        QTest::keyClick(m_list, Qt::Key_3);
        QTest::keyClick(m_list, Qt::Key_E);
        auto *reason = named<QPlainTextEdit>(*m_page, "reasonTextEdit");
        QVERIFY(reason->hasFocus());
        type(*m_page, "reasonTextEdit", u"仅规定内部值守交接程序，对外不产生约束力"_s);
        QTest::keyClick(reason, Qt::Key_1); // letters rest while a text field has focus
        QVERIFY(named<QAbstractButton>(*m_page, "withheldButton")->isChecked());
        QTest::keyClick(reason, Qt::Key_Escape);
        QTest::keyClick(m_list, Qt::Key_N);
        named<QAbstractButton>(*m_page, "secrecyCheckBox")->click();
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        const Document document = m_office->desk.document(first).value().value;
        QCOMPARE(document.attribute, Attribute::Withheld);
        QCOMPARE(document.ground, u"E16a"_s);
        QVERIFY(document.dutyDenied);
    }
    void aShortReasonIsRefusedAndKept()
    {
        QTest::keyClick(m_list, Qt::Key_3);
        QTest::keyClick(m_list, Qt::Key_E);
        type(*m_page, "reasonTextEdit", u"内部"_s);
        QVERIFY(textOf(*m_page, "reasonCountLabel").startsWith(u"2 "_s));
        click(*m_page, "determineButton");
        QVERIFY(!textOf(*m_page, "messageStripLabel").isEmpty());
        QCOMPARE(named<QPlainTextEdit>(*m_page, "reasonTextEdit")->toPlainText(), u"内部"_s);
    }
    void aProactiveDocumentIsPublished()
    {
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        const DocumentId points = m_office->desk.documentRows().value()[3].id;
        QVERIFY(textOf(*m_page, "publicationClockLabel").contains(u"2021-05-10"_s));
        QVERIFY(checkAll(m_office->headDesk, points));
        m_page->arrive(); // another desk's work came in
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        click(*m_page, "publishButton");
        QCOMPARE(m_office->desk.document(points).value().value.state, DocumentState::Published);
    }
    void aDocumentIsEnteredFromATextFile()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"text.txt"_s);
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("各单位：\n现印发给你们。");
        file.close();
        click(*m_page, "enterDocumentButton");
        auto *dialog = named<QDialog>(*m_page, "enterDocumentDialog");
        click(*dialog, "enterButton"); // without a title
        QVERIFY(dialog->isVisible());
        type(*dialog, "numberLineEdit", u"杨府办〔2021〕11号"_s);
        type(*dialog, "titleLineEdit", u"关于试验的通知"_s);
        named<QDateEdit>(*dialog, "formedDateEdit")->setDate({2021, 5, 18});
        click(*dialog, "openFileButton");
        QVERIFY(
            named<QPlainTextEdit>(*dialog, "bodyTextEdit")->toPlainText().contains(u"现印发"_s));
        click(*dialog, "enterButton");
        QCOMPARE(int(m_office->desk.documentRows().value().size()), 5);
        QCOMPARE(textOf(*m_page, "documentNumberLabel"), u"杨府办〔2021〕11号"_s);
    }
    void aBrokenTextFileIsRefused()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"bad.txt"_s);
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe\xfa");
        file.close();
        click(*m_page, "enterDocumentButton");
        auto *dialog = named<QDialog>(*m_page, "enterDocumentDialog");
        click(*dialog, "openFileButton");
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty());
    }
    void theBacklogGoesByKeys()
    {
        click(*m_page, "backlogModeButton");
        QVERIFY(!m_list->isVisible()); // the document has the page
        auto *text = named<QWidget>(*m_page, "documentTextBrowser");
        QVERIFY(text->hasFocus());
        const DocumentId first = current();
        QTest::keyClick(text, Qt::Key_Space);
        QVERIFY(current() != first); // skipped
        QTest::keyClick(text, Qt::Key_K);
        QCOMPARE(current(), first);
        decideWithheld(text);
        QCOMPARE(m_office->desk.document(first)->value.ground, u"E16a"_s);
        const DocumentId second = current();
        QVERIFY(second != first);
        QTest::keyClick(text, Qt::Key_Z);
        QCOMPARE(m_office->desk.document(first)->value.attribute, Attribute::None);
        QCOMPARE(current(), first); // what was taken back is at hand
    }
    void theNearestDecisionIsProposedWithWhy()
    {
        Document alike{.number = u"杨府办发〔2020〕77号"_s,
                       .title = u"应急值守交接班内部工作规程"_s,
                       .formed = {2020, 3, 1}};
        const DocumentId id = m_office->desk.enterDocument(alike).value();
        alike.title = u"总值班室应急值守交接班内部工作规程"_s;
        alike.number = u"杨府办发〔2020〕78号"_s;
        const DocumentId next = m_office->desk.enterDocument(alike).value();
        bring(id);
        decideWithheld(m_list);
        bring(next);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of before
        auto *row = named<QWidget>(*m_page, "similarDecisionRow");
        QVERIFY(row->toolTip().contains(u"应急值守"_s));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_R);
        QVERIFY(named<QAbstractButton>(*m_page, "withheldButton")->isChecked());
        QCOMPARE(named<QPlainTextEdit>(*m_page, "reasonTextEdit")->toPlainText(), reason());
        QCOMPARE(m_office->desk.document(next)->value.attribute, Attribute::None); // proposed only
    }
    void aRuleTakesManyAfterItsPreview()
    {
        for (const QString &number : {u"1号"_s, u"2号"_s})
            QVERIFY(m_office->desk.enterDocument({.number = u"杨府办任〔2012〕"_s + number,
                                                  .title = u"关于某某任免的通知"_s,
                                                  .formed = {2012, 3, 1}}));
        propose(m_list);
        click(*m_page, "byRuleButton");
        auto *dialog = named<QDialog>(*m_page, "bulkDialog");
        QVERIFY(!named<QAbstractButton>(*dialog, "bulkApplyButton")->isEnabled());
        type(*dialog, "bulkTitleLineEdit", u"任免"_s);
        QVERIFY(textOf(*dialog, "bulkCountLabel").startsWith(u'2'));
        click(*dialog, "bulkApplyButton");
        int determined = 0;
        const auto rows = m_office->desk.documentRows().value();
        for (const DocumentRow &row : rows)
            determined +=
                row.number.startsWith(u"杨府办任"_s) && row.attribute == Attribute::Withheld;
        QCOMPARE(determined, 2);
    }
    void whatIsPublicIsTakenBackWithItsWithdrawal()
    {
        ReviewWorkspace page{m_office->headDesk, *m_dialogs};
        page.show();
        auto *list = named<QListView>(page, "documentListView");
        const DocumentId points = m_office->desk.documentRows().value()[3].id;
        QVERIFY(checkAll(m_office->headDesk, points));
        QVERIFY(m_office->headDesk.publish(*m_office->desk.document(points), {2021, 5, 10}));
        list->setCurrentIndex(list->model()->index(3, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_3);
        QTest::keyClick(list, Qt::Key_E);
        type(page, "reasonTextEdit", reason());
        QTest::keyClick(named<QPlainTextEdit>(page, "reasonTextEdit"), Qt::Key_Escape);
        QTest::keyClick(list, Qt::Key_N);
        QTest::keyClick(list, Qt::Key_Return);
        auto *dialog = named<QDialog>(page, "adjustDialog");
        type(*dialog, "adjustReasonTextEdit", u"附件含有个人信息"_s);
        click(*dialog, "adjustSaveButton");
        QVERIFY(textOf(*dialog, "messageStripLabel").contains(u"2021-05-10"_s)); // no record yet
        named<QDateEdit>(*dialog, "adjustWithdrawnDateEdit")->setDate({2021, 5, 20});
        type(*dialog, "adjustWithdrawalLineEdit", u"门户网站，何景行"_s);
        click(*dialog, "adjustSaveButton");
        QCOMPARE(m_office->desk.document(points)->value.attribute, Attribute::Withheld);
        QCOMPARE(attributeHistory(m_office->office, points)->size(), 1U);
    }
    void aSheetIsShownBeforeItIsEntered()
    {
        QTemporaryDir folder;
        m_dialogs->path = folder.filePath(u"old.csv"_s);
        QFile file{m_dialogs->path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,title,issued,body\n杨府办〔2012〕1号,关于会务的通知,2012-03-01,\n"
                   "杨府办〔2012〕2号,关于密件的通知,2012-03-02,\"机密★1年\n正文\"\n"
                   "杨府办〔2012〕1号,重号,2012-03-03,\n");
        file.close();
        const auto before = m_office->desk.documentRows()->size();
        click(*m_page, "backlogModeButton");
        click(*m_page, "importBacklogButton");
        auto *dialog = named<QDialog>(*m_page, "importDialog");
        QTRY_VERIFY(textOf(*dialog, "importCountLabel").startsWith(u'1'));
        QCOMPARE(m_office->desk.documentRows()->size(), before); // shown, not entered
        auto *table = named<QTableView>(*dialog, "importTableView");
        QVERIFY(table->model()->setData(table->model()->index(0, 2), u"关于会议的通知"_s));
        click(*dialog, "importEnterButton");
        QTRY_COMPARE(m_office->desk.documentRows()->size(), before + 1);
        QVERIFY(
            std::ranges::any_of(m_office->desk.documentRows().value(), [](const DocumentRow &row) {
                return row.title == u"关于会议的通知";
            }));
        dialog->reject();
    }
    void anotherOfficerChecksBeforePublishing()
    {
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        click(*m_page, "checkButton");
        auto *dialog = named<QDialog>(*m_page, "checkDialog");
        QTRY_VERIFY(named<QAbstractButton>(*dialog, "checkSaveButton")->isEnabled());
        click(*dialog, "checkSaveButton");
        QVERIFY(!textOf(*dialog, "messageStripLabel").isEmpty()); // the drafter may not
        dialog->reject();
    }
    void aFormIsReturnedAndComesBack()
    {
        click(*m_page, "formsModeButton");
        auto *forms = named<QListView>(*m_page, "dispatchListView");
        QVERIFY(forms->hasFocus());
        QTest::keyClick(forms, Qt::Key_N, Qt::ControlModifier);
        type(*m_page, "unitFormField", u"区财政局"_s);
        type(*m_page, "titleFormField", u"关于印发扶持办法的通知"_s);
        QVERIFY(m_page->findChild<QLabel *>(u"defectD06Label"_s));
        click(*m_page, "attribute1Button"); // public: the check list follows
        QTRY_VERIFY(!m_page->findChild<QLabel *>(u"defectD06Label"_s));
        click(*m_page, "policy1Button");
        click(*m_page, "measures1Button");
        QVERIFY(m_page->findChild<QLabel *>(u"defectD13Label"_s));
        click(*m_page, "takeInFormButton");
        QCOMPARE(forms->model()->rowCount(), 1);
        QVERIFY(!named<QAbstractButton>(*m_page, "passFormButton")->isEnabled());
        click(*m_page, "returnFormButton");
        QCOMPARE(dispatchForms(m_office->office)->at(0).state, FormState::Returned);
        click(*m_page, "againFormButton");
        QVERIFY(m_page->findChild<QLabel *>(u"defectD13Label"_s));
        type(*m_page, "interpretationFormField", u"解读"_s);
        QTRY_VERIFY(!m_page->findChild<QLabel *>(u"defectD13Label"_s));
        click(*m_page, "takeInFormButton");
        QCOMPARE(dispatchForms(m_office->office)->at(0).round, 2);
    }
    void anOpinionDissentsWithAReason()
    {
        QTest::keyClick(m_list, Qt::Key_1);
        ActDialogOf opinion{*this, Qt::Key_O, "opinionDialog"};
        click(*opinion, "opinionStage0Button");
        opinion.save();
        QTest::keyClick(m_list, Qt::Key_2);
        m_list->setFocus();
        ActDialogOf section{*this, Qt::Key_O, "opinionDialog"};
        click(*section, "opinionStage1Button");
        section.save(); // the drafter is asked no second time
        QVERIFY(!textOf(*section, "messageStripLabel").isEmpty());
        section->reject();
        QCOMPARE(int(opinionsOf(m_office->desk.records(), current())->size()), 1);
    }
    void whatADocumentIsIsSaidOnTheDesk()
    {
        const DocumentId first = current();
        ActDialogOf particulars{*this, Qt::Key_P, "particularsDialog"};
        click(*particulars, "particularsNormative0Button");
        QVERIFY(named<DateField>(*particulars, "particularsUntilDateEdit")->day().isValid());
        click(*particulars, "particularsPolicy0Button");
        auto *topic = named<QComboBox>(*particulars, "particularsTopicBox");
        QVERIFY(topic->count() >= 22); // 15 of art. 20 and 7 of art. 21
        topic->setCurrentIndex(1);
        particulars.save();
        Document now = m_office->desk.document(first)->value;
        QVERIFY(now.normative && now.policy == Answer::Yes && !now.topic.isEmpty());

        ActDialogOf filing{*this, Qt::Key_F, "filingDialog"};
        named<DateField>(*filing, "filedDateEdit")->setDay({2021, 3, 1});
        named<DateField>(*filing, "normFiledDateEdit")->setDay({2021, 3, 2});
        filing.save();
        ActDialogOf clearing{*this, Qt::Key_C, "clearingDialog"};
        click(*clearing, "clearingResult2Button");
        clearing.save(); // wants a reason
        QVERIFY(!textOf(*clearing, "messageStripLabel").isEmpty());
        type(*clearing, "clearingReasonTextEdit", u"已有新规定"_s);
        clearing.save();
        now = m_office->desk.document(first)->value;
        QCOMPARE(now.filed, (QDate{2021, 3, 1}));
        QCOMPARE(now.normFiled, (QDate{2021, 3, 2}));
        QCOMPARE(now.validity, Validity::Repealed);
    }
    void anOldRegulationIsToldAtReviewAndClearing()
    {
        auto *remarks = named<QLabel>(*m_page, "documentRemarksLabel");
        QVERIFY(!remarks->isVisible());
        const auto entered =
            m_office->desk.enterDocument({.organ = m_office->organ.id,
                                          .number = u"杨府规〔2010〕1号"_s,
                                          .title = u"拆迁补偿办法"_s,
                                          .formed = {2010, 3, 8},
                                          .body = u"根据《城市房屋拆迁管理条例》，制定本办法。"_s});
        QVERIFY(entered);
        const auto row = [&] {
            const QAbstractItemModel &model = *m_list->model();
            for (int at = 0; at < model.rowCount(); ++at) {
                m_list->setCurrentIndex(model.index(at, 0));
                if (current() == *entered)
                    return true;
            }
            return false;
        };
        QVERIFY(row());
        QVERIFY(remarks->isVisible());
        QVERIFY2(remarks->text().contains(u"2011-01-21"_s), qPrintable(remarks->text()));
        ActDialogOf clearing{*this, Qt::Key_C, "clearingDialog"};
        QStringList said;
        for (const QLabel *label : (*clearing).findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.join(u' ').contains(u"城市房屋拆迁管理条例"_s));
    }
    void anInterpretationAndATallyAreKept()
    {
        const DocumentId first = current();
        ActDialogOf explained{*this, Qt::Key_I, "interpretationDialog"};
        type(*explained, "interpretationTitleLineEdit", u"一图读懂"_s);
        click(*explained, "graphicFormCheckBox");
        explained.save();
        const auto all = interpretationsOf(m_office->desk.records(), first).value();
        QCOMPARE(int(all.size()), 1);
        QCOMPARE(all.front().forms, QStringList{u"图示图解"_s});
        ActDialogOf tally{*this, Qt::Key_Y, "tallyDialog"};
        named<QSpinBox>(*tally, "tallyCountSpinBox")->setValue(9);
        tally.save();
        const auto rows = m_office->desk.documentRows().value();
        QCOMPARE(std::ranges::count(rows, DocumentScope::ClassifiedTally, &DocumentRow::scope), 1);
    }
    void whatGoesOutIsLookedThrough()
    {
        Desk &head = m_office->headDesk; // drafted there, checked here
        const DocumentId id = head.enterDocument({.number = u"杨府办〔2021〕9号"_s,
                                                  .title = u"名单"_s,
                                                  .formed = {2021, 5, 1},
                                                  .body = u"联系人 13900001234"_s})
                                  .value();
        QVERIFY(head.determine(*head.document(id),
                               {.attribute = Attribute::Proactive, .secrecyChecked = true}));
        m_page->arrive();
        bring(id);
        click(*m_page, "checkButton");
        auto *dialog = named<QDialog>(*m_page, "checkDialog");
        QTRY_VERIFY(textOf(*dialog, "checkFindsLabel").contains(u"13900001234"_s));
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->objectName() != u"acceptFindsCheckBox")
                box->setChecked(true);
        }
        click(*dialog, "checkSaveButton");
        QVERIFY(textOf(*dialog, "messageStripLabel").contains(u"13900001234"_s));
        click(*dialog, "acceptFindsCheckBox");
        click(*dialog, "checkSaveButton");
        QVERIFY(m_office->desk.document(id)->value.checkedOn.isValid());
    }
    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(namelessIn(*m_page).join(u"; "_s), QString{});
        click(*m_page, "enterDocumentButton");
        QCOMPARE(namelessIn(*named<QDialog>(*m_page, "enterDocumentDialog")).join(u"; "_s),
                 QString{});
    }

private:
    /// A dialog of the menu behind M.
    struct ActDialogOf
    {
        ActDialogOf(TestReview &test, Qt::Key letter, const char *name)
        {
            QTest::keyClick(test.m_list, Qt::Key_M);
            QTest::keyClick(named<QMenu>(*test.m_page, "moreActsMenu"), letter);
            settle();
            dialog = named<QDialog>(*test.m_page, name);
        }
        void save() const { click(*dialog, "actSaveButton"); }
        QDialog &operator*() const { return *dialog; }
        QDialog *operator->() const { return dialog; }
        QDialog *dialog = nullptr;
    };
    static QString reason() { return u"仅规定内部值守交接程序，对外不产生约束力"_s; }
    void bring(DocumentId id)
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
            if (current() == id)
                return;
        }
    }
    void propose(QWidget *keys)
    {
        QTest::keyClick(keys, Qt::Key_3);
        QTest::keyClick(keys, Qt::Key_E);
        type(*m_page, "reasonTextEdit", reason());
        QTest::keyClick(named<QPlainTextEdit>(*m_page, "reasonTextEdit"), Qt::Key_Escape);
        QTest::keyClick(keys, Qt::Key_N);
        auto *secrecy = named<QAbstractButton>(*m_page, "secrecyCheckBox");
        if (!secrecy->isChecked())
            secrecy->click();
    }
    void decideWithheld(QWidget *keys)
    {
        propose(keys);
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_Return);
    }
    DocumentId current() const
    {
        const QString number = textOf(*m_page, "documentNumberLabel");
        const auto rows = m_office->desk.documentRows().value();
        for (const DocumentRow &row : rows) {
            if (row.number == number)
                return row.id;
        }
        return {};
    }
    std::unique_ptr<DemoOffice> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<ReviewWorkspace> m_page{};
    QListView *m_list{};
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
