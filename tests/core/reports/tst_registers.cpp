// What the rows of a register become, and how they are written again.
#include "core/reports/registercells.h"
#include "core/reports/requestimport.h"
#include "tests/core/reports/registerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// A sheet of one row: the required columns and one more.
Sheet withColumn(const QString &heading, const QString &cell)
{
    return {.rows = {needed + QStringList{heading}, first + QStringList{cell}}};
}
} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingColumnIsNamed_data();
    void aMissingColumnIsNamed();
    void oneBadCellRefusesItsRow_data();
    void oneBadCellRefusesItsRow();
    void whatIsRequiredIsAllThatIsRequired();
    void wordsOfOfficesAreChoices_data();
    void wordsOfOfficesAreChoices();
    void whatHasNoFieldIsKept_data();
    void whatHasNoFieldIsKept();
    void unknownColumnsComeBackAtTheEnd();
    void theDeskComputesTheLastDay();
    void anotherLastDayIsADoubt();
    void anAnswerIsALetter();
    void anAnswerWithoutOutcomeIsANote();
    void severalConsultationsShareACell();
    void jointApplicantsShareACell_data();
    void jointApplicantsShareACell();
    void whoMayNotSeePersonsSeesMasks();
    void sumsAndSignaturesAreBesideTheTable();
    void notesKeepTheirLines();
};

void TestRegisters::aMissingColumnIsNamed_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("named");
    for (const QString &missing : needed) {
        QStringList line = needed;
        line.removeAll(missing);
        QTest::addRow("%s", qPrintable(missing)) << line << missing;
    }
    QTest::addRow("in Chinese") << QStringList{u"申请编号"_s, u"收到日期"_s, u"申请内容"_s}
                                << u"申请人类型"_s;
    QTest::addRow("no heading at all") << QStringList{u"1"_s, u"2"_s} << u"number"_s;
}

void TestRegisters::aMissingColumnIsNamed()
{
    QFETCH(QStringList, line);
    QFETCH(QString, named);
    const auto head = headOf({.rows = {line, first}}, requestRegister());
    QVERIFY(!head);
    QCOMPARE(head.error(), (Error{ErrorCode::MissingMember, {named, u"column"_s}}));
}

void TestRegisters::oneBadCellRefusesItsRow_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const QString &heading, const QString &cell, ErrorCode code) {
        QTest::addRow("%s %s", qPrintable(heading), qPrintable(cell.left(20)))
            << heading << cell << code;
    };
    for (const QString &name : needed)
        row(name, u" "_s, ErrorCode::MissingMember);
    row(u"received"_s, u"2021-02-30"_s, ErrorCode::BadDate);
    row(u"received"_s, u"4月9日"_s, ErrorCode::BadDate); // of no year
    row(u"received"_s, u"2021-11-02"_s, ErrorCode::FutureDate);
    row(u"closed"_s, u"2021-11-02"_s, ErrorCode::FutureDate);
    row(u"closed"_s, u"2021-04-08"_s, ErrorCode::ImpossibleOrder);
    row(u"实际答复日期"_s, u"2021-04-08"_s, ErrorCode::ImpossibleOrder);
    row(u"closed"_s, u"soon"_s, ErrorCode::BadDate);
    row(u"submitted"_s, u"2022-01-01"_s, ErrorCode::FutureDate);
    row(u"applicant_kind"_s, u"person"_s, ErrorCode::BadValue);
    row(u"channel"_s, u"pigeon"_s, ErrorCode::BadValue);
    row(u"identity_kind"_s, u"driver"_s, ErrorCode::BadValue);
    row(u"outcome"_s, u"Z9"_s, ErrorCode::BadValue);
    row(u"outcome"_s, u"A22"_s, ErrorCode::BadValue);
    row(u"items"_s, u"0"_s, ErrorCode::OutOfRange);
    row(u"items"_s, u"1000001"_s, ErrorCode::OutOfRange);
    row(u"items"_s, u"many"_s, ErrorCode::BadNumber);
    row(u"subject"_s, QString{u"x"_s + QChar{0xD800}}, ErrorCode::BadText);
    row(u"我的列"_s, QString{5 << 20, u'x'}, ErrorCode::TooLong);
}

void TestRegisters::oneBadCellRefusesItsRow()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(ErrorCode, code);
    Sheet sheet{.rows = {needed, first}, .numbers = {1, 7}};
    const qsizetype at = needed.indexOf(heading);
    if (at < 0)
        sheet.rows = withColumn(heading, cell).rows;
    else
        sheet.rows[1][at] = cell;
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(),
                               RegisterFixture{{2021, 11, 1}}.importing());
    QVERIFY(!row);
    QCOMPARE(row.error(), (RefusedRow{7, heading, code}));
}

void TestRegisters::whatIsRequiredIsAllThatIsRequired()
{
    const Sheet sheet{.rows = {needed, first}};
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(),
                               RegisterFixture{}.importing());
    QVERIFY(row);
    QCOMPARE(row->past.request, (Request{.number = u"1"_s,
                                         .channel = Channel::Other,
                                         .received = {2021, 4, 9},
                                         .subject = u"军工路"_s}));
    for (const QString &longAgo : {u"1949-10-01"_s, u"2008-05-01"_s}) {
        const Sheet old{.rows = {needed, {u"1"_s, longAgo, u"legal"_s, QString{1 << 20, u'文'}}}};
        QVERIFY(importRow(old, 1, headOf(old, requestRegister()).value(),
                          RegisterFixture{}.importing()));
    }
}

void TestRegisters::wordsOfOfficesAreChoices_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &heading, const QString &cell, const QString &shown) {
        QTest::addRow("%s %s", qPrintable(heading), qPrintable(cell)) << heading << cell << shown;
    };
    row(u"申请渠道"_s, u"网上"_s, u"网上"_s);
    row(u"申请渠道"_s, u"mail_signed"_s, u"挂号信函"_s);
    row(u"channel"_s, u"信函"_s, u"挂号信函"_s);
    row(u"channel"_s, u"当面提交"_s, u"当面"_s);
    row(u"证件类型"_s, u"uscc"_s, u"统一社会信用代码"_s);
    row(u"答复类型(年报行次)"_s, u"C1"_s, u"C1 无法提供：本机关不掌握相关政府信息（r13）"_s);
    row(u"outcome"_s, u"部分公开"_s, u"A3 部分公开（r4）"_s);
    row(u"outcome"_s, u"O4"_s, u"O4 其他处理：咨询、党务、刑事司法等非政府信息（r23）"_s);
    row(u"不予公开依据"_s, u"E15、E16a 内部"_s, u"E15 第十五条；E16a 第十六条第一款"_s);
    row(u"所需提供方式"_s, u"邮寄，纸质"_s, u"邮寄、纸质"_s);
    row(u"所需提供方式"_s, u"刻录光盘"_s, u"刻录光盘"_s);
    row(u"转主动公开审查结果"_s, u"declined"_s, u"不转为主动公开"_s);
    row(u"延期天数"_s, u"20个工作日"_s, u"20"_s);
    row(u"补正期限"_s, u"15个工作日内"_s, u"15个工作日内"_s);
    row(u"金额"_s, u"￥1,100元"_s, u"1100.00"_s);
    row(u"承办人"_s, u"林知夏"_s, u"林知夏"_s);
    row(u"承办人"_s, u"某人"_s, u"某人"_s);
}

void TestRegisters::wordsOfOfficesAreChoices()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QString, shown);
    const RegisterFixture f;
    const Sheet sheet = withColumn(heading, cell);
    const auto head = headOf(sheet, requestRegister());
    const RegisterColumn *known = head->columns.back().known;
    QVERIFY(known);
    const auto row = importRow(sheet, 1, *head, f.importing());
    QVERIFY(row);
    const qsizetype at = known - requestRegister().data();
    QCOMPARE(f.sheetOf({row->past}).cell(1, at), shown);
}

void TestRegisters::whatHasNoFieldIsKept_data()
{
    QTest::addColumn<int>("at");
    int at = 0;
    for (const RegisterColumn &column : requestRegister()) {
        if (!column.cell.read && column.need != CellNeed::Ignored)
            QTest::addRow("%s", qPrintable(column.noteKey().toString())) << at;
        ++at;
    }
}

void TestRegisters::whatHasNoFieldIsKept()
{
    QFETCH(int, at);
    const RegisterFixture f;
    const QString text = u"第一行: 内容\n第二行"_s;
    const QString heading = requestRegister()[std::size_t(at)].noteKey().toString();
    const Sheet sheet = withColumn(heading, text);
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(), f.importing());
    QVERIFY(row);
    const Sheet shown = f.sheetOf({row->past});
    QCOMPARE(shown.rows[0], headings);
    QCOMPARE(shown.cell(1, at), text);
}

void TestRegisters::unknownColumnsComeBackAtTheEnd()
{
    const RegisterFixture f;
    const Sheet sheet{
        .rows = {needed + QStringList{u"街道"_s, u"街道"_s, u"编号: 旧"_s, {}},
                 first + QStringList{u"定海路"_s, u"平凉路"_s, u"甲\n 乙"_s, u"x"_s}}};
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(), f.importing());
    const Sheet shown = f.sheetOf({row->past});
    QCOMPARE(shown.rows[0].mid(headings.size()),
             (QStringList{u"街道"_s, u"街道 (2)"_s, u"编号: 旧"_s, u"列H"_s}));
    QCOMPARE(shown.rows[1].mid(headings.size()),
             (QStringList{u"定海路"_s, u"平凉路"_s, u"甲\n 乙"_s, u"x"_s}));
}

void TestRegisters::theDeskComputesTheLastDay()
{
    const RegisterFixture f;
    // Rules §1, row D40: sent 8 March, back 22 March, ten working days excluded.
    const PastCase past{
        .request = {.number = u"1"_s, .received = {2021, 3, 1}, .closed = {2021, 4, 14}},
        .consultations = {{.to = u"张三"_s, .sent = {2021, 3, 8}, .returned = {2021, 3, 22}}}};
    const Sheet shown = f.sheetOf({past});
    QCOMPARE(shown.cell(1, headings.indexOf(u"应答复日期"_s)), u"2021-04-13"_s);
    QCOMPARE(shown.cell(1, headings.indexOf(u"用时(工作日)"_s)), u"21"_s);
    QCOMPARE(shown.cell(1, headings.indexOf(u"是否超期"_s)), u"是"_s);
}

void TestRegisters::anotherLastDayIsADoubt()
{
    const RegisterFixture f;
    Sheet sheet = withColumn(u"应答复日期"_s, u"2021.5.10"_s);
    const auto head = headOf(sheet, requestRegister());
    QVERIFY(!importRow(sheet, 1, *head, f.importing())->doubt);
    sheet.rows[1].last() = u"2021-05-07"_s;
    const auto row = importRow(sheet, 1, *head, f.importing());
    QCOMPARE(*row->doubt, (DoubtfulRow{2, u"应答复日期"_s, u"2021-05-07"_s, u"2021-05-10"_s}));
    QCOMPARE(row->past.request.notes, u"原表应答复日期: 2021-05-07"_s);
    // Where no law of ours reaches, the sheet's own word is all there is.
    sheet.rows[1][1] = u"2010-03-01"_s;
    sheet.rows[1].last() = u"2010-03-22"_s;
    const auto old = importRow(sheet, 1, *head, f.importing());
    QVERIFY(!old->doubt);
    QCOMPARE(f.sheetOf({old->past}).cell(1, headings.indexOf(u"应答复日期"_s)), u"2010-03-22"_s);
}

void TestRegisters::anAnswerIsALetter()
{
    const Sheet sheet{.rows = {needed + QStringList{u"closed"_s, u"答复文号"_s, u"outcome"_s,
                                                    u"送达方式"_s, u"邮单号"_s},
                               first + QStringList{u"2021-05-08"_s, u"杨府办答〔2021〕1号"_s,
                                                   u"B5"_s, u"邮寄"_s, u"EV1"_s}}};
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(),
                               RegisterFixture{}.importing());
    QCOMPARE(row->past.letters, (std::vector{SentLetter{.kind = 15,
                                                        .number = u"杨府办答〔2021〕1号"_s,
                                                        .dated = {2021, 5, 8},
                                                        .method = ServiceMethod::Mail,
                                                        .tracking = u"EV1"_s}}));
}

void TestRegisters::anAnswerWithoutOutcomeIsANote()
{
    const RegisterFixture f;
    const Sheet sheet = withColumn(u"答复文号"_s, u"杨府办答〔2021〕1号"_s);
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(), f.importing());
    QVERIFY(row->past.letters.empty());
    QCOMPARE(f.sheetOf({row->past}).cell(1, headings.indexOf(u"答复文号"_s)),
             u"杨府办答〔2021〕1号"_s);
}

void TestRegisters::severalConsultationsShareACell()
{
    const Sheet sheet{
        .rows = {needed +
                     QStringList{u"征求意见对象"_s, u"发出日期"_s, u"回复日期"_s, u"回复意见"_s},
                 first + QStringList{u"甲公司；机关：区税务局"_s, u"2021-04-12\n2021.4.13"_s,
                                     u"\n4月20日"_s, u"不同意：商业秘密\n同意"_s}}};
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(),
                               RegisterFixture{}.importing());
    const std::vector<Consultation> both{{.to = u"甲公司"_s,
                                          .sent = {2021, 4, 12},
                                          .opinion = Opinion::Objects,
                                          .opinionText = u"商业秘密"_s},
                                         {.kind = ConsultationKind::Organ,
                                          .to = u"区税务局"_s,
                                          .sent = {2021, 4, 13},
                                          .opinion = Opinion::Agrees}};
    QCOMPARE(row->past.consultations, both);
    // A day of no year is no day; the cell is kept as it is.
    QCOMPARE(noteOf(readNotes(row->past.request.notes), u"回复日期"), u"\n4月20日"_s);
}

void TestRegisters::jointApplicantsShareACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("names"); // the first-named one first
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &cell, const QStringList &names,
                        const QString &shown) {
        QTest::addRow("%s", name) << cell << names << shown;
    };
    row("one", u"甲某"_s, {u"甲某"_s}, u"甲某"_s);
    row("three", u"甲某、乙某、丙某"_s, {u"甲某"_s, u"乙某"_s, u"丙某"_s}, u"甲某、乙某、丙某"_s);
    row("with blanks and a mark too many", u"甲某、 乙某 、"_s, {u"甲某"_s, u"乙某"_s},
        u"甲某、乙某"_s);
    row("a mark inside a name", u"甲\\、乙联合会、丙某"_s, {u"甲、乙联合会"_s, u"丙某"_s},
        u"甲\\、乙联合会、丙某"_s);
    row("other people's backslash", u"甲\\某"_s, {u"甲\\某"_s}, u"甲\\\\某"_s);
    row("the first one is not known", u"、乙某"_s, {QString{}, u"乙某"_s}, u"、乙某"_s);
}

void TestRegisters::jointApplicantsShareACell()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, names);
    QFETCH(QString, shown);
    const RegisterFixture f;
    const Sheet sheet = withColumn(u"申请人"_s, cell);
    const auto row = importRow(sheet, 1, headOf(sheet, requestRegister()).value(), f.importing());
    QVERIFY(row);
    const Request &request = row->past.request;
    QCOMPARE(QStringList{request.applicantName} + request.coapplicants, names);
    QCOMPARE(f.sheetOf({row->past}).cell(1, headings.indexOf(u"申请人"_s)), shown);
}

void TestRegisters::whoMayNotSeePersonsSeesMasks()
{
    const RegisterFixture f;
    const PastCase past{
        .request = {.number = u"1"_s,
                    .received = {2021, 4, 9},
                    .applicantName = u"叶疏桐"_s,
                    .identityKind = IdentityKind::ResidentId,
                    .identityNumber = u"11010519491231002X"_s,
                    .contact = u"13900001234"_s,
                    .address = u"军工路100号"_s,
                    .agent = u"秋如许"_s,
                    .coapplicants = {u"江晚舟"_s},
                    .subject = u"仓储合同"_s,
                    .notes = u"备注: 叶疏桐来电\n自定: 叶疏桐"_s},
        .consultations = {{.to = u"甲公司"_s, .sent = {2021, 4, 12}, .opinionText = u"甲的话"_s}}};
    const Sheet masked = f.sheetOf({past}, true);
    const QString all = masked.rows[1].join(u'|');
    for (const QString &personal : {u"叶疏桐"_s, u"晚舟"_s, u"1949"_s, u"0000"_s, u"100号"_s,
                                    u"秋如许"_s, u"仓储"_s, u"甲"_s})
        QVERIFY2(!all.contains(personal), qPrintable(all));
    QVERIFY(all.contains(u"叶**、江**") && all.contains(u"2021-04-12"));
    QCOMPARE(masked.rows[0], headings);
    QVERIFY(f.sheetOf({past}).rows[1].join(u'|').contains(u"叶疏桐来电"));
}

void TestRegisters::sumsAndSignaturesAreBesideTheTable()
{
    for (const QStringList &row :
         std::vector<QStringList>{{}, {{}, u" "_s}, {u"合计"_s, u"3"_s}, {{}, u"填表人：林知夏"_s}})
        QVERIFY(isBesideTheTable(row));
    QVERIFY(!isBesideTheTable({u"1"_s, u"合计"_s}));
}

void TestRegisters::notesKeepTheirLines()
{
    const NoteLines lines{{u"备注"_s, u"一: 二\n四: 五\n\n  三\n"_s}, {u"a: b\\"_s, u"x"_s}};
    QCOMPARE(readNotes(notesText(lines)), lines);
    QCOMPARE(readNotes(u"自由的话"_s), (NoteLines{{u"备注"_s, u"自由的话"_s}}));
    NoteLines more;
    addNote(more, u"a  b"_s, u"1"_s);
    addNote(more, u"a b"_s, u"2"_s);
    addNote(more, u"c"_s, {});
    QCOMPARE(more, (NoteLines{{u"a b"_s, u"1\n2"_s}}));
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
