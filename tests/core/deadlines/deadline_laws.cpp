#include "core/base/date.h"
#include "core/base/number.h"
#include "core/calendar/workcalendar.h"
#include "core/deadlines/ledger.h"
#include "core/fees/fee.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

namespace {
const Law &law()
{
    static const Law shipped = *Law::shipped();
    return shipped;
}
const WorkCalendar &calendar()
{
    static const WorkCalendar shipped = *shippedCalendar();
    return shipped;
}
QDate anyDay(QDate first, QDate last)
{
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(last) + 1));
}
ClockEvents::Consultation anyLetter(QDate received)
{
    ClockEvents::Consultation letter;
    letter.sent = received.addDays(*rc::gen::inRange(0, 50));
    if (*rc::gen::arbitrary<bool>())
        letter.reached = letter.sent.addDays(*rc::gen::inRange(0, 9));
    if (*rc::gen::arbitrary<bool>())
        letter.returned = std::max(letter.sent, letter.reached).addDays(*rc::gen::inRange(0, 40));
    return letter;
}
/// A case in which nothing lies before what must precede it.
ClockEvents anyCase()
{
    ClockEvents events;
    events.received = anyDay({2021, 1, 1}, {2026, 8, 1});
    for (int letters = *rc::gen::inRange(0, 5); letters > 0; --letters)
        events.consultations.push_back(anyLetter(events.received));
    if (*rc::gen::inRange(0, 3) == 0) {
        const QDate noticed = events.received.addDays(*rc::gen::inRange(0, 14));
        events.supplement =
            ClockEvents::Supplement{noticed, noticed.addDays(*rc::gen::inRange(0, 30))};
    }
    if (*rc::gen::inRange(0, 3) == 0)
        events.extension = ClockEvents::Extension{*rc::gen::inRange(1, 21), {}};
    if (*rc::gen::inRange(0, 3) == 0) {
        const QDate noticed = events.received.addDays(*rc::gen::inRange(0, 40));
        events.fee = ClockEvents::Fee{noticed, noticed, noticed.addDays(*rc::gen::inRange(0, 40))};
    }
    return events;
}
Result<DayLedger> ledgerOf(const ClockEvents &events, int daysLater)
{
    return dayLedger(events, events.received.addDays(daysLater), law(), calendar());
}
int countUse(const DayLedger &ledger, DayUse use, QDate after)
{
    return int(std::ranges::count_if(
        ledger.days, [&](const LedgerDay &day) { return day.use == use && day.date > after; }));
}
} // namespace

class DeadlineLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addThenCountGivesTheNumber()
    {
        QVERIFY(rc::check([] {
            const QDate start = anyDay({1990, 1, 1}, {2080, 12, 31});
            const int days = *rc::gen::inRange(1, 5001);
            const QDate last = calendar().add(start, days)->date;
            RC_ASSERT(calendar().count(start, last) == days);
            RC_ASSERT(calendar().isWorkday(last));
            const QDate from = calendar().subtract(last, days)->date;
            RC_ASSERT(from >= start && calendar().count(from, last) == days);
            RC_ASSERT(calendar().count(from.addDays(1), last) == days - 1);
        }));
    }

    void aPauseNeverMovesTheDateBack()
    {
        QVERIFY(rc::check([] {
            ClockEvents events = anyCase();
            const QDate asOf = events.received.addDays(*rc::gen::inRange(0, 120));
            const auto before = deadline(events, asOf, law(), calendar());
            events.consultations.push_back(anyLetter(events.received));
            const auto after = deadline(events, asOf, law(), calendar());
            RC_ASSERT(before.has_value() && after.has_value());
            RC_ASSERT(after->date >= before->date);
            RC_ASSERT(!after->latest.isValid() || after->latest >= after->date);
        }));
    }

    void theUnionIsNoMoreThanTheSum()
    {
        QVERIFY(rc::check([] {
            ClockEvents events = anyCase();
            const QDate asOf = events.received.addDays(*rc::gen::inRange(0, 120));
            const int together = deadline(events, asOf, law(), calendar())->excluded;
            int sum = 0;
            for (const auto &letter : std::exchange(events.consultations, {})) {
                events.consultations = {letter};
                sum += deadline(events, asOf, law(), calendar())->excluded;
            }
            RC_ASSERT(together <= sum);
        }));
    }

    void theLedgerAddsUp()
    {
        QVERIFY(rc::check([] {
            const ClockEvents events = anyCase();
            const auto ledger = ledgerOf(events, *rc::gen::inRange(0, 120));
            RC_ASSERT(ledger.has_value());
            const Deadline &due = ledger->deadline;
            RC_ASSERT(countUse(*ledger, DayUse::Counted, {}) == due.period + due.extension);
            RC_ASSERT(countUse(*ledger, DayUse::Excluded, due.base) == due.excluded);
            RC_ASSERT(ledger->days.front().date == events.received &&
                      ledger->days.back().date == due.date);
            RC_ASSERT(std::ranges::adjacent_find(ledger->days,
                                                 [](const LedgerDay &a, const LedgerDay &b) {
                                                     return a.date.addDays(1) != b.date;
                                                 }) == ledger->days.end());
            for (const LedgerDay &day : ledger->days)
                RC_ASSERT(law().citation(day.citation, day.date).has_value());
            int counted = 0;
            for (const LedgerSegment &segment : ledger->segments)
                counted += segment.counted;
            RC_ASSERT(counted == due.period + due.extension);
        }));
    }

    void theOrderOfLettersDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            ClockEvents events = anyCase();
            const QDate asOf = events.received.addDays(*rc::gen::inRange(0, 120));
            const auto one = deadline(events, asOf, law(), calendar());
            std::ranges::reverse(events.consultations);
            RC_ASSERT(*one == *deadline(events, asOf, law(), calendar()));
        }));
    }

    void partsOfAFeeSumToTheWhole()
    {
        QVERIFY(rc::check([] {
            const auto tariff = *law().tariff(FeeBasis::Items, QDate{2021, 4, 9});
            const qint64 before = *rc::gen::inRange(0, 400);
            const qint64 first = *rc::gen::inRange(0, 400);
            const qint64 second = *rc::gen::inRange(0, 400);
            const auto whole = fee(tariff, before, first + second);
            RC_ASSERT(fee(tariff, before, first)->total +
                          fee(tariff, before + first, second)->total ==
                      whole->total);
            qint64 units = 0;
            Money sum;
            for (const FeeSlice &slice : whole->slices) {
                units += slice.to - slice.from + 1;
                sum.fen += (slice.to - slice.from + 1) * slice.rate.fen;
            }
            RC_ASSERT(units == first + second && sum == whole->total);
        }));
    }

    void whatIsPrintedIsReadBack()
    {
        QVERIFY(rc::check([] {
            const QDate day = anyDay({1, 1, 1}, {9999, 12, 31});
            RC_ASSERT(*parseDate(isoDate(day)) == day);
            const auto number = *rc::gen::inRange<qint64>(-999'999'999'999, 999'999'999'999);
            RC_ASSERT(*parseWhole(QString::number(number)) == number);
        }));
    }
};

QTEST_GUILESS_MAIN(DeadlineLaws)
#include "deadline_laws.moc"
