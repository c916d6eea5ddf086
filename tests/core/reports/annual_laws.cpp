#include "tests/core/reports/annual_laws.h"

#include "core/reports/annualtable.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
/// Rows of R-REP-4, copied from the rules by hand.
const QMap<int, QStringList> &resultRows()
{
    static const QMap<int, QStringList> rows{{3, {u"A1"_s, u"A2"_s}},
                                             {4, {u"A3"_s}},
                                             {5, {u"B1"_s}},
                                             {6, {u"B2"_s}},
                                             {7, {u"B3"_s}},
                                             {8, {u"B4"_s}},
                                             {9, {u"B5"_s}},
                                             {10, {u"B6"_s}},
                                             {11, {u"B7"_s}},
                                             {12, {u"B8"_s}},
                                             {13, {u"C1"_s, u"C1a"_s, u"C1b"_s, u"C1c"_s}},
                                             {14, {u"C2"_s}},
                                             {15, {u"C3"_s}},
                                             {16, {u"N1"_s}},
                                             {17, {u"N2"_s}},
                                             {18, {u"N3"_s}},
                                             {19, {u"N4"_s}},
                                             {20, {u"N5"_s}},
                                             {21, {u"O1"_s}},
                                             {22, {u"O2"_s}},
                                             {23, {u"O3"_s, u"O4"_s}}};
    return rows;
}

QString anyOutcome()
{
    static const QStringList codes = [] {
        QStringList every{QString{}, u"??"_s};
        for (const QStringList &row : resultRows())
            every += row;
        return every;
    }();
    return codes.at(*rc::gen::inRange<qsizetype>(0, codes.size()));
}

QDate anyDay()
{
    // Near the turns of the years more often than not.
    const QDate turn{*rc::gen::inRange(2021, 2024), 1, 1};
    return turn.addDays(*rc::gen::oneOf(rc::gen::inRange(-2, 3), rc::gen::inRange(-300, 300)));
}

std::vector<Request> anyOffice(ColumnsFixture &at)
{
    std::vector<Request> made;
    for (int count = *rc::gen::inRange(0, 40); count > 0; --count) {
        Request request{.id = at.newId(),
                        .organ = *rc::gen::arbitrary<bool>() ? at.first.id : at.second.id,
                        .received = *rc::gen::inRange(0, 15) ? anyDay() : QDate{},
                        .applicantKind = ApplicantKind(*rc::gen::inRange(0, 6)),
                        .status = Status::InProgress};
        if (*rc::gen::inRange(0, 4) > 0) {
            const int took = *rc::gen::inRange(-3, 90);
            request.closed = request.received.isValid() ? request.received.addDays(took) : anyDay();
            request.outcome = anyOutcome();
            request.status = Status(*rc::gen::element(9, 10, 11, 12, 13, 14, 15));
        }
        if (*rc::gen::inRange(0, 10) == 0)
            request.status = Status(16); // 作废
        at.commit(request);
        made.push_back(request);
    }
    return made;
}

/// One cell, by asking every case whether it belongs there.
qint64 recounted(const std::vector<Request> &requests, int year, int row, int column)
{
    const QString yearText = QString::number(year);
    const auto yearOf = [](QDate day) { return QString::number(day.year()); };
    return std::ranges::count_if(requests, [&](const Request &request) {
        if (request.status == Status(16) || !request.received.isValid())
            return false;
        if (column != 7 && int(request.applicantKind) + 1 != column)
            return false;
        const bool closed = request.closed.isValid();
        const QDate end = closed ? std::max(request.closed, request.received) : QDate{9999, 1, 1};
        const bool closedInYear = closed && yearOf(end) == yearText;
        switch (row) {
        case 1: return yearOf(request.received) == yearText;
        case 2: return request.received.year() < year && end.year() >= year;
        case 24: return closedInYear;
        case 25: return request.received.year() <= year && end.year() > year;
        default: break;
        }
        int own = 23;
        for (auto each = resultRows().begin(); each != resultRows().end(); ++each) {
            if (each->contains(request.outcome))
                own = each.key();
        }
        return closedInYear && own == row;
    });
}
} // namespace

void AnnualLaws::randomYearsHoldTheIdentitiesAndEqualARecount()
{
    const bool held = rc::check("random years", [] {
        ColumnsFixture at;
        const std::vector<Request> every = anyOffice(at);
        const RequestColumns columns = at.load();
        for (const int year : {2021, 2022, 2023}) {
            for (const std::optional<OrganId> organ :
                 {std::optional<OrganId>{}, std::optional{at.first.id},
                  std::optional{at.second.id}}) {
                std::vector<Request> own = every;
                std::erase_if(own, [&](const Request &r) { return organ && r.organ != *organ; });
                const AnnualReport report = *annualReport(columns, year, organ, at.law);
                RC_ASSERT(std::ranges::all_of(report.checks, &AnnualCheck::ok));
                for (int r = 1; r <= 25; ++r) {
                    for (int c = 1; c <= 7; ++c)
                        RC_ASSERT(report.table.rows.at(std::size_t(r - 1)).at(std::size_t(c - 1)) ==
                                  recounted(own, year, r, c));
                }
            }
        }
    });
    QVERIFY(held);
}

void AnnualLaws::severedCasesAreInTheirRowOnly()
{
    const bool held = rc::check("severed cases", [] {
        ColumnsFixture at;
        const int severed = *rc::gen::inRange(0, 8);
        const int withheld = *rc::gen::inRange(0, 8);
        for (int i = 0; i < severed + withheld; ++i)
            at.commit(Request{.id = at.newId(),
                              .organ = at.first.id,
                              .received = {2022, 3, 1},
                              .status = Status::Answered,
                              .outcome = i < severed ? u"A3"_s : u"B%1"_s.arg(1 + i % 8),
                              .closed = {2022, 3, 9},
                              .grounds = {u"E15"_s}});
        const AnnualReport report = *annualReport(at.load(), 2022, {}, at.law);
        qint64 refused = 0;
        for (std::size_t row = 4; row < 12; ++row) // r5 … r12
            refused += report.table.rows.at(row).back();
        RC_ASSERT(report.table.rows.at(3).back() == severed);
        RC_ASSERT(refused == withheld);
    });
    QVERIFY(held);
}
