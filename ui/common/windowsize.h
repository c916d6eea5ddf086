#pragma once
#include <QSize>

class QWidget;

/// What the screen of a window has for it: less the task bar, and the frame around the window.
QSize screenRoom(const QWidget &window);
/// A window as large as wished, never larger than its screen.
void sizeWindow(QWidget &window, QSize wished);
