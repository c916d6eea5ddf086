#include "core/store/ticks.h"

#include <QElapsedTimer>

Ticks monotonicTicks()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}
