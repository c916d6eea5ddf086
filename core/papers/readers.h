#pragma once
#include "core/papers/paper.h"
#include "core/sheets/packageparts.h"

// One reader a kind of file. They answer SheetInvalid for what is broken and TooLong for what
// unpacks beyond measure; readPaper() says what that means for the file.
Result<Paper> readWord(const ZipArchive &zip);
Result<Paper> readOpenText(const ZipArchive &zip);
Result<Paper> readWorkbookPaper(const ZipArchive &zip);
Paper readPdf(const QByteArray &bytes);

/// What docx, xlsx and odt note of their authors.
Result<QStringList> officeMetadata(const ZipArchive &zip);

/// Lines gathered for one layer; an empty one leaves no layer.
void addLayer(Paper &paper, PaperPlace place, const QStringList &lines);
/// Whether any of \p words is an element's local name.
template<class... Words>
bool isOne(QStringView name, Words... words)
{
    return ((name == words) || ...);
}
