// What an officer learns of an application while it is taken in: near-duplicates, what is public
// already, how much the applicant asks for (art. 35).
#include "core/desk/intakehits.h"
#include "core/desk/likeness.h"
#include "tests/core/requests/guardoffice.h"
#include "tests/fakes/prechecks.h"

#include <QtTest>

class TestIntakeHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreAlike_data();
    void textsAreAlike();
    void theIndexFindsTheMostAlike();
    void anEarlierRequestIsFoundWithItsWords();
    void theSameApplicantComesFirstAndIsCounted();
    void onlyThePublishedIsPublic();
    void anotherOrgansRequestsStayThere();

private:
    static RequestId filed(DeskFixture &f, const QString &subject, const QString &identity = {})
    {
        Intake intake;
        intake.request = {.received = f.clock.today(),
                          .applicantName = u"叶疏桐"_s,
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = identity,
                          .subject = subject};
        return f.desk.registerRequest(intake).value();
    }
    static IntakeHits hits(const DeskFixture &f, const QString &subject,
                           const QString &identity = {})
    {
        const auto names = NameIndex::load(f.office, {}).value();
        Request typed{.organ = f.organ.id, .identityNumber = identity, .subject = subject};
        return intakeHits(f.office, typed, names.similar(subject, 20), f.clock.today()).value();
    }
};

namespace {
const auto keyPoints = u"2021年杨浦区政务公开工作要点"_s;
const auto person = u"11010519491231002X"_s;
} // namespace

void TestIntakeHits::textsAreAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addRow("the same") << keyPoints << keyPoints << 100 << 100;
    QTest::addRow("width and case") << u"ＡＢＣ公司年报"_s << u"abc公司年报"_s << 100 << 100;
    QTest::addRow("more words around")
        << keyPoints << u"申请公开"_s + keyPoints + u"全文"_s << 100 << 100;
    QTest::addRow("in other words")
        << keyPoints << u"杨浦区2021年度政务公开工作的要点"_s << 50 << 99;
    QTest::addRow("another matter") << keyPoints << u"控江路某地块征收补偿安置方案"_s << 0 << 10;
    QTest::addRow("too short to tell") << u"要点"_s << keyPoints << 0 << 0;
    QTest::addRow("nothing") << QString{} << keyPoints << 0 << 0;
    QTest::addRow("marks tell nothing")
        << u"（一）、（二）；（三）。"_s << u"（一）、（二）"_s << 0 << 0;
}

void TestIntakeHits::textsAreAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, least);
    QFETCH(int, most);
    for (const int percent : {Likeness{one}.percent(other), Likeness{other}.percent(one)}) {
        QVERIFY2(percent >= least, qPrintable(QString::number(percent)));
        QVERIFY2(percent <= most, qPrintable(QString::number(percent)));
    }
}

void TestIntakeHits::theIndexFindsTheMostAlike()
{
    DeskFixture f;
    const RequestId far = filed(f, u"政务公开培训签到表"_s);
    const RequestId near = filed(f, u"申请公开"_s + keyPoints);
    filed(f, u"控江路某地块征收补偿安置方案"_s);
    auto names = NameIndex::load(f.office, {}).value();
    QCOMPARE(names.similar(keyPoints, 1), std::vector{near});
    QVERIFY(names.similar(u"要点"_s, 5).empty());
    const RequestId newer = filed(f, keyPoints);
    const std::array changed{newer.value};
    QVERIFY(names.refresh(f.office, changed));
    const auto found = names.similar(keyPoints, 5);
    QVERIFY(std::ranges::find(found, newer) != found.end());
    Q_UNUSED(far)
}

void TestIntakeHits::anEarlierRequestIsFoundWithItsWords()
{
    DeskFixture f;
    const RequestId first = filed(f, u"申请公开"_s + keyPoints);
    const IntakeHits found = hits(f, keyPoints);
    QCOMPARE(found.earlier.size(), 1U);
    QCOMPARE(found.earlier[0].id, first);
    QCOMPARE(found.earlier[0].percent, 100);
    QCOMPARE(found.earlier[0].shared.first(), keyPoints);
    QVERIFY(!found.earlier[0].isAnswered()); // open: to be merged, not refused as repeated
    QVERIFY(f.take(f.headDesk, first, Step::Void, {{u"reason"_s, u"重号"_s}}));
    QVERIFY(hits(f, keyPoints).earlier.empty());
}

void TestIntakeHits::theSameApplicantComesFirstAndIsCounted()
{
    DeskFixture f{{2020, 3, 2}};
    filed(f, u"很久以前的一件"_s, person);
    f.on(2021, 3, 30);
    filed(f, u"上月的另一件"_s, person);
    f.on(2021, 4, 12);
    filed(f, keyPoints); // of somebody else, exactly alike
    const RequestId own = filed(f, u"杨浦区2021年度政务公开工作的要点"_s, person);
    const IntakeHits found = hits(f, keyPoints, person);
    QCOMPARE(found.earlier.size(), 2U);
    QCOMPARE(found.earlier[0].id, own);
    QVERIFY(found.earlier[0].sameApplicant && !found.earlier[1].sameApplicant);
    QVERIFY(found.earlier[0].percent < found.earlier[1].percent);
    QCOMPARE(found.volume.month, 1);
    QCOMPARE(found.volume.year, 2);
    QCOMPARE(found.volume.open, 3);
    QCOMPARE(found.volume.answered, 0);
    QCOMPARE(found.volume.last, (QDate{2021, 4, 12}));
}

void TestIntakeHits::onlyThePublishedIsPublic()
{
    DeskFixture f;
    const auto entered = [&](const QString &title, Attribute attribute) {
        Document document{.title = title, .formed = {2021, 4, 9}};
        const DocumentId id = f.desk.enterDocument(document).value();
        const auto done = f.desk.determine(f.desk.document(id).value(),
                                           {.attribute = attribute, .secrecyChecked = true});
        return done ? id : DocumentId{};
    };
    const DocumentId published = entered(keyPoints, Attribute::Proactive);
    QVERIFY(!published.isNull());
    QVERIFY(hits(f, keyPoints).published.empty()); // not yet
    QVERIFY(checkAll(f.headDesk, published));
    QVERIFY(f.headDesk.publish(f.desk.document(published).value(), f.clock.today()));
    const IntakeHits found = hits(f, u"申请公开"_s + keyPoints);
    QCOMPARE(found.published.size(), 1U);
    QCOMPARE(found.published[0].id, published);
    QCOMPARE(found.published[0].shared.first(), keyPoints);
    QVERIFY(hits(f, u"要点"_s).published.empty());
}

void TestIntakeHits::anotherOrgansRequestsStayThere()
{
    WorkflowOffice f;
    Intake intake;
    intake.request = {.received = f.clock.today(), .subject = keyPoints};
    QVERIFY(f.elsewhere.registerRequest(intake));
    QVERIFY(hits(f, keyPoints).earlier.empty());
}

QTEST_GUILESS_MAIN(TestIntakeHits)
#include "tst_intakehits.moc"
