#pragma once
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

/// The page of official correspondence (GB/T 9704-2012), in points: 210 × 297 mm, type area 156 ×
/// 225 mm, 22 lines of 28 characters in 三号.
namespace officialpage {
constexpr qreal mm = 72.0 / 25.4;
constexpr QSizeF typeArea{156 * mm, 225 * mm};
constexpr QPointF typeOrigin{28 * mm, 37 * mm};
constexpr int titleSize = 22; ///< 二号
constexpr int bodySize = 16;  ///< 三号
constexpr int tableSize = 14; ///< 四号
constexpr qreal linePitch = typeArea.height() / 22;
/// Lines may stand a little closer where that saves a page (GB/T 9704-2012, 5.2.3).
constexpr qreal closerLines[] = {1.0, 22.0 / 23, 22.0 / 24};
constexpr qreal titlePitch = 1.3; ///< in lines
constexpr qreal tableRule = 0.75;

/// 仿宋, 小标宋, 宋体 where installed, else faces that every machine of ours has.
QStringList bodyFamilies();
QStringList titleFamilies();
QFont bodyFace();
QFont titleFace();
QFont tableFace();
QFont numberFace();
} // namespace officialpage
