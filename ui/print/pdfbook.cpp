#include "ui/print/pdfbook.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout: qpdf asks every program to say so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace {
std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto made = std::make_unique<QPDF>();
    made->setSuppressWarnings(true);
    made->processMemoryFile("sheet", pdf.constData(), std::size_t(pdf.size()));
    return made;
}

/// Lays the numbers into the lower right corner of the pages, whatever their size and turn.
void stamp(QPDF &book, QPDF &numbers)
{
    const double width = pageNumberSize.width();
    const double height = pageNumberSize.height();
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
} // namespace

int pdfPages(const QByteArray &pdf)
{
    return int(opened(pdf)->getAllPages().size());
}

QByteArray pdfBook(const std::vector<PdfPart> &parts, const std::function<QByteArray(int)> &numbers)
{
    QPDF book;
    book.emptyPDF();
    std::vector<std::unique_ptr<QPDF>> sources; // they must outlive the writing
    std::vector<Mark> marks;
    for (const PdfPart &part : parts) {
        marks.push_back({part.title, book.getAllPages().size()});
        sources.push_back(opened(part.pdf));
        QPDFPageDocumentHelper{*sources.back()}.pushInheritedAttributesToPage();
        for (auto &page : QPDFPageDocumentHelper{*sources.back()}.getAllPages())
            QPDFPageDocumentHelper{book}.addPage(page, false);
    }
    const QByteArray numbered = numbers(int(book.getAllPages().size()));
    const auto numberPages = opened(numbered);
    stamp(book, *numberPages);
    mark(book, marks);
    QPDFWriter writer{book};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}
