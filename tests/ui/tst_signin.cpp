#include "tests/ui/uitest.h"
#include "ui/shell/signindialog.h"

#include <QProgressBar>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace {
const Officer officer{.id = {QUuid::createUuidV5({}, u"林知夏"_s)}, .name = u"林知夏"_s};

Result<> open(OfficerId, const QString &said, const Progress &)
{
    return said == u"right" ? Result<>{} : fail(ErrorCode::WrongPassphrase);
}
} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void aWrongPassphraseIsSaidAndMayBeTriedAgain()
    {
        SignInDialog dialog{u"office"_s, {officer}, open};
        dialog.show();
        type(dialog, "passphraseLineEdit", u"wrong"_s);
        QTest::keyClick(named<QWidget>(dialog, "passphraseLineEdit"), Qt::Key_Return);
        QTRY_VERIFY(!textOf(dialog, "messageStripLabel").isEmpty());
        QVERIFY(dialog.isVisible());
        const QString said = textOf(dialog, "messageStripLabel");
        QVERIFY2(said.contains(u"Nothing was changed"_s) && said.contains(u"Caps Lock"_s),
                 qPrintable(said));
        type(dialog, "passphraseLineEdit", u"right"_s); // over the marked wrong one
        click(dialog, "signInButton");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.officer(), officer.id);
        QCOMPARE(namelessIn(dialog).join(u"; "_s), QString{});
    }
    void theKeyIsDerivedBesideTheScreen()
    {
        QSemaphore derived;
        QThread *worker = nullptr;
        SignInDialog dialog{
            u"office"_s, {officer}, [&](OfficerId, const QString &, const Progress &) {
                worker = QThread::currentThread();
                derived.acquire();
                return Result<>{};
            }};
        dialog.show();
        type(dialog, "passphraseLineEdit", u"right"_s);
        click(dialog, "signInButton");
        QVERIFY(!named<QWidget>(dialog, "signInButton")->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape); // nothing is left half open
        QVERIFY(dialog.isVisible());
        derived.release();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(worker && worker != thread());
    }
    void whoForgotComesInByTheCode()
    {
        SignInDialog dialog{u"office"_s, {officer}, open};
        QStringList heard;
        dialog.offerRecovery([&](OfficerId who, const QString &code, const QString &next,
                                 const Progress &) -> Result<> {
            heard << who.text() << code << next;
            return code == u"K7QF" ? Result<>{} : fail(ErrorCode::WrongPassphrase);
        });
        dialog.show();
        QVERIFY(!named<QWidget>(dialog, "recoveryCodeLineEdit")->isVisible());
        click(dialog, "forgottenButton");
        type(dialog, "passphraseLineEdit", u"new one"_s);
        type(dialog, "againLineEdit", u"new two"_s);
        type(dialog, "recoveryCodeLineEdit", u"ABCD"_s);
        click(dialog, "signInButton");
        QVERIFY(textOf(dialog, "messageStripLabel").contains(u"differ"_s));
        QVERIFY(heard.isEmpty());
        named<QLineEdit>(dialog, "againLineEdit")->clear();
        type(dialog, "againLineEdit", u"new one"_s);
        click(dialog, "signInButton"); // not the code
        QTRY_VERIFY(named<QWidget>(dialog, "signInButton")->isEnabled());
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, "recoveryCodeLineEdit")->clear();
        type(dialog, "recoveryCodeLineEdit", u"K7QF"_s);
        click(dialog, "signInButton");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(heard.last(3), (QStringList{officer.id.text(), u"K7QF"_s, u"new one"_s}));
        QCOMPARE(namelessIn(dialog).join(u"; "_s), QString{});
    }
    void longPreparationShowsAndCanBePutOff()
    {
        SignInDialog dialog{
            u"office"_s, {officer}, [](OfficerId, const QString &, const Progress &progress) {
                while (progress(42, 100))
                    QThread::msleep(1);
                return Result<>{};
            }};
        dialog.show();
        type(dialog, "passphraseLineEdit", u"right"_s);
        click(dialog, "signInButton");
        QTRY_VERIFY(named<QWidget>(dialog, "laterButton")->isVisible());
        QCOMPARE(named<QProgressBar>(dialog, "signInProgressBar")->value(), 42);
        click(dialog, "laterButton");
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
