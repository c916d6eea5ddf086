#pragma once
#include "core/sheets/sheetfile.h"

/// Text of a file in one of the encodings that spreadsheets write. SheetInvalid {place, reason}
/// without the path.
Result<QString> textOfFile(const QByteArray &bytes);
Result<Sheet> readCsv(const QByteArray &bytes, const SheetLimits &limits);
/// UTF-8 with its mark and CRLF, so that spreadsheets open it as it is.
QByteArray csvOf(const Sheet &sheet);
