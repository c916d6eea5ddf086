#pragma once
#include "core/journal/fields.h"

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
    bool operator==(const Organ &) const = default;
};

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
};

template<>
Noun nounOf<Organ>();
template<>
std::span<const FieldBinding<Organ>> fieldsOf<Organ>();
template<>
Noun nounOf<Officer>();
template<>
std::span<const FieldBinding<Officer>> fieldsOf<Officer>();
