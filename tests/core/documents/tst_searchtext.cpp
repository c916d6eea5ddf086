#include "core/documents/foldtable.h"
#include "core/documents/searchtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// How text is compared: by a table of our own, which must say what Unicode says.
class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthCaseAndVariantsFoldAsUnicodeSays();
    void whatIsFoldedStays();
    void linesAndBlankLines_data();
    void linesAndBlankLines();
    void hitsAreMarkedWhereTheyStand_data();
    void hitsAreMarkedWhereTheyStand();
    void aSnippetShowsTheHit();
    void damagedBytesAreSkipped();
};

void TestSearchText::widthCaseAndVariantsFoldAsUnicodeSays()
{
    // Blocks that have been stable for long: another Qt has the same data.
    for (const auto &[first, last] : {std::pair{0x21, 0xDE},
                                      {0xE0, 0x12F},
                                      {0x391, 0x3C9},
                                      {0x410, 0x44F},
                                      {0x2460, 0x24FF},
                                      {0x2F00, 0x2FD5},
                                      {0x3001, 0x3029},
                                      {0x3041, 0x3096},
                                      {0x3220, 0x3243},
                                      {0x3280, 0x33FE},
                                      {0x4E00, 0x9FA5},
                                      {0xF900, 0xFA2D},
                                      {0xFF01, 0xFFBE},
                                      {0xFFE0, 0xFFE6}}) {
        for (int code = first; code <= last; ++code) {
            if (code >= 0x7F && code < 0xA0)
                continue;
            const QString source{QChar(code)};
            const QString due = source.normalized(QString::NormalizationForm_KC)
                                    .toCaseFolded()
                                    .normalized(QString::NormalizationForm_KC);
            const auto [folded, count] = foldedOf(char32_t(code));
            QString made;
            for (int i = 0; i < count; ++i)
                made += QString::fromUcs4(&folded[i].character, 1);
            QVERIFY2(made == due, qPrintable(u"U+%1"_s.arg(code, 4, 16)));
        }
    }
}

void TestSearchText::whatIsFoldedStays()
{
    for (char32_t code = 0; code < 0x10000; ++code) {
        const auto [folded, count] = foldedOf(code);
        QVERIFY(count >= 1 && count <= 18);
        for (int i = 0; i < count; ++i) {
            const auto [again, one] = foldedOf(folded[i].character);
            QCOMPARE(one, 1);
            QVERIFY(again->kind == folded[i].kind);
            if (again->kind == SearchClass::Character)
                QCOMPARE(quint32(again->character), quint32(folded[i].character));
        }
    }
}

void TestSearchText::linesAndBlankLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("compared");
    QTest::addRow("a line is no end") << u"办\n理"_s << QByteArray{"办理"};
    QTest::addRow("a blank line is") << u"办\n\n理"_s << QByteArray{"办\n理"};
    QTest::addRow("white in the blank line") << u"办\r\n \u3000\r\n理"_s << QByteArray{"办\n理"};
    QTest::addRow("marks are one break") << u"办。……！理"_s << QByteArray{"办\n理"};
    QTest::addRow("brackets are nothing") << u"〔２０２１〕10 号"_s << QByteArray{"202110号"};
    QTest::addRow("a unit") << u"35℃"_s << QByteArray{"35°c"};
    QTest::addRow("a circled number") << u"①公开"_s << QByteArray{"1公开"};
    QTest::addRow("a Kangxi radical, as PDF has it") << u"⼀⽇"_s << QByteArray{"一日"};
}

void TestSearchText::linesAndBlankLines()
{
    QFETCH(QString, text);
    QTEST(searchText(text.toUtf8()), "compared");
}

void TestSearchText::hitsAreMarkedWhereTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::addRow("within") << u"政府信息公开条例"_s << u"公开"_s << u"政府信息[公开]条例"_s;
    QTest::addRow("with its brackets")
        << u"见杨府办〔2021〕10号。"_s << u"杨府办202110号"_s << u"见[杨府办〔2021〕10号]。"_s;
    QTest::addRow("two terms") << u"公开的条例"_s << u"公开 条例"_s << u"[公开]的[条例]"_s;
    QTest::addRow("neighbours are one") << u"公开条例"_s << u"公开 条例"_s << u"[公开条例]"_s;
    QTest::addRow("beyond the basic plane") << u"𠮷公开𠮷"_s << u"公开"_s << u"𠮷[公开]𠮷"_s;
    QTest::addRow("nothing") << u"公开"_s << u"条"_s << u"公开"_s;
}

void TestSearchText::hitsAreMarkedWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    const auto ranges = termRanges(text, searchTerms(typed));
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->length, u']');
        text.insert(range->begin, u'[');
    }
    QTEST(text, "marked");
}

void TestSearchText::aSnippetShowsTheHit()
{
    const QString body = u"前文。"_s.repeated(200) + u"\n此处公开\n"_s + u"后文。"_s.repeated(200);
    const QString snippet = snippetOf(body, searchTerms(u"公开"_s), 60);
    QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
    QVERIFY(snippet.contains(u"此处公开"));
    QVERIFY(snippet.size() <= 62);
    QCOMPARE(snippetOf(u"短文"_s, searchTerms(u"没有"_s)), u"短文"_s);
}

void TestSearchText::damagedBytesAreSkipped()
{
    QCOMPARE(searchText(QByteArray{"\xE5\x85\xAC\xFF\xE5\x85\xE5\xBC\x80\xF0\x9F"}),
             QByteArray{"公开"});
    QCOMPARE(searchText({}), QByteArray{});
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
