#include "core/people/applicant.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestApplicant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksResidentIds_data();
    void checksResidentIds();
    void readsBirthdayAndSex();
    void checksCreditCodes_data();
    void checksCreditCodes();
    void checksPhones_data();
    void checksPhones();
    void masks_data();
    void masks();
};

namespace {
using Fault = std::optional<IdentityFault>;
constexpr int none = -1;
} // namespace

void TestApplicant::checksResidentIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &text, Fault fault = {}) {
        QTest::addRow("%s", name) << text << (fault ? int(*fault) : none);
    };
    row("the example of the standard", u"11010519491231002X"_s);
    row("a small x", u"11010519491231002x"_s);
    row("spaces", u" 110105 19491231 002X "_s);
    row("a digit as the check", u"440524188001010014"_s);
    row("a wrong check", u"110105194912310021"_s, IdentityFault::CheckDigit);
    row("two digits changed over", u"11010519491213002X"_s, IdentityFault::CheckDigit);
    row("30 February", u"110105194902300020"_s, IdentityFault::Birthday);
    row("born tomorrow", u"110105202604100020"_s, IdentityFault::Birthday);
    row("fifteen digits of old", u"110105491231002"_s, IdentityFault::Length);
    row("nothing", u""_s, IdentityFault::Length);
    row("a letter inside", u"1101051949123100A2"_s, IdentityFault::Character);
    row("full-width digits", u"１１０１０５１９４９１２３１００２X"_s, IdentityFault::Character);
    row("an X that is not last", u"1101051949123100X2"_s, IdentityFault::Character);
}

void TestApplicant::checksResidentIds()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const auto check = checkResidentId(text, QDate{2026, 4, 9});
    QCOMPARE(check.fault ? int(*check.fault) : none, fault);
    QCOMPARE(check.resident.has_value(), check.ok());
}

void TestApplicant::readsBirthdayAndSex()
{
    const auto check = checkResidentId(u"11010519491231002X"_s, QDate{2026, 4, 9});
    QCOMPARE(check.resident->born, (QDate{1949, 12, 31}));
    QVERIFY(check.resident->female);
}

void TestApplicant::checksCreditCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &text, Fault fault = {}) {
        QTest::addRow("%s", name) << text << (fault ? int(*fault) : none);
    };
    row("a company", u"91350100M000100Y43"_s);
    row("in small letters", u"91350100m000100y43"_s);
    row("a wrong check", u"91350100M000100Y44"_s, IdentityFault::CheckDigit);
    row("a letter I", u"91350100I000100Y43"_s, IdentityFault::Character);
    row("too short", u"91350100M000100Y4"_s, IdentityFault::Length);
}

void TestApplicant::checksCreditCodes()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const auto check = checkUscc(text);
    QCOMPARE(check.fault ? int(*check.fault) : none, fault);
}

void TestApplicant::checksPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &text,
                        std::optional<PhoneFault> fault = {}) {
        QTest::addRow("%s", name) << text << (fault ? int(*fault) : none);
    };
    row("nothing is no fault", u""_s);
    row("a mobile", u"13900001234"_s);
    row("a mobile in groups", u"139 0000-1234"_s);
    row("a mobile with the country", u"+86 13900001234"_s);
    row("a landline", u"021-65419000"_s);
    row("a landline without its area", u"65419000"_s);
    row("a hotline", u"12345"_s);
    row("a digit too few", u"1390000123"_s, PhoneFault::Length);
    row("a digit too many", u"139000012345"_s, PhoneFault::Length);
    row("letters", u"1390000123a"_s, PhoneFault::Character);
}

void TestApplicant::checksPhones()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const auto found = checkPhone(text);
    QCOMPARE(found ? int(*found) : none, fault);
}

void TestApplicant::masks_data()
{
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &masked, const QString &expected) {
        QTest::addRow("%s", name) << masked << expected;
    };
    row("a name", maskName(u"张三丰"_s, ApplicantKind::Natural), u"张**"_s);
    row("a rare character", maskName(u"𠮷田"_s, ApplicantKind::Natural), u"𠮷**"_s);
    row("a company stays", maskName(u"上海某某物业"_s, ApplicantKind::Company), u"上海某某物业"_s);
    row("an identity", maskIdentity(u"110105194912311234"_s), u"**************1234"_s);
    row("a short number", maskIdentity(u"123"_s), u"***"_s);
    row("a mobile", maskPhone(u"13812345678"_s), u"138****5678"_s);
    row("a landline", maskPhone(u"021-65419000"_s), u"*******9000"_s);
    row("an address of mail", maskEmail(u"anna@x.cn"_s), u"a***@x.cn"_s);
    row("no address of mail", maskEmail(u"anna"_s), u"****"_s);
    row("a street", maskAddress(u"上海市杨浦区平凉路1695号302室"_s), u"上海市杨浦区平凉路***"_s);
    row("no street", maskAddress(u"302室"_s), u"***"_s);
    row("nothing", maskAddress(u""_s), u""_s);
}

void TestApplicant::masks()
{
    QFETCH(QString, masked);
    QFETCH(QString, expected);
    QCOMPARE(masked, expected);
}

QTEST_GUILESS_MAIN(TestApplicant)
#include "tst_applicant.moc"
