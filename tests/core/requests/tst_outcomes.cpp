#include "core/reports/annualtable.h"
#include "core/requests/groundguards.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// A story for every outcome A1 … O4 (rules §2.1): from the application to the bound dossier, with
/// the letter that tells it, its row of the report and what its grounds ask for.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOfEachOutcomeRunsToItsArchive_data();
    void aCaseOfEachOutcomeRunsToItsArchive();
    void theStoriesAreAllOutcomes();
    void aGroundAsksForItsParticulars_data();
    void aGroundAsksForItsParticulars();
    void particularsAreReadByLineOrSemicolon();
    void stillUnclearNeedsASupplementFirst();
    void anObjectionIsOverruledForThePublicOnly();

private:
    static const QStringList &stories()
    {
        static const QStringList codes{
            u"A1"_s, u"A2"_s, u"A3"_s,  u"B1"_s,  u"B2"_s,  u"B3"_s, u"B4"_s, u"B5"_s, u"B6"_s,
            u"B7"_s, u"B8"_s, u"C1a"_s, u"C1b"_s, u"C1c"_s, u"C2"_s, u"C3"_s, u"N1"_s, u"N2"_s,
            u"N3"_s, u"N4"_s, u"N5"_s,  u"O1"_s,  u"O2"_s,  u"O3"_s, u"O4"_s};
        return codes;
    }
    static QString guardOf(const Result<> &refused)
    {
        return refused || refused.error().code != ErrorCode::GuardRefused
                   ? QString{}
                   : refused.error().args.value(0) + u' ' + refused.error().args.value(2);
    }
    /// By four eyes, by mail, and proved to have come.
    static void answered(LetterFixture &f, RequestId id)
    {
        f.on(2021, 4, 20);
        QVERIFY(f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}));
        QVERIFY(f.step(id, Step::Serve, {{u"method"_s, u"mail"_s}, {u"tracking"_s, u"EM1"_s}}));
        f.on(2021, 4, 22);
        QVERIFY(f.step(id, Step::Delivered));
    }
};

void TestOutcomes::aCaseOfEachOutcomeRunsToItsArchive_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : stories())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void TestOutcomes::aCaseOfEachOutcomeRunsToItsArchive()
{
    QFETCH(QString, code);
    LetterFixture f;
    RequestId id{};
    if (code == u"O3") {
        id = f.registered();
        QVERIFY(f.step(id, Step::Withdraw, {{u"reason"_s, u"申请人书面撤回"_s}}));
    } else {
        id = f.drafted(code);
    }
    const Outcome outcome = f.law.outcome(code, f.clock.today()).value();
    if (outcome.letter > 0) {
        const auto made = f.desk.issueLetter(f.file(id), f.form(QString::number(outcome.letter)));
        QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ')));
        QVERIFY(made->body.last().contains(u"60日内"_s)); // its remedy
    }
    const bool endsByItself = code == u"O1" || code == u"O2" || code == u"O3";
    if (!endsByItself) {
        answered(f, id);
        const Request request = f.file(id).request.value;
        QCOMPARE(request.served, (QDate{2021, 4, 20})); // posted in time (R-SRV-1)
        QVERIFY(request.served <= f.due(id));
        const SentLetter letter = f.file(id).letters.back().value;
        QCOMPARE(letter.kind, outcome.letter);
        QCOMPARE(letter.delivered, (QDate{2021, 4, 22}));
    }
    QCOMPARE(bool(f.step(id, Step::Archive)), !outcome.needsConversionReview);
    if (outcome.needsConversionReview) { // the review runs beside the answer (R-CVT-1)
        QVERIFY(f.step(id, Step::Convert,
                       {{u"result"_s, u"declined"_s}, {u"reason"_s, u"仅与个别主体有关"_s}}));
        QVERIFY(f.step(id, Step::Archive));
    }
    const Request bound = f.file(id).request.value;
    QCOMPARE(bound.status, Status::Archived);
    QCOMPARE(bound.outcome, code);
    const auto columns = RequestColumns::load(f.office, f.law, f.calendar, f.clock.today());
    QVERIFY(columns);
    const auto report = annualReport(*columns, 2021, std::nullopt, f.law);
    QVERIFY(report);
    for (int row = 3; row <= 23; ++row) // once, and in the row of its outcome (R-REP-4)
        QCOMPARE(report->table.rows.at(size_t(row - 1)).back(), row == outcome.reportRow ? 1 : 0);
}

void TestOutcomes::theStoriesAreAllOutcomes()
{
    const LetterFixture f;
    QStringList codes;
    for (const Outcome &outcome : f.law.outcomes(f.clock.today())) {
        if (!outcome.group && !outcome.ofCorrection) // tst_ownrecord has those
            codes << outcome.code;
    }
    codes.sort();
    QStringList told = stories();
    told.sort();
    QCOMPARE(told, codes);
}

void TestOutcomes::aGroundAsksForItsParticulars_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *outcome, const char *ground, const QString &refusal) {
        QTest::addRow("%s", ground)
            << QString::fromLatin1(outcome) << QString::fromLatin1(ground) << refusal;
    };
    const QString missing = u"ground_particulars_missing "_s;
    row("B1", "E14a", missing + u"密级、定密依据、定密机关和日期、保密期限"_s);
    row("B2", "E14b", missing + u"法律、行政法规名称及条款"_s);
    row("B3", "E14c", missing + u"危害论证"_s);
    row("B4", "E15", u"third_party_not_asked "_s);
    row("B5", "E16a", missing + u"内部事务种类、不具有外部影响的理由"_s);
    row("B6", "E16b", missing + u"过程性信息种类、最终决定"_s);
    row("B7", "E16c", missing + u"案号、申请人是否当事人"_s);
    row("B8", "E36_7", missing + u"法律、行政法规名称及条款、查询途径"_s);
}

void TestOutcomes::aGroundAsksForItsParticulars()
{
    QFETCH(QString, outcome);
    QFETCH(QString, ground);
    QFETCH(QString, refusal);
    LetterFixture f;
    const RequestId id = f.registered();
    const auto draft = [&](const LetterFixture::Set &more) {
        LetterFixture::Set set{
            {u"outcome"_s, outcome}, {u"ground"_s, ground}, {u"reason"_s, u"属于此类信息"_s}};
        set.insert(more);
        return guardOf(f.desk.advance(f.file(id), {Step::SubmitDraft, f.clock.today(), set}));
    };
    QCOMPARE(draft({}), refusal);
    const Ground asked = f.law.ground(ground, f.clock.today()).value();
    QString filled;
    for (const QString &name : asked.particulars)
        filled += name + u":已核；"_s;
    LetterFixture::Set set{{u"particulars"_s, filled}};
    if (asked.asksDisclosureDuty)
        QCOMPARE(draft(set), u"duty_not_denied "_s + asked.name);
    if (asked.needsApproval)
        QCOMPARE(draft(set), u"needs_approval "_s);
    set[u"duty_denied"_s] = u"yes"_s;
    set[u"approver"_s] = f.head.name;
    set[u"unconsulted"_s] = u"可明显区分"_s;
    QCOMPARE(draft(set), QString{});
    const Request request = f.file(id).request.value;
    QCOMPARE(request.status, Status::InReview);
    QCOMPARE(request.groundApprovedBy, asked.needsApproval ? f.head.id : OfficerId{});
    QCOMPARE(request.particulars, filled);
}

void TestOutcomes::particularsAreReadByLineOrSemicolon()
{
    const Ground ground{.particulars = {u"密级"_s, u"保密期限"_s}};
    QCOMPARE(particularsForm(ground, {}), u"密级：\n保密期限："_s);
    QCOMPARE(particularsForm(ground, u"保密期限:十年"_s), u"保密期限:十年\n密级："_s);
    // Names that nothing was written after make way for those that are asked for.
    QCOMPARE(particularsForm(ground, u"案号：\n密级：机密"_s), u"密级：机密\n保密期限："_s);
    QCOMPARE(missingParticulars(ground, u"密级：机密;保密期限： "_s), QStringList{u"保密期限"_s});
    QVERIFY(missingParticulars(ground, u" 密级 ：机密\n保密期限：十年"_s).isEmpty());
}

void TestOutcomes::stillUnclearNeedsASupplementFirst()
{
    LetterFixture f;
    const RequestId id = f.registered();
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"C3"_s}})),
             u"no_supplement_before C3"_s);
}

void TestOutcomes::anObjectionIsOverruledForThePublicOnly()
{
    LetterFixture f;
    const RequestId id = f.registered();
    QVERIFY(f.step(id, Step::ConsultSend, {{u"to"_s, u"某公司"_s}, {u"subject"_s, u"合同"_s}}));
    QVERIFY(f.step(id, Step::ConsultBack, {{u"opinion"_s, u"object"_s}}));
    QCOMPARE(guardOf(f.step(id, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}})),
             u"third_party_objects "_s);
    QVERIFY(f.step(id, Step::SubmitDraft,
                   {{u"outcome"_s, u"A2"_s}, {u"public_interest"_s, u"饮用水安全"_s}}));
    const auto told = f.desk.issueLetter(f.file(id), f.form(u"9"_s));
    QVERIFY(told);
    QCOMPARE(told->addressee, u"某公司"_s);
    QVERIFY(told->body.join(u' ').contains(u"饮用水安全"_s));
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
