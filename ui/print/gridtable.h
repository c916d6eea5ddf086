#pragma once
#include "core/letters/lettergrid.h"

class QTextCursor;

/// Sets a form at \p cursor, over the whole width of its document's page. A row that fits a page is
/// not torn, a longer one goes on overleaf line by line.
void insertGrid(QTextCursor &cursor, const LetterGrid &grid);
