#pragma once
#include "ui/common/tokens.h"

#include <QFont>

class QApplication;

/// Base type in pixels; the desk knows these sizes only.
namespace Type {
constexpr int strip = 10, keys = 11, secondary = 12, base = 13, subject = 15, number = 16,
              title = 18, figure = 28, headline = 44;
}

/// Noto Sans CJK SC, whose digits share one width; the system's sans where it is missing.
QFont textFont(int pixels, bool bold = false);
QPalette paletteOf(Look look);
/// Dark when the system's palette is dark.
Look systemLook(const QPalette &palette);
/// Fusion with our palette, sheet, fonts and icon theme; may be called again to change the look.
void wear(QApplication &app, Look look);

/// While it lives the application goes without its sheet. A whole window is built so and dressed
/// when it goes: with a sheet on, Qt polishes whatever enters a layout together with all that it
/// holds, level after level, which was two thirds of a start.
class Undressed
{
public:
    explicit Undressed(QApplication &app);
    ~Undressed();
    Q_DISABLE_COPY_MOVE(Undressed)

private:
    QApplication &m_app;
    QString m_sheet;
};
