#pragma once
#include "core/sheets/sheetfault.h"
#include "core/sheets/ziparchive.h"

#include <QXmlStreamReader>

#include <map>

/// One relation of a part of the package (ECMA-376 part 2).
struct Relation
{
    QString type{}; ///< last word: `worksheet`
    QString part{};
};
using Relations = std::map<QString, Relation>;

/// Calls \p element at the start of each element; it may read on inside.
template<class Element>
Result<> walk(const ZipArchive &zip, const QString &part, Element element)
{
    return zip.read(part).and_then([&](const QByteArray &bytes) -> Result<> {
        QXmlStreamReader xml{bytes};
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                if (const Result<> fits = element(xml); !fits)
                    return fits;
            }
        }
        if (xml.hasError())
            return sheetFault(part, QStringLiteral("broken_xml"));
        return {};
    });
}

/// Relations of \p part, which is empty for the package itself.
Result<Relations> relationsOf(const ZipArchive &zip, const QString &part);
/// The first part of that type; empty when there is none.
QString partOf(const Relations &relations, QStringView type);
