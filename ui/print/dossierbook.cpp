#include "ui/print/dossierbook.h"

#include "core/base/date.h"
#include "core/requests/dossier.h"
#include "ui/print/dossiersheets.h"
#include "ui/print/officialpage.h"
#include "ui/print/pdfbook.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {
/// A paper that the library can't take apart is told on a sheet in its place.
void mendSheets(std::vector<DossierSheet> &sheets, const DossierText &say)
{
    for (DossierSheet &sheet : sheets) {
        try {
            if (pdfPages(sheet.pdf) > 0)
                continue;
        } catch (const std::exception &) {
        }
        sheet.pdf = insteadOf(sheet.what, say(u"dossier.unread"_s));
    }
}

QString frontRow(const DossierSheet &sheet, std::size_t place, const QString &pages, bool evidence,
                 const DossierText &say)
{
    const QString key = sheet.isLedger ? u"ledger"_s : QString{word(sheet.part)};
    const QString part = say(sheet.isLedger ? u"dossier.ledger"_s : u"dossier.part."_s + key);
    return u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>"_s.arg(
        QString::number(place), part, sheet.what.toHtmlEscaped(),
        evidence ? say(u"evidence.proves."_s + key) : isoDate(sheet.dated), pages);
}

/// The list before the papers; \p first: the page that the first paper begins on.
QByteArray frontPdf(const DossierInput &input, const std::vector<DossierSheet> &sheets,
                    const DossierText &say, int first)
{
    const bool evidence = input.front == DossierFront::Evidence;
    const QString name = evidence ? u"evidence"_s : u"dossier"_s;
    QString rows;
    int page = first;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const int pages = pdfPages(sheets[i].pdf);
        const QString span =
            pages > 1 ? u"%1–%2"_s.arg(page).arg(page + pages - 1) : QString::number(page);
        rows += frontRow(sheets[i], i + 1, span, evidence, say);
        page += pages;
    }
    return htmlPdf(u"<h3>"_s + say(name + u".title"_s) + u"</h3><p>"_s +
                   input.file.request.value.number.toHtmlEscaped() +
                   u"</p><table width='100%' border='1' cellspacing='0' cellpadding='4'>"
                   "<thead><tr><th>"_s +
                   say(name + u".columns"_s).split(u'|').join(u"</th><th>"_s) +
                   u"</th></tr></thead>"_s + rows + u"</table>"_s);
}

/// A small page for every page of the book, with nothing but its number on it.
QByteArray numbersPdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(72); // points, as the face is measured
        writer.setPageLayout({QPageSize{pageNumberSize, QPageSize::Point}, QPageLayout::Portrait,
                              QMarginsF{}, QPageLayout::Point});
        QPainter painter{&writer};
        painter.setFont(officialpage::font(officialpage::Face::Note));
        const QRect whole{0, 0, writer.width(), writer.height()};
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(whole, Qt::AlignCenter, u"%1 / %2"_s.arg(page + 1).arg(pages));
        }
    }
    return buffer.data();
}

} // namespace

Result<QByteArray> dossierPdf(const DossierInput &input, const Law &law, const Records &records,
                              const Progress &progress)
{
    auto sheets = dossierSheets(input, law, records, progress);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const DossierText say{law, input.today};
    try {
        mendSheets(*sheets, say);
        // The list tells pages that come after it, and may take more than one itself.
        QByteArray front = frontPdf(input, *sheets, say, 2);
        if (const int taken = pdfPages(front); taken > 1)
            front = frontPdf(input, *sheets, say, taken + 1);
        if (progress && !progress(1, 1))
            return fail(ErrorCode::Cancelled);
        const bool evidence = input.front == DossierFront::Evidence;
        std::vector<PdfPart> parts{
            {say(evidence ? u"evidence.title"_s : u"dossier.title"_s), front}};
        for (const DossierSheet &sheet : *sheets)
            parts.push_back({sheet.what, sheet.pdf});
        return pdfBook(parts, numbersPdf);
    } catch (const std::exception &trouble) { // of the library; no exception leaves a room
        return fail(ErrorCode::WriteFailed, {u"pdf"_s, QString::fromUtf8(trouble.what())});
    }
}
