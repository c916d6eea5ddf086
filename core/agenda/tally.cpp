#include "core/agenda/tally.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/law/secrecy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAtOnce = 100'000;
constexpr QStringView servicePrefix = u"counter.service.";
} // namespace

std::vector<CounterService> counterServices(const Law &law, QDate day)
{
    std::vector<CounterService> services;
    for (const Convention &each : law.conventions(servicePrefix, day))
        services.push_back({each.key.sliced(servicePrefix.size()), each.text});
    return services;
}

Result<DeedEntry<TallyId>> countService(Tally next, const DeedSetting &setting)
{
    const QDate today = setting.clock.today();
    if (!next.on.isValid())
        next.on = today;
    if (next.on > today)
        return fail(ErrorCode::FutureDate, {isoDate(next.on)});
    const auto known = counterServices(setting.law, next.on);
    if (std::ranges::find(known, next.service, &CounterService::key) == known.end())
        return fail(ErrorCode::BadValue, {u"service"_s, next.service.left(40)});
    if (next.count < 1 || next.count > mostAtOnce)
        return fail(ErrorCode::OutOfRange, {u"count"_s, u"1"_s, QString::number(mostAtOnce)});
    const auto mark = secrecyMarkIn({}, next.note, setting.law, today);
    if (!mark || !mark->isEmpty())
        return mark ? fail(ErrorCode::SecrecyMark, {*mark})
                    : Result<DeedEntry<TallyId>>{tl::unexpected(mark.error())};
    if (next.organ.isNull())
        next.organ = setting.actor.organ;
    next.by = setting.actor.id;
    next.id = {newEntityId(setting.clock, setting.random)};
    DeedEntry<TallyId> entry{.id = next.id};
    entry.changes.add(next, quint16(TallyEvent::Counted));
    return entry;
}

Result<Changes> takeBack(const Seen<Tally> &seen, const DeedSetting &setting)
{
    if (seen.value.removed.isValid())
        return fail(ErrorCode::Duplicate, {isoDate(seen.value.removed)});
    Tally next = seen.value;
    next.removed = setting.clock.today();
    return Changes{}.update(seen, next, quint16(TallyEvent::TakenBack));
}

std::vector<int> tallySums(std::span<const Tally> tallies, std::span<const CounterService> services,
                           QDate from, QDate until)
{
    std::vector<int> sums(services.size());
    for (const Tally &each : tallies) {
        const auto service = std::ranges::find(services, each.service, &CounterService::key);
        if (service == services.end() || each.removed.isValid() || each.on < from ||
            each.on > until)
            continue;
        sums[std::size_t(service - services.begin())] += each.count;
    }
    return sums;
}

template<>
Noun nounOf<Tally>()
{
    return Noun::Tally;
}

template<>
std::span<const FieldBinding<Tally>> fieldsOf<Tally>()
{
    static constexpr std::array table{
        bind<&Tally::organ>(TallyOrgan),     bind<&Tally::service>(TallyService),
        bind<&Tally::on>(TallyOn),           bind<&Tally::count>(TallyCount),
        bind<&Tally::note>(TallyNote),       bind<&Tally::by>(TallyBy),
        bind<&Tally::removed>(TallyRemoved),
    };
    return table;
}
