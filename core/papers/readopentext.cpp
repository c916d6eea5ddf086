#include "core/papers/readers.h"

using namespace Qt::StringLiterals;

namespace {
/// OpenDocument 1.2: what stands inside these is not, or not only, on the page.
struct OpenText
{
    QString shown{};
    QStringList comments{};
    QStringList changes{};
    QStringList hidden{};

    void take(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == u"annotation")
            comments << inside(xml);
        else if (name == u"tracked-changes")
            changes << inside(xml);
        else if (isOne(name, u"hidden-text", u"hidden-paragraph"))
            hidden << xml.attributes().value("text:string-value"_L1).toString() + inside(xml);
    }
    static QString inside(QXmlStreamReader &xml)
    {
        QString text;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: ++depth; break;
            case QXmlStreamReader::EndElement: --depth; break;
            case QXmlStreamReader::Characters: text += xml.text() + u' '; break;
            default: break;
            }
        }
        return text.simplified();
    }
    void read(QXmlStreamReader &xml)
    {
        int body = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                body += xml.name() == u"body" ? 1 : 0;
                if (isOne(xml.name(), u"p", u"h", u"line-break"))
                    shown += u'\n';
                else if (isOne(xml.name(), u"tab", u"table-cell"))
                    shown += u'\t';
                take(xml);
            } else if (xml.isEndElement() && xml.name() == u"body") {
                --body;
            } else if (xml.isCharacters() && body > 0) {
                shown += xml.text();
            }
        }
    }
};
} // namespace

Result<Paper> readOpenText(const ZipArchive &zip)
{
    return zip.read(u"content.xml"_s).and_then([&](const QByteArray &bytes) -> Result<Paper> {
        QXmlStreamReader xml{bytes};
        OpenText text;
        text.read(xml);
        if (xml.hasError())
            return sheetFault(u"content.xml"_s, u"broken_xml"_s);
        Paper paper;
        addLayer(paper, PaperPlace::Text, {text.shown.trimmed()});
        addLayer(paper, PaperPlace::Comment, text.comments);
        addLayer(paper, PaperPlace::TrackedChange, text.changes);
        addLayer(paper, PaperPlace::Hidden, text.hidden);
        return officeMetadata(zip).map([&](const QStringList &lines) {
            addLayer(paper, PaperPlace::Metadata, lines);
            return paper;
        });
    });
}
