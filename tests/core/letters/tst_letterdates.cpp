#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// A letter promises the clock's date or is not made. The case: received 2021-04-12, due
/// 2021-05-11.
class TestLetterDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExtensionTellsTheRecordedDay_data();
    void anExtensionTellsTheRecordedDay();
    void anExtensionThatNoLongerCountsIsRefused();
    void anOpenConsultationIsToldWithTheExtension();
    void aSupplementTellsItsLimit_data();
    void aSupplementTellsItsLimit();
    void aLateSupplementPromisesNoNewPeriod_data();
    void aLateSupplementPromisesNoNewPeriod();
    void aConsultationIsDatedAsSent();
    void aFeeNoticeKeepsToTheAnswersPeriod_data();
    void aFeeNoticeKeepsToTheAnswersPeriod();
    void aFeeNoticeTellsTheLastDayOnlyWhenHandedOver();
    void aFeeThatContradictsTheTariffIsRefused();
    void aReceiptIsRefusedOnceTheClockMoved();
    void anAnswerIsDatedAsSigned();
    void aLetterIsDatedByTheCaseNotByTheDayItIsMade();
    void noLetterBeforeItsLaw();
};

void TestLetterDates::anExtensionTellsTheRecordedDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("noticed");
    QTest::addColumn<QDate>("dated");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("refused");
    const QDate last{2021, 5, 11};
    const QDate after{2021, 5, 12};
    const QDate day{2021, 4, 20};
    QTest::addRow("one day") << 1 << day << day << u"2021年5月12日"_s << QString{};
    QTest::addRow("ten days") << 10 << day << day << u"2021年5月25日"_s << QString{};
    QTest::addRow("the most") << 20 << day << day << u"2021年6月8日"_s << QString{};
    QTest::addRow("told on the last day") << 10 << last << last << u"2021年5月25日"_s << QString{};
    QTest::addRow("told a day late")
        << 10 << after << after << QString{} << u"extension_after_deadline"_s;
    QTest::addRow("not recorded") << 0 << QDate{} << day << QString{}
                                  << u"extension_not_recorded"_s;
    QTest::addRow("no day recorded")
        << 10 << QDate{} << day << QString{} << u"extension_not_recorded"_s;
    QTest::addRow("dated a day after the record")
        << 10 << day << day.addDays(1) << QString{} << u"dated_otherwise"_s;
    QTest::addRow("dated a day before the record")
        << 10 << day << day.addDays(-1) << QString{} << u"dated_otherwise"_s;
}

void TestLetterDates::anExtensionTellsTheRecordedDay()
{
    QFETCH(int, days);
    QFETCH(QDate, noticed);
    QFETCH(QDate, dated);
    QFETCH(QString, to);
    QFETCH(QString, refused);
    LetterFixture f;
    Case seen = f.file(f.registered());
    seen.request.value.extensionDays = days;
    seen.request.value.extensionNoticed = noticed;
    const auto letter = f.letter(seen, u"5"_s, dated);
    QCOMPARE(f.reason(letter), refused);
    if (!letter)
        return;
    QVERIFY(!f.text(*letter).contains(u"原因"_s));
    seen.request.value.extensionReason = u"档案需向基建档案馆调取。"_s;
    QVERIFY(
        f.text(*f.letter(seen, u"5"_s, dated)).contains(u"延长的原因：档案需向基建档案馆调取。"_s));
    QVERIFY2(f.text(*letter).contains(u"由2021年5月11日延长至"_s + to),
             qPrintable(f.text(*letter)));
    QCOMPARE(to, writtenDate(deadline(clockEvents(seen), dated, f.law, f.calendar)->date));
}

void TestLetterDates::anExtensionThatNoLongerCountsIsRefused()
{
    LetterFixture f;
    Case seen = f.file(f.bearing(5, {}));
    QVERIFY(f.letter(seen, u"5"_s, {2021, 4, 12}));
    Case waiting = seen;
    waiting.request.value.supplementNoticed = {2021, 4, 12};
    QCOMPARE(f.reason(f.letter(waiting, u"5"_s, {2021, 4, 12})), u"clock_stands_still"_s);
    // Art. 30: the supplement starts the period anew, without the extension of the old one.
    Case anew = waiting;
    anew.request.value.supplementReceived = {2021, 4, 16};
    QCOMPARE(f.reason(f.letter(anew, u"5"_s, {2021, 4, 12})), u"extension_does_not_count"_s);
}

void TestLetterDates::anOpenConsultationIsToldWithTheExtension()
{
    LetterFixture f;
    Case seen = f.file(f.bearing(5, {}));
    const auto says = [&] {
        return f.text(f.letter(seen, u"5"_s, {2021, 4, 12}).value())
            .contains(u"征求意见尚未结束"_s);
    };
    QVERIFY(!says());
    seen.consultations.push_back({.value = {.sent = {2021, 4, 12}, .reached = {2021, 4, 12}}});
    QVERIFY(says());
    seen.consultations.front().value.returned = {2021, 4, 12};
    QVERIFY(!says());
}

void TestLetterDates::aSupplementTellsItsLimit_data()
{
    QTest::addColumn<QDate>("limit");
    QTest::addColumn<QDate>("dated");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("refused");
    const QDate noticed{2021, 4, 12};
    QTest::addRow("no limit set: days from receipt")
        << QDate{} << noticed << u"自收到本告知书之日起15个工作日内"_s << QString{};
    QTest::addRow("a limit set") << QDate{2021, 5, 10} << noticed
                                 << u"请于2021年5月10日前（含当日）"_s << QString{};
    QTest::addRow("the day after the letter")
        << QDate{2021, 4, 13} << noticed << u"2021年4月13日"_s << QString{};
    QTest::addRow("the day of the letter")
        << noticed << noticed << QString{} << u"limit_not_after_letter"_s;
    QTest::addRow("dated otherwise than recorded")
        << QDate{2021, 5, 10} << QDate{2021, 4, 13} << QString{} << u"dated_otherwise"_s;
}

void TestLetterDates::aSupplementTellsItsLimit()
{
    QFETCH(QDate, limit);
    QFETCH(QDate, dated);
    QFETCH(QString, says);
    QFETCH(QString, refused);
    LetterFixture f;
    Case seen = f.file(f.bearing(3, {}));
    seen.request.value.supplementLimit = limit;
    const auto letter = f.letter(seen, u"supplement"_s, dated);
    QCOMPARE(f.reason(letter), refused);
    if (letter)
        QVERIFY2(f.text(*letter).contains(says), qPrintable(f.text(*letter)));
    seen.request.value.supplementNoticed = {};
    QCOMPARE(f.reason(f.letter(seen, u"supplement"_s, dated)), u"supplement_not_recorded"_s);
}

void TestLetterDates::aLateSupplementPromisesNoNewPeriod_data()
{
    QTest::addColumn<QDate>("noticed");
    QTest::addColumn<bool>("promised");
    QTest::addRow("the seventh working day") << QDate{2021, 4, 21} << true;
    QTest::addRow("the eighth") << QDate{2021, 4, 22} << false;
}

void TestLetterDates::aLateSupplementPromisesNoNewPeriod()
{
    QFETCH(QDate, noticed);
    QFETCH(bool, promised);
    LetterFixture f;
    Case seen = f.file(f.bearing(3, {}));
    seen.request.value.supplementNoticed = noticed;
    const auto letter = f.letter(seen, u"3"_s, noticed);
    QVERIFY(letter);
    QCOMPARE(f.text(*letter).contains(u"自本机关收到补正的申请之日起计算"_s), promised);
}

void TestLetterDates::aConsultationIsDatedAsSent()
{
    LetterFixture f;
    Case seen = f.file(f.bearing(6, {}));
    QVERIFY(f.letter(seen, u"6"_s, {2021, 4, 12}));
    QCOMPARE(f.reason(f.letter(seen, u"6"_s, {2021, 4, 13})), u"dated_otherwise"_s);
    QCOMPARE(f.reason(f.letter(seen, u"8"_s, {2021, 4, 12})), u"no_consultation"_s);
    seen.consultations.front().value.sent = {};
    QCOMPARE(f.reason(f.letter(seen, u"6"_s, {2021, 4, 12})), u"consultation_not_sent"_s);
}

void TestLetterDates::aFeeNoticeKeepsToTheAnswersPeriod_data()
{
    QTest::addColumn<QDate>("noticed");
    QTest::addColumn<QString>("refused");
    QTest::addRow("the last day of the answer") << QDate{2021, 5, 11} << QString{};
    QTest::addRow("a day later") << QDate{2021, 5, 12} << u"fee_after_deadline"_s;
    QTest::addRow("not recorded") << QDate{} << u"fee_not_recorded"_s;
}

void TestLetterDates::aFeeNoticeKeepsToTheAnswersPeriod()
{
    QFETCH(QDate, noticed);
    QFETCH(QString, refused);
    LetterFixture f;
    Case seen = f.file(f.bearing(10, {}));
    seen.request.value.feeNoticed = noticed;
    const auto letter = f.letter(seen, u"10"_s, noticed.isValid() ? noticed : QDate{2021, 4, 12});
    QCOMPARE(f.reason(letter), refused);
    if (letter)
        QVERIFY(f.text(*letter).contains(u"自收到本通知书之日起20个工作日内"_s));
}

void TestLetterDates::aFeeNoticeTellsTheLastDayOnlyWhenHandedOver()
{
    LetterFixture f;
    Case seen = f.file(f.bearing(10, {}));
    const auto says = [&] {
        return f.text(f.letter(seen, u"10"_s, {2021, 4, 12}).value())
            .contains(u"至2021年5月11日届满"_s);
    };
    QVERIFY(!says());
    seen.request.value.feeReached = {2021, 4, 13}; // a later day can't stand in the letter
    QVERIFY(!says());
    seen.request.value.feeReached = {2021, 4, 12};
    QVERIFY(says());
}

void TestLetterDates::aFeeThatContradictsTheTariffIsRefused()
{
    LetterFixture f;
    Case seen = f.file(f.bearing(10, {}));
    seen.feeNotices.front().value.amount.fen += 100;
    const auto letter = f.letter(seen, u"10"_s, {2021, 4, 12});
    QCOMPARE(letter.error(), (Error{ErrorCode::LetterNotAllowed,
                                    {u"fee-notice"_s, u"fee_contradicts_tariff"_s, u"R-FEE-1"_s,
                                     u"801"_s, u"800"_s}}));
}

void TestLetterDates::aReceiptIsRefusedOnceTheClockMoved()
{
    LetterFixture f;
    const Case seen = f.file(f.registered());
    QVERIFY(f.letter(seen, u"2"_s, {2021, 4, 20}));
    Case extended = seen;
    extended.request.value.extensionDays = 5;
    extended.request.value.extensionNoticed = {2021, 4, 19};
    QCOMPARE(f.reason(f.letter(extended, u"2"_s, {2021, 4, 20})), u"clock_has_moved"_s);
    Case supplemented = seen;
    supplemented.request.value.supplementNoticed = {2021, 4, 13};
    supplemented.request.value.supplementReceived = {2021, 4, 16};
    QCOMPARE(f.reason(f.letter(supplemented, u"2"_s, {2021, 4, 20})), u"clock_has_moved"_s);
    // A pause does not contradict the receipt, which leaves it out in words.
    Case asked = seen;
    asked.consultations.push_back({.value = {.sent = {2021, 4, 13}, .reached = {2021, 4, 14}}});
    QVERIFY(f.letter(asked, u"2"_s, {2021, 4, 20}));
    QCOMPARE(f.reason(f.letter(seen, u"2"_s, {2021, 4, 11})), u"dated_before_receipt"_s);
}

void TestLetterDates::anAnswerIsDatedAsSigned()
{
    LetterFixture f;
    Case seen = f.file(f.drafted(u"B5"_s));
    seen.request.value.signedOn = {2024, 1, 1};
    QVERIFY(f.letter(seen, u"15"_s, {2024, 1, 1})->body.last().contains(u"应当先"_s));
    QCOMPARE(f.reason(f.letter(seen, u"15"_s, {2023, 12, 31})), u"dated_otherwise"_s);
}

void TestLetterDates::aLetterIsDatedByTheCaseNotByTheDayItIsMade()
{
    LetterFixture f;
    for (const int kind : {3, 5, 6, 8, 10}) {
        f.on(2021, 4, 12);
        const RequestId id = f.bearing(kind, {});
        f.on(2021, 4, 16);
        const auto letter = f.desk.issueLetter(f.file(id), f.form(QString::number(kind)));
        QVERIFY2(letter, qPrintable(QString::number(kind)));
        QCOMPARE(letter->dated, (QDate{2021, 4, 12}));
        QCOMPARE(f.file(id).letters.back().value.dated, letter->dated);
    }
}

void TestLetterDates::noLetterBeforeItsLaw()
{
    LetterFixture f{{2020, 12, 31}};
    const Case seen = f.file(f.registered());
    QVERIFY(f.letter(seen, u"2"_s, {2020, 12, 31}));
    const auto fee = f.letter(seen, u"10"_s, {2020, 12, 31});
    QVERIFY(!fee);
    QCOMPARE(fee.error(), (Error{ErrorCode::NoLawForDate, {u"fee-notice"_s, u"2020-12-31"_s}}));
}

QTEST_GUILESS_MAIN(TestLetterDates)
#include "tst_letterdates.moc"
