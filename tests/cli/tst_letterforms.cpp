#include "tests/cli/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// `letter ID KIND` for the forms on paper, and `letter template …`.
class TestLetterForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormsAreWritten_data();
    void theFormsAreWritten();
    void theSlipNeedsItsLetter();
    void aBlankApplicationNeedsNoRequest();
    void aTemplateIsChangedLoadedAndWithdrawn();
    void aTemplateWithAnUnknownFieldIsRefusedWithLineAndField();
    void aDroppedRemedyIsRefused();

private:
    CommandRun::Answer office(const QStringList &words) const
    {
        return m_run(words + QStringList{u"--office"_s, u"o.mingdu"_s});
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_run.path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(name));
        return file.fileName();
    }
    CommandRun m_run{};
    QString m_id{};
};

void TestLetterForms::initTestCase()
{
    const auto made = m_run({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"区政府办公室"_s,
                             u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
    m_id = m_run({u"request"_s, u"register"_s, u"--office"_s, u"o.mingdu"_s},
                 R"({"received":"2021-04-12","applicant_name":"叶疏桐","subject":"工作要点"})")
               .line()
               .section(u' ', 0, 0);
    QCOMPARE(office({u"letter"_s, m_id, u"2"_s, u"--out"_s, u"receipt.pdf"_s}).exit, 0);
}

void TestLetterForms::theFormsAreWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"pdf", "odt", "html"}) {
        const QString end = QString::fromLatin1(ending);
        QTest::addRow("1 %s", ending) << u"1"_s << u"application-form"_s << end;
        QTest::addRow("28 %s", ending) << u"28"_s << u"service-slip"_s << end;
        QTest::addRow("29 %s", ending) << u"approval"_s << u"approval"_s << end;
    }
}

void TestLetterForms::theFormsAreWritten()
{
    QFETCH(QString, kind);
    QFETCH(QString, slug);
    QFETCH(QString, ending);
    const QString out = m_run.path(slug + u'.' + ending);
    QStringList words{u"letter"_s, m_id, kind, u"--out"_s, out};
    if (kind == u"28")
        words << u"--letter"_s << u"收件"_s;
    const auto made = office(words);
    QVERIFY2(made.exit == 0, made.err);
    QCOMPARE(made.line(), QString{slug + u' ' + out});
    QVERIFY(QFileInfo{out}.size() > 1000);
}

void TestLetterForms::theSlipNeedsItsLetter()
{
    const auto none = office({u"letter"_s, m_id, u"28"_s, u"--out"_s, u"s.pdf"_s});
    QCOMPARE(none.exit, 1);
    QVERIFY(none.err.startsWith("mingdu-cli: letter_not_allowed:"));
    const auto unknown =
        office({u"letter"_s, m_id, u"28"_s, u"--letter"_s, u"答"_s, u"--out"_s, u"s.pdf"_s});
    QVERIFY(unknown.err.startsWith("mingdu-cli: not_found:"));
    const auto early = office({u"letter"_s, m_id, u"30"_s, u"--out"_s, u"s.pdf"_s});
    QVERIFY(early.err.startsWith("mingdu-cli: letter_not_allowed:"));
    QVERIFY(!QFile::exists(m_run.path(u"s.pdf"_s)));
}

void TestLetterForms::aBlankApplicationNeedsNoRequest()
{
    const auto blank = office({u"letter"_s, u"blank"_s, u"1"_s, u"--out"_s, u"blank.html"_s});
    QVERIFY2(blank.exit == 0, blank.err);
    QFile file{m_run.path(u"blank.html"_s)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.contains(u"受理机关：区政府办公室"_s) && !page.contains(u"叶疏桐"_s));
    QCOMPARE(office({u"letter"_s, u"blank"_s, u"29"_s, u"--out"_s, u"x.pdf"_s}).exit, 1);
}

void TestLetterForms::aTemplateIsChangedLoadedAndWithdrawn()
{
    const auto list = [&] { return office({u"letter"_s, u"template"_s, u"list"_s, u"--json"_s}); };
    QCOMPARE(list().out.count('\n'), 27);
    const auto shown = office({u"letter"_s, u"template"_s, u"show"_s, u"receipt"_s});
    QVERIFY2(shown.exit == 0, shown.err);
    QJsonObject text = QJsonDocument::fromJson(shown.out).object();
    QJsonArray body = text[u"body"_s].toArray();
    body << u"请保存本回执。"_s;
    text[u"body"_s] = body;
    const QString path = write(u"receipt.json"_s, QJsonDocument{text}.toJson());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto loaded =
        office({u"letter"_s, u"template"_s, u"load"_s, u"2"_s, path, u"--from"_s, today});
    QVERIFY2(loaded.exit == 0, loaded.err);
    QCOMPARE(loaded.line(), QString{u"receipt "_s + today});
    QCOMPARE(list().out.count('\n'), 28);
    QVERIFY(list().out.contains(QByteArray{"\"own\":true,\"from\":\"" + today.toUtf8()}));
    const auto show = [&](const QStringList &more) {
        const auto answer =
            office(QStringList{u"letter"_s, u"template"_s, u"show"_s, u"2"_s} + more);
        return answer.out.contains(QStringLiteral("请保存本回执。").toUtf8());
    };
    QVERIFY(show({}) && !show({u"--shipped"_s}) && !show({u"--on"_s, u"2021-04-12"_s}));
    QCOMPARE(
        office({u"letter"_s, u"template"_s, u"load"_s, u"2"_s, path, u"--from"_s, u"2021-04-12"_s})
            .exit,
        1); // gone by
    QCOMPARE(office({u"letter"_s, u"template"_s, u"withdraw"_s, u"2"_s}).exit, 0);
    QVERIFY(!show({}));
    QVERIFY(list().out.contains(QByteArray{"\"withdrawn\":\"" + today.toUtf8()}));
    QVERIFY(office({u"letter"_s, u"template"_s, u"withdraw"_s, u"2"_s})
                .err.startsWith("mingdu-cli: not_found:"));
    const auto check = m_run({u"office"_s, u"check"_s, u"o.mingdu"_s});
    QVERIFY2(check.exit == 0, check.err);
}

void TestLetterForms::aTemplateWithAnUnknownFieldIsRefusedWithLineAndField()
{
    QJsonObject text =
        QJsonDocument::fromJson(
            office({u"letter"_s, u"template"_s, u"show"_s, u"receipt"_s, u"--shipped"_s}).out)
            .object();
    QJsonArray body = text[u"body"_s].toArray();
    body.insert(1, u"颜色：{colour}。"_s);
    text[u"body"_s] = body;
    const QString path = write(u"bad.json"_s, QJsonDocument{text}.toJson());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto refused =
        office({u"letter"_s, u"template"_s, u"load"_s, u"2"_s, path, u"--from"_s, today});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: template_invalid:"), refused.err);
    QVERIFY2(refused.err.contains("receipt") && refused.err.contains("2") &&
                 refused.err.contains("colour"),
             refused.err);
}

void TestLetterForms::aDroppedRemedyIsRefused()
{
    const auto shown = office({u"letter"_s, u"template"_s, u"show"_s, u"15"_s, u"--shipped"_s}).out;
    QVERIFY(shown.contains("\"{remedy}\""));
    QByteArray without = shown;
    without.replace("\"{remedy}\"", "\"完\"");
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto refused = office({u"letter"_s, u"template"_s, u"load"_s, u"15"_s,
                                 write(u"answer.json"_s, without), u"--from"_s, today});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: template_lacks:"), refused.err);
}

QTEST_GUILESS_MAIN(TestLetterForms)
#include "tst_letterforms.moc"
