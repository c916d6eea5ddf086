#pragma once
#include "core/base/result.h"
#include "core/people/organ.h"

#include <span>

/// What a desk lets an officer do. The words are printed by the command line: append.
enum class Permission {
    Register,           ///< applications and what comes in at the window
    Handle,             ///< 承办: the steps of a case
    Approve,            ///< 工作机构负责人: extension, fee notice, override
    Sign,               ///< 审核、签发
    Serve,              ///< 送达 and its proof
    Archive,            ///< 归档
    VoidNumber,         ///< 作废
    EnterDocument,      ///< 公文
    DetermineAttribute, ///< 公开属性认定
    Publish,            ///< 公开发布
    ManageOffice,       ///< organs and officers
    Import,             ///< of registers and packages
    Export,             ///< of registers and packages, masked
    SeePersons,         ///< applicants and third parties as they are (rules §10)
    Unmask,             ///< to see them once, for a purpose that is journaled
    Report,             ///< 年度报告 and figures
    Correct,            ///< 更正 of what was recorded, on the head's approval
    SeeInternal,        ///< documents of one's organ that are not public
    SeeWithheld,        ///< 不予公开 documents among them
};
QLatin1StringView word(Permission permission);
std::span<const Permission> allPermissions();

/// The table, role by permission.
bool may(Role role, Permission permission);

/// Whether \p actor may do this in a matter of \p organ; null: in none in particular. Officers act
/// for their own organ, administrators for every one (R-ORG-1). NotPermitted {officer, permission}.
Result<> permit(const Officer &actor, Permission permission, OrganId organ = {});
