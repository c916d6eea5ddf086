#pragma once
#include "core/papers/readfile.h"

#include <QDate>

class QMimeData;

/// The picture or the text of \p data as a file, named by the day; no bytes when there is neither.
FoundFile pastedFile(const QMimeData &data, QDate day);
