// How a register is read: its table, headings, days and amounts.
#include "core/reports/registercells.h"
#include "core/reports/requestimport.h"
#include "tests/core/reports/registerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRegisterSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadingsAreTheRegisters();
    void everyPersonalColumnHasAMask();
    void daysAreReadAsOfficesWriteThem_data();
    void daysAreReadAsOfficesWriteThem();
    void amountsAndCounts_data();
    void amountsAndCounts();
    void theTableIsFoundUnderItsTitle();
    void aTitleNamesAYear_data();
    void aTitleNamesAYear();
    void yearsAndHeadingsStandBetweenTheRows();
    void headingsMayTakeTwoLines();
    void headingsAreReadInAnyOrderAndDress();
    void ofTwoColumnsWithOneHeadingTheOrderTells();
};

void TestRegisterSheet::theHeadingsAreTheRegisters()
{
    QStringList made;
    for (const RegisterColumn &column : requestRegister()) {
        if (!column.supplement)
            made << column.heading.toString();
    }
    QCOMPARE(made, headings);
    const Sheet sheet = RegisterFixture{}.sheetOf({});
    QCOMPARE(sheet.rows, std::vector{headings}); // supplements only where a row needs them
}

void TestRegisterSheet::everyPersonalColumnHasAMask()
{
    QStringList open;
    for (const RegisterColumn &column : requestRegister()) {
        if (!column.mask)
            open << column.heading.toString();
        QVERIFY2(column.cell.read || column.mask || column.need == CellNeed::Ignored,
                 "a note is sealed, so its column is personal");
    }
    for (const QString &personal :
         {u"申请人"_s, u"证件号码"_s, u"代理人"_s, u"联系电话"_s, u"通讯地址"_s, u"申请内容"_s,
          u"征求意见对象"_s, u"回复意见"_s, u"邮单号"_s, u"备注"_s, u"征求意见事项"_s})
        QVERIFY2(!open.contains(personal), qPrintable(personal));
}

void TestRegisterSheet::daysAreReadAsOfficesWriteThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    for (const QStringView written :
         {u"2021-04-09", u"2021.4.9", u"2021/4/9", u"20210409", u"2021年4月9日", u"4月9日",
          u"２０２１年４月９日", u" 2021-04-09 ", u"2021-04-09 13:30:00", u"2021年04月09日"})
        QTest::addRow("%s", qPrintable(written.toString()))
            << written.toString() << QDate{2021, 4, 9};
    for (const QStringView written : {u"2021-02-29", u"2021-13-01", u"4月31日", u"44295", u"2021-4",
                                      u"21-4-9", u"尚未", u"2021-04-09起", u"2021040"})
        QTest::addRow("not %s", qPrintable(written.toString())) << written.toString() << QDate{};
}

void TestRegisterSheet::daysAreReadAsOfficesWriteThem()
{
    QFETCH(QString, cell);
    QFETCH(QDate, day);
    const auto read = cells::date(cell, 2021);
    QCOMPARE(read.value_or(QDate{}), day);
    if (cell == u"4月9日")
        QVERIFY(!cells::date(cell, 0));
}

void TestRegisterSheet::amountsAndCounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<int>("count");
    QTest::addRow("plain") << u"800"_s << qint64{80000} << 800;
    QTest::addRow("fen") << u"800.05"_s << qint64{80005} << -1;
    QTest::addRow("one place") << u"0.5"_s << qint64{50} << -1;
    QTest::addRow("yuan") << u"￥1,100元"_s << qint64{110000} << -1;
    QTest::addRow("working days") << u"20个工作日"_s << qint64{-1} << 20;
    QTest::addRow("items") << u"３件"_s << qint64{-1} << 3;
    QTest::addRow("none") << u"免收"_s << qint64{-1} << -1;
    QTest::addRow("negative") << u"-5"_s << qint64{-1} << -1;
    QTest::addRow("too many") << u"1000001"_s << qint64{100000100} << -1;
}

void TestRegisterSheet::amountsAndCounts()
{
    QFETCH(QString, cell);
    QFETCH(qint64, fen);
    QFETCH(int, count);
    QCOMPARE(cells::money(cell).value_or(Money{-1}).fen, fen);
    QCOMPARE(cells::count(cell, 1, 1'000'000).value_or(-1), count);
    if (fen >= 0)
        QCOMPARE(cells::money(cells::moneyText({fen}))->fen, fen);
}

void TestRegisterSheet::theTableIsFoundUnderItsTitle()
{
    const RegisterFixture f;
    Sheet sheet{.rows = {{u"2021年度依申请公开台账"_s},
                         {u"填报单位：区政府办公室"_s, {}, u"填报人：林知夏"_s, u"日期"_s},
                         {},
                         {u"序号"_s, u"申请编号"_s, u"收到日期"_s, u"申请人类型"_s, u"申请内容"_s},
                         {u"1"_s, u"2021-1"_s, u"4月9日"_s, u"自然人"_s, u"军工路"_s}},
                .numbers = {1, 2, 4, 5, 6}};
    const auto head = headOf(sheet, requestRegister());
    QVERIFY(head);
    QCOMPARE(head->bodyBegin, std::size_t{4});
    QCOMPARE(head->year, 2021);
    const auto row = importRow(sheet, 4, *head, f.importing());
    QVERIFY(row);
    QCOMPARE(row->row, 6);
    QCOMPARE(row->past.request.received, (QDate{2021, 4, 9}));
    sheet.rows[0] = {};
    sheet.name = u"2020年"_s;
    QCOMPARE(headOf(sheet, requestRegister())->year, 2020);
}

void TestRegisterSheet::aTitleNamesAYear_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    const auto row = [](const QString &title, int year) {
        QTest::addRow("%s", qPrintable(title)) << title << year;
    };
    row(u"2021年度依申请公开台账"_s, 2021);
    row(u"２０２１ 年台账"_s, 2021);
    row(u"2021年1-6月台账"_s, 2021);
    row(u"2020年台账 填报日期：2021年1月5日"_s, 2020);
    row(u"2020年台账 2021.1.5"_s, 2020);
    row(u"填报日期：2021年1月5日"_s, 0);
    // A day of 4月9日 is of none of these ten years.
    row(u"2012—2021年依申请公开台账"_s, 0);
    row(u"2012年至2021年台账"_s, 0);
    row(u"2012-2021台账"_s, 0);
    row(u"杨府办〔2021〕10号"_s, 0);
}

void TestRegisterSheet::aTitleNamesAYear()
{
    QFETCH(QString, title);
    QTEST(yearNamed(title), "year");
    const Sheet sheet{.rows = {{title}, needed, first}};
    QTEST(headOf(sheet, requestRegister())->year, "year");
}

void TestRegisterSheet::yearsAndHeadingsStandBetweenTheRows()
{
    QCOMPARE(yearRow({{}, u"2015年"_s}), 2015);
    QCOMPARE(yearRow({u"2015年度登记表"_s, {}}), 2015);
    QVERIFY(!yearRow({u"2015年第3号"_s}));
    QVERIFY(!yearRow({u"1"_s, u"2015年"_s}));
    const Sheet sheet{.rows = {{u"申请编号"_s, u"申请人"_s, {}, u"收到日期"_s, u"申请内容"_s},
                               {{}, u"姓名"_s, u"类型"_s}}};
    const auto head = headOf(sheet, requestRegister());
    QVERIFY(head);
    for (const QStringList &line : sheet.rows)
        QVERIFY(repeatsHead(line, *head));
    QVERIFY(!repeatsHead({u"1"_s, u"姓名"_s, u"类型"_s}, *head));
    QVERIFY(!repeatsHead({{}, u"张三"_s}, *head)); // a row without a number is refused, not passed
}

void TestRegisterSheet::headingsMayTakeTwoLines()
{
    const Sheet sheet{
        .rows = {{u"申请编号"_s,
                  u"申请人"_s,
                  {},
                  u"收到日期"_s,
                  u"申请内容"_s,
                  u"补正"_s,
                  {},
                  u"附注"_s},
                 {{}, u"申请人"_s, u"申请人类型"_s, {}, {}, u"告知日期"_s, u"其他"_s, {}},
                 {u"1"_s, u"张三"_s, u"自然人"_s, u"2021-04-09"_s, u"x"_s, u"2021-04-12"_s, u"y"_s,
                  u"z"_s}}};
    const auto head = headOf(sheet, requestRegister());
    QVERIFY(head);
    QCOMPARE(head->bodyBegin, std::size_t{2});
    const auto row = importRow(sheet, 2, *head, RegisterFixture{}.importing());
    QVERIFY(row);
    QCOMPARE(row->past.request.applicantName, u"张三"_s);
    QCOMPARE(row->past.request.supplementNoticed, (QDate{2021, 4, 12}));
    QCOMPARE(readNotes(row->past.request.notes),
             (NoteLines{{u"补正 其他"_s, u"y"_s}, {u"附注"_s, u"z"_s}}));
}

void TestRegisterSheet::headingsAreReadInAnyOrderAndDress()
{
    const Sheet sheet{.rows = {{u"*申请内容"_s, u" 收到\n日期"_s, u"申请编号（必填）"_s,
                                u"APPLICANT_KIND"_s, u"用时（工作日）"_s},
                               {u"军工路"_s, u"2021-04-09"_s, u"1"_s, u"company"_s, u"9"_s}}};
    const auto head = headOf(sheet, requestRegister());
    QVERIFY2(head, head ? "" : qPrintable(head.error().args.join(u' ')));
    const auto row = importRow(sheet, 1, *head, RegisterFixture{}.importing());
    QVERIFY(row);
    QCOMPARE(row->past.request.applicantKind, ApplicantKind::Company);
    QCOMPARE(row->past.request.notes, QString{});
}

void TestRegisterSheet::ofTwoColumnsWithOneHeadingTheOrderTells()
{
    const auto noteAndDelivered = [](const QStringList &line) {
        const Sheet sheet{.rows = {needed + line,
                                   first + QStringList{u"A2"_s, u"2021-05-01"_s, u"2021-05-02"_s}}};
        const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(),
                                   RegisterFixture{}.importing());
        const QDate delivered =
            row->past.letters.empty() ? QDate{} : row->past.letters.front().delivered;
        return std::pair{noteOf(readNotes(row->past.request.notes), u"来件签收日期"), delivered};
    };
    QCOMPARE(noteAndDelivered({u"outcome"_s, u"签收日期"_s, u"签收日期"_s}).second,
             (QDate{2021, 5, 1}));
    QCOMPARE(noteAndDelivered({u"outcome"_s, u"送达方式"_s, u"签收日期"_s}).second,
             (QDate{2021, 5, 2}));
    const Sheet coming{.rows = {{u"number"_s, u"提交日期"_s, u"签收日期"_s, u"received"_s,
                                 u"applicant_kind"_s, u"subject"_s},
                                {u"1"_s, u"2021-04-01"_s, u"2021-04-02"_s, u"2021-04-02"_s,
                                 u"natural"_s, u"x"_s}}};
    const auto row = importRow(coming, 1, headOf(coming, requestRegister()).value(),
                               RegisterFixture{}.importing());
    QCOMPARE(row->past.request.notes, u"来件签收日期: 2021-04-02"_s);
}

QTEST_GUILESS_MAIN(TestRegisterSheet)
#include "tst_registersheet.moc"
