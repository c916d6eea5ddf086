// 更正 of one's own record (art. 41, R-REQ-16), a kind of case of its own.
#include "core/base/date.h"
#include "core/reports/annualtable.h"
#include "core/requests/numbers.h"
#include "tests/core/requests/guardoffice.h"

#include <QtTest>

class TestOwnRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasASeriesAndAPeriodOfItsOwn();
    void itRunsToItsArchive_data();
    void itRunsToItsArchive();
    void stepsOfInformationAreNotForIt_data();
    void stepsOfInformationAreNotForIt();
    void anOutcomeAnswersItsOwnKind();
    void theReceiptPromisesNoStatutoryDay();
    void itBearsNoFeeOfTheMonth();

private:
    static RequestId corrected(DeskFixture &f)
    {
        Intake intake;
        intake.request = {.received = f.clock.today(),
                          .applicantName = u"叶疏桐"_s,
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = u"11010519491231002X"_s,
                          .contact = u"13900001234"_s,
                          .address = u"控江路某弄18号402室"_s,
                          .subject = u"本人低保档案所载出生日期"_s,
                          .kind = CaseKind::Correction};
        return f.desk.registerRequest(intake).value();
    }
    static qint64 reported(const DeskFixture &f)
    {
        const auto columns =
            RequestColumns::load(f.office, f.law, f.calendar, f.clock.today()).value();
        const auto report = annualReport(columns, 2021, std::nullopt, f.law).value();
        qint64 sum = 0;
        for (const auto &row : report.table.rows)
            sum += row.back();
        return sum;
    }
};

void TestOwnRecord::itHasASeriesAndAPeriodOfItsOwn()
{
    WorkflowOffice f; // one request for information is there
    const RequestId id = corrected(f);
    QCOMPARE(f.file(id).request.value.number, u"杨府办信更〔2021〕第001号"_s);
    QCOMPARE(f.now().number, u"杨府办信公开〔2021〕第001号"_s);
    QCOMPARE(f.due(id), (QDate{2021, 5, 11}));
    const auto spent = spentNumbers(f.office, 2021).value();
    QCOMPARE(spent.size(), 2U);
    QCOMPARE(spent[1].kind, CaseKind::Correction);
    QCOMPARE(spent[1].serial, 1);
    const auto columns = RequestColumns::load(f.office, f.law, f.calendar, f.clock.today()).value();
    QCOMPARE(columns.kind(quint32(columns.rowOf(id))), CaseKind::Correction);
}

void TestOwnRecord::itRunsToItsArchive_data()
{
    QTest::addColumn<Set>("said");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("K1") << Set{{u"answer"_s, u"出生日期改为1949年12月31日"_s}}
                        << u"予以更正：出生日期改为1949年12月31日"_s;
    QTest::addRow("K2") << Set{{u"reason"_s, u"所载与户籍底册一致"_s}} << u"不予更正。理由"_s;
    QTest::addRow("K3") << Set{{u"answer"_s, u"区民政局"_s}} << u"转送区民政局处理"_s;
    QTest::addRow("K4") << Set{{u"answer"_s, u"区民政局"_s}} << u"向区民政局提出更正申请"_s;
}

void TestOwnRecord::itRunsToItsArchive()
{
    QFETCH(Set, said);
    QFETCH(QString, sentence);
    DeskFixture f;
    const RequestId id = corrected(f);
    QVERIFY(f.step(id, Step::SubmitDraft,
                   with(said, {{u"outcome"_s, QString::fromLatin1(QTest::currentDataTag())}})));
    const auto letter = f.desk.issueLetter(f.file(id), letterForm(27));
    QVERIFY2(letter, letter ? "" : qPrintable(letter.error().args.join(u' ')));
    const QString text = letter->body.join(u'\n');
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY(text.contains(u"第四十一条"_s));
    QVERIFY(text.contains(u"60日内"_s));
    QVERIFY(f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}));
    QVERIFY(f.step(id, Step::Serve, {{u"method"_s, u"hand"_s}}));
    QVERIFY(f.step(id, Step::Archive));
    QCOMPARE(f.file(id).request.value.status, Status::Archived);
    QCOMPARE(reported(f), 0); // no row of table 3
}

void TestOwnRecord::stepsOfInformationAreNotForIt_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Set>("set");
    QTest::addRow("supplement") << Step::IssueSupplement << Set{{u"items"_s, u"证据"_s}};
    QTest::addRow("consultation") << Step::ConsultSend << Set{{u"to"_s, u"某公司"_s}};
    QTest::addRow("extension") << Step::Extend
                               << Set{{u"days"_s, u"5"_s}, {u"reason"_s, u"材料多"_s}};
    QTest::addRow("fee") << Step::FeeNotice << byPages;
    QTest::addRow("waiver") << Step::WaiveFee << Set{{u"reason"_s, u"少"_s}};
    QTest::addRow("matter") << Step::DecideItem
                            << Set{{u"item"_s, u"1"_s}, {u"outcome"_s, u"A2"_s}};
    QTest::addRow("reasons") << Step::AskReason << Set{{u"reason"_s, u"多"_s}};
}

void TestOwnRecord::stepsOfInformationAreNotForIt()
{
    QFETCH(Step, step);
    QFETCH(Set, set);
    DeskFixture f;
    const RequestId id = corrected(f);
    QCOMPARE(guardOf(f.take(f.headDesk, id, step, set)), u"not_for_correction"_s);
    const auto offered = f.headDesk.nextSteps(f.file(id));
    QVERIFY(std::ranges::find(offered, step, &NextStep::step) == offered.end());
    QVERIFY(isOfInformation(step));
}

void TestOwnRecord::anOutcomeAnswersItsOwnKind()
{
    WorkflowOffice f;
    const RequestId id = corrected(f);
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, answered)), u"outcome_of_other_kind"_s);
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, u"K1"_s}})),
             u"outcome_of_other_kind"_s);
}

void TestOwnRecord::theReceiptPromisesNoStatutoryDay()
{
    DeskFixture f;
    const auto letter = f.desk.issueLetter(f.file(corrected(f)), letterForm(2)).value();
    const QString text = letter.body.join(u'\n');
    QVERIFY(text.contains(u"政府信息更正申请"_s));
    QVERIFY(text.contains(u"第四十一条"_s));
    QVERIFY(!text.contains(u"第三十三条"_s));
}

void TestOwnRecord::itBearsNoFeeOfTheMonth()
{
    WorkflowOffice f;
    corrected(f);
    f.on(2021, 4, 13);
    Intake next;
    next.request = f.now();
    next.request.id = {};
    next.request.number.clear();
    next.request.received = f.clock.today();
    const RequestId id = f.desk.registerRequest(next).value();
    QCOMPARE(f.desk.itemsBefore(f.file(id).request.value).value(), 1);
}

QTEST_GUILESS_MAIN(TestOwnRecord)
#include "tst_ownrecord.moc"
