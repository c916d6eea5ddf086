#include "core/papers/formats.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace {
/// Author and producer name a person or a machine; the rest is of the page.
void readInfo(const Poppler::Document &document, Paper &paper)
{
    QString told;
    for (const QString &key : {u"Author"_s, u"Keywords"_s, u"Subject"_s}) {
        if (const QString value = document.info(key).trimmed(); !value.isEmpty())
            told += key + u": "_s + value + u'\n';
    }
    addText(paper, PaperPlace::Metadata, told);
}

void readNotes(const Poppler::Page &page, QString &notes)
{
    for (const auto &note : page.annotations()) {
        if (!note->contents().trimmed().isEmpty())
            notes += note->contents() + u'\n';
    }
}
} // namespace

void readPdf(const QByteArray &bytes, Paper &paper)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return;
    if (document->isLocked()) {
        paper.readability = Readability::Locked;
        return;
    }
    paper.pages = document->numPages();
    QString text;
    QString notes;
    for (int i = 0; i < paper.pages; ++i) {
        const std::unique_ptr<Poppler::Page> page{document->page(i)};
        if (!page)
            continue;
        text += page->text(QRectF{}).normalized(QString::NormalizationForm_KC) + u'\n';
        readNotes(*page, notes);
    }
    paper.readability = text.trimmed().isEmpty() ? Readability::Scanned : Readability::Text;
    addText(paper, PaperPlace::Body, text);
    addText(paper, PaperPlace::Comment, notes);
    readInfo(*document, paper);
}
