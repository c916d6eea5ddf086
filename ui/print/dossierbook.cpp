#include "ui/print/dossierbook.h"

#include "core/base/date.h"
#include "core/requests/dossier.h"
#include "ui/print/dossiersheets.h"
#include "ui/print/officialpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout: qpdf asks every program to say so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto made = std::make_unique<QPDF>();
    made->setSuppressWarnings(true);
    made->processMemoryFile("sheet", pdf.constData(), std::size_t(pdf.size()));
    return made;
}

int pagesOf(const QByteArray &pdf)
{
    return int(opened(pdf)->getAllPages().size());
}

/// A paper that the library can't take apart is told on a sheet in its place.
void mendSheets(const DossierInput &input, std::vector<DossierSheet> &sheets)
{
    for (DossierSheet &sheet : sheets) {
        try {
            (void)pagesOf(sheet.pdf);
        } catch (const std::exception &) {
            sheet.pdf = htmlPdf(u"<h3>"_s + sheet.what.toHtmlEscaped() + u"</h3><p>"_s +
                                dossierText(input.law, u"dossier.unread"_s, input.today) +
                                u"</p>"_s);
        }
    }
}

/// The list before the papers; \p first: the page that the first paper begins on.
QByteArray frontPdf(const DossierInput &input, const std::vector<DossierSheet> &sheets, int first)
{
    const bool evidence = input.front == DossierFront::Evidence;
    const QString name = evidence ? u"evidence"_s : u"dossier"_s;
    const auto say = [&](const QString &key) { return dossierText(input.law, key, input.today); };
    QString rows;
    int page = first;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const DossierSheet &sheet = sheets[i];
        const int pages = pagesOf(sheet.pdf);
        const QString key = sheet.isLedger ? u"ledger"_s : QString{word(sheet.part)};
        const QString part = say(sheet.isLedger ? u"dossier.ledger"_s : u"dossier.part."_s + key);
        const QString last = pages > 1 ? u"–"_s + QString::number(page + pages - 1) : QString{};
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>"_s.arg(
            QString::number(i + 1), part, sheet.what.toHtmlEscaped(),
            evidence ? say(u"evidence.proves."_s + key) : isoDate(sheet.dated),
            QString::number(page) + last);
        page += pages;
    }
    return htmlPdf(u"<h3 align='center'>"_s + say(name + u".title"_s) + u"</h3><p>"_s +
                   input.file.request.value.number.toHtmlEscaped() +
                   u"</p><table width='100%' border='1' cellspacing='0' cellpadding='4'><tr><th>"_s +
                   say(name + u".columns"_s).split(u'|').join(u"</th><th>"_s) + u"</th></tr>"_s +
                   rows + u"</table>"_s);
}

/// A page for every page of the book, with nothing but its number at the foot.
QByteArray numbersPdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}});
        QPainter painter{&writer};
        QFont font = officialpage::numberFace();
        font.setPointSize(9);
        painter.setFont(font);
        const QRect foot{0, writer.height() - writer.height() / 24, writer.width(),
                         writer.height() / 40};
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(foot, Qt::AlignHCenter, u"%1 / %2"_s.arg(page + 1).arg(pages));
        }
    }
    return buffer.data();
}

/// Lays the numbers over the pages, whatever their size and turn.
void stamp(QPDF &book, QPDF &numbers)
{
    auto pages = QPDFPageDocumentHelper{book}.getAllPages();
    auto stamps = QPDFPageDocumentHelper{numbers}.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle form = book.copyForeignObject(stamps.at(i).getFormXObjectForPage());
        QPDFObjectHandle resources = pages[i].getAttribute("/Resources", true);
        int least = 1;
        const std::string name = resources.getUniqueResourceName("/Fx", least);
        const std::string content =
            pages[i].placeFormXObject(form, name, pages[i].getTrimBox().getArrayAsRectangle());
        if (content.empty())
            continue;
        resources.mergeResources("<< /XObject << >> >>"_qpdf);
        resources.getKey("/XObject").replaceKey(name, form);
        pages[i].addPageContents(book.newStream("q\n"), true);
        pages[i].addPageContents(book.newStream("\nQ\n" + content), false);
    }
}

QByteArray bound(const std::vector<QByteArray> &parts)
{
    QPDF book;
    book.emptyPDF();
    std::vector<std::unique_ptr<QPDF>> sources; // they must outlive the writing
    for (const QByteArray &part : parts) {
        sources.push_back(opened(part));
        for (auto &page : QPDFPageDocumentHelper{*sources.back()}.getAllPages())
            QPDFPageDocumentHelper{book}.addPage(page, false);
    }
    const QByteArray numbered = numbersPdf(int(book.getAllPages().size()));
    const auto numbers = opened(numbered);
    stamp(book, *numbers);
    QPDFWriter writer{book};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}
} // namespace

Result<QByteArray> dossierPdf(const DossierInput &input, const Progress &progress)
{
    auto sheets = dossierSheets(input, progress);
    if (!sheets)
        return tl::unexpected(sheets.error());
    try {
        mendSheets(input, *sheets);
        // The list tells pages that come after it, and may take more than one itself.
        QByteArray front = frontPdf(input, *sheets, 2);
        if (const int taken = pagesOf(front); taken > 1)
            front = frontPdf(input, *sheets, taken + 1);
        std::vector<QByteArray> parts{front};
        for (const DossierSheet &sheet : *sheets)
            parts.push_back(sheet.pdf);
        if (progress && !progress(1, 1))
            return fail(ErrorCode::Cancelled);
        return bound(parts);
    } catch (const std::exception &trouble) { // of the library; no exception leaves a room
        return fail(ErrorCode::WriteFailed, {u"pdf"_s, QString::fromUtf8(trouble.what())});
    }
}
