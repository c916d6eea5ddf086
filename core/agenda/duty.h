#pragma once
#include "core/agenda/agendatext.h"
#include "core/people/organ.h"

#include <optional>

using PlanId = Id<struct PlanTag>;
using DutyId = Id<struct DutyTag>;

// Enumerators are written to files: append, never renumber.
enum class Verb { Must, Encourage, Try, Explore, Support }; ///< 必须, 鼓励, 试行, 探索, 配合
enum class Measure {
    Exists,  ///< it is there
    Count,   ///< at least `least` of them
    Rate,    ///< at least `least` percent
    By,      ///< by its day, not after
    Month,   ///< every month
    Quarter, ///< every quarter
    Event,   ///< within `days` working days of each event; `least` percent of them
};
enum class Proof { Link, List, Document, Record, Figure, Minutes, Notice }; ///< 佐证
enum class AgendaEvent : quint16 {
    PlanLoaded = 2001,
    DutyAdded = 2101,
    DutyChanged = 2102,
    DutyCarried = 2103,
    EvidenceGiven = 2201,
    EvidenceRemoved = 2202,
    ProgressTold = 2501,
    Urged = 2502,
    UnitEnded = 2503,
};

/// 工作要点 of a year, as the office loaded it.
struct Plan
{
    PlanId id{};
    int year = 0;
    QString number{}; ///< 文号
    QString title{};
    QDate issued{};
    QString text{}; ///< plainText() of the document
    QDate loaded{};
    OfficerId loadedBy{};
    bool operator==(const Plan &) const = default;
};

/// One obligation of a plan: who owes what, by when, and what shows it.
struct Duty
{
    DutyId id{};
    PlanId plan{};
    int position = 0;
    QString key{};    ///< `3.1-3`
    QString clause{}; ///< `3.1`
    QString quote{};  ///< its words, once in the clause; of a unit's own task, the task
    QStringList units{};
    QStringList helpers{}; ///< 配合单位
    Verb verb = Verb::Must;
    Measure measure = Measure::Exists;
    int least = 0;
    int days = 0;
    QString indicator{}; ///< of core/agenda/indicators, where figures tell
    QDate due{};
    Proof proof = Proof::Record;
    QString ownOf{};      ///< the unit that set it itself (R-SUP-2)
    DutyId carriedFrom{}; ///< of the year before
    QDate withdrawn{};
    bool operator==(const Duty &) const = default;
};

/// Only 必须 ever turns red.
inline bool binds(const Duty &duty)
{
    return duty.verb == Verb::Must && !duty.withdrawn.isValid();
}

QLatin1StringView word(Verb verb);
QLatin1StringView word(Measure measure);
QLatin1StringView word(Proof proof);
std::optional<Verb> verbOf(QStringView word);
std::optional<Measure> measureOf(QStringView word);
std::optional<Proof> proofOf(QStringView word);

/// The same document and key are the same entity on every desk: two that load it are one.
PlanId planIdOf(const QString &number, int year);
DutyId dutyIdOf(PlanId plan, const QString &key);

template<>
Noun nounOf<Plan>();
template<>
std::span<const FieldBinding<Plan>> fieldsOf<Plan>();
template<>
Noun nounOf<Duty>();
template<>
std::span<const FieldBinding<Duty>> fieldsOf<Duty>();
