#pragma once
#include <QByteArray>

#include <span>

/// One reader of what comes from outside. \p read takes anything, and ends the program when what it
/// took in does not come out again as it must; a refusal is an answer like another.
struct FuzzTarget
{
    const char *name;
    void (*read)(const QByteArray &bytes);
};
std::span<const FuzzTarget> fuzzTargets();
const FuzzTarget *fuzzTarget(QByteArrayView name);
