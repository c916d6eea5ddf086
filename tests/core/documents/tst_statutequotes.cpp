// 行政法规 as documents quote them (R-DOC-10).
#include "core/documents/statutequotes.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestStatuteQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQuotedOtherwiseIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("formed");
        QTest::addColumn<QString>("told"); // name, repealed or revised or article, since
        QTest::addRow("repealed, with what follows it")
            << u"根据《城市房屋拆迁管理条例》有关规定"_s << QDate{2010, 3, 1}
            << u"城市房屋拆迁管理条例 repealed 2011-01-21"_s;
        QTest::addRow("revised after the document was formed")
            << u"按照《中华人民共和国政府信息公开条例》执行"_s << QDate{2015, 3, 1}
            << u"中华人民共和国政府信息公开条例 revised 2019-05-15"_s;
        QTest::addRow("by its short name, a line wrapped in it")
            << u"按照《政府信息公\n开条例》执行"_s << QDate{2015, 3, 1}
            << u"政府信息公 开条例 revised 2019-05-15"_s;
        QTest::addRow("formed under the version in force")
            << u"按照《政府信息公开条例》执行"_s << QDate{2019, 5, 15} << QString{};
        QTest::addRow("the day before it came into force")
            << u"按照《政府信息公开条例》执行"_s << QDate{2019, 5, 14}
            << u"政府信息公开条例 revised 2019-05-15"_s;
        QTest::addRow("an old number in a new document")
            << u"《政府信息公开条例》（国务院令第492号）"_s << QDate{2021, 1, 1}
            << u"政府信息公开条例 revised 2019-05-15"_s;
        QTest::addRow("the number in force, in narrow brackets")
            << u"《政府信息公开条例》(中华人民共和国国务院令第711号)"_s << QDate{2021, 1, 1}
            << QString{};
        QTest::addRow("the last article there is")
            << u"《政府信息公开条例》第五十六条"_s << QDate{2021, 1, 1} << QString{};
        QTest::addRow("an article that there is not")
            << u"《政府信息公开条例》（国务院令第711号）第一百零七条"_s << QDate{2021, 1, 1}
            << u"政府信息公开条例 article 107"_s;
        QTest::addRow("told once, the others too")
            << u"《信访条例》《信访条例》《优化营商环境条例》《某某办法》"_s << QDate{2021, 1, 1}
            << u"信访条例 repealed 2022-05-01"_s;
        QTest::addRow("no quote") << u"信访条例不加书名号"_s << QDate{2021, 1, 1} << QString{};
        QTest::addRow("a mark that is not closed") << u"《信访条例"_s << QDate{} << QString{};
    }
    void whatIsQuotedOtherwiseIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QDate, formed);
        QStringList told;
        for (const StatuteQuote &each : outdatedQuotes(text, formed, m_law, {2024, 3, 1}))
            told << each.name + (each.repealed ? u" repealed "_s + each.on.toString(Qt::ISODate)
                                 : each.article > 0
                                     ? u" article %1"_s.arg(each.article)
                                     : u" revised "_s + each.on.toString(Qt::ISODate));
        QTEST(told.join(u'|'), "told");
    }
    void beforeItsRepealItStands()
    {
        const QString text = u"《信访条例》"_s;
        QVERIFY(outdatedQuotes(text, {2021, 1, 1}, m_law, {2022, 4, 30}).empty());
        const auto after = outdatedQuotes(text, {2021, 1, 1}, m_law, {2022, 5, 1});
        QCOMPARE(after.size(), std::size_t{1});
        QVERIFY(after.front().now.contains(u"信访工作条例"_s));
        QCOMPARE(after.front().confidence, Confidence::Memory); // said so where it is shown
    }

private:
    Law m_law = Law::shipped().value();
};

QTEST_GUILESS_MAIN(TestStatuteQuotes)
#include "tst_statutequotes.moc"
