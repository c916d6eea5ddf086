// Registers 6 … 9: their headings, masks, and what a row may change of its case.
#include "core/reports/registers.h"
#include "tests/core/reports/registerfixture.h"
#include "tests/fakes/memoryoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// As registers.md lists them.
const std::map<int, QString> designed{
    {6, u"序号｜申请编号｜信息名称｜答复日期｜提供方式｜一年内不同申请人数｜申请人建议｜承办意见｜"
        "审查结论｜理由｜依据｜公开日期｜链接｜审查人"_s},
    {7, u"日期｜申请编号｜文书名称｜文号｜收件人｜地址｜方式｜邮单号｜交邮日期｜签收日期｜签收人｜"
        "退件日期/原因｜再次送达"_s},
    {8,
     u"序号｜申请编号｜答复文号｜类型(复议/一审/二审/再审)｜是否经复议｜机关/法院｜案号｜收到日期"
     "｜答辩期限｜答辩日期｜开庭/听证｜结果｜年报归类｜裁判日期｜重作期限｜重作日期｜败诉原因｜"
     "代理人"_s},
    {9, u"申请编号｜方式｜件/页数｜分档计算｜金额｜审批人｜通知送达｜应缴日期｜缴款日期｜缴款书号｜"
        "结果｜退付"_s}};

/// An office with one closed and one open case.
struct Office
{
    Office()
    {
        Request closed{.id = {EntityId{QUuid{u"00000000-0000-8000-8000-0000000000a1"}}},
                       .organ = f.organ,
                       .number = u"甲1号"_s,
                       .received = {2021, 3, 1},
                       .applicantName = u"叶疏桐"_s,
                       .address = u"杨浦区军工路100号"_s,
                       .subject = u"军工路仓储合同"_s,
                       .summary = u"仓储合同"_s,
                       .status = Status::Answered,
                       .outcome = u"A2"_s,
                       .closed = {2021, 3, 20},
                       .served = {2021, 3, 20}};
        Request open = closed;
        open.id = {EntityId{QUuid{u"00000000-0000-8000-8000-0000000000a2"}}};
        open.number = u"甲2号"_s;
        open.status = Status::InProgress;
        open.outcome.clear();
        open.closed = open.served = {};
        for (const Request &request : {closed, open}) {
            Changes known;
            known.add(request, quint16(Step::RecordPast));
            [[maybe_unused]] const auto kept = records.commit(known);
        }
    }
    /// Attaches the first row under the headings.
    Attached attach(const Register &meant, const Sheet &sheet)
    {
        const auto head = headOf(sheet, meant.columns);
        if (!head)
            return tl::unexpected(CellFault{head.error().args.value(0), head.error().code});
        const ImportSetting setting = f.importing();
        auto row = readRow(sheet, head->bodyBegin, *head, setting);
        if (!row)
            return tl::unexpected(CellFault{row.error().column, row.error().code});
        RowAttacher attacher{readPast(records).value(), records, clock, random};
        const auto file = attacher.caseOf(*row, {}, f.organ, u"申请编号"_s);
        if (!file)
            return tl::unexpected(file.error());
        auto attached = attacher.attach(meant.attach, *row, **file, setting);
        if (attached) [[maybe_unused]]
            const auto kept = records.commit(*attached);
        return attached;
    }
    Sheet exported(const Register &meant, bool masked = false) const
    {
        return registerSheet(meant, readPast(records).value(), f.names, f.setting(),
                             masked ? OpenOrgans{} : OpenOrgans{f.organ})
            .sheet;
    }
    /// The cell under \p heading of the first row.
    QString cell(const Register &meant, const QString &heading, bool masked = false) const
    {
        const Sheet sheet = exported(meant, masked);
        return sheet.rows.size() < 2 ? u"no row"_s
                                     : sheet.cell(1, sheet.rows.front().indexOf(heading));
    }
    const Request closedCase() const { return readPast(records).value().front().request; }

    RegisterFixture f{};
    MemoryOffice records{};
    FixedClock clock{QDateTime{QDate{2024, 3, 1}, QTime{12, 0}}};
    SeededRandom random{1};
};

Sheet sheetOf(const QString &heads, const QString &cells)
{
    return {.rows = {heads.split(u'｜'), cells.split(u'｜')}};
}
} // namespace

class TestPartRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadingsAreTheDesigns();
    void everyNoteIsMasked();
    void namesAndSlugsFindThem();
    void aRowGoesToItsCase_data();
    void aRowGoesToItsCase();
    void aRowIsRefused_data();
    void aRowIsRefused();
    void aSheetOfAnotherOfficeComesIn();
    void whatDiffersFromTheDeskIsKept();
    void aPendingReviewTakesTheCase();
    void theClockOfAnOpenCaseStands();
    void whoMayNotSeePersonsSeesMasks();
    void theYearIsOfTheRowsDay();
};

void TestPartRegisters::theHeadingsAreTheDesigns()
{
    for (const auto &[number, line] : designed) {
        const Register *meant = findRegister(QString::number(number));
        QVERIFY(meant);
        QStringList made;
        for (const RegisterColumn &column : meant->columns) {
            if (!column.supplement)
                made << column.heading.toString();
        }
        QCOMPARE(made, line.split(u'｜'));
        QCOMPARE(Office{}.exported(*meant).rows, std::vector{line.split(u'｜')});
    }
}

void TestPartRegisters::everyNoteIsMasked()
{
    for (const Register *meant : allRegisters()) {
        if (meant->read)
            continue; // of documents: nothing in them is masked
        for (const RegisterColumn &column : meant->columns)
            QVERIFY2(column.cell.read || column.mask || column.need == CellNeed::Ignored,
                     qPrintable(column.heading.toString()));
    }
}

void TestPartRegisters::namesAndSlugsFindThem()
{
    QCOMPARE(allRegisters().size(), std::size_t{12});
    for (const Register *each : allRegisters()) {
        QCOMPARE(findRegister(QString{each->slug}), each);
        QCOMPARE(findRegister(QString::number(each->number)), each);
    }
    QVERIFY(!findRegister(u"13"));
    QVERIFY(!findRegister(u"12")->takesRows());
    QVERIFY(!findRegister(u""));
}

void TestPartRegisters::aRowGoesToItsCase_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, int number, const QString &heads, const QString &cells,
                        const QString &heading, const QString &shown) {
        QTest::addRow("%s", name) << QString::number(number) << heads << cells << heading << shown;
    };
    row("conclusion", 6, u"申请编号｜审查结论"_s, u"甲1号｜转主动公开"_s, u"审查结论"_s,
        u"转为主动公开"_s);
    row("reviewer", 6, u"申请编号｜审查结论｜审查人"_s, u"甲1号｜不转｜张三"_s, u"审查人"_s,
        u"张三"_s);
    row("letter", 7, u"申请编号｜文书名称｜文号"_s, u"甲1号｜政府信息公开申请补正告知书｜补1"_s,
        u"文书名称"_s, u"政府信息公开申请补正告知书"_s);
    row("answer", 7, u"申请编号｜文书名称｜文号"_s, u"甲1号｜政府信息公开申请答复书｜答1"_s,
        u"文书名称"_s, u"政府信息公开申请答复书"_s);
    row("own letter", 7, u"申请编号｜文书名称｜文号"_s, u"甲1号｜便函｜便1"_s, u"文书名称"_s,
        u"便函"_s);
    row("returned", 7, u"申请编号｜文号｜退件日期/原因"_s, u"甲1号｜1｜2021.4.9，查无此人"_s,
        u"退件日期/原因"_s, u"2021-04-09 查无此人"_s);
    row("returned, slashes", 7, u"申请编号｜文号｜退件日期/原因"_s, u"甲1号｜1｜2021/4/9 迁址"_s,
        u"退件日期/原因"_s, u"2021-04-09 迁址"_s);
    row("only a reason", 7, u"申请编号｜文号｜退件日期/原因"_s, u"甲1号｜1｜查无此人"_s,
        u"退件日期/原因"_s, u"查无此人"_s);
    row("suit", 8, u"申请编号｜类型(复议/一审/二审/再审)｜收到日期｜结果"_s,
        u"甲1号｜一审｜2021年6月1日｜撤销"_s, u"年报归类"_s, u"结果纠正"_s);
    row("term", 8, u"申请编号｜类型(复议/一审/二审/再审)｜收到日期｜结果｜重作期限"_s,
        u"甲1号｜复议｜20210601｜撤销｜15个工作日内"_s, u"重作期限"_s, u"15个工作日"_s);
    row("own term", 8, u"申请编号｜类型(复议/一审/二审/再审)｜收到日期｜结果｜重作期限"_s,
        u"甲1号｜复议｜20210601｜撤销｜尽快"_s, u"重作期限"_s, u"尽快"_s);
    row("fee", 9, u"申请编号｜方式｜件/页数｜金额"_s, u"甲1号｜按件｜12｜￥200元"_s, u"金额"_s,
        u"200.00"_s);
    row("pay by", 9, u"申请编号｜方式｜金额｜通知送达"_s, u"甲1号｜按件｜200｜2021.3.10"_s,
        u"通知送达"_s, u"2021-03-10"_s);
    row("refund", 9, u"申请编号｜方式｜金额｜退付"_s, u"甲1号｜按件｜200｜2021-05-20 80"_s,
        u"退付"_s, u"2021-05-20 80.00"_s);
    row("approver", 9, u"申请编号｜方式｜金额｜审批人"_s, u"甲1号｜按件｜200｜林知夏"_s,
        u"审批人"_s, u"林知夏"_s);
    row("other approver", 9, u"申请编号｜方式｜金额｜审批人"_s, u"甲1号｜按件｜200｜王局"_s,
        u"审批人"_s, u"王局"_s);
}

void TestPartRegisters::aRowGoesToItsCase()
{
    QFETCH(QString, number);
    QFETCH(QString, heads);
    QFETCH(QString, cells);
    QFETCH(QString, heading);
    QFETCH(QString, shown);
    Office office;
    const Register &meant = *findRegister(number);
    const auto attached = office.attach(meant, sheetOf(heads, cells));
    QVERIFY2(attached, attached ? "" : codeName(attached.error().second).data());
    QCOMPARE(office.cell(meant, heading), shown);
    QCOMPARE(office.cell(meant, u"申请编号"_s), u"甲1号"_s);
    const auto again = office.attach(meant, sheetOf(heads, cells));
    QVERIFY(!again);
    QCOMPARE(again.error().second, ErrorCode::Duplicate);
}

void TestPartRegisters::aRowIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("column");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, int number, const QString &heads, const QString &cells,
                        const QString &column, ErrorCode code) {
        QTest::addRow("%s", name) << QString::number(number) << heads << cells << column << code;
    };
    const QString suit = u"申请编号｜类型(复议/一审/二审/再审)｜收到日期｜结果｜裁判日期"_s;
    row("unknown case", 7, u"申请编号｜文号"_s, u"乙9号｜1"_s, u"申请编号"_s, ErrorCode::NotFound);
    row("open case", 7, u"申请编号｜文号"_s, u"甲2号｜1"_s, u"申请编号"_s, ErrorCode::GuardRefused);
    row("no number", 7, u"申请编号｜文号"_s, u" ｜1"_s, u"申请编号"_s, ErrorCode::MissingMember);
    row("conclusion", 6, u"申请编号｜审查结论"_s, u"甲1号｜或许"_s, u"审查结论"_s,
        ErrorCode::BadValue);
    row("no column", 8, u"申请编号｜案号"_s, u"甲1号｜1"_s, u"类型(复议/一审/二审/再审)"_s,
        ErrorCode::MissingMember);
    row("day", 8, suit, u"甲1号｜一审｜六月｜维持｜"_s, u"收到日期"_s, ErrorCode::BadDate);
    row("future", 8, suit, u"甲1号｜一审｜2024-03-02｜维持｜"_s, u"收到日期"_s,
        ErrorCode::FutureDate);
    row("order", 8, suit, u"甲1号｜一审｜2021-06-02｜维持｜2021-06-01"_s, u"裁判日期"_s,
        ErrorCode::ImpossibleOrder);
    row("kind", 8, suit, u"甲1号｜信访｜2021-06-02｜维持｜"_s, u"类型(复议/一审/二审/再审)"_s,
        ErrorCode::BadValue);
    row("amount", 9, u"申请编号｜方式｜金额"_s, u"甲1号｜按件｜若干"_s, u"金额"_s,
        ErrorCode::BadNumber);
}

void TestPartRegisters::aRowIsRefused()
{
    QFETCH(QString, number);
    QFETCH(QString, heads);
    QFETCH(QString, cells);
    QFETCH(QString, column);
    QFETCH(ErrorCode, code);
    Office office;
    const auto before = office.exported(registers::requests);
    const auto attached = office.attach(*findRegister(number), sheetOf(heads, cells));
    QVERIFY(!attached);
    QCOMPARE(attached.error(), (CellFault{column, code}));
    QCOMPARE(office.exported(registers::requests), before);
}

void TestPartRegisters::aSheetOfAnotherOfficeComesIn()
{
    Office office;
    const Sheet sheet{
        .rows = {{u"2021年度送达登记表"_s},
                 {u"填报单位：区政府办公室"_s, {}, u"填报人：林知夏"_s},
                 {u"日期"_s, u"申请编号"_s, u"文书"_s, {}, u"投递"_s, {}, u"投递员"_s},
                 {{}, {}, u"文书名称"_s, u"文号"_s, u"交邮日期"_s, u"签收日期"_s, {}},
                 {u"4月9日"_s, u"甲1号"_s, u"政府信息公开申请答复书"_s, u"答1"_s, u"20210409"_s,
                  u"2021年4月12日"_s, u"老周"_s}}};
    const auto attached = office.attach(registers::services, sheet);
    QVERIFY2(attached, attached ? "" : codeName(attached.error().second).data());
    QCOMPARE(office.cell(registers::services, u"日期"_s), u"2021-04-09"_s);
    QCOMPARE(office.cell(registers::services, u"签收日期"_s), u"2021-04-12"_s);
    QCOMPARE(office.cell(registers::services, u"投递员"_s), u"老周"_s);
    QCOMPARE(office.cell(registers::services, u"投递员"_s, true), QString{}); // no such column
    QCOMPARE(readPast(office.records)->front().letters.front().kind, 13); // as outcome A2 answers
}

void TestPartRegisters::whatDiffersFromTheDeskIsKept()
{
    Office office;
    QVERIFY(office.attach(registers::services,
                          sheetOf(u"申请编号｜文号｜收件人"_s, u"甲1号｜1｜叶舒桐"_s)));
    QCOMPARE(office.cell(registers::services, u"收件人"_s), u"叶疏桐"_s);
    QCOMPARE(office.cell(registers::services, u"原表收件人"_s), u"叶舒桐"_s);
    const QString fee = u"申请编号｜方式｜金额｜缴款日期"_s;
    QVERIFY(office.attach(registers::fees, sheetOf(fee, u"甲1号｜按件｜200｜2021-03-12"_s)));
    QVERIFY(office.attach(registers::fees, sheetOf(fee, u"甲1号｜按件｜300｜2021-03-13"_s)));
    QCOMPARE(office.closedCase().feePaid, (QDate{2021, 3, 12}));
    const Sheet sheet = office.exported(registers::fees);
    QCOMPARE(sheet.cell(2, sheet.rows.front().indexOf(u"原表缴款日期"_s)), u"2021-03-13"_s);
}

void TestPartRegisters::aPendingReviewTakesTheCase()
{
    Office office;
    const QString heads = u"申请编号｜类型(复议/一审/二审/再审)｜收到日期｜结果"_s;
    QVERIFY(office.attach(registers::challenges, sheetOf(heads, u"甲1号｜复议｜2021-05-01｜"_s)));
    QCOMPARE(office.closedCase().status, Status::UnderReview);
    QCOMPARE(office.closedCase().closed, (QDate{2021, 3, 20}));
    Office decided;
    QVERIFY(
        decided.attach(registers::challenges, sheetOf(heads, u"甲1号｜复议｜2021-05-01｜维持"_s)));
    QCOMPARE(decided.closedCase().status, Status::Answered);
    const Challenge review = readPast(decided.records)->front().challenges.front();
    QCOMPARE(review.root, review.id);
    QVERIFY(
        decided.attach(registers::challenges, sheetOf(heads, u"甲1号｜一审｜2021-07-01｜维持"_s)));
    QVERIFY(
        decided.attach(registers::challenges, sheetOf(heads, u"甲1号｜二审｜2021-09-01｜维持"_s)));
    const auto all = readPast(decided.records)->front().challenges;
    QCOMPARE(all.at(2).root, all.at(1).id);
    QCOMPARE(decided.cell(registers::challenges, u"是否经复议"_s), QString{});
}

void TestPartRegisters::theClockOfAnOpenCaseStands()
{
    Office office;
    const auto before = readPast(office.records)->back();
    for (const auto &[meant, heads, cells] :
         {std::tuple{&registers::fees, u"申请编号｜方式｜金额｜通知送达"_s,
                     u"甲2号｜按件｜200｜2021-03-10"_s},
          std::tuple{&registers::challenges, u"申请编号｜类型(复议/一审/二审/再审)｜收到日期"_s,
                     u"甲2号｜复议｜2021-05-01"_s},
          std::tuple{&registers::conversions, u"申请编号｜审查结论"_s, u"甲2号｜不转"_s}})
        QCOMPARE(office.attach(*meant, sheetOf(heads, cells)).error().second,
                 ErrorCode::GuardRefused);
    QCOMPARE(readPast(office.records)->back(), before);
}

void TestPartRegisters::whoMayNotSeePersonsSeesMasks()
{
    Office office;
    QVERIFY(office.attach(registers::services,
                          sheetOf(u"申请编号｜文号｜邮单号｜签收人｜退件日期/原因"_s,
                                  u"甲1号｜1｜EMS123｜叶母｜2021-04-09 叶家无人"_s)));
    QVERIFY(office.attach(registers::conversions,
                          sheetOf(u"申请编号｜审查结论｜理由"_s, u"甲1号｜不转｜叶疏桐不同意"_s)));
    QString open;
    QString masked;
    for (const Register *meant : {&registers::services, &registers::conversions}) {
        for (const QStringList &row : office.exported(*meant).rows)
            open += row.join(u'｜');
        for (const QStringList &row : office.exported(*meant, true).rows)
            masked += row.join(u'｜');
    }
    for (const QString &personal : {u"叶疏桐"_s, u"100号"_s, u"EMS123"_s, u"叶母"_s, u"叶家"_s}) {
        QVERIFY2(open.contains(personal), qPrintable(personal));
        QVERIFY2(!masked.contains(personal), qPrintable(personal));
    }
    QCOMPARE(office.cell(registers::services, u"退件日期/原因"_s, true), u"2021-04-09"_s);
    QCOMPARE(office.cell(registers::conversions, u"信息名称"_s, true), u"仓储合同"_s);
}

void TestPartRegisters::theYearIsOfTheRowsDay()
{
    Office office;
    QVERIFY(office.attach(registers::services,
                          sheetOf(u"申请编号｜日期｜文号"_s, u"甲1号｜2022-01-05｜1"_s)));
    const auto rowsOf = [&](int year) {
        return registerSheet(registers::services, readPast(office.records).value(), office.f.names,
                             office.f.setting(), {}, {.year = year})
            .sheet.rows.size();
    };
    QCOMPARE(rowsOf(2022), std::size_t{2});
    QCOMPARE(rowsOf(2021), std::size_t{1});
    QCOMPARE(rowsOf(0), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestPartRegisters)
#include "tst_partregisters.moc"
