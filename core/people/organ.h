#pragma once
#include "core/journal/fields.h"

#include <vector>

using OrganId = Id<struct OrganTag>;
using OfficerId = Id<struct OfficerTag>;

/// An answering organ (答复主体): its own seal, number series, remedies and report (rules R-ORG-1).
struct Organ
{
    OrganId id{};
    QString name{};
    QString code{};        ///< 机关代字: `杨府办`
    QString reviewOrgan{}; ///< 复议机关
    QString court{};
    QString contact{};
    QString address{};
    bool retired = false;
    QDate guideFeeText{};       ///< from when its published 指南 holds the fee text (R-FEE-13)
    QStringList confirmedLaw{}; ///< lines of LawConfirmation
    bool operator==(const Organ &) const = default;
};

/// 法制确认: a line of the law that came from memory, as the organ's head or legal officer found it
/// (rules §0). It holds for the text that was confirmed and lapses when that text changes.
struct LawConfirmation
{
    QString key{};  ///< `citation fees.6`, `venue court`
    QString text{}; ///< what was confirmed
    QDate on{};
    OfficerId by{};
    QString source{}; ///< where it was read
};
QString confirmationLine(const LawConfirmation &confirmation);
std::vector<LawConfirmation> confirmationsOf(const Organ &organ);
bool hasConfirmed(const Organ &organ, const QString &key, const QString &text);

enum class Role { Handler, Clerk, Head, Reviewer, Supervisor, Administrator };

struct Officer
{
    OfficerId id{};
    QString name{};
    OrganId organ{};
    Role role = Role::Handler;
    bool disabled = false;
    bool operator==(const Officer &) const = default;
};

enum class PeopleEvent : quint16 {
    OrganSaved = 101,
    OfficerSaved = 102,
    OfficerDisabled = 103,
    PersonsShown = 104, ///< unmasked for a purpose; the event is the request's
    LawConfirmed = 105,
    GuideDated = 106,     ///< the day from which the 指南 holds the fee text
    CalendarLoaded = 107, ///< a holiday notice, and the ceilings of the cases it moves
};

template<>
Noun nounOf<Organ>();
template<>
std::span<const FieldBinding<Organ>> fieldsOf<Organ>();
template<>
Noun nounOf<Officer>();
template<>
std::span<const FieldBinding<Officer>> fieldsOf<Officer>();
