#pragma once
#include "core/agenda/inquiry.h"

using TallyId = Id<struct TallyTag>;

enum class TallyEvent : quint16 { Counted = 3401, TakenBack = 3402 };

/// One stroke of the counter's other services (政务公开专区): 查阅, 公报发放, 意见收集, 现场解读,
/// 活动报名, 痛点堵点. The services are law data, `counter.service.…`.
struct Tally
{
    TallyId id{};
    OrganId organ{};
    QString service{}; ///< `gazette`
    QDate on{};
    int count = 1;
    QString note{}; ///< may name a person: private
    OfficerId by{};
    QDate removed{};
    bool operator==(const Tally &) const = default;
};

struct CounterService
{
    QString key{};  ///< `gazette`
    QString name{}; ///< `公报发放`
};
/// In the order of their keys on the keyboard.
std::vector<CounterService> counterServices(const Law &law, QDate day);

/// BadValue {service, …}, OutOfRange {count}, FutureDate, SecrecyMark.
Result<DeedEntry<TallyId>> countService(Tally next, const DeedSetting &setting);
/// A stroke too many; Duplicate when it is taken back already.
Result<Changes> takeBack(const Seen<Tally> &seen, const DeedSetting &setting);

/// How often each service was given from \p from to \p until, in the order of \p services.
std::vector<int> tallySums(std::span<const Tally> tallies, std::span<const CounterService> services,
                           QDate from, QDate until);

template<>
Noun nounOf<Tally>();
template<>
std::span<const FieldBinding<Tally>> fieldsOf<Tally>();
