#include "core/sheets/packageparts.h"

using namespace Qt::StringLiterals;

namespace {
/// A target beside \p part, or from the root of the package.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".." && !path.isEmpty())
            path.removeLast();
        else if (step != u"." && step != u"..")
            path << step;
    }
    return path.join(u'/');
}
} // namespace

Result<Relations> relationsOf(const ZipArchive &zip, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString file = part.left(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    Relations found;
    if (!zip.has(file))
        return found;
    return walk(zip, file,
                [&](QXmlStreamReader &xml) -> Result<> {
                    if (xml.name() != u"Relationship")
                        return {};
                    const auto attributes = xml.attributes();
                    const QString type = attributes.value("Type"_L1).toString();
                    found[attributes.value("Id"_L1).toString()] = {
                        type.section(u'/', -1),
                        resolved(part, attributes.value("Target"_L1).toString())};
                    return {};
                })
        .map([&] { return std::move(found); });
}

QString partOf(const Relations &relations, QStringView type)
{
    for (const auto &[id, relation] : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}
