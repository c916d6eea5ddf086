#include "tests/core/reports/tst_requestlist.h"

#include "core/reports/requestlist.h"
#include "core/requests/case.h"
#include "tests/core/reports/columnsfixture.h"

#include <QRegularExpression>
#include <QtTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {
using Line = RequestColumns::Line;

std::vector<Line> linesOf(const RequestColumns &columns)
{
    std::vector<Line> lines;
    for (quint32 row = 0; row < columns.size(); ++row)
        lines.push_back(columns.line(row));
    return lines;
}

std::optional<Urgency> plainUrgency(const ColumnsFixture &at, const Line &line, QDate today)
{
    if (line.closed.isValid() || !line.received.isValid() || int(line.status) == 16)
        return {};
    const auto due =
        deadline(clockEvents(*readCase(at.office, line.id)), today, at.law, at.calendar);
    return due ? std::optional{urgency(*due, today, at.law, at.calendar)} : std::nullopt;
}

/// One line of the filter, read literally.
bool passes(const ColumnsFixture &at, const RequestFilter &f, const Line &line, QDate today)
{
    const bool voided = int(line.status) == 16;
    const auto urgency = plainUrgency(at, line, today);
    return (f.statuses.any() ? f.statuses.test(std::size_t(line.status)) : !voided) &&
           (!f.organ || *f.organ == line.organ) && (!f.handler || *f.handler == line.handler) &&
           (!f.openOnly || (!line.closed.isValid() && !voided)) &&
           (!f.urgencies.any() || (urgency && f.urgencies.test(std::size_t(*urgency)))) &&
           (!f.dueWithin || (line.due.isValid() && line.due >= today &&
                             at.calendar.count(today, line.due) <= *f.dueWithin)) &&
           (f.outcomes.isEmpty() || f.outcomes.contains(line.outcome)) &&
           (!f.channel || *f.channel == line.channel) &&
           (!f.applicantKind || *f.applicantKind == line.applicantKind) &&
           (!f.receivedFrom.isValid() || line.received >= f.receivedFrom) &&
           (!f.receivedUntil.isValid() ||
            (line.received.isValid() && line.received <= f.receivedUntil)) &&
           line.number.contains(f.numberText) &&
           (!f.ids || std::ranges::find(*f.ids, line.id) != f.ids->end());
}

/// Text before the year, the year, the serial, and what is left, by a pattern.
auto natural(const QString &number)
{
    static const QRegularExpression dated{
        u"^(.*?)(?<![0-9])((?:19|20)[0-9]{2})([^0-9]+)([0-9]{1,9})(?![0-9])(.*)$"_s};
    static const QRegularExpression plain{u"^(.*?)(?<![0-9])([0-9]{1,9})([^0-9]*)$"_s};
    if (const auto m = dated.match(number); m.hasMatch())
        return std::tuple{m.captured(1), m.captured(2).toInt(), m.captured(4).toInt(), number};
    if (const auto m = plain.match(number); m.hasMatch())
        return std::tuple{m.captured(1), 0, m.captured(2).toInt(), number};
    return std::tuple{number, 0, 0, number};
}

/// Where a day sorts: none after all, whichever way.
qint64 place(QDate day, bool descending)
{
    if (!day.isValid())
        return std::numeric_limits<qint64>::max();
    return descending ? -day.toJulianDay() : day.toJulianDay();
}

template<class Value>
bool before(const Value &a, const Value &b, bool descending)
{
    return descending ? b < a : a < b;
}

QString nameOf(const QString &name)
{
    return name.isEmpty() ? QString{QChar{0xFFFF}} : name;
}

bool precedes(const ColumnsFixture &at, const SortKey &key, const Line &a, const Line &b)
{
    const bool down = key.descending;
    const auto text = [&](const QString &x, const QString &y) {
        const bool edge = x.isEmpty() != y.isEmpty(); // without one: last, whichever way
        return edge ? !x.isEmpty() : before(nameOf(x), nameOf(y), down);
    };
    const auto day = [&](QDate x, QDate y) { return place(x, down) < place(y, down); };
    const auto code = [&](const Line &line) {
        return line.organ == at.first.id ? at.first.code : at.second.code;
    };
    const auto handler = [&](const Line &line) {
        return line.handler.isNull() ? QString{} : at.officer.name;
    };
    switch (key.column) {
    case RequestColumn::Number: return before(natural(a.number), natural(b.number), down);
    case RequestColumn::Organ: return text(code(a), code(b));
    case RequestColumn::Status: return before(a.status, b.status, down);
    case RequestColumn::Received: return day(a.received, b.received);
    case RequestColumn::Due: return day(a.due, b.due);
    case RequestColumn::Closed: return day(a.closed, b.closed);
    case RequestColumn::Served: return day(a.served, b.served);
    case RequestColumn::Submitted: return day(a.submitted, b.submitted);
    case RequestColumn::Registered: return day(a.registered, b.registered);
    case RequestColumn::Outcome: return text(a.outcome, b.outcome);
    case RequestColumn::Channel: return before(a.channel, b.channel, down);
    case RequestColumn::ApplicantKind: return before(a.applicantKind, b.applicantKind, down);
    case RequestColumn::Handler: return text(handler(a), handler(b));
    case RequestColumn::Items: return before(a.items, b.items, down);
    }
    return false;
}

std::vector<quint32> plainlySorted(const ColumnsFixture &at, const RequestColumns &columns,
                                   std::vector<SortKey> keys)
{
    const std::vector<Line> lines = linesOf(columns);
    keys.push_back({RequestColumn::Number});
    std::vector<quint32> rows(lines.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::sort(rows, {}, [&](quint32 row) { return lines[row].id.value; });
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        for (const SortKey &key : keys) {
            if (precedes(at, key, lines[a], lines[b]))
                return true;
            if (precedes(at, key, lines[b], lines[a]))
                return false;
        }
        return false;
    });
    return rows;
}

std::vector<RequestFilter> filtersOf(const ColumnsFixture &at)
{
    const auto ids = *at.office.all(Noun::Request);
    std::vector<RequestFilter> list{
        {},
        {.organ = at.first.id},
        {.organ = OrganId{at.officer.id.value}},
        {.statuses = std::bitset<32>{1U << int(Status::InProgress)}},
        {.statuses = std::bitset<32>{1U << 16}},
        {.openOnly = true},
        {.urgencies = std::bitset<8>{1U << int(Urgency::Overdue)}},
        {.urgencies = std::bitset<8>{1U << int(Urgency::Close) | 1U << int(Urgency::Paused)}},
        {.urgencies = std::bitset<8>{1U << int(Urgency::Ample) | 1U << int(Urgency::Near)}},
        {.dueWithin = 0},
        {.dueWithin = 3},
        {.outcomes = {u"A1"_s, u"X9"_s}},
        {.outcomes = {u"Z"_s}},
        {.channel = Channel::Fax},
        {.applicantKind = ApplicantKind::Research},
        {.handler = at.officer.id},
        {.receivedFrom = {2021, 1, 1}},
        {.receivedUntil = {2020, 6, 30}},
        {.receivedFrom = {2020, 3, 1}, .receivedUntil = {2020, 3, 31}},
        {.numberText = u"1"_s},
        {.numberText = u"〔2021〕第1"_s},
        {.numberText = u"办"_s},
        {.ids = std::vector<RequestId>{{ids.at(3)}, {ids.at(1)}, {at.officer.id.value}}},
        {.ids = std::vector<RequestId>{}}};
    list.push_back({.organ = at.second.id,
                    .openOnly = true,
                    .applicantKind = ApplicantKind::Natural,
                    .receivedFrom = {2020, 1, 1},
                    .numberText = u"2"_s});
    return list;
}
} // namespace

void TestRequestList::filtersLetThroughWhatThePlainWayDoes()
{
    ColumnsFixture at;
    at.fill(600, 11);
    for (const QDate today : {QDate{2021, 12, 31}, QDate{2021, 10, 1}}) {
        const RequestColumns columns = at.load(today);
        const std::vector<Line> lines = linesOf(columns);
        int number = 0;
        for (const RequestFilter &filter : filtersOf(at)) {
            std::vector<quint32> expected;
            for (quint32 row = 0; row < lines.size(); ++row) {
                if (passes(at, filter, lines[row], today))
                    expected.push_back(row);
            }
            QVERIFY2(filteredRows(columns, filter, at.law, at.calendar) == expected,
                     qPrintable(u"filter %1"_s.arg(number)));
            ++number;
        }
    }
}

void TestRequestList::sortsEqualAStableSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column <= int(RequestColumn::Items); ++column) {
        QTest::addRow("column %d up", column) << column << false;
        QTest::addRow("column %d down", column) << column << true;
    }
}

void TestRequestList::sortsEqualAStableSort()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    ColumnsFixture at;
    at.fill(300, 12);
    const RequestColumns columns = at.load();
    const std::array keys{SortKey{RequestColumn(column), descending}};
    std::vector<quint32> rows(columns.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::reverse(rows);
    QCOMPARE(sortedRows(columns, rows, keys), plainlySorted(at, columns, {keys.front()}));
}

void TestRequestList::numbersSortNaturally()
{
    ColumnsFixture at;
    const QStringList inOrder{
        QString{}, u"2020-9"_s,        u"2021-2"_s,        u"2021-10"_s,       u"2021-10补"_s,
        u"无号"_s, u"杨〔2020〕3号"_s, u"杨〔2021〕1号"_s, u"杨〔2021〕2号"_s, u"杨〔2021〕11号"_s};
    for (qsizetype i = 0; i < inOrder.size(); ++i)
        at.commit(Request{.id = at.newId(),
                          .number = inOrder.at((i * 7) % inOrder.size()),
                          .received = {2021, 1, 1}});
    const RequestColumns columns = at.load();
    std::vector<quint32> rows(columns.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QStringList found;
    for (const quint32 row : sortedRows(columns, rows, {}))
        found << columns.number(row);
    QCOMPARE(found, inOrder);
}

void TestRequestList::severalKeysSortOneWithinAnother()
{
    ColumnsFixture at;
    at.fill(400, 13);
    const RequestColumns columns = at.load();
    const std::vector<SortKey> keys{{RequestColumn::Organ, true},
                                    {RequestColumn::Status, false},
                                    {RequestColumn::Received, true}};
    std::vector<quint32> rows(columns.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QCOMPARE(sortedRows(columns, rows, keys), plainlySorted(at, columns, keys));
}

void TestRequestList::urgencyIsThatOfTheDeadline()
{
    ColumnsFixture at;
    at.fill(500, 14);
    const QDate today{2021, 12, 20};
    const RequestColumns columns = at.load(today);
    int known = 0;
    for (quint32 row = 0; row < columns.size(); ++row) {
        const auto urgency = urgencyOf(columns, row, at.law, at.calendar);
        QCOMPARE(urgency, plainUrgency(at, columns.line(row), today));
        known += urgency.has_value();
    }
    QVERIFY(known > 50);
}
