#include "core/letters/templatetext.h"
#include "tests/core/letters/letterfixture.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templatelistmodel.h"
#include "ui/settings/templatesdialog.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

/// An office words its letters itself: on the settings page, by keyboard and mouse.
class TestTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_office = std::make_unique<LetterFixture>();
        m_dialogs = std::make_unique<FakeDialogs>();
        open(m_office->headDesk);
    }

    void everyLetterIsListedWithItsText()
    {
        QAbstractItemModelTester tester{m_table->model()};
        QCOMPARE(m_table->model()->rowCount(), 27);
        QVERIFY(namelessIn(*m_dialog).isEmpty());
        choose(u"2 "_s);
        QCOMPARE(named<QLineEdit>(*m_dialog, "templateTitleLineEdit")->text(), u"申请登记回执"_s);
        QVERIFY(body()->toPlainText().contains(u"{received}"_s));
        QVERIFY(!named<QWidget>(*m_dialog, "templateMattersPlainTextEdit")->isVisible());
        choose(u"10 "_s);
        QVERIFY(body()->toPlainText().contains(u"\n{table}\n"_s));
        choose(u"31 "_s);
        QVERIFY(named<QWidget>(*m_dialog, "templateMattersPlainTextEdit")->isVisible());
        QVERIFY(body()->toPlainText().endsWith(u"\n{remedy}"_s));
        QVERIFY(m_dialogs->asked.isEmpty());
    }
    void anOwnTextIsTypedAndLoaded()
    {
        choose(u"2 "_s);
        append(u"请保存本回执。"_s);
        click(*m_dialog, "templateLoadButton");
        QVERIFY(strip().contains(u"2021-04-12"_s));
        QVERIFY(state().contains(u"2021-04-12"_s));
        QVERIFY(body()->toPlainText().endsWith(u"请保存本回执。"_s)); // the version in use is shown
        const RequestId id = m_office->registered();
        const auto made = m_office->desk.issueLetter(m_office->file(id), m_office->form(u"2"_s));
        QCOMPARE(made->body.last(), u"请保存本回执。"_s);
    }
    void anUnknownFieldIsShownInItsParagraph()
    {
        choose(u"2 "_s);
        append(u"于{colour}。"_s);
        click(*m_dialog, "templateLoadButton");
        const qsizetype line = body()->toPlainText().count(u'\n') + 1;
        QVERIFY2(strip().contains(u"colour"_s) && strip().contains(QString::number(line)),
                 qPrintable(strip()));
        QVERIFY(body()->textCursor().selectedText().contains(u"{colour}"_s));
        QVERIFY(body()->toPlainText().endsWith(u"于{colour}。"_s)); // what was typed stays
        QVERIFY(ownTemplates(m_office->office, m_office->organ.id)->empty());
    }
    void theRemedyCannotBeTakenOut()
    {
        choose(u"15 "_s);
        body()->setFocus();
        QTest::keyClick(body(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(body(), Qt::Key_Home, Qt::ShiftModifier);
        QTest::keyClick(body(), Qt::Key_Delete);
        click(*m_dialog, "templateLoadButton");
        QVERIFY2(strip().contains(u"{remedy}"_s), qPrintable(strip()));
    }
    void aVersionIsWithdrawn()
    {
        QVERIFY(!named<QWidget>(*m_dialog, "templateWithdrawButton")->isEnabled());
        choose(u"2 "_s);
        append(u"请保存本回执。"_s);
        click(*m_dialog, "templateLoadButton");
        auto *versions = named<QComboBox>(*m_dialog, "templateVersionComboBox");
        QCOMPARE(versions->count(), 2);
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Up); // as shipped
        QVERIFY(!body()->toPlainText().contains(u"请保存本回执。"_s));
        QVERIFY(!named<QWidget>(*m_dialog, "templateWithdrawButton")->isEnabled());
        QTest::keyClick(versions, Qt::Key_Down);
        click(*m_dialog, "templateWithdrawButton");
        QVERIFY(state().contains(u"shipped"_s));
        QCOMPARE(versions->count(), 2); // it stays to be looked at
        QVERIFY(!body()->toPlainText().contains(u"请保存本回执。"_s));
    }
    void typedTextIsNotLostUnasked()
    {
        choose(u"2 "_s);
        append(u"请保存本回执。"_s);
        m_dialogs->yes = false;
        choose(u"3 "_s);
        QCOMPARE(m_dialogs->asked.size(), 1);
        QVERIFY(body()->toPlainText().endsWith(u"请保存本回执。"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_dialogs->yes = true;
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
    void whoMayNotSignIsTold()
    {
        open(m_office->desk);
        choose(u"2 "_s);
        append(u"请保存本回执。"_s);
        click(*m_dialog, "templateLoadButton");
        QVERIFY2(strip().contains(m_office->handler.name), qPrintable(strip()));
    }
    void theSettingsPageOpensThem()
    {
        SettingsWorkspace page{m_office->headDesk, {}, *m_dialogs};
        page.show();
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = page.findChild<QDialog *>(u"templatesDialog"_s);
            seen = dialog && dialog->isVisible();
            if (dialog)
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        click(page, "editTemplatesButton");
        QVERIFY(seen);
    }

private:
    void open(Desk &desk)
    {
        m_dialog = std::make_unique<TemplatesDialog>(desk, m_office->organ.id, *m_dialogs);
        m_dialog->show();
        m_table = named<QTableView>(*m_dialog, "templateTableView");
    }
    void choose(const QString &begin)
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, TemplateListModel::Name);
            if (index.data().toString().startsWith(begin)) {
                m_table->scrollTo(index);
                QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                                  m_table->visualRect(index).center());
                return;
            }
        }
        QFAIL(qPrintable(begin));
    }
    QPlainTextEdit *body() const
    {
        return named<QPlainTextEdit>(*m_dialog, "templateBodyPlainTextEdit");
    }
    void append(const QString &line)
    {
        body()->setFocus();
        QTest::keyClick(body(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(body(), Qt::Key_Return);
        type(*m_dialog, "templateBodyPlainTextEdit", line);
    }
    QString strip() const { return textOf(*m_dialog, "messageStripLabel"); }
    QString state() const
    {
        return m_table->model()
            ->index(m_table->currentIndex().row(), TemplateListModel::State)
            .data()
            .toString();
    }

    std::unique_ptr<LetterFixture> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<TemplatesDialog> m_dialog{};
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
