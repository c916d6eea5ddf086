#include "tests/core/letters/letterfixture.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

/// 复议前置 and every other remedy by answering organ, outcome and signing day (R-REM-1, §2.2).
class TestRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerCarriesTheGoldenParagraph();
    void reviewComesFirstExactlyWhereTheLawSaysSo_data();
    void reviewComesFirstExactlyWhereTheLawSaysSo();
    void theDisclosedPartKeepsItsOrdinaryRemedies();
    void interimLettersCarryNone();
    void theOrgansOwnEntryWins();

private:
    static QStringList outcomes()
    {
        QStringList list;
        for (const LetterTemplate &form : LetterFixture::shipped())
            list << form.outcomes;
        return list;
    }
    static QString paragraph(LetterFixture &f, const Case &seen, const QString &organ,
                             QDate signedOn)
    {
        f.organ.name = organ;
        for (const LetterTemplate &form : f.forms) {
            if (form.outcomes.contains(seen.request.value.outcome))
                return f.letter(seen, form.slug, signedOn).value().body.last();
        }
        return {};
    }
};

/// golden/remedies.txt: for each organ and day, each paragraph under the outcomes that carry it.
void TestRemedies::everyAnswerCarriesTheGoldenParagraph()
{
    LetterFixture f;
    std::vector<Case> cases;
    for (const QString &outcome : outcomes()) {
        cases.push_back(f.file(f.drafted(outcome)));
        if (f.law.outcome(outcome, {2019, 5, 15}))
            cases.back().request.value.received = {2019, 5, 15};
    }
    QString found;
    for (const QString &organ : {u"上海市杨浦区人民政府"_s, u"上海市杨浦区人民政府办公室"_s,
                                 u"上海市杨浦区建设和管理委员会"_s}) {
        for (const QDate day : {QDate{2019, 5, 15}, QDate{2020, 6, 1}, QDate{2023, 12, 31},
                                QDate{2024, 1, 1}, QDate{2025, 5, 31}, QDate{2025, 6, 1}}) {
            found += u"# "_s + organ + u' ' + day.toString(Qt::ISODate) + u'\n';
            QStringList texts;
            QMap<QString, QStringList> carriers;
            for (const Case &seen : cases) {
                if (day < seen.request.value.received)
                    continue; // not an outcome yet
                const QString text = paragraph(f, seen, organ, day);
                if (!carriers.contains(text))
                    texts << text;
                carriers[text] << seen.request.value.outcome;
            }
            for (const QString &text : texts)
                found += carriers[text].join(u' ') + u'\n' + text + u'\n';
        }
    }
    QFile golden{QStringLiteral(TEST_DATA "/../core/letters/golden/remedies.txt")};
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList got = found.split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
        QCOMPARE(got.at(i), wanted.at(i));
    QCOMPARE(got.size(), wanted.size());
}

void TestRemedies::reviewComesFirstExactlyWhereTheLawSaysSo_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<bool>("first");
    const QStringList withheld{u"A3"_s, u"B1"_s, u"B2"_s, u"B3"_s,
                               u"B4"_s, u"B5"_s, u"B6"_s, u"B7"_s};
    for (const QString &outcome : outcomes()) {
        for (const QDate day : {QDate{2023, 12, 31}, QDate{2024, 1, 1}, QDate{2026, 11, 23}})
            QTest::addRow("%s %s", qPrintable(outcome), qPrintable(day.toString(Qt::ISODate)))
                << outcome << day << (withheld.contains(outcome) && day.year() >= 2024);
    }
}

void TestRemedies::reviewComesFirstExactlyWhereTheLawSaysSo()
{
    QFETCH(QString, outcome);
    QFETCH(QDate, signedOn);
    QFETCH(bool, first);
    LetterFixture f;
    const Case seen = f.file(f.drafted(outcome));
    const QString text = paragraph(f, seen, f.organ.name, signedOn);
    QCOMPARE(text.contains(u"应当先自收到"_s), first);
    QCOMPARE(text.contains(u"对行政复议决定不服的"_s), first);
    QCOMPARE(text.contains(u"6个月内"_s), !first || outcome == u"A3");
    QVERIFY(text.contains(u"60日内"_s));
}

void TestRemedies::theDisclosedPartKeepsItsOrdinaryRemedies()
{
    LetterFixture f;
    const QString text = paragraph(f, f.file(f.drafted(u"A3"_s)), f.organ.name, {2026, 3, 2});
    const QString other = text.section(u"其他部分不服"_s, 1);
    QVERIFY(text.section(u"其他部分不服"_s, 0, 0).contains(u"应当先"_s));
    QVERIFY(!other.isEmpty() && !other.contains(u"应当先"_s));
    QVERIFY(other.contains(u"或者自收到本答复书之日起6个月内"_s));
}

void TestRemedies::interimLettersCarryNone()
{
    LetterFixture f;
    for (const int kind : {2, 3, 5, 6, 8}) {
        const auto letter = f.letter(f.bearing(kind, {}), QString::number(kind), f.clock.today());
        QVERIFY(letter);
        QVERIFY(!f.text(*letter).contains(u"行政复议"_s));
    }
}

void TestRemedies::theOrgansOwnEntryWins()
{
    LetterFixture f;
    f.organ.reviewOrgan = u"另一机关"_s;
    const QString text = paragraph(f, f.file(f.drafted(u"N1"_s)), f.organ.name, {2026, 3, 2});
    QVERIFY(text.contains(u"自收到本告知书之日起60日内向另一机关申请"_s));
    QVERIFY(text.contains(u"向上海铁路运输法院提起"_s));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
