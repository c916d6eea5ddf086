#include "tests/core/reports/dashboard_laws.h"

#include "core/reports/dashboard.h"
#include "tests/core/reports/columnsfixture.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace Qt::StringLiterals;

namespace {
const QDate today{2022, 6, 30};

QDate anyDay()
{
    return QDate{2021, 1, 1}.addDays(
        *rc::gen::oneOf(rc::gen::inRange(-3, 4), rc::gen::inRange(-200, 530)));
}

void close(Request &request)
{
    static const QStringList outcomes{u"A1"_s, u"A3"_s, u"B5"_s, u"C1a"_s, u"N2"_s, u"O3"_s};
    request.closed = request.received.addDays(*rc::gen::inRange(-3, 70));
    request.served = *rc::gen::arbitrary<bool>() ? request.closed : QDate{};
    request.outcome = outcomes.at(*rc::gen::inRange<qsizetype>(0, outcomes.size()));
    request.status = Status(*rc::gen::element(9, 10, 11, 12, 13));
    if (request.extensionNoticed > request.closed) { // an answer ends what could be extended
        request.extensionDays = 0;
        request.extensionNoticed = {};
    }
}

/// One event of a case: registered first, then anything that a desk may write.
Request anyChange(const ColumnsFixture &at, Request request)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: request.organ = at.second.id; break;
    case 1: request.status = Status(16); break; // 作废
    case 2: request.applicantKind = ApplicantKind(*rc::gen::inRange(0, 6)); break;
    case 3:
        if (request.closed.isValid())
            break;
        request.extensionDays = 20;
        request.extensionNoticed = request.received.addDays(10);
        break;
    case 4:
        request.closed = {};
        request.served = {};
        request.outcome.clear();
        request.status = Status::InProgress;
        break;
    default: close(request); break;
    }
    return request;
}

void anyOffice(ColumnsFixture &at)
{
    for (int count = *rc::gen::inRange(0, 30); count > 0; --count) {
        Request request{.id = at.newId(),
                        .organ = at.first.id,
                        .number = u"例〔2021〕%1"_s.arg(count),
                        .channel = Channel(*rc::gen::inRange(0, 6)),
                        .received = anyDay(),
                        .applicantKind = ApplicantKind(*rc::gen::inRange(0, 6)),
                        .status = Status::InProgress};
        if (*rc::gen::arbitrary<bool>())
            close(request);
        at.commit(request);
        for (int events = *rc::gen::inRange(0, 4); events > 0; --events) {
            const auto seen = readSeen<Request>(at.office, request.id.value).value();
            const Request next = anyChange(at, seen.value);
            if (!(next == seen.value) && !at.office.commit(Changes{}.update(seen, next, 1)))
                qFatal("commit");
        }
    }
}

/// The case as its events tell it, one after the other; no projection, no columns.
Request replayed(const Records &journal, EntityId id)
{
    Request request{.id = {id}};
    const std::vector<HistoryEntry> events = journal.history(id).value();
    for (const HistoryEntry &event : events) {
        for (const FieldWrite &write : event.writes) {
            for (const FieldBinding<Request> &field : fieldsOf<Request>()) {
                if (field.id == write.field)
                    field.write(request, write.value);
            }
        }
    }
    return request;
}

using Recount = std::map<std::pair<Figure, QString>, qint64>;

bool isAnswer(const Request &r)
{
    return r.closed.isValid() && r.status != Status::AbandonedSupplement &&
           r.status != Status::AbandonedFee && r.status != Status::Ended;
}

/// By asking every case, figure by figure; the working days one after the other.
Recount recounted(const ColumnsFixture &at, const DashboardQuery &query)
{
    Recount sums;
    const auto within = [&](QDate day) { return day >= query.from && day <= query.until; };
    const auto month = [](QDate day) { return day.toString(u"yyyy-MM"_s); };
    const std::vector<EntityId> ids = at.office.all(Noun::Request).value();
    for (const EntityId id : ids) {
        const Request r = replayed(at.office, id);
        if (r.status == Status(16) || (query.organ && r.organ != *query.organ))
            continue;
        if (within(r.received)) {
            ++sums[{Figure::Received, month(r.received)}];
            ++sums[{Figure::Channel, QString::number(int(r.channel))}];
            ++sums[{Figure::Applicant, QString::number(int(r.applicantKind))}];
            sums[{Figure::Extended, {}}] += r.extensionDays > 0;
        }
        if (r.received <= today && (!r.closed.isValid() || r.closed > today))
            ++sums[{Figure::Open, {}}];
        if (!r.closed.isValid())
            continue;
        const QDate end = std::max(r.closed, r.received);
        if (!within(end))
            continue;
        ++sums[{Figure::Closed, month(end)}];
        ++sums[{Figure::Outcome, r.outcome}];
        sums[{Figure::BeforeReceipt, {}}] += r.closed < r.received;
        const QDate answered = r.served.isValid() ? r.served : r.closed;
        if (!isAnswer(r) || answered < r.received)
            continue;
        int taken = 0;
        QDate last; // a day off after it is late all the same
        for (QDate day = r.received.addDays(1); day <= answered; day = day.addDays(1)) {
            taken += at.calendar.isWorkday(day);
            if (!last.isValid() && taken == (r.extensionDays > 0 ? 40 : 20))
                last = day;
        }
        ++sums[{Figure::Duration, QString::number(taken)}];
        sums[{Figure::Late, {}}] += last.isValid() && answered > last;
    }
    std::erase_if(sums, [](const auto &each) { return each.second == 0; });
    return sums;
}

Recount told(const RequestColumns &columns, const Dashboard &figures, const DashboardQuery &query)
{
    Recount sums;
    const QDate first{query.from.year(), query.from.month(), 1};
    const auto name = [&](Figure figure, std::size_t at) -> QString {
        if (figure == Figure::Received || figure == Figure::Closed)
            return first.addMonths(int(at)).toString(u"yyyy-MM"_s);
        if (figure == Figure::Outcome)
            return columns.outcomes()[at];
        const bool numbered =
            figure == Figure::Duration || figure == Figure::Channel || figure == Figure::Applicant;
        return numbered ? QString::number(at) : QString{};
    };
    for (const Figure figure :
         {Figure::Received, Figure::Channel, Figure::Applicant, Figure::Extended, Figure::Open,
          Figure::Closed, Figure::Outcome, Figure::BeforeReceipt, Figure::Duration, Figure::Late}) {
        for (std::size_t at = 0; at < figures.counts(figure).size(); ++at)
            sums[{figure, name(figure, at)}] += figures.count(figure, at);
    }
    std::erase_if(sums, [](const auto &each) { return each.second == 0; });
    return sums;
}

DashboardQuery anyQuery(const ColumnsFixture &at)
{
    const QDate from = anyDay();
    const std::optional<OrganId> organs[]{{}, at.first.id, at.second.id};
    return {organs[*rc::gen::inRange(0, 3)], from, from.addDays(*rc::gen::inRange(0, 500))};
}
} // namespace

void DashboardLaws::figuresEqualARecountOverTheJournal()
{
    const bool held = rc::check("random offices", [] {
        ColumnsFixture at;
        anyOffice(at);
        const DashboardQuery query = anyQuery(at);
        const RequestColumns columns = at.load(today);
        const DashboardData data = DashboardData::load(at.office).value();
        const Dashboard figures = Dashboard::of(columns, data, query, at.law, at.calendar);
        const Recount says = told(columns, figures, query);
        const Recount counted = recounted(at, query);
        const auto missing = [](const Recount &of, const Recount &in) {
            QStringList lines;
            for (const auto &[each, cases] : of) {
                const auto found = in.find(each);
                if (found == in.end() || found->second != cases)
                    lines << u"%1 %2: %3"_s.arg(word(each.first), each.second).arg(cases);
            }
            return lines.join(u", "_s).toStdString();
        };
        RC_ASSERT(missing(says, counted) == std::string{});
        RC_ASSERT(missing(counted, says) == std::string{});
    });
    QVERIFY(held);
}

void DashboardLaws::partsOfAFigureAreItsWhole()
{
    const bool held = rc::check("parts", [] {
        ColumnsFixture at;
        anyOffice(at);
        const RequestColumns columns = at.load(today);
        const DashboardData data = DashboardData::load(at.office).value();
        const Dashboard f = Dashboard::of(columns, data, anyQuery(at), at.law, at.calendar);
        RC_ASSERT(f.count(Figure::Received) == f.count(Figure::Channel));
        RC_ASSERT(f.count(Figure::Received) == f.count(Figure::Applicant));
        RC_ASSERT(f.count(Figure::Closed) == f.count(Figure::Outcome));
        RC_ASSERT(f.count(Figure::Open) == f.count(Figure::OrganOpen));
        RC_ASSERT(f.count(Figure::OrganOpen) == f.count(Figure::OrganOverdue) +
                                                    f.count(Figure::OrganWaiting) +
                                                    f.count(Figure::OrganInTime));
        RC_ASSERT(f.count(Figure::Late) == f.count(Figure::OrganLate));
    });
    QVERIFY(held);
}
