#include "tests/print/printed.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Every document is opened by an office suite and comes back as pages that say the same.
class TestOfficeSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentIsConverted_data();
    void everyDocumentIsConverted();

private:
    QTemporaryDir m_folder{};
    std::vector<std::pair<QString, Letter>> m_all{};
};

/// All at once: the suite takes longer to start than to convert.
void TestOfficeSuite::initTestCase()
{
    const QString suite = QStandardPaths::findExecutable(u"soffice"_s);
    QVERIFY2(!suite.isEmpty(), "libreoffice-writer-nogui of .ci/packages is not installed");
    m_all = everyDocument();
    QStringList call{
        u"--headless"_s,   u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
        u"--convert-to"_s, u"pdf"_s,
        u"--outdir"_s,     m_folder.path()};
    for (const auto &[name, letter] : m_all) {
        const QString path = m_folder.filePath(name + u".odt"_s);
        QVERIFY(writeLetter(letter, path));
        call << path;
    }
    QProcess process;
    process.start(suite, call);
    constexpr int patience = 240'000;
    QVERIFY2(process.waitForFinished(patience), qPrintable(process.errorString()));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestOfficeSuite::everyDocumentIsConverted_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_all.size()); ++i)
        QTest::addRow("%s", qPrintable(m_all[std::size_t(i)].first)) << i;
}

void TestOfficeSuite::everyDocumentIsConverted()
{
    QFETCH(int, index);
    const auto &[name, letter] = m_all[std::size_t(index)];
    const auto pages = Poppler::Document::load(m_folder.filePath(name + u".pdf"_s));
    QVERIFY(pages && pages->numPages() >= 1 && pages->numPages() <= 3);
    const QString text = textOf(*pages);
    for (const QString &said : QStringList{letter.title, letter.number, letter.addressee,
                                           letter.signature, letter.contact} +
                                   letter.notes)
        QVERIFY2(text.contains(said), qPrintable(said + u" not in "_s + text));
    for (const QString &paragraph : letter.body)
        QVERIFY2(text.contains(QString{paragraph}.remove(u'\n').remove(u' ')),
                 qPrintable(paragraph + u" not in "_s + text));
    constexpr qreal mm = officialpage::mm;
    const auto page = pages->page(0);
    QVERIFY(qAbs(page->pageSizeF().width() - 210 * mm) < 1 &&
            qAbs(page->pageSizeF().height() - 297 * mm) < 1);
    for (const PrintedLine &line : linesOf(*page)) {
        QVERIFY2(line.left() > 28 * mm - 2 && line.right() < (28 + 156) * mm + 17,
                 qPrintable(line.text())); // a stop may hang over
        QVERIFY(line.base() > 37 * mm - 2);
    }
    QCOMPARE(linesOf(*page).back().text().remove(u' '), u"—1—"_s);
}

QTEST_MAIN(TestOfficeSuite)
#include "tst_officesuite.moc"
