#include "app/demo.h"
#include "app/house.h"
#include "core/desk/today.h"
#include "core/requests/past.h"
#include "core/requests/words.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The demo office, made on different days.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsThere();
    void theKeyPointsCaseHasItsLastDay();
    void todayHasWorkWheneverItIsMade_data();
    void todayHasWorkWheneverItIsMade();

private:
    struct Made
    {
        QTemporaryDir folder{};
        std::unique_ptr<House> house{};
        std::unique_ptr<OfficeFile> file{};
    };
    static std::unique_ptr<Made> madeOn(QDate day)
    {
        auto made = std::make_unique<Made>();
        auto clock = std::make_unique<FixedClock>(day);
        made->house = House::build(std::move(clock)).value();
        const QString path = made->folder.filePath(u"demo.mingdu"_s);
        if (const auto done = createDemo(*made->house, path); !done)
            qFatal("%s %s", codeName(done.error().code).data(),
                   qPrintable(done.error().args.join(u' ')));
        made->file =
            OfficeFile::open(path, made->house->surroundings(), OfficeFile::Access::Write).value();
        const auto handler = findOfficer(*made->file, u"林知夏"_s).value();
        if (!made->file->unlock(handler.id, u"mingdu-demo"_s))
            qFatal("the passphrase is another one");
        return made;
    }
};

void TestDemo::everyStateIsThere()
{
    const auto made = madeOn({2026, 11, 24});
    QVERIFY(made->file->check());
    QCOMPARE(officersOf(*made->file)->size(), 5U);
    QCOMPARE(made->file->all(Noun::Organ)->size(), 2U);
    const auto cases = readPast(*made->file).value();
    QVERIFY(cases.size() >= 60);
    QMap<Status, int> states;
    QSet<QString> outcomes;
    for (const PastCase &each : cases) {
        ++states[each.request.status];
        outcomes.insert(each.request.outcome);
    }
    for (const Status status :
         {Status::Unconfirmed, Status::Received, Status::AwaitingSupplement, Status::InProgress,
          Status::AwaitingReason, Status::AwaitingFee, Status::InReview, Status::Signed,
          Status::Answered, Status::Archived, Status::AbandonedSupplement, Status::AbandonedFee,
          Status::Ended, Status::UnderReview, Status::InLawsuit, Status::Voided})
        QVERIFY2(states.contains(status), qPrintable(word(status)));
    QVERIFY(outcomes.size() > 8);
    QVERIFY(made->file->all(Noun::Letter)->size() > 8);
}

void TestDemo::theKeyPointsCaseHasItsLastDay()
{
    const auto made = madeOn({2026, 11, 24});
    const auto cases = readPast(*made->file).value();
    const auto found = std::ranges::find_if(cases, [](const PastCase &each) {
        return each.request.received == QDate{2021, 4, 9} &&
               each.request.subject.contains(u"杨府办〔2021〕10号"_s);
    });
    QVERIFY(found != cases.end());
    const auto due = deadline(clockEvents(*found), found->request.closed, made->house->law(),
                              made->house->calendar());
    QCOMPARE(due->date, (QDate{2021, 5, 10}));
}

void TestDemo::todayHasWorkWheneverItIsMade_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addRow("a Tuesday") << QDate{2026, 11, 24};
    QTest::addRow("a Saturday") << QDate{2026, 11, 28};
    QTest::addRow("after the Spring Festival") << QDate{2026, 2, 24};
    QTest::addRow("the year's end") << QDate{2026, 12, 31};
    QTest::addRow("before the next schedule") << QDate{2027, 1, 4};
}

void TestDemo::todayHasWorkWheneverItIsMade()
{
    QFETCH(QDate, day);
    const auto made = madeOn(day);
    const auto handler = findOfficer(*made->file, u"林知夏"_s).value();
    const auto today =
        readToday(*made->file, handler, day, made->house->law(), made->house->calendar()).value();
    QMap<TodayGroup, int> groups;
    for (const TodayRow &row : today.rows)
        ++groups[row.group];
    QVERIFY(groups[TodayGroup::Overdue] > 0);
    QCOMPARE(groups[TodayGroup::DueToday] > 0, made->house->calendar().isWorkday(day));
    QVERIFY(groups[TodayGroup::Soon] > 0);
    QVERIFY(groups[TodayGroup::Waiting] > 0);
    QVERIFY(groups[TodayGroup::Overdue] < 12); // a desk that can be caught up with
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
