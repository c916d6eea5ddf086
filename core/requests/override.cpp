#include "core/requests/override.h"

namespace {
constexpr QChar between{u'\t'};
}

QString overrideLine(const Override &override)
{
    return QStringList{override.guard, override.on.toString(Qt::ISODate), override.by.text(),
                       override.reason.simplified()}
        .join(between);
}

std::vector<Override> overridesOf(const Request &request)
{
    std::vector<Override> found;
    for (const QString &line : request.overrides) {
        const QStringList cells = line.split(between);
        found.push_back({cells.value(0),
                         QDate::fromString(cells.value(1), Qt::ISODate),
                         {QUuid{cells.value(2)}},
                         cells.value(3)});
    }
    return found;
}
