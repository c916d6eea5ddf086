#pragma once
#include "core/deadlines/deadline.h"

#include <QColor>
#include <QRectF>

class QPainter;
struct Tokens;

/// Painted signs of urgency: overdue ⬣, 0–2 ◆, 3–5 ▲, more ●, paused ‖.
void paintUrgency(QPainter &painter, const QRectF &box, Urgency urgency, const Tokens &tokens);
QColor urgencyColour(Urgency urgency, const Tokens &tokens);
/// The number beside a sign wears its colour except when there is ample time.
QColor numberColour(Urgency urgency, const Tokens &tokens);
/// `−2`, `8`
QString remainingText(int days);
