// What the fuzzers begin with and what they once found, and every file of it damaged in a thousand
// plain ways: no reader falls over any of them.
#include "tests/fuzz/targets.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

class FuzzCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersStand_data();
    void readersStand();
    void everyTargetHasASeed();
};

namespace {
const QString corpus = QStringLiteral(TEST_DATA "/fuzz");

/// A bit flipped, a stretch cut out or doubled, an extreme byte.
QByteArray damaged(QByteArray bytes, QRandomGenerator &chance)
{
    for (int n = int(chance.bounded(1, 5)); n > 0 && !bytes.isEmpty(); --n) {
        const qsizetype at = chance.bounded(bytes.size());
        const qsizetype length = chance.bounded(1, 16);
        switch (chance.bounded(4)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << chance.bounded(8))); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        default: bytes[at] = chance.bounded(2) ? '\xFF' : '\0'; break;
        }
    }
    return bytes;
}
} // namespace

void FuzzCorpusTest::readersStand_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QDirIterator files{corpus, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QFileInfo file{files.next()};
        QTest::addRow("%s/%s", qPrintable(file.dir().dirName()), qPrintable(file.fileName()))
            << file.dir().dirName().toLatin1() << file.filePath();
    }
}

void FuzzCorpusTest::readersStand()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    const FuzzTarget *reader = fuzzTarget(target);
    QVERIFY2(reader, target.constData());
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    reader->read(bytes);
    reader->read({});
    QRandomGenerator chance{20210412};
    for (int i = 0; i < 300; ++i)
        reader->read(damaged(bytes, chance));
}

void FuzzCorpusTest::everyTargetHasASeed()
{
    for (const FuzzTarget &target : fuzzTargets())
        QVERIFY2(!QDir{corpus + u'/' + QString::fromLatin1(target.name)}.isEmpty(), target.name);
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzzcorpus.moc"
