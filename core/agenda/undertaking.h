#pragma once
#include "core/agenda/duty.h"

using UndertakingId = Id<struct UndertakingTag>;
using EvidenceId = Id<struct EvidenceTag>;

// Enumerators are written to files: append, never renumber.
enum class Standing { Open, InHand, Done, Excused }; ///< 未启动, 推进中, 已完成, 不适用

/// How one unit stands to one duty. There is none until something is told; a duty without it is
/// open.
struct Undertaking
{
    UndertakingId id{};
    DutyId duty{};
    QString unit{};
    QString owner{}; ///< 责任人
    Standing standing = Standing::Open;
    QDate done{};
    QString reason{}; ///< of one that is excused
    QString progress{};
    QDate due{};   ///< the unit's own day, not after the duty's
    QDate urged{}; ///< the last 督办
    int urgings = 0;
    QDate ended{};      ///< the unit was abolished
    QString movedTo{};  ///< who took it over
    QString fromUnit{}; ///< whom it was taken over from
    bool operator==(const Undertaking &) const = default;
};

/// 佐证: a file or a link that shows it.
struct Evidence
{
    EvidenceId id{};
    UndertakingId undertaking{};
    QString place{};  ///< a path, or an address with its scheme
    QString digest{}; ///< of the file when it was given
    QDate given{};    ///< the day it speaks of
    OfficerId givenBy{};
    QString note{};
    QDate removed{};
    bool isLink() const { return place.contains(QStringLiteral("://")); }
    bool operator==(const Evidence &) const = default;
};

QLatin1StringView word(Standing standing);
std::optional<Standing> standingOf(QStringView word);

/// One a duty and unit, on every desk.
UndertakingId undertakingIdOf(DutyId duty, const QString &unit);

template<>
Noun nounOf<Undertaking>();
template<>
std::span<const FieldBinding<Undertaking>> fieldsOf<Undertaking>();
template<>
Noun nounOf<Evidence>();
template<>
std::span<const FieldBinding<Evidence>> fieldsOf<Evidence>();
