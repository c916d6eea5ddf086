#include "ui/common/windowsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

QSize screenRoom(const QWidget &window)
{
    // Before a window is shown no system tells how thick its frame is.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const int edge =
        window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    return window.screen()->availableSize() - QSize{2 * edge, title + edge};
}

void sizeWindow(QWidget &window, QSize wished)
{
    window.resize(wished.boundedTo(screenRoom(window)));
}
