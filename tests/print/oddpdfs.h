#pragma once
#include <QByteArray>

// Files that a scanner or an officer may bring. Of C++17, as ui/print/pdfbook.h.

QByteArray lockedPdf(const QByteArray &pdf); ///< opens with `open`
QByteArray turnedPdf(const QByteArray &pdf); ///< every page by a quarter
QByteArray barePdf(const QByteArray &pdf);   ///< its first page has neither content nor /Resources
