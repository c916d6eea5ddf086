#pragma once
#include "core/desk/requestboard.h"

/// The requests that \p text names, at most \p most: first those whose year and serial it is (`12`,
/// `2026-12`, `第12号`), then those whose number, applicant or subject holds it, open ones before
/// closed ones, the newest first. Empty before the columns are read. Rows of the board's columns.
std::vector<quint32> foundRequests(const RequestBoard &board, const QString &text, int most);
