#include "ui/print/pdfpages.h"

#include <poppler-qt6.h>

#include <memory>

using namespace Qt::StringLiterals;

Result<QImage> pdfPage(const QByteArray &pdf, int page, int dotsPerInch)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return fail(ErrorCode::FileUnreadable, {u"pdf"_s});
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const std::unique_ptr<Poppler::Page> drawn = document->page(page);
    if (!drawn)
        return fail(ErrorCode::NotFound, {QString::number(page + 1)});
    return drawn->renderToImage(dotsPerInch, dotsPerInch);
}
