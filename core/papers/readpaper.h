#pragma once
#include "core/papers/paper.h"

/// Text, comments, tracked changes, hidden text and sheets, and metadata of docx, odt, xlsx, pdf and
/// txt; pictures and other files are recognised and kept unread. The kind is found in the bytes, not
/// in the name. Refuses as checkPaper(), and with FileRefused {name, zip_bomb} for a package that
/// unpacks beyond measure. May be slow: a worker's work.
Result<Paper> readPaper(const QString &name, const QByteArray &bytes);
