#include "core/letters/lettertext.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Letters to third parties and other organs: each its own, none with a trace of the applicant
/// (art. 32, R-REQ-8).
class TestConsulted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThirdPartyNeverLearnsTheApplicant();
    void aThirdPartysLetterIsScannedForTheApplicant_data();
    void aThirdPartysLetterIsScannedForTheApplicant();
    void severalConsultedGetTheirOwnNumbers();
};

void TestConsulted::aThirdPartyNeverLearnsTheApplicant()
{
    LetterFixture f;
    const auto asked = f.letter(f.bearing(6, {}), u"third-party"_s, {2021, 4, 12});
    QVERIFY(asked);
    QCOMPARE(asked->addressee, u"上海某置业有限公司"_s);
    const QString all = letterText(*asked);
    QVERIFY(all.contains(u"15个工作日"_s));
    QVERIFY(!all.contains(u"叶疏桐"_s));
    QVERIFY(!all.contains(u"13900001234"_s));
}

void TestConsulted::aThirdPartysLetterIsScannedForTheApplicant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::addRow("nothing of the applicant") << u"租赁合同（2020年）及附件"_s << QString{};
    QTest::addRow("the name") << u"叶疏桐所询租赁合同"_s << u"name"_s;
    QTest::addRow("the name spaced out") << u"叶 疏　桐所询租赁合同"_s << u"name"_s;
    QTest::addRow("the identity number") << u"11010519491231002x的合同"_s << u"identity"_s;
    QTest::addRow("the telephone, written otherwise")
        << u"来电139-0000-1234询问的合同"_s << u"contact"_s;
    QTest::addRow("the address") << u"控江路100弄18号402室的租赁合同"_s << u"address"_s;
    QTest::addRow("another number of that length") << u"合同编号13900001235"_s << QString{};
}

void TestConsulted::aThirdPartysLetterIsScannedForTheApplicant()
{
    QFETCH(QString, typed);
    QFETCH(QString, told);
    LetterFixture f;
    Case seen = f.file(f.bearing(6, {}));
    seen.consultations.front().value.subject = typed;
    const auto asked = f.letter(seen, u"6"_s, {2021, 4, 12});
    QCOMPARE(asked.has_value(), told.isEmpty());
    if (!asked)
        QCOMPARE(asked.error(),
                 (Error{ErrorCode::LetterNotAllowed,
                        {u"third-party"_s, u"names_applicant"_s, u"R-REQ-8"_s, told}}));
}

void TestConsulted::severalConsultedGetTheirOwnNumbers()
{
    LetterFixture f;
    const RequestId id = f.bearing(6, {});
    QVERIFY(
        f.step(id, Step::ConsultSend,
               {{u"to"_s, u"区生态环境局"_s}, {u"kind"_s, u"organ"_s}, {u"subject"_s, u"批复"_s}}));
    QVERIFY(
        f.step(id, Step::ConsultSend, {{u"to"_s, u"上海某咨询公司"_s}, {u"subject"_s, u"报告"_s}}));
    const Case seen = f.file(id);
    const auto issued = [&](const QString &kind, std::size_t about) {
        return f.desk.issueLetter(f.file(id), f.form(kind), seen.consultations[about].value.id);
    };
    QVERIFY(issued(u"6"_s, 0)->number.endsWith(u"第001号-征-1"_s));
    QVERIFY(issued(u"6"_s, 2)->number.endsWith(u"第001号-征-2"_s));
    QCOMPARE(issued(u"6"_s, 2)->addressee, u"上海某咨询公司"_s);
    QVERIFY(issued(u"8"_s, 1)->number.endsWith(u"第001号-征函-1"_s));
    QCOMPARE(f.reason(issued(u"6"_s, 1)), u"no_consultation"_s);
    // Not named: the newest of the letter's own kind.
    QCOMPARE(f.desk.issueLetter(f.file(id), f.form(u"8"_s))->addressee, u"区生态环境局"_s);
    QCOMPARE(f.file(id).letters.size(), 3U);
}

QTEST_GUILESS_MAIN(TestConsulted)
#include "tst_consulted.moc"
