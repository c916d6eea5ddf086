#include "core/base/error.h"
#include "ui/wording/errortext.h"
#include "ui/wording/guardtext.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentence();
    void everyGuardOfTheCoreHasASentence();
};

void TestWording::everyCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::WriteFailed); ++code) {
        const QString sentence = errorText({ErrorCode(code), {u"甲"_s, u"乙"_s, u"丙"_s}});
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), codeName(ErrorCode(code)).data());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ErrorCode::WriteFailed) + 1);
}

void TestWording::everyGuardOfTheCoreHasASentence()
{
    static const QRegularExpression call{u"guard\\(u?\"([a-z_]+)\""_s};
    QSet<QString> used;
    for (QDirIterator file{
             QStringLiteral(CORE_FOLDER), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
         file.hasNext();) {
        QFile source{file.next()};
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        for (auto match = call.globalMatch(text); match.hasNext();)
            used.insert(match.next().captured(1));
    }
    const QStringList worded = wordedGuards();
    const QSet<QString> known{worded.begin(), worded.end()};
    QVERIFY(used.size() > 15);
    QCOMPARE(used - known, QSet<QString>{});
    QCOMPARE(known - used, QSet<QString>{});
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
