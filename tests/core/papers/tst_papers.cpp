// Files as people hand them in: made here, nothing of size lies in the repository.
#include "core/papers/readfile.h"
#include "core/papers/readpaper.h"

#include <QGuiApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout: qpdf asks every program to say so
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
using Parts = QList<std::pair<QByteArray, QByteArray>>;

QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(zip, name.constData(), source, 0);
    }
    zip_close(zip);
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

template<class Paint>
QByteArray pdfOf(Paint paint, const QString &title = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(title);
        QPainter painter{&writer};
        paint(painter, writer);
    }
    return buffer.data();
}

QByteArray textPdf()
{
    return pdfOf(
        [](QPainter &painter, QPdfWriter &writer) {
            painter.drawText(QPointF{500, 900}, u"征收补偿方案"_s);
            writer.newPage();
            painter.drawText(QPointF{500, 900}, u"second page"_s);
        },
        u"张三的方案"_s);
}

QByteArray encryptedPdf()
{
    const QByteArray plain = textPdf();
    QPDF pdf;
    pdf.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true,
                                     qpdf_r3p_full, true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

QByteArray scannedPdf()
{
    return pdfOf([](QPainter &painter, QPdfWriter &) {
        QImage scan{400, 500, QImage::Format_Grayscale8};
        scan.fill(200);
        painter.drawImage(QRect{0, 0, 4000, 5000}, scan);
    });
}

constexpr auto word = R"(<w:document xmlns:w="w"><w:body>
<w:p><w:r><w:t>公开的</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏起来的</w:t></w:r><w:r><w:t>正文</w:t></w:r></w:p>
<w:p><w:del w:author="王某"><w:r><w:delText>删去的话</w:delText></w:r></w:del></w:p></w:body></w:document>)";

QByteArray docx()
{
    return zipped({{"word/document.xml", word},
                   {"word/comments.xml", "<w:comments xmlns:w='w'><w:comment><w:p><w:r><w:t>别发出去"
                                         "</w:t></w:r></w:p></w:comment></w:comments>"},
                   {"docProps/core.xml", "<c xmlns:dc='d'><dc:creator>李四</dc:creator></c>"}});
}

QByteArray xlsx()
{
    return zipped(
        {{"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='公开' r:id='a'/>"
                             "<sheet name='底表' state='veryHidden' r:id='b'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
          "<Relationship Id='b' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>"},
         {"xl/sharedStrings.xml", "<sst><si><t>户名</t></si></sst>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet><row><c t='s'><v>0</v></c><c><v>12</v></c></row>"
          "<row hidden='1'><c t='inlineStr'><is><t>隐藏行</t></is></c></row></worksheet>"},
         {"xl/worksheets/sheet2.xml",
          "<worksheet><row><c><v>6222</v></c></row></worksheet>"}});
}

QByteArray odt()
{
    return zipped(
        {{"content.xml",
          "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:dc='d'><office:body>"
          "<text:tracked-changes>旧句</text:tracked-changes><text:p>看得见<office:annotation>"
          "<dc:creator>王</dc:creator><text:p>批语</text:p></office:annotation>的字</text:p>"
          "</office:body></office:document-content>"},
         {"meta.xml", "<m xmlns:meta='m'><meta:initial-creator>赵六</meta:initial-creator></m>"}});
}

QString layer(const Paper &paper, PaperPlace place)
{
    for (const PaperLayer &each : paper.layers) {
        if (each.place == place)
            return each.text;
    }
    return {};
}

QString refusalOf(const Result<Paper> &paper)
{
    return paper ? u"read"_s : codeName(paper.error().code) + u' ' + paper.error().args.value(1);
}
} // namespace

class TestPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPaperIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("answer");
        const auto refused = [](const char *why) {
            return u"file_refused "_s + QString::fromLatin1(why);
        };
        QTest::addRow("0 bytes") << u"空.pdf"_s << QByteArray{} << refused("empty");
        QTest::addRow("50 MB") << u"大.txt"_s << QByteArray{largestPaper, 'a'} << u"read"_s;
        QTest::addRow("50 MB and one") << u"大.txt"_s << QByteArray{largestPaper + 1, 'a'}
                                       << refused("too_large");
        QTest::addRow("51 MB") << u"大.txt"_s << QByteArray{51 << 20, 'a'} << refused("too_large");
        QTest::addRow("exe") << u"setup.exe"_s << QByteArray{"x"} << refused("executable");
        QTest::addRow("EXE inside, PDF outside")
            << u"通知.pdf"_s << QByteArray{"MZ\x90 program"} << refused("executable");
        QTest::addRow("an ELF program")
            << u"通知"_s << QByteArray{"\x7f" "ELF\2\1"} << refused("executable");
        QTest::addRow("exe turned by an RTL mark")
            << u"通知\u202efdp.exe"_s << QByteArray{"x"} << refused("executable");
        QByteArray zeros{40 << 20, '\0'};
        QTest::addRow("a zip bomb named docx")
            << u"申请.docx"_s << zipped({{"word/document.xml", zeros}}) << refused("zip_bomb");
    }
    void whatIsNoPaperIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, answer);
        QCOMPARE(refusalOf(readPaper(name, bytes)), answer);
    }

    void theReadingIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<int>("pages");
        QTest::addRow("PDF") << textPdf() << u"read"_s << 2;
        QTest::addRow("encrypted PDF") << encryptedPdf() << u"encrypted"_s << 0;
        QTest::addRow("scanned PDF without text") << scannedPdf() << u"no_text"_s << 1;
        QTest::addRow("cut PDF") << textPdf().first(300) << u"unknown"_s << 0;
        QTest::addRow("docx") << docx() << u"read"_s << 0;
        QTest::addRow("broken docx") << docx().first(200) << u"unknown"_s << 0;
        QTest::addRow("GB 18030") << QByteArray{"\xd5\xfe\xb8\xae"} << u"read"_s << 0;
        QTest::addRow("picture") << QByteArray{"\x89PNG\r\n\x1a\n"} << u"no_text"_s << 1;
        QTest::addRow("bytes of no kind") << QByteArray{"\0\1\2\3", 4} << u"unknown"_s << 0;
    }
    void theReadingIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reading);
        QFETCH(int, pages);
        const auto paper = readPaper(u"件"_s, bytes);
        QVERIFY(paper);
        QCOMPARE(QString{::word(paper->reading)}, reading);
        QCOMPARE(paper->pages, pages);
        QCOMPARE(unpackedPaper(packed(*paper)).value(), *paper);
    }

    void whatLiesUnderTheSurfaceIsFound()
    {
        const Paper read = readPaper(u"a.docx"_s, docx()).value();
        QCOMPARE(read.text(), u"公开的正文"_s);
        QCOMPARE(layer(read, PaperPlace::Hidden), u"藏起来的"_s);
        QCOMPARE(layer(read, PaperPlace::Comment), u"别发出去"_s);
        QVERIFY(layer(read, PaperPlace::TrackedChange).contains(u"删去的话"_s));
        QVERIFY(layer(read, PaperPlace::TrackedChange).contains(u"王某"_s));
        QVERIFY(layer(read, PaperPlace::Metadata).contains(u"李四"_s));
    }
    void hiddenSheetsAndRowsAreFound()
    {
        const Paper read = readPaper(u"a.xlsx"_s, xlsx()).value();
        QVERIFY(read.text().contains(u"户名\t12"_s));
        QVERIFY(!read.text().contains(u"6222"_s));
        QVERIFY(layer(read, PaperPlace::HiddenSheet).contains(u"6222"_s));
        QCOMPARE(layer(read, PaperPlace::Hidden), u"隐藏行"_s);
    }
    void openTextIsRead()
    {
        const Paper read = readPaper(u"a.odt"_s, odt()).value();
        QCOMPARE(read.text(), u"看得见的字"_s);
        QVERIFY(layer(read, PaperPlace::Comment).contains(u"批语"_s));
        QCOMPARE(layer(read, PaperPlace::TrackedChange), u"旧句"_s);
        QVERIFY(layer(read, PaperPlace::Metadata).contains(u"赵六"_s));
    }
    void textOfPdfIsNormalised()
    {
        const Paper read = readPaper(u"a.pdf"_s, textPdf()).value();
        QVERIFY2(read.text().contains(u"征收补偿方案"_s), qPrintable(read.text()));
        QVERIFY(layer(read, PaperPlace::Metadata).contains(u"张三的方案"_s));
    }

    void namesArePlain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::addRow("RTL marks") << u"通\u202e知\u200f.pdf"_s << u"通知.pdf"_s;
        QTest::addRow("a path") << u"../../etc/x.txt"_s << u".._.._etc_x.txt"_s;
        QTest::addRow("nothing left") << u"\u202e"_s << u"_"_s;
        QTest::addRow("a new line") << u"a\nb.txt"_s << u"ab.txt"_s;
    }
    void namesArePlain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QCOMPARE(plainFileName(typed), plain);
    }
    void aNameOf300BytesIsKeptAndFitsADisk()
    {
        const QString name = QString{98, u'名'} + u"𠮷.pdf"_s; // 302 bytes
        QCOMPARE(plainFileName(name), name);
        const QString fits = fittingFileName(name);
        QVERIFY(fits.toUtf8().size() <= 255);
        QVERIFY(fits.endsWith(u"名.pdf"_s));
        QTemporaryDir folder;
        QVERIFY(saveFile("x", folder.filePath(fits)));
        QCOMPARE(saveFile("y", folder.filePath(fits)).error().code, ErrorCode::FileExists);
        QCOMPARE(readFile(folder.filePath(fits))->bytes, QByteArray{"x"});
        QCOMPARE(readFile(folder.path()).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
