#include "tests/fakes/deskfixture.h"

#include "core/desk/today.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The next act of a case and its last day, on the law's boundary days.
class TestNextAct final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<DeskFixture>(QDate{2021, 4, 12}); }

    void anAnswerIsDueOnItsTwentiethWorkingDay()
    {
        const RequestId id = receive();
        expect(id, Act::Draft, {2021, 5, 11}, false);
    }
    void defectsAskForCompletionUntilTheSeventhDayAndNotAfter()
    {
        const RequestId id = receive(Channel::Counter, {});
        m_office->on(2021, 4, 21);
        expect(id, Act::AskSupplement, {2021, 4, 21}, false);
        m_office->on(2021, 4, 22);
        expect(id, Act::Draft, {2021, 5, 11}, false);
    }
    void anInternetApplicationIsFirstConfirmed()
    {
        Intake intake;
        intake.request = {.channel = Channel::Internet, .subject = u"某件"_s};
        const RequestId id = m_office->desk.registerRequest(intake).value();
        expect(id, Act::Confirm, {2021, 4, 13}, false);
    }
    void theApplicantIsWaitedForUntilTheLimit()
    {
        const RequestId id = receive();
        QVERIFY(m_office->step(id, Step::IssueSupplement, {{u"items"_s, u"名称"_s}}));
        expect(id, Act::ProveSupplement, {2021, 5, 11}, false);
        m_office->on(2021, 4, 14);
        QVERIFY(m_office->step(id, Step::SupplementServed));
        const QDate limit = m_office->file(id).request.value.supplementLimit;
        expect(id, Act::AwaitSupplement, limit, true);
        m_office->clock.set({limit, QTime{9, 0}});
        expect(id, Act::AwaitSupplement, limit, true);
        m_office->clock.set({limit.addDays(1), QTime{9, 0}});
        QCOMPARE(act(id).act, Act::CloseSupplement);
    }
    void aThirdPartyIsWaitedForFifteenWorkingDaysFromItsReceipt()
    {
        const RequestId id = receive();
        m_office->on(2021, 4, 19);
        QVERIFY(m_office->step(id, Step::ConsultSend,
                               {{u"kind"_s, u"third_party"_s}, {u"to"_s, u"某公司"_s}}));
        QCOMPARE(act(id).act, Act::AwaitOpinion);
        m_office->on(2021, 4, 25); // the fifth working day after dispatch, a make-up Sunday
        QCOMPARE(act(id).act, Act::AwaitOpinion);
        m_office->on(2021, 4, 26);
        QCOMPARE(act(id).act, Act::ProveConsultation);
        QVERIFY(m_office->take(m_office->desk, id, Step::ConsultReached));
        expect(id, Act::AwaitOpinion, {2021, 5, 19}, true);
        m_office->on(2021, 5, 20);
        QCOMPARE(act(id).act, Act::CloseConsultation);
    }
    void whoCantBeReachedIsTriedThenWrittenTo()
    {
        Intake intake;
        intake.request = {
            .channel = Channel::MailPlain, .submitted = {2021, 4, 12}, .subject = u"平信一件"_s};
        const RequestId id = m_office->desk.registerRequest(intake).value();
        expect(id, Act::Confirm, {2021, 4, 13}, false);
        const auto expected =
            expectedDeadline(m_office->file(id), {2021, 4, 13}, m_office->law, m_office->calendar);
        QCOMPARE(expected->date, (QDate{2021, 5, 12}));
        QCOMPARE(expected->ifSubmitted, (QDate{2021, 5, 11}));
        QVERIFY(m_office->step(id, Step::ContactAttempt, {{u"how"_s, u"电话无人接听"_s}}));
        expect(id, Act::Confirm, {2021, 4, 15}, false); // three working days for three tries
        for (int tries = 2; tries <= 3; ++tries)
            QVERIFY(m_office->step(id, Step::ContactAttempt, {{u"how"_s, u"电话无人接听"_s}}));
        expect(id, Act::AskSupplement, {2021, 4, 15}, false);
        QVERIFY(m_office->step(id, Step::IssueSupplement, {{u"items"_s, u"联系方式"_s}}));
        QVERIFY(!expectedDeadline(m_office->file(id), {2021, 4, 13}, m_office->law,
                                  m_office->calendar));
    }
    void aFeeIsWaitedForAndThenClosed()
    {
        const RequestId id = receive();
        QVERIFY(m_office->take(m_office->headDesk, id, Step::Accept));
        QVERIFY(m_office->take(m_office->headDesk, id, Step::FeeNotice,
                               {{u"basis"_s, u"pages"_s},
                                {u"count"_s, u"120"_s},
                                {u"decided_to_provide"_s, u"yes"_s},
                                {u"reason"_s, u"复制量大"_s}}));
        QCOMPARE(act(id).act, Act::ProveFeeNotice);
        m_office->on(2021, 4, 14);
        QVERIFY(m_office->step(id, Step::FeeNoticeServed));
        expect(id, Act::AwaitPayment, {2021, 5, 13}, true);
        m_office->on(2021, 5, 14);
        QCOMPARE(act(id).act, Act::CloseFee);
    }
    void aDraftGoesToItsSignerAndBack()
    {
        const RequestId id = receive();
        QVERIFY(m_office->step(id, Step::SubmitDraft,
                               {{u"outcome"_s, u"A1"_s}, {u"answer"_s, u"见网站"_s}}));
        expect(id, Act::Review, {2021, 5, 11}, false);
        QCOMPARE(rows(m_office->handler).size(), 1U);
        QCOMPARE(rows(m_office->handler).front().group, TodayGroup::Waiting);
        QCOMPARE(rows(m_office->head).front().group, TodayGroup::InHand);
        QVERIFY(m_office->take(m_office->headDesk, id, Step::ReturnDraft,
                               {{u"reason"_s, u"补检索记录"_s}}));
        QCOMPARE(rows(m_office->handler).front().group, TodayGroup::Returned);
        QVERIFY(rows(m_office->head).empty());
    }
    void theDayIsGroupedByWhatIsLeft_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<TodayGroup>("group");
        QTest::addRow("four left") << QDate{2021, 5, 6} << TodayGroup::InHand;
        QTest::addRow("three left") << QDate{2021, 5, 7} << TodayGroup::Soon;
        QTest::addRow("the day itself") << QDate{2021, 5, 11} << TodayGroup::DueToday;
        QTest::addRow("over") << QDate{2021, 5, 12} << TodayGroup::Overdue;
    }
    void theDayIsGroupedByWhatIsLeft()
    {
        QFETCH(QDate, today);
        QFETCH(TodayGroup, group);
        receive();
        m_office->clock.set({today, QTime{9, 0}});
        QCOMPARE(rows(m_office->handler).front().group, group);
    }
    void whatTheWindowTookInIsForAnyoneToTake()
    {
        Officer clerk = m_office->handler;
        clerk.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}};
        clerk.role = Role::Clerk;
        Desk window{m_office->office, m_office->office, m_office->law, m_office->calendar,
                    m_office->clock,  m_office->random, clerk};
        Intake intake;
        intake.request.subject = u"某件"_s;
        const RequestId id = window.registerRequest(intake).value();
        const Today seen = read(m_office->handler);
        QVERIFY(seen.rows.empty());
        QCOMPARE(seen.unassigned, std::vector{id});
        QVERIFY(m_office->desk.assign(id, m_office->handler.id));
        QCOMPARE(rows(m_office->handler).size(), 1U);
        QVERIFY(read(m_office->handler).unassigned.empty());
    }
    void theComingTenWorkingDaysCountWhatIsDue()
    {
        receive();
        receive();
        m_office->on(2021, 5, 1); // a holiday: the bars begin with the next working day
        const Today seen = read(m_office->handler);
        QCOMPARE(seen.dueDays.size(), 10U);
        QCOMPARE(seen.dueDays.front().day, QDate(2021, 5, 6));
        int sum = 0;
        for (const Today::DueDay &due : seen.dueDays)
            sum += due.day == QDate(2021, 5, 11) ? due.count : 0;
        QCOMPARE(sum, 2);
    }
    void readingCanBeCancelled()
    {
        receive();
        const auto seen = readToday(m_office->office, m_office->handler, m_office->clock.today(),
                                    m_office->law, m_office->calendar, [] { return false; });
        QVERIFY(!seen);
        QCOMPARE(seen.error().code, ErrorCode::Cancelled);
    }

private:
    RequestId receive(Channel channel = Channel::Counter, const QString &name = u"叶疏桐"_s)
    {
        Intake intake;
        intake.request = {.channel = channel,
                          .applicantName = name,
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = u"11010519491231002X"_s,
                          .contact = u"13900001234"_s,
                          .subject = u"某某规划许可"_s};
        return m_office->desk.registerRequest(intake).value();
    }
    NextAct act(RequestId id) const
    {
        return nextAct(m_office->file(id), m_office->clock.today(), m_office->law,
                       m_office->calendar)
            .value()
            .value();
    }
    void expect(RequestId id, Act due, QDate last, bool waiting) const
    {
        const NextAct next = act(id);
        QCOMPARE(next.act, due);
        QCOMPARE(next.last, last);
        QCOMPARE(next.waiting, waiting);
        QVERIFY(m_office->law.citation(next.citation, m_office->clock.today()));
    }
    Today read(const Officer &self) const
    {
        return readToday(m_office->office, self, m_office->clock.today(), m_office->law,
                         m_office->calendar)
            .value();
    }
    std::vector<TodayRow> rows(const Officer &self) const { return read(self).rows; }

    std::unique_ptr<DeskFixture> m_office{};
};

QTEST_GUILESS_MAIN(TestNextAct)
#include "tst_nextact.moc"
