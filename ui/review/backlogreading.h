#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "core/reports/register.h"
#include "ui/review/foundlistmodel.h"

#include <map>
#include <set>

/// What the office has already, and the organs that a sheet may name.
struct KnownDocuments
{
    std::set<std::pair<OrganId, QString>> numbers{};
    std::map<QString, OrganId> organs{}; ///< by name and by code
    OrganId own{};
};
Result<KnownDocuments> knownDocuments(const Desk &desk);

/// The rows of a csv or xlsx file, or every paper of the folder in which \p path lies; for a
/// worker. Refuses as readSheet() and headOf() do; Cancelled.
Result<std::vector<FoundDocument>> readBacklog(const QString &path, KnownDocuments known,
                                               const RegisterSetting &setting,
                                               const Background::GoOn &goOn);
