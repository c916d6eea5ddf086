#include "core/papers/readers.h"

using namespace Qt::StringLiterals;

namespace {
/// The text of one part of a Word file, as it is read element by element (ECMA-376 part 1, 17).
struct WordText
{
    QString shown{};
    QString hidden{};
    QStringList changes{};
    bool vanishes = false;

    void take(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == u"p" || name == u"br")
            shown += u'\n';
        else if (name == u"tab")
            shown += u'\t';
        else if (name == u"r")
            vanishes = false;
        else if (name == u"vanish")
            vanishes = !isOne(xml.attributes().value("val"_L1), u"0", u"false");
        else if (isOne(name, u"ins", u"del", u"moveFrom", u"moveTo"))
            changes << QStringList{name.toString(), authorOf(xml)}.join(u' ').trimmed();
        else if (name == u"delText")
            changes << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == u"t")
            (vanishes ? hidden : shown) +=
                xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    static QString authorOf(const QXmlStreamReader &xml)
    {
        for (const auto &attribute : xml.attributes()) {
            if (attribute.name() == u"author")
                return attribute.value().toString();
        }
        return {};
    }
};

Result<WordText> textOf(const ZipArchive &zip, const QString &part)
{
    WordText text;
    return walk(zip, part,
                [&](QXmlStreamReader &xml) -> Result<> {
                    text.take(xml);
                    return {};
                })
        .map([&] { return text; });
}

/// Beside the body: `word/header1.xml`, `word/footnotes.xml`.
bool isText(const QString &part)
{
    for (const QLatin1StringView head :
         {"word/document"_L1, "word/header"_L1, "word/footer"_L1, "word/footnotes"_L1,
          "word/endnotes"_L1}) {
        if (part.startsWith(head) && part.endsWith(u".xml"))
            return true;
    }
    return false;
}
} // namespace

Result<Paper> readWord(const ZipArchive &zip)
{
    Paper paper;
    QStringList shown;
    QStringList hidden;
    QStringList changes;
    QStringList comments;
    for (const QString &part : zip.names()) {
        const bool comment = part.startsWith(u"word/comments") && part.endsWith(u".xml");
        if (!comment && !isText(part))
            continue;
        const auto text = textOf(zip, part);
        if (!text)
            return tl::unexpected(text.error());
        (comment ? comments : shown) << text->shown.trimmed();
        hidden << text->hidden;
        changes << text->changes;
    }
    hidden.removeAll(QString{});
    addLayer(paper, PaperPlace::Text, shown);
    addLayer(paper, PaperPlace::Comment, comments);
    addLayer(paper, PaperPlace::TrackedChange, changes);
    addLayer(paper, PaperPlace::Hidden, hidden);
    return officeMetadata(zip).map([&](const QStringList &lines) {
        addLayer(paper, PaperPlace::Metadata, lines);
        return paper;
    });
}
