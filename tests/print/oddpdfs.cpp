#include "tests/print/oddpdfs.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {
template<class Change>
QByteArray rewritten(const QByteArray &pdf, Change change)
{
    QPDF book;
    book.processMemoryFile("test", pdf.constData(), std::size_t(pdf.size()));
    QPDFWriter writer{book};
    writer.setOutputMemory();
    change(book, writer);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}
} // namespace

QByteArray lockedPdf(const QByteArray &pdf)
{
    return rewritten(pdf, [](QPDF &, QPDFWriter &writer) {
        writer.setR6EncryptionParameters("open", "own", true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    });
}

QByteArray turnedPdf(const QByteArray &pdf)
{
    return rewritten(pdf, [](QPDF &book, QPDFWriter &) {
        for (auto &page : QPDFPageDocumentHelper{book}.getAllPages())
            page.rotatePage(90, true);
    });
}

QByteArray barePdf(const QByteArray &pdf)
{
    return rewritten(pdf, [](QPDF &book, QPDFWriter &) {
        QPDFObjectHandle page = book.getAllPages().at(0);
        page.removeKey("/Resources");
        page.removeKey("/Contents");
    });
}
