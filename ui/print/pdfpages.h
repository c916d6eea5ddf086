#pragma once
#include "core/base/result.h"

#include <QImage>

/// Page \p page (from 0) of a PDF, drawn for the screen. FileUnreadable {"pdf"} for a damaged or
/// encrypted one, NotFound beyond its end. May be slow: a worker's work.
Result<QImage> pdfPage(const QByteArray &pdf, int page, int dotsPerInch);
