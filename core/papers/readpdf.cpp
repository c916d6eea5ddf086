#include "core/papers/readers.h"

#include <poppler-qt6.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
QStringList notesOn(const Poppler::Page &page)
{
    QStringList notes;
    for (const auto &note : page.annotations()) {
        if (note->subType() != Poppler::Annotation::ALink && !note->contents().isEmpty())
            notes << note->contents();
    }
    return notes;
}

QStringList metadataOf(const Poppler::Document &document)
{
    QStringList lines;
    for (const QString &key : document.infoKeys()) {
        if (const QString value = document.info(key).trimmed();
            !value.isEmpty() && !key.endsWith(u"Date") && key != u"Producer" && key != u"Creator")
            lines << key + u": "_s + value;
    }
    return lines;
}
} // namespace

/// Text comes back with the radicals of its font: NFKC makes them characters again.
Paper readPdf(const QByteArray &bytes)
{
    Paper paper{.mime = u"application/pdf"_s};
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return paper;
    if (document->isLocked()) {
        paper.reading = PaperReading::Encrypted;
        return paper;
    }
    paper.pages = document->numPages();
    QStringList text;
    QStringList notes;
    for (int i = 0; i < paper.pages; ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page)
            continue;
        text << page->text({}).normalized(QString::NormalizationForm_KC);
        notes << notesOn(*page);
    }
    QStringList inside;
    for (const Poppler::EmbeddedFile *file : document->embeddedFiles())
        inside << file->name();
    addLayer(paper, PaperPlace::Text, text);
    addLayer(paper, PaperPlace::Comment, notes);
    addLayer(paper, PaperPlace::Hidden, inside);
    addLayer(paper, PaperPlace::Metadata, metadataOf(*document));
    paper.reading = paper.text().trimmed().isEmpty() ? PaperReading::NoText : PaperReading::Read;
    return paper;
}
