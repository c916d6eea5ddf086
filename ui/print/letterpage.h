#pragma once
#include "core/letters/letter.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;
class QPainter;

/// A letter laid out in the manner of official correspondence (ui/print/officialpage.h), in points.
/// Signature and date never stand on a page without text of the letter, and a table that fits a
/// page is not torn.
class LetterPage
{
public:
    explicit LetterPage(const Letter &letter);
    const QTextDocument &document() const { return *m_document; }
    int pageCount() const { return m_document->pageCount(); }
    /// One page, counted from 0, without its number: in points, from the corner of the paper.
    void paint(QPainter &painter, int page) const;
    /// Paints every page with its page number on \p device, which is set to A4 without margins.
    void print(QPagedPaintDevice &device) const;

private:
    std::unique_ptr<QTextDocument> m_document;
};

/// Refuse with WriteFailed {path}; a half-written file is removed.
Result<> writePdf(const Letter &letter, const QString &path);
Result<> writeOdt(const Letter &letter, const QString &path);
Result<> writeHtml(const Letter &letter, const QString &path);
/// By the ending of \p path: `.pdf`, `.odt`, `.html`; BadValue for another.
Result<> writeLetter(const Letter &letter, const QString &path);
