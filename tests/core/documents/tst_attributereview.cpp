#include "core/desk/pastdecisions.h"
#include "core/documents/documentclocks.h"
#include "tests/fakes/deskfixture.h"
#include "tests/fakes/prechecks.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The course of an attribute, its check, its clocks and its later versions (R-DOC-4 … R-DOC-12).
class TestAttributeReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeDisagreeAndTheSignerDecides();
    void aWithheldPolicyDocumentPassesTheDisclosureOffice();
    void theDrafterDoesNotCheckForPublication();
    void nearTheLastDayTheHeadMayPassOverTheCheck();
    void theKeyPointsRunToTheirDays();
    void anUpgradeStartsAClockAndKeepsAVersion();
    void aDowngradeNeedsTheHeadAndTheWithdrawal();
    void aLookThatKeepsIsAVersionToo();
    void validityAndClearing();
    void whatIsNoGovernmentInformationStandsOutside();
    void progressByOrganAndYear();
    void aRuleTakesManyAtOnce();
    void earlierDecisionsSayWhy();
    void factsAreReadOffAPaper_data();
    void factsAreReadOffAPaper();

private:
    static inline const QString reason = u"仅规定本机关内部值守交接程序"_s;
    static Determination withheld() { return {Attribute::Withheld, u"E16a"_s, reason, true, true}; }
    static Determination open()
    {
        return {.attribute = Attribute::Proactive, .secrecyChecked = true};
    }
    static Document paper(const QString &number = u"杨府办〔2021〕10号"_s)
    {
        return {.number = number, .title = u"关于印发工作要点的通知"_s, .formed = {2021, 4, 9}};
    }
    static QString guardOf(const Result<> &done)
    {
        return done ? QString{} : done.error().args.value(0);
    }
};

void TestAttributeReview::threeDisagreeAndTheSignerDecides()
{
    DeskFixture f;
    Officer office{.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}},
                   .name = u"许砚"_s,
                   .organ = f.organ.id,
                   .role = Role::Reviewer};
    f.office.commit(Changes{}.add(office, 1));
    Desk officeDesk{f.office, f.office, f.law, f.calendar, f.clock, f.random, office};
    const auto id = f.desk.enterDocument(paper()).value();
    QCOMPARE(guardOf(giveOpinion(officeDesk, id, {Stage::DisclosureOffice, open()})),
             u"drafter_first"_s);
    QVERIFY(giveOpinion(f.desk, id, {Stage::Drafter, withheld()}));
    QCOMPARE(guardOf(f.headDesk.determine(*f.desk.document(id), open())), u"signer_decides"_s);
    Determination unreasoned{Attribute::OnRequest, u"Q1"_s, {}, false, false};
    QCOMPARE(guardOf(giveOpinion(officeDesk, id, {Stage::DisclosureOffice, unreasoned})),
             u"dissent_without_reason"_s);
    unreasoned.basis = u"只涉及特定的几家单位，可依申请提供"_s;
    QVERIFY(giveOpinion(officeDesk, id, {Stage::DisclosureOffice, unreasoned}));
    QCOMPARE(guardOf(giveOpinion(officeDesk, id, {Stage::Section, open()})), u"stage_passed"_s);
    Determination decided = open();
    decided.basis = u"公众有必要知晓，予以公开"_s;
    const auto self = giveOpinion(f.desk, id, {Stage::Signer, decided});
    QVERIFY(!self); // a handler does not sign
    QVERIFY(giveOpinion(f.headDesk, id, {Stage::Signer, decided}));
    const Document document = f.desk.document(id)->value;
    QCOMPARE(document.attribute, Attribute::Proactive);
    QCOMPARE(document.stage, Stage::Signer);
    const auto opinions = opinionsOf(f.office, id).value();
    QCOMPARE(opinions.size(), 3U);
    QVERIFY(!opinions[0].dissents && opinions[1].dissents && opinions[2].dissents);
}

void TestAttributeReview::aWithheldPolicyDocumentPassesTheDisclosureOffice()
{
    DeskFixture f;
    Document policy = paper();
    policy.policy = Answer::Yes;
    const auto id = f.desk.enterDocument(policy).value();
    QVERIFY(giveOpinion(f.desk, id, {Stage::Drafter, withheld()}));
    QCOMPARE(guardOf(giveOpinion(f.headDesk, id, {Stage::Signer, withheld()})),
             u"office_opinion_missing"_s);
    QVERIFY(giveOpinion(f.headDesk, id, {Stage::DisclosureOffice, withheld()}));
    QVERIFY(giveOpinion(f.headDesk, id, {Stage::Signer, withheld()}));
    QCOMPARE(f.desk.document(id)->value.attribute, Attribute::Withheld);
}

void TestAttributeReview::theDrafterDoesNotCheckForPublication()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(paper()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), open()));
    QCOMPARE(guardOf(f.headDesk.publish(*f.desk.document(id), {2021, 4, 12})),
             u"prepublication_missing"_s);
    const auto own = checkAll(f.desk, id);
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::FourEyes);
    QCOMPARE(guardOf(checkBeforePublishing(f.headDesk, id, {u"precheck.secrecy"_s})),
             u"checks_open"_s);
    QVERIFY(checkAll(f.headDesk, id));
    QVERIFY(publish(f.desk, id, {.on = {2021, 4, 12}, .link = u"政策文件栏"_s}));
    QCOMPARE(f.desk.document(id)->value.link, u"政策文件栏"_s);
}

void TestAttributeReview::nearTheLastDayTheHeadMayPassOverTheCheck()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(paper()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), open()));
    const Publication over{.on = {2021, 4, 30}, .overrideReason = u"审查人出差，期限将至"_s};
    f.on(2021, 4, 30); // four working days before 05-10: 05-06, 05-07, 05-08, 05-10
    QCOMPARE(guardOf(publish(f.headDesk, id, over)), u"override_too_early"_s);
    f.on(2021, 5, 6);
    QCOMPARE(guardOf(publish(f.desk, id, over)), u"needs_approval"_s);
    QVERIFY(publish(f.headDesk, id, over));
    QCOMPARE(f.desk.document(id)->value.publishOverride, u"审查人出差，期限将至"_s);
}

void TestAttributeReview::theKeyPointsRunToTheirDays()
{
    DeskFixture f;
    Document points = paper();
    points.normative = true;
    const auto id = f.desk.enterDocument(points).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), open()));
    const auto clocks = documentClocks(f.desk.document(id)->value, f.law, f.calendar);
    const auto due = [&](DocumentClockKind kind) {
        const auto found = std::ranges::find(clocks, kind, &DocumentClock::kind);
        return found == clocks.end() ? QDate{} : found->due;
    };
    QCOMPARE(due(DocumentClockKind::Publication), (QDate{2021, 5, 10})); // D54
    QCOMPARE(due(DocumentClockKind::Filing), (QDate{2021, 5, 10}));
    QCOMPARE(due(DocumentClockKind::NormFiling), (QDate{2021, 4, 29})); // 15 working days
    QVERIFY(!fileDocument(f.desk, id, true, {2021, 4, 8}));
    QVERIFY(fileDocument(f.desk, id, true, {2021, 4, 12}));
    QCOMPARE(f.desk.document(id)->value.normFiled, (QDate{2021, 4, 12}));
}

void TestAttributeReview::anUpgradeStartsAClockAndKeepsAVersion()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(paper()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), withheld()));
    f.on(2021, 9, 15);
    QVERIFY(adjustAttribute(
        f.desk, id, {.to = open(), .reason = u"最终决定已经作出"_s, .on = {2021, 9, 15}}, {}));
    const Document document = f.desk.document(id)->value;
    QCOMPARE(publicationDue(document, f.law, f.calendar)->value(), (QDate{2021, 10, 19})); // D06
    const auto versions = attributeHistory(f.office, id).value();
    QCOMPARE(versions.size(), 1U);
    QCOMPARE(versions[0].was, Attribute::Withheld);
    QCOMPARE(versions[0].becomes, Attribute::Proactive);
    QCOMPARE(versions[0].wasGround, u"E16a"_s);
    QVERIFY(document.ground.isEmpty());
}

void TestAttributeReview::aDowngradeNeedsTheHeadAndTheWithdrawal()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(paper()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), open()));
    QVERIFY(checkAll(f.headDesk, id));
    QVERIFY(publish(f.desk, id, {.on = {2021, 4, 12}}));
    f.on(2021, 6, 1);
    Adjustment down{.to = withheld(), .reason = u"附件含有个人信息"_s, .on = {2021, 6, 1}};
    QCOMPARE(guardOf(adjustAttribute(f.desk, id, down, {})), u"downgrade_needs_head"_s);
    QCOMPARE(guardOf(adjustAttribute(f.desk, id, down, f.head.name)), u"withdrawal_missing"_s);
    QCOMPARE(guardOf(f.headDesk.determine(*f.desk.document(id), withheld())),
             u"withdrawal_missing"_s);
    down.withdrawn = {2021, 4, 11};
    down.withdrawal = u"门户政策文件栏，何景行撤下"_s;
    QVERIFY(!adjustAttribute(f.desk, id, down, f.head.name)); // before it was out
    down.withdrawn = {2021, 6, 1};
    QVERIFY(adjustAttribute(f.desk, id, down, f.head.name));
    const Document document = f.desk.document(id)->value;
    QCOMPARE(document.attribute, Attribute::Withheld);
    QCOMPARE(document.withdrawn, (QDate{2021, 6, 1}));
    QVERIFY(!document.published.isValid() && !document.checkedOn.isValid());
    QCOMPARE(attributeHistory(f.office, id)->at(0).published, (QDate{2021, 4, 12}));
}

void TestAttributeReview::aLookThatKeepsIsAVersionToo()
{
    DeskFixture f;
    const auto id = f.desk.enterDocument(paper()).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), withheld()));
    const auto due = [&](QDate day) {
        return isDueForReexamination(f.desk.document(id)->value, f.law, day);
    };
    QVERIFY(!due({2022, 4, 11}));
    QVERIFY(due({2022, 4, 12}));
    f.on(2022, 4, 12);
    QVERIFY(adjustAttribute(f.desk, id,
                            {.to = withheld(), .reason = u"情形未变"_s, .on = {2022, 4, 12}}, {}));
    QVERIFY(!due({2022, 4, 12}));
    QCOMPARE(attributeHistory(f.office, id)->at(0).becomes, Attribute::Withheld);
    QCOMPARE(f.desk.document(id)->value.determined, (QDate{2021, 4, 12}));
}

void TestAttributeReview::validityAndClearing()
{
    DeskFixture f;
    Document norm = paper(u"杨府规〔2021〕1号"_s);
    norm.normative = true;
    QCOMPARE(proposedValidity(norm, f.law), (QDate{2026, 4, 9}));
    norm.title = u"杨浦区扶持办法（试行）"_s;
    QCOMPARE(proposedValidity(norm, f.law), (QDate{2023, 4, 9}));
    const auto id = f.desk.enterDocument(norm).value();
    const Clearing keeps{.reason = u"继续有效"_s, .on = {2021, 4, 12}};
    QCOMPARE(guardOf(clearDocument(f.desk, id, keeps)), u"valid_until_missing"_s);
    QVERIFY(clearDocument(f.desk, id, {Validity::Repealed, {}, u"被新办法替代"_s, {2021, 4, 12}}));
    QCOMPARE(f.desk.document(id)->value.validity, Validity::Repealed);
    const auto other = f.desk.enterDocument(paper()).value();
    QCOMPARE(guardOf(clearDocument(f.desk, other, keeps)), u"not_normative"_s);
}

void TestAttributeReview::whatIsNoGovernmentInformationStandsOutside()
{
    DeskFixture f;
    const auto party = f.desk.enterDocument(paper(u"杨委办〔2021〕3号"_s)).value();
    QCOMPARE(f.desk.document(party)->value.scope, DocumentScope::NonGovernment);
    QCOMPARE(guardOf(f.desk.determine(*f.desk.document(party), open())),
             u"not_government_information"_s);
    QVERIFY(tallyClassified(f.desk, 2021, 7));
    QVERIFY(!tallyClassified(f.desk, 2022, 1)); // a year to come
    QVERIFY(setScope(f.desk, party, DocumentScope::Government));
    QVERIFY(f.desk.determine(*f.desk.document(party), open()));
}

void TestAttributeReview::progressByOrganAndYear()
{
    DeskFixture f;
    Document old = paper(u"杨府办〔2009〕1号"_s);
    old.formed = {2009, 12, 31};
    QVERIFY(f.desk.enterDocument(old));
    old.number = u"杨府办〔2010〕1号"_s;
    old.formed = {2010, 1, 1};
    const auto first = f.desk.enterDocument(old).value();
    old.number = u"杨府办〔2010〕2号"_s;
    QVERIFY(f.desk.enterDocument(old));
    QVERIFY(f.desk.enterDocument(paper(u"杨委办〔2021〕3号"_s)));
    QVERIFY(tallyClassified(f.desk, 2021, 7));
    QVERIFY(f.desk.determine(*f.desk.document(first), open()));
    const auto progress = backlogProgress(f.office, f.law, f.desk.today()).value();
    QCOMPARE(progress.size(), 2U);
    QCOMPARE(progress.at({f.organ.id, 2010}),
             (BacklogCount{.total = 2, .determined = 1, .proactive = 1}));
    QCOMPARE(progress.at({f.organ.id, 2021}), (BacklogCount{.tallied = 7, .nonGovernment = 1}));
}

void TestAttributeReview::aRuleTakesManyAtOnce()
{
    const OrganId none;
    QVERIFY(!fallsUnder({}, u"通知"_s, {}, {}, none, {2015, 3, 1})); // an empty rule takes none
    const BulkRule rule{.titleHolds = u"任免"_s, .fromYear = 2012, .toYear = 2015};
    QVERIFY(fallsUnder(rule, u"关于某某任免的通知"_s, {}, {}, none, {2012, 1, 1}));
    QVERIFY(fallsUnder(rule, u"关于某某任免的通知"_s, {}, {}, none, {2015, 12, 31}));
    QVERIFY(!fallsUnder(rule, u"关于某某任免的通知"_s, {}, {}, none, {2016, 1, 1}));
    QVERIFY(!fallsUnder(rule, u"关于某某任免的通知"_s, {}, {}, none, {}));
    DeskFixture f;
    const std::array ids{f.desk.enterDocument(paper(u"杨府办〔2021〕1号"_s)).value(),
                         f.desk.enterDocument(paper(u"杨府办〔2021〕2号"_s)).value()};
    QVERIFY(!determineAll(f.desk, ids, {.attribute = Attribute::Withheld, .secrecyChecked = true}));
    QCOMPARE(f.desk.document(ids[0])->value.attribute, Attribute::None); // all or none
    QCOMPARE(determineAll(f.desk, ids, withheld()).value(), 2);
    QCOMPARE(f.desk.document(ids[1])->value.ground, u"E16a"_s);
}

void TestAttributeReview::earlierDecisionsSayWhy()
{
    DeskFixture f;
    Document duty = paper(u"杨府办〔2012〕45号"_s);
    duty.title = u"值班值守工作内部规程"_s;
    const auto id = f.desk.enterDocument(duty).value();
    QVERIFY(f.desk.determine(*f.desk.document(id), withheld()));
    QVERIFY(f.desk.enterDocument(paper())); // undetermined: no decision
    PastDecisions past = PastDecisions::read(f.office).value();
    QCOMPARE(past.size(), 1U);
    const auto nearest = past.nearest(u"区政府总值班室值班值守内部规程"_s, {});
    QCOMPARE(nearest.size(), 1U);
    QCOMPARE(nearest[0].ground, u"E16a"_s);
    QVERIFY(nearest[0].shared.contains(u"值班值守"_s));
    QVERIFY(past.nearest(u"区政府总值班室值班值守内部规程"_s, id).empty());
    Document reversed = f.desk.document(id)->value;
    reversed.attribute = Attribute::None;
    past.note(reversed);
    QCOMPARE(past.size(), 0U);
}

void TestAttributeReview::factsAreReadOffAPaper_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("formed");
    QTest::addRow("the usual build")
        << u"a.txt"_s
        << u"杨浦区人民政府办公室文件\n\n杨府办发〔2012〕46号\n\n关于印发《区政府总值班室\n应急值守内部工作规程》的通知\n\n各科室：\n现印发给你们。\n二〇一二年九月六日\n"_s
        << u"杨府办发〔2012〕46号"_s << u"关于印发《区政府总值班室应急值守内部工作规程》的通知"_s
        << QDate{2012, 9, 6};
    QTest::addRow("square brackets, full width, a day in digits")
        << u"b.txt"_s << u"杨府办［２０２１］第１０号\n关于公布清单的公告\n2021年12月31日\n"_s
        << u"杨府办〔2021〕第10号"_s << u"关于公布清单的公告"_s << QDate{2021, 12, 31};
    QTest::addRow("two organs") << u"c.txt"_s << u"杨财、杨发改【2019】3号\n关于调整标准的通知\n"_s
                                << u"杨财、杨发改〔2019〕3号"_s << u"关于调整标准的通知"_s
                                << QDate{};
    QTest::addRow("nothing on the paper: the file's name")
        << u"folder/杨府办〔2015〕7号 关于会务的函.txt"_s << u"正文"_s << u"杨府办〔2015〕7号"_s
        << u"关于会务的函"_s << QDate{};
    QTest::addRow("no such day") << u"d.txt"_s << u"关于某事的通知\n2021年2月30日\n"_s << QString{}
                                 << u"关于某事的通知"_s << QDate{};
}

void TestAttributeReview::factsAreReadOffAPaper()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const DocumentFacts facts = recognise(file, text);
    QTEST(facts.number, "number");
    QTEST(facts.title, "title");
    QTEST(facts.formed, "formed");
}

QTEST_GUILESS_MAIN(TestAttributeReview)
#include "tst_attributereview.moc"
