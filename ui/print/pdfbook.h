#pragma once
#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

// PDF files taken apart and bound, by qpdf. It throws where one can't be read. Of C++17, for clang
// refuses qpdf's headers after that.

struct PdfPart
{
    QString title;
    QByteArray pdf;
};

constexpr QSizeF pageNumberSize{90, 18}; ///< points

int pdfPages(const QByteArray &pdf);
/// All parts in one file, a bookmark for each. \p numbers makes as many small pages as it is asked
/// for: each is laid into the lower right corner of its page.
QByteArray pdfBook(const std::vector<PdfPart> &parts,
                   const std::function<QByteArray(int)> &numbers);
