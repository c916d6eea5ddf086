#include "core/papers/readers.h"

using namespace Qt::StringLiterals;

namespace {
struct SheetPart
{
    QString name{};
    QString part{};
    bool hidden = false;
};

/// Shared strings, each with its runs joined.
Result<QStringList> sharedStrings(const ZipArchive &zip)
{
    QStringList texts;
    const QString part = u"xl/sharedStrings.xml"_s;
    if (!zip.has(part))
        return texts;
    return walk(zip, part,
                [&](QXmlStreamReader &xml) -> Result<> {
                    if (xml.name() == u"si")
                        texts << QString{};
                    else if (xml.name() == u"t" && !texts.isEmpty())
                        texts.back() += xml.readElementText();
                    return {};
                })
        .map([&] { return texts; });
}

Result<std::vector<SheetPart>> sheetsOf(const ZipArchive &zip)
{
    const QString workbook = u"xl/workbook.xml"_s;
    return relationsOf(zip, workbook).and_then([&](const Relations &relations) {
        std::vector<SheetPart> sheets;
        return walk(zip, workbook,
                    [&](QXmlStreamReader &xml) -> Result<> {
                        if (xml.name() != u"sheet")
                            return {};
                        const auto attributes = xml.attributes();
                        const auto relation =
                            relations.find(attributes.value("r:id"_L1).toString());
                        if (relation != relations.end())
                            sheets.push_back({attributes.value("name"_L1).toString(),
                                              relation->second.part,
                                              attributes.value("state"_L1).startsWith(
                                                  "hidden"_L1) ||
                                                  attributes.value("state"_L1) == u"veryHidden"});
                        return {};
                    })
            .map([&] { return sheets; });
    });
}

/// One sheet: its cells, those in hidden rows apart.
struct Cells
{
    const QStringList &shared;
    QString shown{};
    QString hidden{};
    bool rowHidden = false;
    QString type{};

    void take(QXmlStreamReader &xml)
    {
        if (xml.name() == u"row") {
            rowHidden = isOne(xml.attributes().value("hidden"_L1), u"1", u"true");
            (rowHidden ? hidden : shown) += u'\n';
        } else if (xml.name() == u"c") {
            type = xml.attributes().value("t"_L1).toString();
        } else if (isOne(xml.name(), u"v", u"t")) {
            const QString value = xml.readElementText();
            (rowHidden ? hidden : shown) +=
                (type == u"s" ? shared.value(value.toInt()) : value) + u'\t';
        }
    }
};

Result<> addSheet(const ZipArchive &zip, const SheetPart &sheet, const QStringList &shared,
                  QStringList &shown, QStringList &hiddenRows, QStringList &hiddenSheets)
{
    Cells cells{.shared = shared};
    return walk(zip, sheet.part,
                [&](QXmlStreamReader &xml) -> Result<> {
                    cells.take(xml);
                    return {};
                })
        .map([&] {
            const QString text = sheet.name + u'\n' + cells.shown.trimmed();
            (sheet.hidden ? hiddenSheets : shown) << text;
            if (!cells.hidden.trimmed().isEmpty())
                hiddenRows << cells.hidden.trimmed();
        });
}

Result<QStringList> commentsOf(const ZipArchive &zip)
{
    QStringList comments;
    for (const QString &part : zip.names()) {
        if (!part.startsWith(u"xl/comments") && !part.startsWith(u"xl/threadedComments"))
            continue;
        const auto read = walk(zip, part, [&](QXmlStreamReader &xml) -> Result<> {
            if (isOne(xml.name(), u"t", u"text", u"author") && xml.name() != u"text")
                comments << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"text" && part.startsWith(u"xl/threaded"))
                comments << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return comments;
}
} // namespace

Result<Paper> readWorkbookPaper(const ZipArchive &zip)
{
    const auto shared = sharedStrings(zip);
    const auto sheets = sheetsOf(zip);
    const auto comments = commentsOf(zip);
    const auto metadata = officeMetadata(zip);
    for (const auto *refused : {shared ? nullptr : &shared.error(), sheets ? nullptr : &sheets.error(),
                                comments ? nullptr : &comments.error(),
                                metadata ? nullptr : &metadata.error()}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    QStringList shown;
    QStringList hiddenRows;
    QStringList hiddenSheets;
    for (const SheetPart &sheet : *sheets) {
        if (const auto added = addSheet(zip, sheet, *shared, shown, hiddenRows, hiddenSheets);
            !added)
            return tl::unexpected(added.error());
    }
    Paper paper{.pages = int(sheets->size())};
    addLayer(paper, PaperPlace::Text, shown);
    addLayer(paper, PaperPlace::Comment, *comments);
    addLayer(paper, PaperPlace::Hidden, hiddenRows);
    addLayer(paper, PaperPlace::HiddenSheet, hiddenSheets);
    addLayer(paper, PaperPlace::Metadata, *metadata);
    return paper;
}
