#pragma once
#include "core/reports/annualbook.h"

class QTextDocument;

/// The annual report with its six parts and three tables, as one page without scripts or links.
QString reportHtml(const AnnualBook &book);
/// By the ending of \p path: `.html`, `.pdf` (A4), `.odt`. BadValue for another; WriteFailed
/// {path}, and a half-written file is removed.
Result<> writeReport(const AnnualBook &book, const QString &path);
/// Any page of ours the same way: the brief of the dashboard. HTML as QTextDocument takes it.
Result<> writePage(const QString &html, const QString &path);
/// As writePage(), but never more than one sheet: the face is as small as that needs.
Result<> writeOnePage(const QString &html, const QString &path);
