#pragma once
#include "core/papers/paper.h"

class ZipArchive;

/// What one format gives; PaperInvalid for a bomb, false for what is not of the format after all.
Result<bool> readDocx(const ZipArchive &zip, Paper &paper);
Result<bool> readOdt(const ZipArchive &zip, Paper &paper);
Result<bool> readXlsx(const ZipArchive &zip, Paper &paper);
/// With Poppler; a text in it is NFKC, for PDF spells with radicals (architecture.md).
void readPdf(const QByteArray &bytes, Paper &paper);

/// Adds \p text unless it is blank.
void addText(Paper &paper, PaperPlace place, const QString &text);
