// What is read out of files, and what is looked for before they leave.
#include "core/papers/foundpaper.h"
#include "core/papers/intake.h"
#include "core/papers/outgoing.h"
#include "tests/fakes/plainsealer.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
const QDate today{2021, 4, 12};

/// A zip of parts, as office programs write them.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    for (const auto &[name, bytes] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    zip_close(zip);
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QByteArray docx(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &more = {})
{
    return zipped(QList<std::pair<QByteArray, QByteArray>>{
                      {"word/document.xml",
                       "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"}} +
                  more);
}

QByteArray pdf(const QString &text)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QPdfWriter writer{&out};
    QPainter painter{&writer};
    painter.setFont(QFont{u"Noto Sans CJK SC"_s, 12});
    if (!text.isEmpty())
        painter.drawText(400, 400, text);
    else
        painter.fillRect(100, 100, 300, 300, Qt::black); // a scan has no text
    painter.end();
    return out.data();
}

/// Made with a user's password: the standard handler's dictionary is all that counts here.
QByteArray lockedPdf()
{
    QByteArray locked = pdf(u"x"_s);
    locked.replace("trailer\n<<", "trailer\n<<\n/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O "
                                  "<00000000000000000000000000000000000000000000000000000000000000"
                                  "00> /U <0000000000000000000000000000000000000000000000000000000"
                                  "000000000> >> /ID [<00> <00>]");
    return locked;
}

/// A few kilobytes that unfold to 300 MB.
QByteArray bombDocx()
{
    const QByteArray zeros{300 << 20, ' '};
    return docx("<w:p><w:r><w:t>" + zeros + "</w:t></w:r></w:p>");
}

Result<PaperIntake> take(const QString &name, const QByteArray &bytes)
{
    static const Law law = Law::shipped().value();
    return takePaper(name, bytes, DossierPart::Application, law, today, PlainSealer{});
}

QString textAt(const Paper &paper, PaperPlace place)
{
    QString text;
    for (const PaperText &each : paper.texts)
        text += each.place == place ? each.text : QString{};
    return text.trimmed();
}

QStringList lines(const std::vector<Find> &finds)
{
    QStringList all;
    for (const Find &find : finds)
        all << findLine(find);
    return all;
}
} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordGivesWhatIsSeenAndWhatIsNot();
    void openDocumentGivesThemToo();
    void hiddenSheetsAreTold();
    void portableDocumentsGiveTheirText();
    void whatCantBeReadIsSaid_data();
    void whatCantBeReadIsSaid();
    void whatMayNotComeInIsRefused_data();
    void whatMayNotComeInIsRefused();
    void aBombIsNotUnpacked();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void personalDataIsFound_data();
    void personalDataIsFound();
    void hiddenLayersAndAuthorsAreFinds();
    void theApplicantIsSoughtForAThirdParty();
    void thePublicGetsTextAndFilesLookedThrough();
    void aPaperOfTheBacklogIsRecognised();
    void aPaperOfTheBacklogIsRefused_data();
    void aPaperOfTheBacklogIsRefused();
    void aHugePaperIsNotRead();
};

void TestPapers::wordGivesWhatIsSeenAndWhatIsNot()
{
    const QByteArray bytes =
        docx("<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
             "<w:del><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>",
             {{"word/comments.xml", "<w:comments xmlns:w='w'><w:comment><w:p><w:r><w:t>remark</w:t>"
                                    "</w:r></w:p></w:comment></w:comments>"},
              {"docProps/core.xml", "<cp xmlns:dc='d'><dc:creator>Zhang</dc:creator></cp>"}});
    const Paper paper = readPaper(u"a.docx"_s, bytes).value();
    QCOMPARE(paper.readability, Readability::Text);
    QCOMPARE(paper.body().trimmed(), u"seen"_s);
    QCOMPARE(textAt(paper, PaperPlace::Hidden), u"unseen"_s);
    QCOMPARE(textAt(paper, PaperPlace::Tracked), u"struck"_s);
    QCOMPARE(textAt(paper, PaperPlace::Comment), u"remark"_s);
    QCOMPARE(textAt(paper, PaperPlace::Metadata), u"creator: Zhang"_s);
}

void TestPapers::openDocumentGivesThemToo()
{
    const QByteArray content =
        "<o xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:office='of'>"
        "<text:tracked-changes><text:p>struck</text:p></text:tracked-changes>"
        "<text:p>seen<office:annotation><text:p>remark</text:p></office:annotation> too</text:p>"
        "<text:p><text:hidden-text text:string-value='unseen'/></text:p></o>";
    const Paper paper =
        readPaper(u"a.odt"_s, zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                      {"content.xml", content}}))
            .value();
    QCOMPARE(paper.body().trimmed(), u"seen too"_s);
    QCOMPARE(textAt(paper, PaperPlace::Comment), u"remark"_s);
    QCOMPARE(textAt(paper, PaperPlace::Tracked), u"struck"_s);
    QCOMPARE(textAt(paper, PaperPlace::Hidden), u"unseen"_s);
}

void TestPapers::hiddenSheetsAreTold()
{
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray sheet = "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData>"
                             "</worksheet>";
    const Paper paper =
        readPaper(
            u"a.xlsx"_s,
            zipped({{"xl/workbook.xml", "<workbook xmlns:r='" + rel +
                                            "'><sheets><sheet name='A' r:id='r1'/><sheet name='B' "
                                            "state='hidden' r:id='r2'/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels",
                     "<Relationships><Relationship Id='r1' Type='x/worksheet' "
                     "Target='worksheets/s1.xml'/><Relationship Id='r2' Type='x/worksheet' "
                     "Target='worksheets/s2.xml'/></Relationships>"},
                    {"xl/sharedStrings.xml", "<sst><si><t>shared</t></si></sst>"},
                    {"xl/worksheets/s1.xml", sheet},
                    {"xl/worksheets/s2.xml", sheet}}))
            .value();
    QCOMPARE(paper.body().simplified(), u"A shared"_s);
    QCOMPARE(textAt(paper, PaperPlace::Hidden).simplified(), u"B shared"_s);
}

void TestPapers::portableDocumentsGiveTheirText()
{
    const Paper paper = readPaper(u"a.pdf"_s, pdf(u"旧住房综合修缮"_s)).value();
    QCOMPARE(paper.pages, 1);
    QVERIFY2(paper.body().contains(u"旧住房综合修缮"_s), qPrintable(paper.body()));
}

void TestPapers::whatCantBeReadIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("readability");
    QTest::addRow("a scan without text") << u"a.pdf"_s << pdf({}) << int(Readability::Scanned);
    QTest::addRow("a password") << u"a.pdf"_s << lockedPdf() << int(Readability::Locked);
    QTest::addRow("a picture") << u"a.png"_s
                               << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                               << int(Readability::Image);
    QTest::addRow("a zip cut short")
        << u"a.docx"_s << docx("<w:p/>").left(60) << int(Readability::Other);
    QTest::addRow("no PDF at all")
        << u"a.pdf"_s << QByteArray{"%PDF-1.4 nothing"} << int(Readability::Other);
}

void TestPapers::whatCantBeReadIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, readability);
    const auto paper = readPaper(name, bytes);
    QVERIFY(paper);
    QCOMPARE(int(paper->readability), readability);
}

void TestPapers::whatMayNotComeInIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray much{50 << 20, 'a'};
    QTest::addRow("0 bytes") << u"a.txt"_s << QByteArray{} << int(ErrorCode::PaperEmpty);
    QTest::addRow("50 MB") << u"a.bin"_s << much << -1;
    QTest::addRow("a byte more") << u"a.bin"_s << QByteArray{much + 'a'}
                                 << int(ErrorCode::PaperTooLarge);
    QTest::addRow("51 MB") << u"a.bin"_s << QByteArray{51 << 20, 'a'}
                           << int(ErrorCode::PaperTooLarge);
    QTest::addRow("a scan without text") << u"a.pdf"_s << pdf({}) << -1;
    QTest::addRow("an encrypted PDF") << u"a.pdf"_s << lockedPdf() << -1;
    QTest::addRow(".exe") << u"setup.EXE"_s << QByteArray{"text"} << int(ErrorCode::PaperForbidden);
    QTest::addRow("a program under another name")
        << u"scan.pdf"_s << QByteArray{"MZ\x90"} << int(ErrorCode::PaperForbidden);
    QTest::addRow("a secret by its mark")
        << u"a.txt"_s << QStringLiteral("机密★\n某某情况").toUtf8() << int(ErrorCode::SecrecyMark);
    QTest::addRow("a secret inside docx")
        << u"a.docx"_s << docx(QStringLiteral("<w:p><w:r><w:t>绝密</w:t></w:r></w:p>").toUtf8())
        << int(ErrorCode::SecrecyMark);
    QTest::addRow("the word in a sentence")
        << u"a.txt"_s << QStringLiteral("商业秘密的认定").toUtf8() << -1;
}

void TestPapers::whatMayNotComeInIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto taken = take(name, bytes);
    QCOMPARE(taken ? -1 : int(taken.error().code), code);
}

void TestPapers::aBombIsNotUnpacked()
{
    const QByteArray bomb = bombDocx();
    QVERIFY(bomb.size() < (1 << 20));
    QCOMPARE(take(u"a.docx"_s, bomb).error(),
             (Error{ErrorCode::PaperInvalid, {u"a.docx"_s, u"bomb"_s}}));
}

void TestPapers::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::addRow("plain") << u"申请表.pdf"_s << u"申请表.pdf"_s;
    QTest::addRow("turned") << u"invoice\u202Efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::addRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::addRow("of Windows") << u"C:\\a\\b?.txt"_s << u"b.txt"_s;
    QTest::addRow("300 characters")
        << QString{300, u'a'} + u".pdf"_s << QString{196, u'a'} + u".pdf"_s;
    // What fits a file system's 255 bytes.
    QTest::addRow("300 bytes") << QString{100, u'长'} << QString{85, u'长'};
    QTest::addRow("300 bytes and an ending")
        << QString{100, u'长'} + u".pdf"_s << QString{83, u'长'} + u".pdf"_s;
    QTest::addRow("300 bytes beyond the plane")
        << u"𠮷"_s.repeated(75) + u".pdf"_s << u"𠮷"_s.repeated(62) + u".pdf"_s;
}

void TestPapers::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(cleanPaperName(name), "clean");
}

void TestPapers::personalDataIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("an identity number")
        << u"身份证11010519491231002X。"_s << QStringList{u"identity|11010519491231002X"_s};
    QTest::addRow("parted by spaces")
        << u"110105 19491231 002X"_s << QStringList{u"identity|11010519491231002X"_s};
    QTest::addRow("in full width") << u"１１０１０５１９４９１２３１００２Ｘ"_s
                                   << QStringList{u"identity|11010519491231002X"_s};
    QTest::addRow("a wrong check digit is none") << u"110105194912310021"_s << QStringList{};
    QTest::addRow("a mobile") << u"电话139-0000-1234"_s << QStringList{u"phone|13900001234"_s};
    QTest::addRow("a card") << u"账号6222 0000 0000 0000 003"_s << QStringList{};
    QTest::addRow("a card by its check digit")
        << u"账号 4111 1111 1111 1111"_s << QStringList{u"bank_card|4111111111111111"_s};
    QTest::addRow("an address") << u"住控江路1500弄18号402室"_s
                                << QStringList{u"address|住控江路1500弄18号402室"_s};
    QTest::addRow("a number of a document is none") << u"杨府办〔2021〕10号文件"_s << QStringList{};
    QTest::addRow("a sum is none") << u"共计 1234567 元，2021年"_s << QStringList{};
}

void TestPapers::personalDataIsFound()
{
    QFETCH(QString, text);
    const Law law = Law::shipped().value();
    const Paper paper{.readability = Readability::Text, .texts = {{PaperPlace::Body, text}}};
    QTEST(lines(outgoingFinds(paper, {}, Recipient::Applicant, law, today).value()), "found");
}

void TestPapers::hiddenLayersAndAuthorsAreFinds()
{
    const Law law = Law::shipped().value();
    const Paper paper{.readability = Readability::Scanned,
                      .texts = {{PaperPlace::Comment, u"13900001234"_s},
                                {PaperPlace::Metadata, u"creator: Zhang"_s}}};
    QCOMPARE(lines(outgoingFinds(paper, {}, Recipient::Applicant, law, today).value()),
             (QStringList{u"hidden|13900001234"_s, u"phone|13900001234"_s,
                          u"metadata|creator: Zhang"_s, u"unreadable|scanned"_s}));
    QVERIFY(outgoingFinds(paper, {}, Recipient::None, law, today)->empty());
}

void TestPapers::theApplicantIsSoughtForAThirdParty()
{
    const Law law = Law::shipped().value();
    const Request request{.applicantName = u"叶疏桐"_s, .coapplicants = {u"江晚舟"_s}};
    const Paper paper{.readability = Readability::Text,
                      .texts = {{PaperPlace::Body, u"叶疏桐、江晚舟的申请"_s}}};
    QCOMPARE(lines(outgoingFinds(paper, request, Recipient::ThirdParty, law, today).value()),
             (QStringList{u"applicant|叶疏桐"_s, u"applicant|江晚舟"_s}));
    QVERIFY(outgoingFinds(paper, request, Recipient::Applicant, law, today)->empty());
}

void TestPapers::thePublicGetsTextAndFilesLookedThrough()
{
    const Law law = Law::shipped().value();
    const Document document{.title = u"名单"_s, .body = u"联系人 13900001234"_s};
    const std::vector<Paper> files{
        {.readability = Readability::Text, .texts = {{PaperPlace::Comment, u"此处再核"_s}}}};
    QCOMPARE(lines(publicationFinds(document, files, law, today).value()),
             (QStringList{u"phone|13900001234"_s, u"hidden|此处再核"_s}));
    QVERIFY(publicationFinds({.title = u"通知"_s, .body = u"各单位："_s}, {}, law, today)->empty());
}

void TestPapers::aPaperOfTheBacklogIsRecognised()
{
    const auto paragraph = [](const QString &text) {
        return u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_s.arg(text).toUtf8();
    };
    const FoundPaper found = foundPaper(
        u"旧.docx"_s,
        docx(paragraph(u"杨府办发（2012）第46号"_s) + paragraph(u"关于印发值守规程的通知"_s) +
             paragraph(u"各科室："_s) + paragraph(u"二〇一二年九月六日"_s)),
        Law::shipped().value(), today);
    QVERIFY(!found.refused);
    QCOMPARE(found.facts.number, u"杨府办发〔2012〕第46号"_s);
    QCOMPARE(found.facts.title, u"关于印发值守规程的通知"_s);
    QCOMPARE(found.facts.formed, (QDate{2012, 9, 6}));
    QCOMPARE(found.facts.kind, u"通知"_s);
}

void TestPapers::aPaperOfTheBacklogIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Error>("error");
    const auto row = [](const char *what, const QString &ending, const QByteArray &bytes,
                        ErrorCode code, const QString &why) {
        QTest::addRow("%s", what) << bytes << ending << Error{code, {u"a."_s + ending, why}};
    };
    row("a scan", u"pdf"_s, pdf({}), ErrorCode::PaperInvalid, u"no_text"_s);
    row("a password", u"pdf"_s, lockedPdf(), ErrorCode::PaperInvalid, u"password"_s);
    row("a bomb", u"docx"_s, bombDocx(), ErrorCode::PaperInvalid, u"bomb"_s);
}

void TestPapers::aPaperOfTheBacklogIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, ending);
    QFETCH(Error, error);
    const FoundPaper found = foundPaper(u"a."_s + ending, bytes, Law::shipped().value(), today);
    QVERIFY(found.refused);
    QCOMPARE(*found.refused, error);
    QVERIFY(found.body.isEmpty());
}

void TestPapers::aHugePaperIsNotRead()
{
    const QTemporaryDir folder;
    QFile huge{folder.filePath(u"a.pdf"_s)};
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(500 << 20)); // nothing but a size
    huge.close();
    const FoundPaper found = foundPaperIn(huge.fileName(), Law::shipped().value(), today);
    QVERIFY(found.refused);
    QCOMPARE(found.refused->code, ErrorCode::TooLong);
}

int main(int argc, char **argv)
{
    QGuiApplication application{argc, argv}; // PDFs are made with fonts
    TestPapers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_papers.moc"
