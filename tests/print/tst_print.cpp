#include "core/letters/placeholder.h"
#include "tests/core/letters/letterfixture.h"
#include "ui/print/letterodt.h"
#include "ui/print/letterpage.h"
#include "ui/print/officialpage.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <poppler-qt6.h>
#include <zip.h>

using namespace Qt::StringLiterals;

/// What was printed says what was composed: the PDF is read back and looked at.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsReadBackFromItsPdf_data();
    void everyLetterIsReadBackFromItsPdf();
    void nothingIsPrintedOutsideTheTypeArea_data();
    void nothingIsPrintedOutsideTheTypeArea();
    void theSealIsNeverAloneOnItsPage();
    void theSlicesStandInEveryFormat();
    void unconfirmedArticlesAreNotOnThePage();
    void anUnknownEndingIsRefused();

private:
    using Pages = std::unique_ptr<Poppler::Document>;
    Pages printed(const Letter &letter)
    {
        const QString path = m_folder.filePath(letter.number + u".pdf"_s);
        if (!writeLetter(letter, path))
            return {};
        return Poppler::Document::load(path);
    }
    static QString text(const Poppler::Document &pages, int first = 0)
    {
        QString all;
        for (int page = first; page < pages.numPages(); ++page)
            all += pages.page(page)->text({});
        return plain(all);
    }
    /// Faces with radicals beside the characters name a glyph by either.
    static QString plain(const QString &text)
    {
        static const QString radicals = u"⺠⻅⻓⻔⻬⻚⻋⻢"_s;
        static const QString characters = u"民见长门齐页车马"_s;
        QString said;
        for (const QChar c : text) {
            const qsizetype at = radicals.indexOf(c);
            const bool kangxi = c >= QChar{0x2F00} && c <= QChar{0x2FD5};
            if (at >= 0)
                said += characters.at(at);
            else if (kangxi)
                said += QString{c}.normalized(QString::NormalizationForm_KC);
            else if (!c.isSpace())
                said += c;
        }
        return said;
    }
    static Letter longLetter(qsizetype paragraphs)
    {
        LetterFixture f;
        Letter letter = f.letter(f.drafted(u"B6"_s), u"15"_s, {2021, 4, 12}).value();
        for (qsizetype i = 0; i < paragraphs; ++i)
            letter.body.insert(2, u"第%1段。"_s.arg(i));
        return letter;
    }
    /// A part of an OpenDocument file, unpacked.
    static QString partOf(const QByteArray &odt, const char *name)
    {
        zip_source_t *source =
            zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr);
        zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        zip_file_t *part = archive ? zip_fopen(archive, name, 0) : nullptr;
        QByteArray bytes(1 << 20, '\0');
        const auto size =
            part ? zip_fread(part, bytes.data(), zip_uint64_t(bytes.size())) : zip_int64_t(0);
        if (part)
            zip_fclose(part);
        if (archive)
            zip_discard(archive);
        return QString::fromUtf8(bytes.first(qsizetype(std::max<zip_int64_t>(size, 0))));
    }
    QTemporaryDir m_folder{};
};

void TestPrint::everyLetterIsReadBackFromItsPdf_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("tells");
    for (const LetterTemplate &form : LetterFixture::shipped())
        QTest::addRow("%s", qPrintable(form.slug))
            << form.kind << form.outcomes.value(0)
            << QMap<int, QString>{{2, u"最迟于2021年5月11日答复"_s},
                                  {3, u"15个工作日内"_s},
                                  {5, u"延长至2021年5月25日"_s},
                                  {6, u"15个工作日内"_s},
                                  {4, u"5个工作日内"_s},
                                  {7, u"2021年4月12日书面征求"_s},
                                  {8, u"15个工作日内"_s},
                                  {11, u"延迟至2021年6月15日前"_s},
                                  {10, u"人民币800元"_s}}
                   .value(form.kind, u"60日内向上海市杨浦区人民政府"_s);
}

void TestPrint::everyLetterIsReadBackFromItsPdf()
{
    QFETCH(int, kind);
    QFETCH(QString, outcome);
    QFETCH(QString, tells);
    LetterFixture f;
    const RequestId id = f.bearing(kind, outcome);
    const auto letter = f.letter(id, QString::number(kind), f.clock.today());
    QVERIFY(letter);
    const Pages pages = printed(*letter);
    QVERIFY(pages);
    const QString all = text(*pages);
    for (const QString &said : {letter->number, letter->addressee, letter->title, tells,
                                writtenDate(f.clock.today()), letter->signature, letter->contact})
        QVERIFY2(all.contains(said), qPrintable(said + u" not in "_s + all));
    QVERIFY(all.contains(u"—1—"_s));
    QCOMPARE(all.contains(u"叶疏桐"_s), letter->addressee == u"叶疏桐"_s);
}

void TestPrint::nothingIsPrintedOutsideTheTypeArea_data()
{
    QTest::addColumn<qsizetype>("paragraphs");
    QTest::addColumn<QString>("organ");
    const QString name = u"上海市杨浦区人民政府办公室"_s;
    QTest::addRow("one page") << qsizetype(0) << name;
    QTest::addRow("many pages") << qsizetype(60) << name;
    QTest::addRow("a long name") << qsizetype(3)
                                 << u"上海市杨浦区人民政府某某综合行政管理事务受理服务中心"_s;
}

void TestPrint::nothingIsPrintedOutsideTheTypeArea()
{
    QFETCH(qsizetype, paragraphs);
    QFETCH(QString, organ);
    Letter letter = longLetter(paragraphs);
    letter.organ = letter.signature = organ;
    const Pages pages = printed(letter);
    QVERIFY(pages);
    QCOMPARE(pages->numPages() > 3, paragraphs > 30);
    const QRectF area{officialpage::page().typeOrigin, officialpage::page().typeArea};
    for (int number = 0; number < pages->numPages(); ++number) {
        const auto page = pages->page(number);
        QVERIFY(qAbs(page->pageSizeF().width() - 595) < 1 &&
                qAbs(page->pageSizeF().height() - 842) < 1);
        for (const auto &word : page->textList()) {
            const QRectF place = word->boundingBox();
            QVERIFY2(place.left() > area.left() - 1 && place.right() < area.right() + 2,
                     qPrintable(word->text()));
            const bool isNumber = place.top() > area.bottom();
            QVERIFY2(place.top() > area.top() - 4 &&
                         (isNumber || place.bottom() < area.bottom() + 4),
                     qPrintable(word->text()));
        }
    }
}

void TestPrint::theSealIsNeverAloneOnItsPage()
{
    for (qsizetype paragraphs = 0; paragraphs < 24; ++paragraphs) {
        const Letter letter = longLetter(paragraphs);
        const Pages pages = printed(letter);
        const QString last = text(*pages, pages->numPages() - 1);
        QVERIFY2(last.contains(u"提起行政诉讼。"_s), qPrintable(QString::number(paragraphs)));
        for (const QString &said : {letter.signature, u"2021年4月12日"_s, u"联系方式"_s})
            QVERIFY2(last.section(u"提起行政诉讼。"_s, 1).contains(said),
                     qPrintable(QString::number(paragraphs) + said));
    }
}

void TestPrint::theSlicesStandInEveryFormat()
{
    LetterFixture f;
    const Letter letter = f.letter(f.bearing(10, {}), u"10"_s, {2021, 4, 12}).value();
    QVERIFY(text(*printed(letter)).contains(u"第31—33件3件200元/件600元合计5件—800元"_s));
    const QString html = m_folder.filePath(u"fee.html"_s);
    QVERIFY(writeLetter(letter, html));
    QFile file{html};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.contains(u"<table"_s) && page.contains(u"第31—33件"_s));
    QVERIFY(page.indexOf(u"人民币800元"_s) < page.indexOf(u"<table"_s) &&
            page.indexOf(u"</table>"_s) < page.indexOf(u"请自收到"_s));
    const auto odt = letterOdt(letter);
    QVERIFY(odt);
    QVERIFY(odt->startsWith("PK") && odt->indexOf("mimetypeapplication/vnd.oasis") == 30);
    for (const char *name : {"content.xml", "styles.xml", "META-INF/manifest.xml"}) {
        QXmlStreamReader xml{partOf(*odt, name)};
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), name);
    }
    const QString content = partOf(*odt, "content.xml");
    QVERIFY(content.contains(u"第31—33件</text:p>"_s));
    QVERIFY(content.indexOf(u"人民币800元"_s) < content.indexOf(u"<table:table "_s) &&
            content.indexOf(u"</table:table>"_s) < content.indexOf(u"请自收到"_s));
    QVERIFY(partOf(*odt, "styles.xml").contains(u"fo:page-width=\"595.28pt\""_s));
}

void TestPrint::unconfirmedArticlesAreNotOnThePage()
{
    Letter letter = longLetter(0);
    letter.unconfirmed = {{u"citation x"_s, u"凭记忆引用的条文"_s}};
    QVERIFY(!text(*printed(letter)).contains(u"凭记忆引用的条文"_s));
}

void TestPrint::anUnknownEndingIsRefused()
{
    QCOMPARE(writeLetter(longLetter(0), u"letter.doc"_s).error().code, ErrorCode::BadValue);
    QCOMPARE(writeLetter(longLetter(0), m_folder.filePath(u"no/such/letter.pdf"_s)).error().code,
             ErrorCode::WriteFailed);
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
