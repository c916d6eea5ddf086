#include "core/papers/pageimage.h"

#include <poppler-qt6.h>

QImage pdfPageImage(const QByteArray &bytes, int page, int width)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return {};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const std::unique_ptr<Poppler::Page> drawn{document->page(page)};
    if (!drawn || drawn->pageSizeF().width() <= 0)
        return {};
    const double dpi = 72.0 * width / drawn->pageSizeF().width();
    return drawn->renderToImage(dpi, dpi);
}
