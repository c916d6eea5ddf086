#include "tests/print/printed.h"
#include "ui/print/letterodt.h"

#include <QTemporaryDir>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <QtTest>

#include <zip.h>

#include <cmath>

using namespace Qt::StringLiterals;

/// The page of GB/T 9704-2012, measured on what was printed: glyph boxes of the PDF, styles of the
/// OpenDocument text.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsTheOneOfTheStandard();
    void twentyTwoLinesOfTwentyEightCharacters();
    void theHeadIsCentredAndTheAddresseeIsFlush();
    void theDateLeavesRoomForTheSeal_data();
    void theDateLeavesRoomForTheSeal();
    void pageNumbersStandOutside();
    void theReplySlipStartsAPage();
    void theTextDocumentHasTheSamePage();
    void theTextDocumentMapsEveryFace();
    void measuresAndFacesAreRead_data();
    void measuresAndFacesAreRead();
    void nothingOfAFormLeavesTheTypeArea_data();
    void nothingOfAFormLeavesTheTypeArea();
    void everyDocumentIsReadBack();
    void paintingOnePageIsPrintingIt();

private:
    using Pages = std::unique_ptr<Poppler::Document>;
    Pages printed(const Letter &letter)
    {
        const QString path = m_folder.filePath(u"letter.pdf"_s);
        if (!writeLetter(letter, path))
            return {};
        return Poppler::Document::load(path);
    }
    static Letter answer(const QStringList &more = {})
    {
        LetterFixture f;
        Letter letter = f.letter(f.drafted(u"B6"_s), u"15"_s, {2021, 4, 12}).value();
        letter.body = more + letter.body;
        return letter;
    }
    /// The first line that begins with \p text.
    static PrintedLine line(const Poppler::Document &pages, const QString &text)
    {
        for (int page = 0; page < pages.numPages(); ++page) {
            for (const PrintedLine &each : linesOf(*pages.page(page))) {
                if (each.text().startsWith(text))
                    return each;
            }
        }
        qFatal("no line %s", qPrintable(text));
    }
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
    /// Attributes of the first element \p name.
    static QMap<QString, QString> attributes(const QString &text, const QString &name)
    {
        QXmlStreamReader xml{text};
        QMap<QString, QString> found;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.qualifiedName() != name)
                continue;
            for (const auto &each : xml.attributes())
                found[each.qualifiedName().toString()] = each.value().toString();
            break;
        }
        return found;
    }
    static qreal millimetres(const QString &points)
    {
        return QString{points}.remove(u"pt"_s).toDouble() / officialpage::mm;
    }
    QTemporaryDir m_folder{};
};

namespace {
constexpr qreal mm = officialpage::mm;
const QRectF area{28 * mm, 37 * mm, 156 * mm, 225 * mm};
} // namespace

void TestLayout::thePageIsTheOneOfTheStandard()
{
    const auto &page = officialpage::page();
    QCOMPARE(page.paper / mm, (QSizeF{210, 297}));
    QCOMPARE(page.typeOrigin / mm, (QPointF{28, 37}));
    QCOMPARE(page.typeArea / mm, (QSizeF{156, 225}));
    QCOMPARE(page.lines, 22);
    QCOMPARE(page.characters, 28);
    QVERIFY(page.linePitch() > 28 && page.linePitch() < 29);
    QVERIFY(page.characterPitch() * 28 <= page.typeArea.width());
    QVERIFY(page.characterPitch() * 28 > page.typeArea.width() - 1);
}

void TestLayout::twentyTwoLinesOfTwentyEightCharacters()
{
    // 60 paragraphs of a line and a half: the second page is full, whatever follows.
    const QStringList more(60, QString{40, u'国'});
    const Pages pages = printed(answer(more));
    QVERIFY(pages && pages->numPages() > 5);
    std::vector<PrintedLine> lines = linesOf(*pages->page(1));
    std::erase_if(lines, [](const PrintedLine &each) { return each.base() > area.bottom(); });
    const qreal pitch = (lines.back().base() - lines.front().base()) / qreal(lines.size() - 1);
    const int perPage = int(std::lround(area.height() / pitch));
    QVERIFY2(perPage >= 22 && perPage <= 24, qPrintable(QString::number(pitch)));
    QCOMPARE(int(lines.size()), perPage);
    int full = 0;
    for (const PrintedLine &each : lines) {
        const bool isFirst = each.left() > area.left() + 5; // of its paragraph
        QVERIFY(qAbs(each.left() - area.left() - (isFirst ? area.width() / 14 : 0)) < 1);
        if (!isFirst)
            continue;
        QCOMPARE(each.glyphs.size(), 26U); // and two of the indent
        QVERIFY(qAbs(each.right() - area.right()) < 1.5);
        ++full;
    }
    QVERIFY(full > 8);
    const Pages unbroken = printed(answer({QString{28 * 30, u'国'}}));
    int whole = 0;
    for (const PrintedLine &each : linesOf(*unbroken->page(0)))
        whole += each.glyphs.size() == 28 ? 1 : 0;
    QVERIFY2(whole > 10, qPrintable(QString::number(whole)));
    // Where no page is saved by closer lines there are 22.
    Letter few = answer();
    few.body = {u"本机关于"_s + QString{60, u'国'}};
    const Pages brief = printed(few);
    const auto first = linesOf(*brief->page(0));
    const auto text = std::ranges::find_if(
        first, [](const PrintedLine &each) { return each.text().startsWith(u"本机关于"_s); });
    QVERIFY(text != first.end() && text + 1 != first.end());
    QVERIFY(qAbs((text + 1)->base() - text->base() - area.height() / 22) < 0.5);
}

void TestLayout::theHeadIsCentredAndTheAddresseeIsFlush()
{
    const Letter letter = answer();
    const Pages pages = printed(letter);
    for (const QString &text : {letter.organ, letter.title, letter.number}) {
        const PrintedLine found = line(*pages, text);
        QVERIFY2(qAbs(found.middle() - area.center().x()) < 2, qPrintable(text));
    }
    const PrintedLine title = line(*pages, letter.title);
    QVERIFY(title.glyphs.front().place.width() > 21); // 二号
    QVERIFY(line(*pages, letter.organ).base() < title.base());
    QVERIFY(title.base() < line(*pages, letter.number).base());
    QVERIFY(qAbs(line(*pages, letter.addressee).left() - area.left()) < 1);
    QVERIFY(line(*pages, letter.organ).glyphs.front().place.top() > area.top() - 4);
}

void TestLayout::theDateLeavesRoomForTheSeal_data()
{
    QTest::addColumn<QString>("organ");
    QTest::addRow("shorter than its date") << u"某局"_s;
    QTest::addRow("as long") << u"上海市杨浦区人民政府办公室"_s;
    QTest::addRow("much longer") << u"上海市杨浦区人民政府某某街道办事处综合行政管理事务中心"_s;
}

void TestLayout::theDateLeavesRoomForTheSeal()
{
    QFETCH(QString, organ);
    Letter letter = answer();
    letter.organ = letter.signature = organ;
    const Pages pages = printed(letter);
    const auto lines = linesOf(*pages->page(pages->numPages() - 1));
    const auto date = std::ranges::find_if(
        lines, [](const PrintedLine &each) { return each.text() == u"2021年4月12日"_s; });
    QVERIFY(date != lines.end() && date != lines.begin());
    const PrintedLine &signature = *(date - 1);
    QCOMPARE(signature.text(), organ);
    QVERIFY(qAbs(signature.middle() - date->middle()) < 2);
    const auto &page = officialpage::page();
    QVERIFY(date->right() <= area.right() - page.dateFromMargin * page.characterPitch() + 2);
    QVERIFY(signature.left() >= area.left() - 1 && signature.right() <= area.right() + 1);
    // The seal over both, centred on the date, stays on the paper (7.3.5).
    const qreal radius = page.sealSize / 2;
    QVERIFY(date->middle() + radius < 210 * mm && date->base() + radius < 297 * mm);
    QVERIFY(signature.base() > date->base() - radius); // it covers the name too
}

void TestLayout::pageNumbersStandOutside()
{
    const Pages pages = printed(answer(QStringList(40, QString{40, u'国'})));
    QVERIFY(pages->numPages() > 2);
    for (int number = 0; number < pages->numPages(); ++number) {
        const auto lines = linesOf(*pages->page(number));
        const PrintedLine &last = lines.back();
        QCOMPARE(last.text().remove(u' '), u"—%1—"_s.arg(number + 1));
        QVERIFY(last.base() > area.bottom() + 7 * mm && last.base() < area.bottom() + 15 * mm);
        if (number % 2 == 0)
            QVERIFY(qAbs(last.right() - (area.right() - 14)) < 2);
        else
            QVERIFY(qAbs(last.left() - (area.left() + 14)) < 2);
    }
}

void TestLayout::theReplySlipStartsAPage()
{
    LetterFixture f;
    const Letter letter = f.letter(f.bearing(6, {}), u"6"_s, {2021, 4, 12}).value();
    const Pages pages = printed(letter);
    const auto slip = linesOf(*pages->page(pages->numPages() - 1));
    QCOMPARE(slip.front().text(), u"第三方意见征求书回执"_s);
    QVERIFY(slip[1].text().contains(letter.number));
    QVERIFY(!linesOf(*pages->page(0)).back().text().contains(u"回执"_s));
    for (const PrintedLine &each : slip)
        QVERIFY(!each.text().contains(u"叶疏桐"_s));
}

void TestLayout::theTextDocumentHasTheSamePage()
{
    const auto odt = letterOdt(answer());
    QVERIFY(odt);
    const QString styles = partOf(*odt, "styles.xml");
    const auto page = attributes(styles, u"style:page-layout-properties"_s);
    const auto says = [&](const QString &name, qreal length) {
        return qAbs(millimetres(page.value(name)) - length) < 0.05;
    };
    QVERIFY(says(u"fo:page-width"_s, 210) && says(u"fo:page-height"_s, 297));
    QVERIFY(says(u"fo:margin-left"_s, 28) && says(u"fo:margin-right"_s, 210 - 28 - 156));
    QVERIFY(says(u"fo:margin-top"_s, 37));
    // The footer with the page number stands below the type area.
    const auto footer = attributes(styles, u"style:header-footer-properties"_s);
    QVERIFY(qAbs(millimetres(page.value(u"fo:margin-bottom"_s)) +
                 millimetres(footer.value(u"svg:height"_s)) - (297 - 37 - 225)) < 0.1);
    QVERIFY(styles.contains(u"<style:footer-left>"_s) && styles.contains(u"text:page-number"_s));
    const QString content = partOf(*odt, "content.xml");
    QVERIFY(content.contains(u"fo:line-height=\"%1pt\""_s.arg(area.height() / 22, 0, 'f', 2)));
    QVERIFY(content.contains(
        u"fo:text-indent=\"%1pt\""_s.arg(2 * officialpage::page().characterPitch(), 0, 'f', 2)));
}

void TestLayout::theTextDocumentMapsEveryFace()
{
    const auto odt = letterOdt(everyDocument().back().second);
    const QString content = partOf(*odt, "content.xml");
    for (const QString &face :
         {u"方正小标宋简体"_s, u"仿宋_GB2312"_s, u"黑体"_s, u"楷体_GB2312"_s, u"宋体"_s})
        QVERIFY2(content.contains(face), qPrintable(face));
    QVERIFY(content.contains(u"table:number-columns-spanned=\"3\""_s));
    QVERIFY(content.count(u"table:covered-table-cell"_s) > 10);
}

void TestLayout::measuresAndFacesAreRead_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addRow("a face without families")
        << u"[\"黑体\", \"SimHei\", \"Noto Sans CJK SC\"]"_s << u"[]"_s;
    QTest::addRow("no such use") << u"\"use\": \"note\""_s << u"\"use\": \"notes\""_s;
    QTest::addRow("no margin") << u"\"top\": 37, "_s << QString{};
    QTest::addRow("no length") << u"\"left\": 28"_s << u"\"left\": 0"_s;
    QTest::addRow("a measure of no use") << u"\"left\": 28"_s << u"\"left\": 28, \"gutter\": 3"_s;
}

void TestLayout::measuresAndFacesAreRead()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file{u":/letters/page.json"_s};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString shipped = QString::fromUtf8(file.readAll());
    QVERIFY(officialpage::readPage(shipped.toUtf8()));
    QVERIFY(shipped.contains(from));
    QVERIFY(!officialpage::readPage(QString{shipped}.replace(from, to).toUtf8()));
}

void TestLayout::nothingOfAFormLeavesTheTypeArea_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("characters");
    const QStringList kinds{u"1"_s, u"28"_s, u"29"_s, u"30"_s};
    for (const QString &kind : kinds) {
        for (const int characters : {20, 400, 4000})
            QTest::addRow("form %s, %d characters", qPrintable(kind), characters)
                << kind << characters;
    }
}

/// Long names and long texts: every glyph on the page, each told once.
void TestLayout::nothingOfAFormLeavesTheTypeArea()
{
    QFETCH(QString, kind);
    QFETCH(int, characters);
    LetterFixture f;
    const RequestId id = f.drafted(u"A2"_s);
    QVERIFY(f.desk.issueLetter(f.file(id), f.form(u"2"_s)));
    Case file = f.file(id);
    QString text;
    for (int i = 0; text.size() < characters; ++i)
        text += u"第%1项要求，"_s.arg(i);
    Request &request = file.request.value;
    request.subject = text;
    request.reason = text;
    request.applicantName = QString{60, u'某'};
    request.address = QString{120, u'路'};
    const auto forms = shippedForms().value();
    const Letter paper =
        f.desk.makeForm(file, findForm(forms, kind).value(), file.letters.front().value.id).value();
    const Pages pages = printed(paper);
    QVERIFY(pages);
    if (kind != u"28")
        QVERIFY(pages->numPages() > 1 || characters < 1000);
    for (int number = 0; number < pages->numPages(); ++number) {
        QVERIFY(linesOf(*pages->page(number)).size() > 1); // more than its number
        for (const PrintedLine &each : linesOf(*pages->page(number))) {
            QVERIFY2(each.left() > area.left() - 1 && each.right() < area.right() + 2,
                     qPrintable(each.text()));
            const bool isNumber = each.base() > area.bottom() + 5 * mm;
            QVERIFY2(isNumber || (each.base() > area.top() && each.base() < area.bottom()),
                     qPrintable(each.text()));
        }
    }
    if (kind != u"28")
        QCOMPARE(textOf(*pages).count(u"第0项要求"_s), kind == u"29" ? 2 : 1);
}

void TestLayout::everyDocumentIsReadBack()
{
    const auto all = everyDocument();
    QCOMPARE(all.size(), 31U);
    for (const auto &[name, letter] : all) {
        const Pages pages = printed(letter);
        QVERIFY2(pages, qPrintable(name));
        const QString text = textOf(*pages);
        QVERIFY2(text.contains(letter.title), qPrintable(name + text));
        QVERIFY2(!letter.isForm() || pages->numPages() == 1, qPrintable(name));
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(name + text));
        for (const QString &note : letter.notes)
            QVERIFY2(text.contains(note), qPrintable(name + text));
        for (const auto &row : letter.grid.rows) {
            for (const LetterCell &cell : row) {
                if (cell.label && cell.down == 1 && cell.text.size() < 6) // on one line
                    QVERIFY2(text.contains(cell.text), qPrintable(name + cell.text));
            }
        }
    }
}

/// What a dossier takes page by page.
void TestLayout::paintingOnePageIsPrintingIt()
{
    const LetterPage page{answer(QStringList(30, QString{40, u'国'}))};
    QVERIFY(page.pageCount() > 1);
    QImage image{595, 842, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    page.paint(painter, 1);
    painter.end();
    const auto dark = [&](const QRectF &where) {
        int found = 0;
        for (int y = int(where.top()); y < int(where.bottom()); ++y) {
            for (int x = int(where.left()); x < int(where.right()); ++x)
                found += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
        return found;
    };
    QVERIFY(dark(area) > 1000);
    QCOMPARE(dark(QRectF{0, 0, 595, area.top() - 4}), 0);
    QCOMPARE(dark(QRectF{0, area.bottom() + 4, 595, 842 - area.bottom() - 4}), 0); // no number
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
