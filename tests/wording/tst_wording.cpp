#include "core/base/error.h"
#include "ui/wording/errortext.h"
#include "ui/wording/guardtext.h"
#include "ui/wording/lettertext.h"

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
    void everyReasonToRefuseALetterHasASentence();

private:
    /// The words that \p call catches in the sources of core.
    static QSet<QString> usedInCore(const QRegularExpression &call)
    {
        QSet<QString> used;
        for (QDirIterator file{QStringLiteral(CORE_FOLDER),
                               {u"*.cpp"_s},
                               QDir::Files,
                               QDirIterator::Subdirectories};
             file.hasNext();) {
            QFile source{file.next()};
            if (!source.open(QIODevice::ReadOnly))
                return {};
            const QString text = QString::fromUtf8(source.readAll());
            for (auto match = call.globalMatch(text); match.hasNext();)
                used.insert(match.next().captured(1));
        }
        return used;
    }
};

void TestWording::everyCodeHasItsOwnSentence()
{
    constexpr int last = int(ErrorCode::RoleForbids);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, codeName(ErrorCode(last + 1))); // none is newer
    QSet<QString> sentences;
    for (int code = 0; code <= last; ++code) {
        const QString sentence = errorText({ErrorCode(code), {u"甲"_s, u"乙"_s, u"丙"_s}});
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), codeName(ErrorCode(code)).data());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestWording::everyGuardOfTheCoreHasASentence()
{
    static const QRegularExpression call{u"[gG]uard\\(u?\"([a-z_]+)\""_s};
    const QSet<QString> used = usedInCore(call);
    const QStringList worded = wordedGuards();
    const QSet<QString> known{worded.begin(), worded.end()};
    QVERIFY(used.size() > 15);
    QCOMPARE(used - known, QSet<QString>{});
    QCOMPARE(known - used, QSet<QString>{});
}

void TestWording::everyReasonToRefuseALetterHasASentence()
{
    static const QRegularExpression call{
        u"(?:refuseLetter\\([^,]+,|LetterNotAllowed, \\{kind,)\\s*u\"([a-z_]+)"_s};
    const QSet<QString> used = usedInCore(call);
    const QStringList worded = wordedLetterReasons();
    const QSet<QString> known{worded.begin(), worded.end()};
    QVERIFY(used.size() > 15);
    QCOMPARE(used - known, QSet<QString>{});
    QCOMPARE(known - used, QSet<QString>{});
    const QString sentence =
        letterRefusalText({u"extension"_s, u"dated_otherwise"_s, u"R"_s, u"甲"_s, u"乙"_s});
    QVERIFY(sentence.contains(u'甲') && sentence.contains(u'乙'));
    QVERIFY(letterRefusalText({u"x"_s, u"missing:reason"_s, u"R"_s}).contains(u"reason"_s));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
