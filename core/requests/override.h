#pragma once
#include "core/requests/request.h"

#include <vector>

/// An internal guard that the head let a case pass so that the statutory day was kept (R-GRD-1):
/// part of the dossier.
struct Override
{
    QString guard{};
    QDate on{};
    OfficerId by{};
    QString reason{};
    bool operator==(const Override &) const = default;
};
/// One line of Request::overrides.
QString overrideLine(const Override &override);
std::vector<Override> overridesOf(const Request &request);
