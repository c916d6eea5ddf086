#pragma once
#include "core/letters/lettergrid.h"

class QTextCursor;

/// Sets a form at \p cursor, over the whole width of its document's page. A row that fits a page is
/// not torn: the table goes on, with the same columns, on the next one.
void insertGrid(QTextCursor &cursor, const LetterGrid &grid);
