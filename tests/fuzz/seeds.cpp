// fuzz_seeds FOLDER: a few small inputs for each target, as the program itself and office programs
// write them.
#include "core/journal/event.h"
#include "core/letters/letter.h"
#include "core/letters/templatetext.h"
#include "core/seal_botan/botanseal.h"
#include "core/seal_botan/systemrandom.h"
#include "core/sheets/csv.h"
#include "core/store/packagefile.h"
#include "core/sync/payload.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray zipped(const Parts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index = zip_file_add(zip, name.constData(), source, 0);
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE,
                                 0); // so that a flipped bit stays in sight
    }
    zip_close(zip);
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QByteArray docx()
{
    return zipped(
        {{"word/document.xml",
          "<w:document xmlns:w='w'><w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
          "<w:r><w:t>公文</w:t><w:tab/><w:delText>删</w:delText></w:r></w:p></w:body></"
          "w:document>"},
         {"word/comments.xml",
          "<w:comments xmlns:w='w'><w:p><w:r><w:t>注</w:t></w:r></w:p></w:comments>"},
         {"docProps/core.xml", "<c xmlns:d='d'><d:creator>王</d:creator></c>"}});
}

QByteArray odt()
{
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml", "<o "
                         "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><text:p>公文<"
                         "text:hidden-text "
                         "text:string-value='隐'/></text:p><text:tracked-changes><text:p>删</"
                         "text:p></text:tracked-changes></o>"},
         {"meta.xml", "<m xmlns:d='d'><d:creator>王</d:creator></m>"}});
}

QByteArray xlsx()
{
    return zipped(
        {{"_rels/.rels", "<Relationships><Relationship Id='1' Type='x/officeDocument' "
                         "Target='xl/workbook.xml'/></Relationships>"},
         {"xl/workbook.xml", "<workbook "
                             "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                             "relationships'><sheets><sheet name='甲' "
                             "sheetId='1' r:id='a'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='a' Type='x/worksheet' "
          "Target='worksheets/s.xml'/><Relationship Id='b' "
          "Type='x/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='c' Type='x/styles' "
          "Target='styles.xml'/></Relationships>"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>文号</t></si><si><r><t>杨</t></r><rPh><t>y</t></rPh></si></sst>"},
         {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' "
                           "formatCode='yyyy-mm-dd'/></numFmts><cellXfs><xf "
                           "numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>"},
         {"xl/worksheets/s.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c "
                                 "r='C1' t='inlineStr'><is><t>x_x000D_</t></is></c></row>"
                                 "<row r='3'><c r='A3' s='1'><v>44298</v></c><c r='B3' "
                                 "t='b'><v>1</v></c></row></sheetData><mergeCells><mergeCell "
                                 "ref='A1:B1'/></mergeCells></worksheet>"}});
}

Sheet guarded()
{
    Sheet sheet;
    sheet.rows = {{u"文号"_s, u"=1+1"_s, u"'=x"_s}, {u"a\"b\n"_s, u""_s, u"；"_s}};
    return sheet;
}

QByteArray calendarTables()
{
    return "date,kind,name,notice\n2021-05-01,off,劳动节,国办发明电〔2020〕27号\n2021-04-25,work,"
           "劳动节,国办发明电〔2020〕27号\n--\n"
           "year,doc_number,issued,url,note\n2021,国办发明电〔2020〕27号,2020-11-25,,\n";
}

Event event()
{
    return {.kind = 0x0102,
            .hlc = Hlc::at(1'618'000'000'000),
            .entity = QUuid{u"01890000-0000-7000-8000-000000000001"_s},
            .actor = QUuid{u"01890000-0000-7000-8000-000000000002"_s},
            .fields = {{.field = 1, .value = Value{qint64{-5}}},
                       {.field = 2, .value = Value{u"杨"_s}, .supersedes = {{{1}, 9}, {{2}, 1}}},
                       {.field = 4, .value = Value{QDate{2021, 4, 12}}},
                       {.field = 6, .withheld = true, .supersedes = {{{1}, 9}}},
                       {.field = 9, .value = Value{BlobRef{{1, 2, 3}}}}},
            .noun = 3,
            .commit = {7}};
}

Payload payload()
{
    const PrivatePart part{{{6, Value{u"李"_s}}}, u"注"_s};
    Payload made;
    made.stretches.push_back(
        {.checkpoint = QByteArray(64, '\1'),
         .events = {{encode(event()).value(), QByteArray(32, '\2') + encode(part).value()}}});
    made.texts.push_back({.bytes = "text"});
    made.files.push_back({.bytes = "file"});
    return made;
}

QByteArray package()
{
    const BotanSeal seal;
    SystemRandom random;
    const KeyPair keys = seal.newKeyPair(random);
    const Manifest manifest{.schemaMin = schemaVersion,
                            .schemaMax = schemaVersion,
                            .events = 1,
                            .known = {{{3}, 4, {5}}}};
    return packPackage(encode(payload()), manifest, {keys.secret, {keys.open}}, keys.open, seal,
                       random)
        .value();
}

QByteArray shipped(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n"), 2;
    const PrivatePart part{{{6, Value{u"李"_s}}}, u"注"_s};
    const LetterTemplate form = shippedLetterTemplates().value().front();
    const std::vector<std::pair<QString, QByteArray>> seeds{
        {u"csv/guarded"_s, csvOf(guarded())},
        {u"csv/semicolons"_s, "a;b;c\r\n\"x;y\";;1\r\n"},
        {u"workbook/small"_s, xlsx()},
        {u"paper/docx"_s, docx()},
        {u"paper/odt"_s, odt()},
        {u"paper/xlsx"_s, xlsx()},
        {u"law/periods"_s, shipped(u":/law/periods.json"_s)},
        {u"law/tariffs"_s, shipped(u":/law/tariffs.json"_s)},
        {u"law/alarms"_s, shipped(u":/law/alarms.json"_s)},
        {u"calendar/one"_s, calendarTables()},
        {u"template/texts"_s, templateText(form).toUtf8()},
        {u"event/public"_s, encode(event()).value()},
        {u"event/private"_s, encode(part).value()},
        {u"payload/one"_s, encode(payload())},
        {u"package/one"_s, package()},
    };
    for (const auto &[name, bytes] : seeds) {
        const QString path = QDir{QString::fromLocal8Bit(argv[1])}.filePath(name);
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            return std::fprintf(stderr, "cannot write %s\n", qPrintable(path)), 1;
    }
    return 0;
}
