#pragma once
#include "core/store/officefile.h"

#include <memory>

class House;

/// An office of generated cases; the house goes after the file.
struct LivedOffice
{
    std::shared_ptr<House> house{};
    std::unique_ptr<OfficeFile> file{};
};
/// New at \p path, with that many requests from intake to answer.
LivedOffice livedOffice(const QString &path, int requests);
