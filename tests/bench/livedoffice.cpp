#include "tests/bench/livedoffice.h"

#include "app/generate.h"
#include "app/house.h"

using namespace Qt::StringLiterals;

LivedOffice livedOffice(const QString &path, int requests)
{
    auto house = House::build();
    if (!house)
        qFatal("house");
    LivedOffice made{.house = std::move(*house)};
    auto office = createGenerated(*made.house, path, requests, u"bench"_s);
    if (!office || !generate(*made.house, *office->office, {.requests = requests}))
        qFatal("generate");
    made.file = std::move(office->office);
    return made;
}
