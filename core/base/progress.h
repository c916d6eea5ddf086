#pragma once
#include <QtGlobal>

#include <functional>

/// Asked now and then during long work, with what is done of the whole; answers whether to go on.
/// The measure is the work's own. Empty: nobody asks, and nobody can cancel.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A count of milliseconds that never goes back, its beginning of no meaning: handed in where a
/// step is measured.
using Ticks = std::function<qint64()>;
