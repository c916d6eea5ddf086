#include "core/papers/readers.h"

using namespace Qt::StringLiterals;

/// Who wrote it, for whom, where: not what the program is called.
Result<QStringList> officeMetadata(const ZipArchive &zip)
{
    QStringList lines;
    for (const QString &part : {u"docProps/core.xml"_s, u"docProps/app.xml"_s,
                                u"docProps/custom.xml"_s, u"meta.xml"_s}) {
        if (!zip.has(part))
            continue;
        const auto read = walk(zip, part, [&](QXmlStreamReader &xml) -> Result<> {
            const QString name = xml.name().toString();
            if (!isOne(name, u"creator", u"lastModifiedBy", u"initial-creator", u"printed-by",
                       u"title", u"subject", u"description", u"keywords", u"keyword", u"category",
                       u"Company", u"Manager", u"user-defined", u"lpwstr"))
                return {};
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                lines << name + u": "_s + text;
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return lines;
}
