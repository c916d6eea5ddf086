#include "ui/print/dossierbook.h"

#include "core/base/date.h"
#include "core/requests/dossier.h"
#include "ui/print/dossiersheets.h"
#include "ui/print/officialpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout: qpdf asks every program to say so
#include <qpdf/JSON.hh> // QPDF.hh keeps vectors of it
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
void mendSheets(std::vector<DossierSheet> &sheets, const DossierText &say)
{
    for (DossierSheet &sheet : sheets) {
        try {
            if (pagesOf(sheet.pdf) > 0)
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
        const int pages = pagesOf(sheets[i].pdf);
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
    constexpr QSizeF size{90, 18}; // points
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPageLayout({QPageSize{size, QPageSize::Point}, QPageLayout::Portrait, QMarginsF{},
                              QPageLayout::Point});
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

/// Lays the numbers into the lower right corner of the pages, whatever their size and turn.
void stamp(QPDF &book, QPDF &numbers)
{
    constexpr double width = 90;
    constexpr double height = 18;
    constexpr double fromEdge = 12;
    auto pages = QPDFPageDocumentHelper{book}.getAllPages();
    auto stamps = QPDFPageDocumentHelper{numbers}.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFPageObjectHelper &page = pages[i];
        page.flattenRotation();
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = QPDFObjectHandle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        QPDFObjectHandle form = book.copyForeignObject(stamps.at(i).getFormXObjectForPage());
        int least = 1;
        const std::string name = resources.getUniqueResourceName("/Fx", least);
        const auto box = page.getTrimBox().getArrayAsRectangle();
        const QPDFObjectHandle::Rectangle corner{box.urx - fromEdge - width, box.lly + fromEdge,
                                                 box.urx - fromEdge, box.lly + fromEdge + height};
        const std::string content = page.placeFormXObject(form, name, corner);
        if (content.empty())
            continue;
        resources.mergeResources("<< /XObject << >> >>"_qpdf);
        resources.getKey("/XObject").replaceKey(name, form);
        page.addPageContents(book.newStream("q\n"), true);
        page.addPageContents(book.newStream("\nQ\n" + content), false);
    }
}

struct Mark
{
    QString title{};
    std::size_t page = 0; ///< from 0
};

/// A bookmark for every paper.
void mark(QPDF &book, const std::vector<Mark> &marks)
{
    const auto pages = book.getAllPages();
    auto outlines = book.makeIndirectObject("<< /Type /Outlines >>"_qpdf);
    std::vector<QPDFObjectHandle> items;
    for (const Mark &each : marks) {
        auto item = book.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(each.title.toStdString()));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                     {pages.at(each.page), QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(items.size())));
    book.getRoot().replaceKey("/Outlines", outlines);
}

QByteArray bound(const QString &title, const QByteArray &front,
                 const std::vector<DossierSheet> &sheets)
{
    QPDF book;
    book.emptyPDF();
    std::vector<std::unique_ptr<QPDF>> sources; // they must outlive the writing
    std::vector<Mark> marks;
    const auto take = [&](const QString &name, const QByteArray &pdf) {
        marks.push_back({name, book.getAllPages().size()});
        sources.push_back(opened(pdf));
        QPDFPageDocumentHelper{*sources.back()}.pushInheritedAttributesToPage();
        for (auto &page : QPDFPageDocumentHelper{*sources.back()}.getAllPages())
            QPDFPageDocumentHelper{book}.addPage(page, false);
    };
    take(title, front);
    for (const DossierSheet &sheet : sheets)
        take(sheet.what, sheet.pdf);
    const QByteArray numbered = numbersPdf(int(book.getAllPages().size()));
    const auto numbers = opened(numbered);
    stamp(book, *numbers);
    mark(book, marks);
    QPDFWriter writer{book};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
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
        if (const int taken = pagesOf(front); taken > 1)
            front = frontPdf(input, *sheets, say, taken + 1);
        if (progress && !progress(1, 1))
            return fail(ErrorCode::Cancelled);
        const bool evidence = input.front == DossierFront::Evidence;
        return bound(say(evidence ? u"evidence.title"_s : u"dossier.title"_s), front, *sheets);
    } catch (const std::exception &trouble) { // of the library; no exception leaves a room
        return fail(ErrorCode::WriteFailed, {u"pdf"_s, QString::fromUtf8(trouble.what())});
    }
}
