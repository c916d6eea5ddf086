#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <vector>

/// A part of an OpenDocument package, by its name.
struct OdtPart
{
    QByteArray name{};
    QByteArray bytes{};
};
/// The parts as an OpenDocument text: its type first and stored, a manifest last (ODF 1.2 part 3).
Result<QByteArray> odtPackage(std::vector<OdtPart> parts);
