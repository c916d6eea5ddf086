#include "core/letters/placeholder.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// 综合答复书: one application, one answer (R-ANS-1).
class TestComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMatterHasOutcomeGroundAndArticle();
    void mattersOfOneRemedyShareIt();
    void severalMattersHaveNoOtherAnswer();
    void oneMatterHasNoCompositeAnswer();
    void numbersAreWritten();
};

void TestComposite::everyMatterHasOutcomeGroundAndArticle()
{
    LetterFixture f;
    const auto letter = f.letter(f.composite(), u"31"_s, {2026, 3, 2});
    QVERIFY(letter);
    const QString all = f.text(*letter);
    for (const QString &said :
         {u"一、关于“工作要点”：该信息已经主动公开"_s, u"杨浦区人民政府门户网站“政务公开”栏目。"_s,
          u"依据：《中华人民共和国政府信息公开条例》第三十六条第（一）项。"_s,
          u"二、关于“值守交接程序”：本机关决定不予公开。"_s,
          u"该项信息属于人事管理、后勤管理、内部工作流程等方面的内部事务信息。"_s,
          u"理由：属于机关内部值守安排。"_s, u"第十六条第一款、第三十六条第（三）项。"_s,
          u"三、关于“起草分工表”：经检索，该信息不存在。"_s,
          u"检索情况：以“分工”检索公文系统，未见。"_s, u"四、关于“对某工作人员的投诉”"_s})
        QVERIFY2(all.contains(said), qPrintable(said + u" not in "_s + all));
}

void TestComposite::mattersOfOneRemedyShareIt()
{
    LetterFixture f;
    const auto after = f.letter(f.composite(), u"31"_s, {2026, 3, 2})->body.last(2);
    QVERIFY(after.front().startsWith(u"对上述第一、三、四项的答复：如对本答复不服"_s));
    QVERIFY(after.back().startsWith(u"对上述第二项的答复：如对本决定不服，应当先"_s));
    LetterFixture before; // without 复议前置 there is one paragraph for all
    const auto body = before.letter(before.composite(), u"31"_s, {2021, 4, 12})->body;
    QVERIFY(body.last().startsWith(u"如对本答复不服"_s));
    QVERIFY(!body.at(body.size() - 2).contains(u"行政复议"_s));
}

void TestComposite::severalMattersHaveNoOtherAnswer()
{
    LetterFixture f;
    const auto id = f.composite();
    QCOMPARE(f.reason(f.letter(id, u"14"_s, {2021, 4, 12})), u"one_application_one_answer"_s);
    QVERIFY(!bears(f.form(u"14"_s), f.file(id)));
    QVERIFY(bears(f.form(u"31"_s), f.file(id)));
}

void TestComposite::oneMatterHasNoCompositeAnswer()
{
    LetterFixture f;
    QCOMPARE(f.reason(f.letter(f.drafted(u"A1"_s), u"31"_s, {2021, 4, 12})),
             u"one_application_one_answer"_s);
}

void TestComposite::numbersAreWritten()
{
    QStringList written;
    for (const int number : {1, 9, 10, 11, 20, 99, 100, 0})
        written << chineseNumber(number);
    QCOMPARE(written.join(u' '), u"一 九 十 十一 二十 九十九 100 0"_s);
}

QTEST_GUILESS_MAIN(TestComposite)
#include "tst_composite.moc"
