#include "core/sheets/sheetfile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <xlsxwriter.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
using Rows = std::vector<QStringList>;
using Parts = std::vector<std::pair<const char *, QByteArray>>;

/// A zip file of these parts.
void writeZip(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(zip);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        QVERIFY(zip_file_add(zip, name, source, ZIP_FL_OVERWRITE) >= 0);
    }
    QCOMPARE(zip_close(zip), 0);
}

Parts workbook(const QByteArray &rows, const QByteArray &workbookProperties = {})
{
    const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations =
        xml +
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    return {
        {"_rels/.rels", relations + R"(<Relationship Id="rId1" Type=")" + kind +
                            R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         xml + R"(<workbook xmlns:r="r">)" + workbookProperties +
             R"(<sheets><sheet name="隐" sheetId="2" state="hidden" r:id="rId9"/>)" +
             R"(<sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         relations + R"(<Relationship Id="rId1" Type=")" + kind +
             R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" + kind +
             R"(sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type=")" +
             kind + R"(styles" Target="styles.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml",
         xml +
             R"(<sst><si><t>申请编号</t></si><si><r><t>收到</t></r><r><t xml:space="preserve"> 日期</t></r>)" +
             R"(<rPh sb="0" eb="1"><t>shoudao</t></rPh></si></sst>)"},
        {"xl/styles.xml",
         xml +
             R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>)" +
             R"(<numFmt numFmtId="165" formatCode="[Red]0.00&quot;day&quot;"/></numFmts>)" +
             R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>)" +
             R"(<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="31"/><xf numFmtId="22"/></cellXfs></styleSheet>)"},
        {"xl/worksheets/sheet1.xml",
         xml + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}
} // namespace

/// Sheets that others wrote, ours read back, and files that are none.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadHoweverItWasSaved_data();
    void csvIsReadHoweverItWasSaved();
    void aFaultyFileIsNamed_data();
    void aFaultyFileIsNamed();
    void aWorkbookShowsWhatItsReadersSee();
    void daysCountFrom1904WhereTheWorkbookSaysSo();
    void mergedCellsHaveTheirTextAtTheTopLeft();
    void everySheetWithRowsIsRead();
    void aFormulaShowsItsResult();
    void aDamagedWorkbookIsRefused_data();
    void aDamagedWorkbookIsRefused();
    void whatUnfoldsTooFarIsRefused();
    void whatCannotBeReadIsRefused();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void formulasStayTexts();
    void nothingIsHalfWritten();
    void aFileThatIsThereStays();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder can't be written");
        return file.fileName();
    }
    QTemporaryDir m_folder{};
};

void TestSheets::csvIsReadHoweverItWasSaved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"编号"_s, u"内容"_s}, {u"1"_s, u"军工路 𠮷"_s}};
    const QString text = u"编号,内容\r\n1,军工路 𠮷\r\n"_s;
    const auto utf16 = [&](QStringEncoder::Encoding encoding) {
        return QByteArray{QStringEncoder{encoding, QStringConverter::Flag::WriteBom}(text)};
    };
    QTest::addRow("UTF-8") << text.toUtf8() << two;
    QTest::addRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8() << two;
    QTest::addRow("UTF-16 little") << utf16(QStringEncoder::Utf16LE) << two;
    QTest::addRow("UTF-16 big") << utf16(QStringEncoder::Utf16BE) << two;
    QTest::addRow("GB 18030, four bytes for what lies beyond the plane")
        << QByteArray{"\xB1\xE0\xBA\xC5,\xC4\xDA\xC8\xDD\n1,\xBE\xFC\xB9\xA4\xC2\xB7 "
                      "\x95\x34\xB2\x35\n"}
        << two;
    QTest::addRow("line ends of an old Mac")
        << QByteArray{"a,b\r1,2"} << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::addRow("semicolons") << QByteArray{"a;b\n1,5;2\n"}
                                << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::addRow("tabs") << QByteArray{"a\tb\n1\t2\n"} << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::addRow("quotes, lines and separators inside a cell")
        << QByteArray{"a,b\n\"x, \"\"y\"\"\r\nz\",\"\"\n"}
        << Rows{{u"a"_s, u"b"_s}, {u"x, \"y\"\r\nz"_s, QString{}}};
    QTest::addRow("an empty line is a row")
        << QByteArray{"a,b\n\n1,2\n"} << Rows{{u"a"_s, u"b"_s}, {QString{}}, {u"1"_s, u"2"_s}};
    QTest::addRow("empty cells at the end")
        << QByteArray{"a,,\n,,b\n"} << Rows{{u"a"_s, {}, {}}, {{}, {}, u"b"_s}};
}

void TestSheets::csvIsReadHoweverItWasSaved()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto sheet = readSheet(file(u"a.csv"_s, bytes));
    QVERIFY(sheet);
    QCOMPARE(sheet->rows, rows);
    for (std::size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(sheet->numberOf(row), int(row) + 1);
}

void TestSheets::aFaultyFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("placeAndReason");
    QTest::addRow("empty") << QByteArray{} << QStringList{{}, u"empty"_s};
    QTest::addRow("blanks only") << QByteArray{" \n,,\n"} << QStringList{{}, u"empty"_s};
    QTest::addRow("a quote never closed")
        << QByteArray{"a,b\n1,\"x\ny\n"} << QStringList{u"2"_s, u"quote"_s};
    QTest::addRow("a bare quote") << QByteArray{"a,b\n1,2\n1,x\"y\n"}
                                  << QStringList{u"3"_s, u"quote"_s};
    QTest::addRow("text after a quote")
        << QByteArray{"a,b\n\"1\"x,2\n"} << QStringList{u"2"_s, u"quote"_s};
    QTest::addRow("neither UTF-8 nor GB 18030")
        << QByteArray{"a,b\n\xC4\xFF\xFF,2\n"} << QStringList{{}, u"encoding"_s};
    QTest::addRow("no text") << QByteArray{"\x7F"
                                           "ELF\0\0\0",
                                           7}
                             << QStringList{{}, u"not_text"_s};
    QTest::addRow("a workbook of before 2007")
        << QByteArray{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10}
        << QStringList{{}, u"old_workbook"_s};
    QTest::addRow("PK, and nothing of a zip")
        << QByteArray{"PK\3\4rest"} << QStringList{{}, u"broken_zip"_s};
}

void TestSheets::aFaultyFileIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, placeAndReason);
    const QString path = file(u"a.xlsx"_s, bytes);
    const auto sheet = readSheet(path);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error(), (Error{ErrorCode::SheetInvalid, QStringList{path} + placeAndReason}));
}

void TestSheets::aWorkbookShowsWhatItsReadersSee()
{
    const QString path = m_folder.filePath(u"b.xlsx"_s);
    writeZip(
        path,
        workbook(
            R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>件&#10;数</t></is></c></row>)"
            R"(<row r="5"><c r="A5"><v>3</v></c><c r="B5" s="1"><v>44295</v></c><c r="C5" s="2"><v>44295.5625</v></c>)"
            R"(<c r="D5" s="3"><v>0.10000000000000001</v></c><c r="E5"><v>1.1010519491231E+17</v></c>)"
            R"(<c r="F5" t="b"><v>1</v></c><c r="G5" t="d"><v>2021-04-09</v></c><c r="H5" s="4"><v>44295</v></c>)"
            R"(<c r="I5" s="1"><v>60</v></c><c r="J5" s="1"><v>59</v></c><c r="K5" t="str"><v>a_x000D_b</v></c><c r="AB5" s="1"/></row>)"));
    const auto sheet = readSheet(path);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().args.join(u' ')));
    QCOMPARE(sheet->name, u"台账"_s);
    QCOMPARE(sheet->rows, (Rows{{u"申请编号"_s, u"收到 日期"_s, {}, u"件\n数"_s},
                                {u"3"_s, u"2021-04-09"_s, u"2021-04-09 13:30:00"_s, u"0.1"_s,
                                 u"110105194912310000"_s, u"TRUE"_s, u"2021-04-09"_s,
                                 u"2021-04-09"_s, u"60"_s, u"1900-02-28"_s, u"a\rb"_s}}));
    QCOMPARE(sheet->numbers, (std::vector<int>{2, 5}));
}

void TestSheets::daysCountFrom1904WhereTheWorkbookSaysSo()
{
    const QString path = m_folder.filePath(u"c.xlsx"_s);
    writeZip(path,
             workbook(R"(<row><c s="1"><v>42833</v></c></row>)", R"(<workbookPr date1904="1"/>)"));
    QCOMPARE(readSheet(path).value().cell(0, 0), u"2021-04-09"_s);
}

void TestSheets::mergedCellsHaveTheirTextAtTheTopLeft()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"d.xlsx"_s));
    lxw_workbook *book = workbook_new(path.constData());
    lxw_worksheet *page = workbook_add_worksheet(book, nullptr);
    worksheet_merge_range(page, 0, 0, 0, 2, "依申请公开台账", nullptr);
    worksheet_write_string(page, 1, 0, "申请编号", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QCOMPARE(readSheet(QFile::decodeName(path)).value().rows,
             (Rows{{u"依申请公开台账"_s}, {u"申请编号"_s}}));
}

void TestSheets::everySheetWithRowsIsRead()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"years.xlsx"_s));
    lxw_workbook *book = workbook_new(path.constData());
    for (const char *name : {"2020年", "空", "2021年", "隐"}) {
        lxw_worksheet *page = workbook_add_worksheet(book, name);
        if (QByteArrayView{name} != "空")
            worksheet_write_string(page, 0, 0, name, nullptr);
        if (QByteArrayView{name} == "隐")
            worksheet_hide(page);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto sheets = readSheets(QFile::decodeName(path));
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), std::size_t{2});
    QCOMPARE(sheets->back().name, u"2021年"_s);
    QCOMPARE(sheets->back().rows, (Rows{{u"2021年"_s}}));
    QCOMPARE(readSheet(QFile::decodeName(path)).value(), sheets->front());
    QCOMPARE(readSheets(QFile::decodeName(path), {.cells = 1}).error().code, ErrorCode::TooLong);
}

void TestSheets::aFormulaShowsItsResult()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"e.xlsx"_s));
    lxw_workbook *book = workbook_new(path.constData());
    lxw_worksheet *page = workbook_add_worksheet(book, nullptr);
    worksheet_write_formula_num(page, 0, 0, "=1+2", nullptr, 3);
    worksheet_write_formula_str(page, 0, 1, "=\"a\"&\"b\"", nullptr, "ab");
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QCOMPARE(readSheet(QFile::decodeName(path)).value().rows, (Rows{{u"3"_s, u"ab"_s}}));
}

void TestSheets::aDamagedWorkbookIsRefused_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("reason");
    const auto changed = [](const char *name, const QByteArray &bytes) {
        Parts parts = workbook("<row><c><v>1</v></c></row>");
        for (auto &part : parts) {
            if (qstrcmp(part.first, name) == 0)
                part.second = bytes;
        }
        return parts;
    };
    QTest::addRow("a zip of something else") << Parts{{"readme.txt", "hello"}} << u"not_xlsx"_s;
    QTest::addRow("no sheets") << changed("xl/workbook.xml", "<workbook><sheets/></workbook>")
                               << u"not_xlsx"_s;
    QTest::addRow("half a sheet") << changed("xl/worksheets/sheet1.xml",
                                             "<worksheet><sheetData><row><c><v>1")
                                  << u"broken_xml"_s;
    QTest::addRow("a shared text that is not there")
        << workbook(R"(<row><c t="s"><v>2</v></c></row>)") << u"broken_xml"_s;
    QTest::addRow("a cell beyond the last column")
        << workbook(R"(<row r="1"><c r="XFE1"><v>2</v></c></row>)") << u"broken_xml"_s;
    QTest::addRow("rows going back")
        << workbook(R"(<row r="2"><c><v>2</v></c></row><row r="1"/>)") << u"broken_xml"_s;
    QTest::addRow("entities that breed")
        << changed("xl/worksheets/sheet1.xml",
                   "<!DOCTYPE x [<!ENTITY a \"0123456789\"><!ENTITY b "
                   "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                   "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                   "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                   "<worksheet><sheetData><row><c "
                   "t=\"str\"><v>&d;&d;&d;&d;&d;</v></c></row></sheetData></worksheet>")
        << u"broken_xml"_s;
    QTest::addRow("only empty sheets") << workbook("<row/>") << u"empty"_s;
}

void TestSheets::aDamagedWorkbookIsRefused()
{
    QFETCH(Parts, parts);
    QFETCH(QString, reason);
    const QString path = m_folder.filePath(u"f.xlsx"_s);
    writeZip(path, parts);
    const auto sheet = readSheet(path);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::SheetInvalid);
    QCOMPARE(sheet.error().args.value(0), path);
    QCOMPARE(sheet.error().args.value(2), reason);
    // Cut short anywhere, it is refused and not half read.
    QFile whole{path};
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (const int kept : {bytes.size() / 3, bytes.size() / 2, bytes.size() - 5})
        QVERIFY(!readSheet(file(u"g.xlsx"_s, bytes.left(kept))));
}

void TestSheets::whatUnfoldsTooFarIsRefused()
{
    const QString bomb = m_folder.filePath(u"h.xlsx"_s);
    writeZip(bomb, workbook("<row><c t=\"str\"><v>" + QByteArray(1 << 20, ' ') + "</v></c></row>"));
    QVERIFY(QFileInfo{bomb}.size() < 1 << 16);
    QCOMPARE(readSheet(bomb, {.bytes = 1 << 19}).error().code, ErrorCode::TooLong);
    const QString wide = m_folder.filePath(u"i.xlsx"_s);
    writeZip(
        wide,
        workbook(
            R"(<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)"));
    QVERIFY(readSheet(wide));
    QCOMPARE(readSheet(wide, {.cells = 20'000}).error().code, ErrorCode::TooLong);
    QCOMPARE(readSheet(file(u"j.csv"_s, QByteArray(5000, ',')), {.cells = 4000}).error().code,
             ErrorCode::TooLong);
    QCOMPARE(readSheet(file(u"k.csv"_s, QByteArray(5000, 'x')), {.bytes = 4000}).error().code,
             ErrorCode::TooLong);
}

void TestSheets::whatCannotBeReadIsRefused()
{
    // Reading the first bytes of the own memory is an I/O error, whoever asks.
    for (const QString &path :
         {m_folder.path(), m_folder.filePath(u"none.csv"_s), u"/proc/self/mem"_s})
        QCOMPARE(readSheet(path).error(), (Error{ErrorCode::SheetUnreadable, {path}}));
}

void TestSheets::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addRow("csv") << u"out.csv"_s << u"编号"_s;
    QTest::addRow("csv whose text begins as a file's mark") << u"out.csv"_s << u"\uFEFF编号"_s;
    QTest::addRow("xlsx") << u"out.xlsx"_s << u"编号"_s;
}

void TestSheets::whatIsWrittenIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(QString, first);
    const QString path = m_folder.filePath(name);
    const Sheet sheet{.name = u"台账"_s,
                      .rows = {{first, u"件数"_s, u"内容"_s},
                               {u"110105194912310021"_s, u"12"_s, u" 两边有空格 "_s},
                               {u"007"_s, u"800.5"_s, u"引\"号\", 分号; 制表\t与\r\n换行\n\r"_s},
                               {u"𠮷"_s, u"1,5"_s, u"_x000D_ _xZZ _x005F_x000D_"_s},
                               {u"=1+2"_s, u"-3"_s, u"'=1"_s},
                               {u"'"_s, u"@SUM"_s, u"''+1"_s},
                               {u"it's"_s, u"\x01"_s, u"末"_s}}};
    const auto written = writeSheet(
        path, sheet, {.widths = {20, 8}, .numberColumns = {false, true}}, IfThere::Replace);
    QVERIFY2(written, written ? "" : qPrintable(written.error().args.join(u' ')));
    const auto read = readSheet(path);
    QVERIFY(read);
    QCOMPARE(read->rows, sheet.rows);
}

void TestSheets::formulasStayTexts()
{
    const QString path = m_folder.filePath(u"formula.csv"_s);
    QVERIFY(writeSheet(path, {.rows = {{u"=cmd|x"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"a=b"_s}}}));
    QFile csv{path};
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), QByteArray{"\xEF\xBB\xBF'=cmd|x,'+1,'-1,'@a,a=b\r\n"});
}

void TestSheets::nothingIsHalfWritten()
{
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    const Sheet sheet{.rows = {{u"a"_s}, {QString{40'000, u'x'}}}};
    const auto written = writeSheet(path, sheet);
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error{ErrorCode::TooLong, {u"32767"_s, u"2"_s, u"1"_s}}));
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeSheet(m_folder.filePath(u"long.csv"_s), sheet));
    QCOMPARE(writeSheet(m_folder.filePath(u"none/a.csv"_s), sheet).error().code,
             ErrorCode::WriteFailed);
    QCOMPARE(writeSheet(m_folder.filePath(u"a.ods"_s), sheet).error().code, ErrorCode::BadValue);
    QVERIFY(
        QDir{m_folder.path()}.entryList({u".mingdu-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestSheets::aFileThatIsThereStays()
{
    const QString path = file(u"there.csv"_s, "kept");
    QCOMPARE(writeSheet(path, {.rows = {{u"new"_s}}}).error(),
             (Error{ErrorCode::FileExists, {path}}));
    QFile there{path};
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray{"kept"});
    there.close();
    QVERIFY(writeSheet(path, {.rows = {{u"new"_s}}}, {}, IfThere::Replace));
    QCOMPARE(readSheet(path)->cell(0, 0), u"new"_s);
}

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
