#include "app/importing.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 600;

QByteArray sheetOf(int count)
{
    QByteArray sheet = "number,received,applicant_kind,subject\n";
    for (int row = 1; row <= count; ++row)
        sheet += QByteArray::number(row) + ",2021-04-09,natural,x\n";
    return sheet;
}
} // namespace

/// Imports inside one process: progress, cancelling, going on.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void progressIsToldRowByRow();
    void aCancelledImportGoesOn();
    void aRowRefusedBeforeTheCancelIsStillReported();
    void anAtomicImportThatIsCancelledLeavesNothing();

private:
    Result<ImportReport> import(const QByteArray &sheet, const ImportOptions &options)
    {
        QFile file{m_folder->filePath(u"in.csv"_s)};
        if (!file.open(QIODevice::WriteOnly) || file.write(sheet) != sheet.size())
            qFatal("the test folder can't be written");
        file.close();
        return importRegister(*m_house, *m_office, registers::requests, file.fileName(), options);
    }
    std::size_t kept() const { return m_office->file->all(Noun::Request)->size(); }

    std::unique_ptr<House> m_house{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<OpenOffice> m_office{};
};

void TestImporting::initTestCase()
{
    auto house = House::build();
    QVERIFY(house);
    m_house = std::move(*house);
}

void TestImporting::init()
{
    m_office.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    auto made = createOffice(*m_house, m_folder->filePath(u"o.mingdu"_s), u"区政府办公室"_s,
                             u"杨府办"_s, u"林知夏"_s, u"correct horse"_s);
    QVERIFY(made);
    auto office = signIn(*m_house, std::move(made->office), {}, u"correct horse"_s);
    QVERIFY(office);
    m_office = std::make_unique<OpenOffice>(std::move(*office));
}

void TestImporting::progressIsToldRowByRow()
{
    std::vector<qint64> told;
    const auto report = import(sheetOf(3), {.progress = [&](qint64 done, qint64 all) {
                                   told.push_back(done);
                                   return all == 3;
                               }});
    QCOMPARE(report->imported, 3);
    QCOMPARE(told, (std::vector<qint64>{0, 1, 2}));
}

void TestImporting::aCancelledImportGoesOn()
{
    const auto cancelled =
        import(sheetOf(rows), {.progress = [](qint64 done, qint64) { return done < rows / 2; }});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    const std::size_t before = kept();
    QVERIFY(before > 0 && before <= rows / 2);
    const auto report = import(sheetOf(rows), {});
    QVERIFY(report);
    QCOMPARE(report->imported, rows);
    QVERIFY(report->refused.empty());
    QCOMPARE(kept(), std::size_t{rows});
    QVERIFY(m_office->file->check());
    // To its end once, it is another import the next time: every number is there.
    const auto again = import(sheetOf(rows), {});
    QCOMPARE(again->imported, 0);
    QCOMPARE(int(again->refused.size()), rows);
    QCOMPARE(kept(), std::size_t{rows});
}

void TestImporting::aRowRefusedBeforeTheCancelIsStillReported()
{
    const QByteArray sheet = sheetOf(rows)
                                 .replace("\n7,2021-04-09", "\n7,2021-02-30")
                                 .replace("\n9,2021-04-09", "\n8,2021-04-09");
    QVERIFY(!import(sheet, {.progress = [](qint64 done, qint64) { return done < rows / 2; }}));
    const auto report = import(sheet, {});
    QCOMPARE(report->imported, rows - 2);
    QCOMPARE(report->refused, (std::vector{RefusedRow{8, u"received"_s, ErrorCode::BadDate},
                                           RefusedRow{10, u"number"_s, ErrorCode::Duplicate}}));
    QCOMPARE(kept(), std::size_t{rows - 2});
}

void TestImporting::anAtomicImportThatIsCancelledLeavesNothing()
{
    const QString before = *m_office->file->digest();
    int looks = 0;
    const auto cancelled =
        import(sheetOf(rows),
               {.atomic = true, .progress = [&](qint64, qint64) { return ++looks < rows + 300; }});
    QVERIFY(!cancelled);
    QCOMPARE(*m_office->file->digest(), before);
    QCOMPARE(import(sheetOf(rows), {.atomic = true})->imported, rows);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
