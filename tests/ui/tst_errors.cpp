// Every error code, guard and refusal of a letter with its sentence in both languages, as one list
// to be read: `tst_errors list`. Each sentence says what happened, and what was kept or what to do.
#include "tests/ui/uitest.h"
#include "ui/wording/errortext.h"
#include "ui/wording/guardtext.h"
#include "ui/wording/lettertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QStringList someArgs{u"甲"_s, u"乙"_s, u"丙"_s};

/// Codes whose sentence is chosen by a reason: some of each.
std::vector<Error> errors()
{
    std::vector<Error> all;
    for (int code = 0; code <= int(ErrorCode::RoleForbids); ++code)
        all.push_back({ErrorCode(code), someArgs});
    for (const QString &reason : {u"password"_s, u"no_text"_s, u"bomb"_s})
        all.push_back({ErrorCode::PaperInvalid, {u"甲"_s, reason}});
    for (const QString &reason :
         {u"no_numbering"_s, u"same_number"_s, u"same_heading"_s, u"out_of_order"_s,
          u"unknown_clause"_s, u"quote_missing"_s, u"quote_twice"_s, u"same_key"_s, u"no_units"_s,
          u"no_due"_s, u"unknown_unit"_s})
        all.push_back({ErrorCode::AgendaInvalid, {reason, u"甲"_s, u"乙"_s}});
    for (const QString &guard : wordedGuards())
        all.push_back({ErrorCode::GuardRefused, {guard, u"R-1"_s, u"甲"_s}});
    for (const QString &reason : wordedLetterReasons())
        all.push_back({ErrorCode::LetterNotAllowed, {u"甲"_s, reason, u"R-1"_s, u"乙"_s, u"丙"_s}});
    all.push_back({ErrorCode::MissingMember, {u"甲"_s}});
    all.push_back({ErrorCode::NotPermitted, {u"甲"_s}});
    return all;
}
} // namespace

class TestErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dress(); }
    void list();
    void eachSaysWhatHappenedWhatWasKeptAndWhatToDo_data();
    void eachSaysWhatHappenedWhatWasKeptAndWhatToDo();
};

void TestErrors::list()
{
    for (const Error &error : errors()) {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            speak(*qApp, language);
            qInfo("%s %s %s: %s", codeName(error.code).data(), qPrintable(error.args.value(0)),
                  qPrintable(language), qPrintable(errorText(error)));
            QVERIFY(!errorText(error).isEmpty());
        }
    }
}

void TestErrors::eachSaysWhatHappenedWhatWasKeptAndWhatToDo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QRegularExpression>("kept");
    QTest::addRow("Chinese") << u"zh_CN"_s
                             << QRegularExpression{
                                    u"[；，。）].*(未|没有|保留|仍在|不变|已保存|可读|备份)"_s};
    QTest::addRow("English")
        << u"en"_s
        << QRegularExpression{
               u"(Nothing|nothing|kept|left as|stays|not added|not changed|can be read here|copied first|backup)"_s};
}

void TestErrors::eachSaysWhatHappenedWhatWasKeptAndWhatToDo()
{
    QFETCH(QString, language);
    QFETCH(QRegularExpression, kept);
    speak(*qApp, language);
    static const QRegularExpression clause{u"[.;:。；，]\\s*"_s};
    // Guards name their own rule and remedy (tst_wording); they refuse before anything is done.
    for (const Error &error : errors()) {
        if (error.code == ErrorCode::GuardRefused)
            continue;
        const QString sentence = errorText(error);
        QVERIFY2(sentence.contains(kept), qPrintable(sentence));
        QVERIFY2(sentence.split(clause, Qt::SkipEmptyParts).size() >= 2, qPrintable(sentence));
    }
}

QTEST_MAIN(TestErrors)

#include "tst_errors.moc"
