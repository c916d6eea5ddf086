#pragma once
#include "core/seal/seal.h"

#include <QString>

class Clock;
class Random;

/// What an office file needs of the world, handed in by the composition and outliving the file.
struct Surroundings
{
    const Clock &clock;
    Random &random;
    const Seal &seal;
    QString stateFolder{}; ///< of this user and machine: the newest heads are kept here, outside
                           ///< the file
    PassphraseCost cost{};
};
