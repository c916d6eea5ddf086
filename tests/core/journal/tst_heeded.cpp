#include "core/journal/heeded.h"
#include "core/people/organ.h"
#include "tests/fakes/memoryoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHeeded final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsWaitedForAnswers();
    void whoIsNotAnswersNothing();
    void aScanEndsSoonAfter();

private:
    static constexpr int organs = 2000;
    static constexpr std::array<quint16, 1> name{OrganName};
    static std::optional<ErrorCode> codeOf(const auto &answer)
    {
        return answer ? std::nullopt : std::optional{answer.error().code};
    }
    MemoryOffice m_office{};
    EntityId m_first{};
};

void TestHeeded::initTestCase()
{
    Changes changes;
    for (int i = 0; i < organs; ++i) {
        const Organ organ{.id = {QUuid{uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
                          .name = QString::number(i)};
        changes.add(organ, quint16(PeopleEvent::OrganSaved));
        m_first = i == 0 ? organ.id.value : m_first;
    }
    QVERIFY(m_office.commit(changes));
}

void TestHeeded::whoIsWaitedForAnswers()
{
    const HeededRecords records{m_office, [] { return true; }};
    int rows = 0;
    QVERIFY(records.scan(Noun::Organ, name, [&](const ScanRow &) { return ++rows > 0; }));
    QCOMPARE(rows, organs);
    QCOMPARE(records.all(Noun::Organ)->size(), std::size_t(organs));
    QCOMPARE(readSeen<Organ>(records, m_first)->value.name, u"0"_s);
    QCOMPARE(records.where(Noun::Organ, OrganName, Value{u"7"_s})->size(), std::size_t{1});
    rows = 0;
    QVERIFY(records.scan(Noun::Organ, name, [&](const ScanRow &) { return ++rows < 3; }));
    QCOMPARE(rows, 3); // its own reader has had enough
}

void TestHeeded::whoIsNotAnswersNothing()
{
    const HeededRecords records{m_office, [] { return false; }};
    const auto never = [](const ScanRow &) { return true; };
    for (const auto code :
         {codeOf(records.scan(Noun::Organ, name, never)), codeOf(records.all(Noun::Organ)),
          codeOf(records.read(Noun::Organ, m_first)),
          codeOf(records.where(Noun::Organ, OrganName, Value{u"7"_s})),
          codeOf(records.sameApplicant(m_first)), codeOf(records.ofApplicant(u"1"_s)),
          codeOf(records.content("ab")), codeOf(records.history(m_first))})
        QVERIFY(code == ErrorCode::Cancelled);
}

void TestHeeded::aScanEndsSoonAfter()
{
    bool wanted = true;
    const HeededRecords records{m_office, [&] { return wanted; }};
    int rows = 0;
    const auto scanned = records.scan(Noun::Organ, name, [&](const ScanRow &) {
        wanted = ++rows < 300;
        return true;
    });
    QVERIFY(codeOf(scanned) == ErrorCode::Cancelled);
    QVERIFY2(rows >= 300 && rows < 600, qPrintable(QString::number(rows)));
}

QTEST_GUILESS_MAIN(TestHeeded)
#include "tst_heeded.moc"
