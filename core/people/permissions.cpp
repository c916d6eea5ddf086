#include "core/people/permissions.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int roles = int(Role::Administrator) + 1;

/// One line of the table: what may be done, and by whom, in the order of Role.
struct Line
{
    Permission permission{};
    QLatin1StringView word{};
    std::array<bool, roles> by{};
    bool acrossOrgans = false;
};
constexpr bool x = true;
constexpr bool o = false;
/// The supervisor reads. An office may have one officer only, so an administrator may do all; four
/// eyes (R-GRD-1) bind by the case, not by the role.
constexpr std::array table{
    //                                              承办 窗口 负责 审核 督查 管理
    Line{Permission::Register, "register"_L1, {x, x, x, o, o, x}},
    Line{Permission::Handle, "handle"_L1, {x, o, x, o, o, x}},
    Line{Permission::Approve, "approve"_L1, {o, o, x, o, o, x}},
    Line{Permission::Sign, "sign"_L1, {o, o, x, x, o, x}},
    Line{Permission::Serve, "serve"_L1, {x, x, x, o, o, x}},
    Line{Permission::Archive, "archive"_L1, {x, x, x, o, o, x}},
    Line{Permission::VoidNumber, "void_number"_L1, {o, o, x, o, o, x}},
    Line{Permission::EnterDocument, "enter_document"_L1, {x, x, x, x, o, x}},
    Line{Permission::DetermineAttribute, "determine_attribute"_L1, {x, o, x, x, o, x}},
    Line{Permission::Publish, "publish"_L1, {x, o, x, x, o, x}},
    Line{Permission::ManageOffice, "manage_office"_L1, {o, o, o, o, o, x}, true},
    Line{Permission::Import, "import"_L1, {x, o, x, o, o, x}},
    Line{Permission::Export, "export"_L1, {x, x, x, x, x, x}, true},
    Line{Permission::SeePersons, "see_persons"_L1, {x, x, x, x, o, x}},
    Line{Permission::Unmask, "unmask"_L1, {x, o, x, x, x, x}, true},
    Line{Permission::Report, "report"_L1, {x, o, x, x, x, x}, true},
    Line{Permission::Correct, "correct"_L1, {x, x, x, o, o, x}},
    Line{Permission::SeeInternal, "see_internal"_L1, {x, x, x, x, o, x}},
    Line{Permission::SeeWithheld, "see_withheld"_L1, {x, o, x, x, o, x}},
};

constexpr const Line &lineOf(Permission permission)
{
    return table[std::size_t(permission)];
}
static_assert(
    [] {
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (table[i].permission != Permission(i))
                return false;
        }
        return true;
    }(),
    "the table is read by position");
} // namespace

QLatin1StringView word(Permission permission)
{
    return lineOf(permission).word;
}

std::span<const Permission> allPermissions()
{
    static constexpr auto all = [] {
        std::array<Permission, table.size()> each{};
        for (std::size_t i = 0; i < table.size(); ++i)
            each[i] = table[i].permission;
        return each;
    }();
    return all;
}

bool may(Role role, Permission permission)
{
    const auto at = std::size_t(role);
    return at < roles && lineOf(permission).by[at];
}

Result<> permit(const Officer &actor, Permission permission, OrganId organ)
{
    const bool elsewhere = !organ.isNull() && organ != actor.organ &&
                           actor.role != Role::Administrator && !lineOf(permission).acrossOrgans;
    if (actor.id.isNull() || actor.disabled || elsewhere || !may(actor.role, permission))
        return fail(ErrorCode::NotPermitted, {actor.name, word(permission)});
    return {};
}
