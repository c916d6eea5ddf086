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
