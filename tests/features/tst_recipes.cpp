// README.md, followed to the letter: every file it names is there, and its recipes work.
#include "core/letters/letter.h"
#include "tests/fakes/changedlaw.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QString fileText(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(SOURCE_FOLDER) + u'/' + path;
}

/// The lines of README.md under \p heading.
QString section(const QString &heading)
{
    const QString readme = fileText(sourcePath(u"README.md"_s));
    return readme.section(u"\n### %1\n"_s.arg(heading), 1).section(u"\n##"_s, 0, 0);
}

QJsonObject snippet(const QString &heading)
{
    const QString json = section(heading).section(u"```json\n"_s, 1).section(u"\n```"_s, 0, 0);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}
} // namespace

class TestRecipes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileThatIsNamedIsThere();
    void whatIsToBeFollowedCanBeFollowed();
    void aRuleChanges();
    void anOutcome();
    void aLetter();
};

void TestRecipes::everyFileThatIsNamedIsThere()
{
    static const QRegularExpression named{
        u"`((?:app|core|ui|resources|translations|tests|\\.ci)/[A-Za-z0-9_./*-]*)`"_s};
    const QString readme = fileText(sourcePath(u"README.md"_s));
    int seen = 0;
    for (auto match = named.globalMatch(readme); match.hasNext(); ++seen) {
        const QFileInfo path{sourcePath(match.next().captured(1))};
        const bool isThere = path.fileName().contains(u'*')
                                 ? !path.dir().entryList({path.fileName()}).isEmpty()
                                 : path.exists();
        QVERIFY2(isThere, qPrintable(path.filePath()));
    }
    QVERIFY(seen > 40);
}

void TestRecipes::whatIsToBeFollowedCanBeFollowed()
{
    static const QRegularExpression line{u"Follow `([^`]+)` through ([^\n]+)"_s};
    static const QRegularExpression path{u"`([^`]+)`"_s};
    const QString readme = fileText(sourcePath(u"README.md"_s));
    int seen = 0;
    for (auto match = line.globalMatch(readme); match.hasNext(); ++seen) {
        const auto told = match.next();
        for (auto file = path.globalMatch(told.captured(2)); file.hasNext();) {
            const QString name = file.next().captured(1);
            QVERIFY2(fileText(sourcePath(name)).contains(told.captured(1)), qPrintable(name));
        }
    }
    QVERIFY(seen >= 6);
}

void TestRecipes::aRuleChanges()
{
    const QJsonObject line = snippet(u"A rule changes"_s);
    const QDate from = QDate::fromString(line[u"from"_s].toString(), Qt::ISODate);
    QVERIFY(from.isValid());
    const auto append = [&](QJsonArray &lines) { lines << line; };
    QVERIFY(!changedLaw(u"periods"_s, append)); // two lines in force on one day
    const auto law = changedLaw(u"periods"_s, [&](QJsonArray &lines) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject old = lines[i].toObject();
            if (old[u"kind"_s] != line[u"kind"_s] || old.contains(u"to"_s))
                continue;
            old[u"to"_s] = from.addDays(-1).toString(Qt::ISODate);
            lines[i] = old;
        }
        append(lines);
    });
    QVERIFY2(law, law ? "" : qPrintable(law.error().args.join(u' ')));
    QCOMPARE(law->period(PeriodKind::Answer, from)->length, line[u"length"_s].toInt());
    QCOMPARE(law->period(PeriodKind::Answer, from.addDays(-1))->length,
             Law::shipped()->period(PeriodKind::Answer, {2026, 1, 5})->length);
}

void TestRecipes::anOutcome()
{
    const QJsonObject line = snippet(u"An outcome"_s);
    const QString code = line[u"code"_s].toString();
    const QDate from = QDate::fromString(line[u"from"_s].toString(), Qt::ISODate);
    const auto law = changedLaw(u"outcomes"_s, [&](QJsonArray &lines) { lines << line; });
    QVERIFY2(law, law ? "" : qPrintable(law.error().args.join(u' ')));
    const auto outcome = law->outcome(code, from);
    QVERIFY(outcome);
    QCOMPARE(outcome->name, line[u"name"_s].toString());
    QVERIFY(!law->outcome(code, from.addDays(-1)));
    QVERIFY(!Law::shipped()->outcome(code, from));
}

void TestRecipes::aLetter()
{
    const QJsonObject line = snippet(u"A letter"_s);
    const QByteArray shipped = fileText(u":/letters/letters.json"_s).toUtf8();
    const auto with = [&](const QJsonObject &letter) {
        return readLetterTemplates(
            changedList(shipped, u"letters"_s, [&](QJsonArray &lines) { lines << letter; }));
    };
    const auto forms = with(line);
    QVERIFY2(forms, forms ? "" : qPrintable(forms.error().args.join(u' ')));
    QCOMPARE(findTemplate(*forms, line[u"slug"_s].toString())->title, line[u"title"_s].toString());
    QJsonObject unknown = line;
    unknown[u"body"_s] = QJsonArray{u"{number}{nothing.of.this.name}"_s};
    QCOMPARE(with(unknown).error().code, ErrorCode::TemplateInvalid);
}

QTEST_GUILESS_MAIN(TestRecipes)

#include "tst_recipes.moc"
