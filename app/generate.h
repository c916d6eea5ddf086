#pragma once
#include "core/base/result.h"
#include "core/store/officefile.h"

#include <functional>

class House;

/// How much is to be invented.
struct GenerateOrder
{
    int requests = 0;
    int documents = 0;
    int years = 1; ///< that the period covers
    quint32 seed = 1;
    QDate until{}; ///< the last day of the period; invalid: the one of the data
};
struct Generated
{
    int requests = 0;
    int documents = 0;
    QDate from{};
    QDate until{};
};

/// A new office for invented cases: organs and officers of resources/demo/generator.json, all with
/// \p passphrase. Two organs where \p requests are many, else one.
Result<OfficeFile::Created> createGenerated(House &house, const QString &path, int requests,
                                            const QString &passphrase);
/// Adds invented requests and documents to an unlocked office, in steps of a few hundred. The same
/// seed gives a fresh office the same digest. \p progress hears what is done, of how many.
Result<Generated> generate(House &house, OfficeFile &office, const GenerateOrder &order,
                           const std::function<void(int, int)> &progress = {});
