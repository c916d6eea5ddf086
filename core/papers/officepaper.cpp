// docx (ECMA-376), odt (ISO/IEC 26300) and xlsx: the text, and what stands beside it unseen.
#include "core/papers/formats.h"
#include "core/sheets/packageparts.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace {
using Texts = std::map<PaperPlace, QString>;

void addAll(Paper &paper, const Texts &texts)
{
    for (const auto &[place, text] : texts)
        addText(paper, place, text);
}

/// Every element's start, end and characters, through all of a part.
template<class Event>
Result<> stream(const ZipArchive &zip, const QString &part, Event event)
{
    return zip.read(part).and_then([&](const QByteArray &bytes) -> Result<> {
        QXmlStreamReader xml{bytes};
        while (!xml.atEnd()) {
            xml.readNext();
            event(xml);
        }
        return xml.hasError() ? Result<>{sheetFault(part, u"broken_xml"_s)} : Result<>{};
    });
}

/// A run of Word: hidden (w:vanish), deleted under tracking (w:delText), or plain.
Result<> readWordPart(const ZipArchive &zip, const QString &part, PaperPlace place, Texts &texts)
{
    bool hidden = false;
    return stream(zip, part, [&](QXmlStreamReader &xml) {
        const auto name = xml.name();
        if (xml.isEndElement() && (name == u"p" || name == u"tr"))
            texts[place] += u'\n';
        if (!xml.isStartElement())
            return;
        if (name == u"r")
            hidden = false;
        else if (name == u"vanish")
            hidden = true;
        else if (name == u"tab")
            texts[place] += u'\t';
        else if (name == u"delText")
            texts[PaperPlace::Tracked] += xml.readElementText() + u'\n';
        else if (name == u"t")
            texts[hidden ? PaperPlace::Hidden : place] += xml.readElementText();
    });
}

/// Author, company and the like; titles and dates tell nothing of a person.
Result<> readProperties(const ZipArchive &zip, const QString &part, Texts &texts)
{
    static const QStringList telling{u"creator"_s,  u"lastModifiedBy"_s, u"initial-creator"_s,
                                     u"Company"_s,  u"Manager"_s,        u"printed-by"_s,
                                     u"keywords"_s, u"description"_s};
    if (!zip.has(part))
        return {};
    return stream(zip, part, [&](QXmlStreamReader &xml) {
        if (!xml.isStartElement() || !telling.contains(xml.name().toString()))
            return;
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (!text.isEmpty())
            texts[PaperPlace::Metadata] += name + u": "_s + text + u'\n';
    });
}
} // namespace

Result<bool> readDocx(const ZipArchive &zip, Paper &paper)
{
    if (!zip.has(u"word/document.xml"_s))
        return false;
    static const QRegularExpression wordPart{
        u"^word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml$"_s};
    Texts texts;
    for (const QString &part : zip.parts()) {
        const auto match = wordPart.match(part);
        if (!match.hasMatch())
            continue;
        const bool comments = match.captured(1) == u"comments";
        const auto read =
            readWordPart(zip, part, comments ? PaperPlace::Comment : PaperPlace::Body, texts);
        if (!read)
            return tl::unexpected(read.error());
    }
    for (const QString &part : {u"docProps/core.xml"_s, u"docProps/app.xml"_s}) {
        if (const auto read = readProperties(zip, part, texts); !read)
            return tl::unexpected(read.error());
    }
    addAll(paper, texts);
    return true;
}

Result<bool> readOdt(const ZipArchive &zip, Paper &paper)
{
    if (!zip.has(u"content.xml"_s) || !zip.has(u"mimetype"_s))
        return false;
    static const std::map<QString, PaperPlace> unseen{{u"annotation"_s, PaperPlace::Comment},
                                                      {u"tracked-changes"_s, PaperPlace::Tracked},
                                                      {u"hidden-text"_s, PaperPlace::Hidden},
                                                      {u"hidden-paragraph"_s, PaperPlace::Hidden}};
    Texts texts;
    std::vector<PaperPlace> places{PaperPlace::Body};
    std::vector<int> depths{0};
    int depth = 0;
    const auto read = stream(zip, u"content.xml"_s, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            ++depth;
            if (const auto found = unseen.find(xml.name().toString()); found != unseen.end()) {
                places.push_back(found->second);
                depths.push_back(depth);
                texts[found->second] +=
                    xml.attributes()
                        .value(u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s,
                               u"string-value"_s)
                        .toString();
            }
        } else if (xml.isEndElement()) {
            if (xml.name() == u"p" || xml.name() == u"h")
                texts[places.back()] += u'\n';
            if (depths.back() == depth-- && places.size() > 1) {
                places.pop_back();
                depths.pop_back();
            }
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            texts[places.back()] += xml.text();
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    if (const auto told = readProperties(zip, u"meta.xml"_s, texts); !told)
        return tl::unexpected(told.error());
    addAll(paper, texts);
    return true;
}

namespace {
Result<QStringList> sharedStrings(const ZipArchive &zip)
{
    QStringList strings;
    if (!zip.has(u"xl/sharedStrings.xml"_s))
        return strings;
    bool phonetic = false;
    return stream(zip, u"xl/sharedStrings.xml"_s,
                  [&](QXmlStreamReader &xml) {
                      if (xml.name() == u"rPh")
                          phonetic = xml.isStartElement();
                      else if (xml.isStartElement() && xml.name() == u"si")
                          strings << QString{};
                      else if (xml.isStartElement() && xml.name() == u"t" && !phonetic &&
                               !strings.isEmpty())
                          strings.back() += xml.readElementText();
                  })
        .map([&] { return strings; });
}

Result<QString> cellsOf(const ZipArchive &zip, const QString &part, const QStringList &strings)
{
    QString text;
    bool shared = false;
    return stream(zip, part,
                  [&](QXmlStreamReader &xml) {
                      if (xml.isEndElement() && xml.name() == u"row")
                          text += u'\n';
                      if (!xml.isStartElement())
                          return;
                      if (xml.name() == u"c")
                          shared = xml.attributes().value("t"_L1) == u"s";
                      else if (xml.name() == u"v" || xml.name() == u"t") {
                          const QString value = xml.readElementText();
                          text += (shared ? strings.value(value.toInt()) : value) + u'\t';
                      }
                  })
        .map([&] { return text; });
}
} // namespace

Result<bool> readXlsx(const ZipArchive &zip, Paper &paper)
{
    const QString workbook = u"xl/workbook.xml"_s;
    if (!zip.has(workbook))
        return false;
    const auto strings = sharedStrings(zip);
    const auto relations = relationsOf(zip, workbook);
    if (!strings || !relations)
        return tl::unexpected(strings ? relations.error() : strings.error());
    Texts texts;
    const auto sheets = walk(zip, workbook, [&](QXmlStreamReader &xml) -> Result<> {
        if (xml.name() != u"sheet")
            return {};
        const auto attributes = xml.attributes();
        const auto relation = relations->find(
            attributes
                .value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s,
                       u"id"_s)
                .toString());
        if (relation == relations->end())
            return {};
        const bool hidden = attributes.value("state"_L1).contains(u"idden");
        return cellsOf(zip, relation->second.part, *strings).map([&](const QString &cells) {
            texts[hidden ? PaperPlace::Hidden : PaperPlace::Body] +=
                attributes.value("name"_L1).toString() + u'\n' + cells;
        });
    });
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const QString &part : zip.parts()) {
        if (!part.startsWith(u"xl/comments") && !part.startsWith(u"xl/threadedComments"))
            continue;
        const auto cells = cellsOf(zip, part, {});
        if (!cells)
            return tl::unexpected(cells.error());
        texts[PaperPlace::Comment] += *cells + u'\n';
    }
    for (const QString &part : {u"docProps/core.xml"_s, u"docProps/app.xml"_s}) {
        if (const auto read = readProperties(zip, part, texts); !read)
            return tl::unexpected(read.error());
    }
    addAll(paper, texts);
    return true;
}
