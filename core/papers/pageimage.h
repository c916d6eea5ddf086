#pragma once
#include <QByteArray>
#include <QImage>

/// Page \p page (from 0) of a PDF, \p width pixels wide; null when it can't be drawn.
QImage pdfPageImage(const QByteArray &bytes, int page, int width);
