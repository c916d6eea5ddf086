#include "core/sheets/workbook.h"

#include "core/sheets/cellformat.h"
#include "core/sheets/packageparts.h"

#include <algorithm>

#include <map>

using namespace Qt::StringLiterals;

namespace {
/// The text inside an element, without the readings (`rPh`) that East Asian editions add.
QString textInside(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            text += textInside(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> sharedTexts(const ZipArchive &zip, const QString &part)
{
    QStringList texts;
    if (part.isEmpty() || !zip.has(part))
        return texts;
    return walk(zip, part,
                [&](QXmlStreamReader &xml) -> Result<> {
                    if (xml.name() == u"si")
                        texts << unescaped(textInside(xml));
                    return {};
                })
        .map([&] { return std::move(texts); });
}

Result<CellFormats> formatsOf(const ZipArchive &zip, const QString &part)
{
    CellFormats formats;
    if (part.isEmpty() || !zip.has(part))
        return formats;
    std::map<int, QString> codes;
    bool cells = false;
    return walk(zip, part,
                [&](QXmlStreamReader &xml) -> Result<> {
                    const auto attributes = xml.attributes();
                    const int id = attributes.value("numFmtId"_L1).toInt();
                    if (xml.name() == u"numFmt")
                        codes[id] = attributes.value("formatCode"_L1).toString();
                    else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs")
                        cells = xml.name() == u"cellXfs";
                    else if (xml.name() == u"xf" && cells)
                        formats.showsDay.push_back(formatShowsDay(id, codes[id]));
                    return {};
                })
        .map([&] { return std::move(formats); });
}

struct Book
{
    const ZipArchive &zip;
    SheetLimits limits{};
    QStringList texts{};
    CellFormats formats{};
};

/// One worksheet, cell by cell.
class WorksheetReader
{
public:
    WorksheetReader(const Book &book, QString part)
        : m_book{book}
        , m_part{std::move(part)}
    {
    }
    Result<Sheet> read()
    {
        return walk(m_book.zip, m_part,
                    [&](QXmlStreamReader &xml) -> Result<> {
                        if (xml.name() == u"row")
                            return beginRow(xml.attributes().value("r"_L1));
                        if (xml.name() == u"c")
                            return addCell(xml);
                        return {};
                    })
            .map([&] { return std::move(m_sheet); });
    }

private:
    tl::unexpected<Error> broken() const { return sheetFault(m_part, u"broken_xml"_s); }
    Result<> beginRow(QStringView reference)
    {
        const int last = m_sheet.numbers.empty() ? 0 : m_sheet.numbers.back();
        bool isNumber = true;
        const int number = reference.isEmpty() ? last + 1 : reference.toInt(&isNumber);
        if (!isNumber || number <= last)
            return broken();
        m_sheet.rows.emplace_back();
        m_sheet.numbers.push_back(number);
        m_next = 0;
        return {};
    }
    Result<> addCell(QXmlStreamReader &xml)
    {
        const auto attributes = xml.attributes();
        const QString reference = attributes.value("r"_L1).toString();
        const int column = reference.isEmpty() ? m_next : columnOf(reference);
        if (column < 0 || m_sheet.rows.empty())
            return broken();
        m_next = column + 1;
        const auto text =
            cellText(xml, attributes.value("t"_L1).toString(), attributes.value("s"_L1).toInt());
        if (!text || text->isEmpty())
            return text.map([](const QString &) {});
        QStringList &row = m_sheet.rows.back();
        m_cells += std::max<qint64>(0, column + 1 - row.size());
        if (m_cells > m_book.limits.cells)
            return fail(ErrorCode::TooLong, {QString::number(m_book.limits.cells)});
        while (row.size() <= column)
            row << QString{};
        row[column] = *text;
        return {};
    }
    Result<QString> cellText(QXmlStreamReader &xml, const QString &type, int format)
    {
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"is")
                value = unescaped(textInside(xml));
            else
                xml.skipCurrentElement();
        }
        if (xml.hasError())
            return broken();
        if (type == u"s") {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_book.texts.size())
                return broken();
            return m_book.texts.at(index);
        }
        if (type == u"b")
            return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"str")
            return unescaped(value);
        if (type.isEmpty() || type == u"n")
            return numberText(value, format, m_book.formats);
        return value; // inlineStr, d (an ISO day), e (an error's name)
    }

    const Book &m_book;
    QString m_part{};
    Sheet m_sheet{};
    int m_next = 0;
    qint64 m_cells = 0;
};

struct SheetEntry
{
    QString name{};
    QString part{};
};

bool isTrue(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

Result<std::vector<SheetEntry>> sheetsOf(const ZipArchive &zip, const QString &workbook,
                                         const Relations &relations, CellFormats &formats)
{
    std::vector<SheetEntry> found;
    return walk(zip, workbook,
                [&](QXmlStreamReader &xml) -> Result<> {
                    const auto attributes = xml.attributes();
                    if (xml.name() == u"workbookPr")
                        formats.since1904 = isTrue(attributes.value("date1904"_L1));
                    if (xml.name() != u"sheet" || attributes.value("state"_L1) == u"hidden" ||
                        attributes.value("state"_L1) == u"veryHidden")
                        return {};
                    for (const QXmlStreamAttribute &attribute : attributes) {
                        const auto relation = attribute.name() == u"id"
                                                  ? relations.find(attribute.value().toString())
                                                  : relations.end();
                        if (relation != relations.end() && relation->second.type == u"worksheet")
                            found.push_back(
                                {attributes.value("name"_L1).toString(), relation->second.part});
                    }
                    return {};
                })
        .map([&] { return std::move(found); });
}

qint64 cellsOf(const Sheet &sheet)
{
    qint64 cells = 0;
    for (const QStringList &row : sheet.rows)
        cells += row.size();
    return cells;
}

Result<std::vector<Sheet>> withRows(Book book, const std::vector<SheetEntry> &entries,
                                    Extent extent)
{
    std::vector<Sheet> found;
    for (const SheetEntry &entry : entries) {
        auto sheet = WorksheetReader{book, entry.part}.read();
        if (!sheet)
            return tl::unexpected(sheet.error());
        if (std::ranges::all_of(sheet->rows, &QStringList::isEmpty))
            continue;
        sheet->name = entry.name;
        book.limits.cells -= cellsOf(*sheet);
        found.push_back(std::move(*sheet));
        if (extent == Extent::First)
            break;
    }
    if (found.empty())
        return sheetFault({}, u"empty"_s);
    return found;
}
} // namespace

Result<std::vector<Sheet>> readWorkbook(const QString &path, const SheetLimits &limits,
                                        Extent extent)
{
    const auto zip = ZipArchive::open(path, limits.bytes);
    if (!zip)
        return tl::unexpected(zip.error());
    const auto package = relationsOf(*zip, {});
    if (!package)
        return tl::unexpected(package.error());
    const QString workbook = partOf(*package, u"officeDocument");
    if (workbook.isEmpty() || !workbook.endsWith(u".xml"))
        return sheetFault({}, u"not_xlsx"_s);
    const auto relations = relationsOf(*zip, workbook);
    if (!relations)
        return tl::unexpected(relations.error());
    auto texts = sharedTexts(*zip, partOf(*relations, u"sharedStrings"));
    if (!texts)
        return tl::unexpected(texts.error());
    auto formats = formatsOf(*zip, partOf(*relations, u"styles"));
    if (!formats)
        return tl::unexpected(formats.error());
    const auto entries = sheetsOf(*zip, workbook, *relations, *formats);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty())
        return sheetFault({}, u"not_xlsx"_s);
    return withRows({*zip, limits, std::move(*texts), std::move(*formats)}, *entries, extent);
}
