// A register goes out to a unit with locked columns and row ids, and comes back filled in.
#include "core/reports/registers.h"
#include "core/reports/unitsheet.h"
#include "core/sheets/sheetfile.h"
#include "core/sheets/ziparchive.h"
#include "tests/core/reports/registerfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestUnitSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        std::vector<PastCase> cases;
        for (int number = 1; number <= 3; ++number) {
            PastCase past;
            past.request.id = {
                EntityId{QUuid{u"00000000-0000-8000-8000-0000000000a%1"_s.arg(number)}}};
            past.request.organ = m_fixture.organ;
            past.request.number = QString::number(number);
            past.request.received = {2021, 4, number};
            past.request.subject = u"军工路"_s;
            cases.push_back(past);
        }
        m_sent = forUnit(
            registerSheet(registers::requests, cases, m_fixture.names, m_fixture.setting(), {}),
            {u"承办部门"_s, u"备注"_s});
        const QString path = m_folder.filePath(u"out.xlsx"_s);
        QVERIFY(writeSheet(path, m_sent.sheet, m_sent.look, IfThere::Replace));
        m_back = readSheet(path).value();
    }
    void whatIsNotToBeFilledIsLocked()
    {
        const auto zip = ZipArchive::open(m_folder.filePath(u"out.xlsx"_s), 1 << 24).value();
        const QByteArray sheet = zip.read(u"xl/worksheets/sheet1.xml"_s).value();
        const QByteArray styles = zip.read(u"xl/styles.xml"_s).value();
        QVERIFY(sheet.contains("<sheetProtection"));
        QVERIFY(sheet.contains("hidden=\"1\""));
        QCOMPARE(styles.count("<protection locked=\"0\"/>"), 1);
        // Cells with the one unlocked style: two columns of three rows.
        const int style = int(styles.mid(styles.indexOf("<cellXfs"))
                                  .left(styles.mid(styles.indexOf("<cellXfs")).indexOf("locked"))
                                  .count("<xf ")) -
                          1;
        QCOMPARE(sheet.count(QByteArray{" s=\"" + QByteArray::number(style) + "\""}), 6);
    }
    void anUnlockedSheetHasNoProtection()
    {
        const QString path = m_folder.filePath(u"plain.xlsx"_s);
        QVERIFY(writeSheet(path, m_sent.sheet, {}, IfThere::Replace));
        const auto zip = ZipArchive::open(path, 1 << 24).value();
        QVERIFY(!zip.read(u"xl/worksheets/sheet1.xml"_s)->contains("sheetProtection"));
    }
    void whatWasFilledInComesBack()
    {
        QVERIFY(readUnitReturn(m_sent, m_back)->filled.empty());
        fill(2, u"承办部门"_s, u"规划科"_s);
        fill(3, u"备注"_s, u"已移交"_s);
        std::swap(m_back.rows[1], m_back.rows[3]); // sorted by them
        m_back.numbers.clear();
        const auto came = readUnitReturn(m_sent, m_back);
        QVERIFY(came);
        QVERIFY(came->refused.empty());
        QCOMPARE(came->filled,
                 (std::vector{FilledCell{m_sent.cases[2], 2, u"备注"_s, u"已移交"_s},
                              FilledCell{m_sent.cases[1], 3, u"承办部门"_s, u"规划科"_s}}));
    }
    void whatShouldNotHaveChangedIsTold()
    {
        fill(1, u"申请编号"_s, u"9"_s);
        m_back.rows[2] = m_back.rows[3];
        m_back.rows.push_back({u"4"_s, u"4"_s});
        m_back.numbers.clear();
        const auto came = readUnitReturn(m_sent, m_back);
        QVERIFY(came);
        QCOMPARE(came->refused,
                 (std::vector{RefusedRow{2, u"申请编号"_s, ErrorCode::Conflict},
                              RefusedRow{4, u"行标识"_s, ErrorCode::Duplicate},
                              RefusedRow{5, u"行标识"_s, ErrorCode::NotFound},
                              RefusedRow{3, u"行标识"_s, ErrorCode::MissingMember}}));
    }
    void aLostColumnIsNamed()
    {
        for (QStringList &row : m_back.rows)
            row.removeAt(1);
        QCOMPARE(readUnitReturn(m_sent, m_back).error(),
                 (Error{ErrorCode::MissingMember, {u"申请编号"_s, u"column"_s}}));
    }

private:
    void fill(std::size_t row, const QString &heading, const QString &value)
    {
        const qsizetype at = m_sent.sheet.rows.front().indexOf(heading);
        QStringList &cells = m_back.rows[row];
        while (cells.size() <= at)
            cells << QString{};
        cells[at] = value;
    }

    RegisterFixture m_fixture{};
    QTemporaryDir m_folder{};
    RegisterSheet m_sent{};
    Sheet m_back{};
};

QTEST_GUILESS_MAIN(TestUnitSheet)
#include "tst_unitsheet.moc"
