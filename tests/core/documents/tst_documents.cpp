#include "tests/fakes/deskfixture.h"
#include "tests/fakes/prechecks.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyWorkingDaysToPublish();
    void everyOtherAttributeNeedsGroundAndReason_data();
    void everyOtherAttributeNeedsGroundAndReason();
    void noSecrecyReviewNoAttribute();
    void anUpgradeStartsItsOwnClock();
    void aMarkedDocumentIsNotKept();
    void onlyProactiveDocumentsArePublished();
    void aNumberIsOneHoweverItIsWritten_data();
    void aNumberIsOneHoweverItIsWritten();

private:
    static Document keyPoints()
    {
        return {.number = u"杨府办〔2021〕10号"_s,
                .title = u"关于印发《2021年杨浦区政务公开工作要点》的通知"_s,
                .kind = u"通知"_s,
                .formed = {2021, 4, 9},
                .body = u"区政府各委、办、局，各街道办事处，各有关单位：……"_s};
    }
};

void TestDocuments::twentyWorkingDaysToPublish()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id),
                             {.attribute = Attribute::Proactive, .secrecyChecked = true}));
    const Document determined = f.desk.document(id)->value;
    QCOMPARE(determined.state, DocumentState::Determined);
    QCOMPARE(publicationDue(determined, f.law, f.calendar)->value(), (QDate{2021, 5, 10}));
}

void TestDocuments::everyOtherAttributeNeedsGroundAndReason_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("dutyDenied");
    QTest::addColumn<QString>("guard");
    const QString reason = u"仅规定本机关内部值守交接程序"_s;
    QTest::addRow("withheld without an article")
        << Attribute::Withheld << QString{} << reason << true << u"no_ground"_s;
    QTest::addRow("withheld with nine characters")
        << Attribute::Withheld << u"E16a"_s << u"内部工作流程信息呀"_s << true
        << u"reason_too_short"_s;
    QTest::addRow("internal, duty to disclose not denied")
        << Attribute::Withheld << u"E16a"_s << reason << false << u"disclosure_duty_open"_s;
    QTest::addRow("on request with a ground for withholding")
        << Attribute::OnRequest << u"E14a"_s << reason << true << u"ground_does_not_fit"_s;
    QTest::addRow("internal, reason given, duty denied")
        << Attribute::Withheld << u"E16a"_s << reason << true << QString{};
}

void TestDocuments::everyOtherAttributeNeedsGroundAndReason()
{
    QFETCH(Attribute, attribute);
    QFETCH(QString, ground);
    QFETCH(QString, reason);
    QFETCH(bool, dutyDenied);
    QFETCH(QString, guard);
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    const auto done = f.desk.determine(*f.desk.document(id), {.attribute = attribute,
                                                              .ground = ground,
                                                              .basis = reason,
                                                              .dutyDenied = dutyDenied,
                                                              .secrecyChecked = true});
    QCOMPARE(done.has_value(), guard.isEmpty());
    QCOMPARE(f.desk.document(id)->value.attribute, guard.isEmpty() ? attribute : Attribute::None);
    if (!done)
        QCOMPARE(done.error().args.value(0), guard);
}

void TestDocuments::noSecrecyReviewNoAttribute()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    const auto done = f.desk.determine(*f.desk.document(id), {.attribute = Attribute::Proactive});
    QVERIFY(!done);
    QCOMPARE(done.error().args.value(0), u"secrecy_unchecked"_s);
}

void TestDocuments::anUpgradeStartsItsOwnClock()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), {.attribute = Attribute::Withheld,
                                                    .ground = u"E16b"_s,
                                                    .basis = u"尚处于讨论过程之中的请示报告"_s,
                                                    .dutyDenied = true,
                                                    .secrecyChecked = true}));
    QVERIFY(!publicationDue(f.desk.document(id)->value, f.law, f.calendar));
    f.on(2021, 9, 15);
    QVERIFY(f.desk.determine(*f.desk.document(id),
                             {.attribute = Attribute::Proactive, .secrecyChecked = true}));
    QCOMPARE(publicationDue(f.desk.document(id)->value, f.law, f.calendar)->value(),
             (QDate{2021, 10, 19}));
}

void TestDocuments::aMarkedDocumentIsNotKept()
{
    DeskFixture f;
    Document marked = keyPoints();
    marked.body = u"机密★1年\n\n关于……的通知"_s;
    const auto id = f.desk.enterDocument(marked);
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::SecrecyMark);
    marked.body = u"本通知对保守国家秘密和机密文件的管理作出规定。"_s;
    QVERIFY(f.desk.enterDocument(marked));
}

void TestDocuments::onlyProactiveDocumentsArePublished()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    QVERIFY(!f.desk.publish(*f.desk.document(id), {2021, 4, 12}));
    QVERIFY(f.desk.determine(*f.desk.document(id),
                             {.attribute = Attribute::Proactive, .secrecyChecked = true}));
    QVERIFY(checkAll(f.headDesk, id));
    QVERIFY(!f.desk.publish(*f.desk.document(id), {2021, 4, 8}));
    QVERIFY(f.desk.publish(*f.desk.document(id), {2021, 4, 12}));
    QCOMPARE(f.desk.document(id)->value.published, (QDate{2021, 4, 12}));
}

void TestDocuments::aNumberIsOneHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("written");
    for (const auto &written :
         {u"杨府办〔2021〕10号"_s, u"杨府办[2021]10号"_s, u"杨府办 (2021) 10 号"_s,
          u"杨府办【2021】10号"_s, u"杨府办〔２０２１〕１０号"_s})
        QTest::addRow("%s", qPrintable(written)) << written;
}

void TestDocuments::aNumberIsOneHoweverItIsWritten()
{
    QFETCH(QString, written);
    DeskFixture f;
    const auto id = f.desk.enterDocument(keyPoints()).value();
    QCOMPARE(findDocument(f.office, written).value(), id);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
