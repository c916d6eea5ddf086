#pragma once
#include "core/letters/letter.h"

#include <QTextDocument>

#include <memory>

class QIODevice;
class QPagedPaintDevice;

/// A letter laid out in the manner of official correspondence (GB/T 9704: A4, 37 mm above, 28 mm
/// left, a type area of 156 × 225 mm, 22 lines a page); official faces where installed, Noto CJK
/// otherwise.
class LetterPage
{
public:
    /// Units of the layout: one to a point for painting, 96 to an inch for text formats that name
    /// points themselves.
    enum class Medium { Painted, Written };
    explicit LetterPage(const Letter &letter, Medium medium = Medium::Painted);
    const QTextDocument &document() const { return *m_document; }
    int pageCount() const { return m_document->pageCount(); }
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
