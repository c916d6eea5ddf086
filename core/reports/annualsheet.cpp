#include "core/reports/annualsheet.h"

using namespace Qt::StringLiterals;

namespace {
QStringList texts(const auto &cells)
{
    QStringList list;
    for (const qint64 cell : cells)
        list << QString::number(cell);
    return list;
}

void addUnits(const AnnualBook &book, Sheet &sheet)
{
    sheet.rows.push_back({u"二、主动公开政府信息情况"_s});
    QString block;
    for (const UnitFigures &figures : book.units) {
        const UnitRow &row = figures.row;
        if (std::exchange(block, row.block) != row.block) {
            sheet.rows.push_back({row.block});
            sheet.rows.push_back(
                row.counted
                    ? QStringList{u"信息内容"_s, u"本年制发件数"_s, u"本年废止件数"_s,
                                  u"现行有效件数"_s}
                    : QStringList{u"信息内容"_s, row.isMoney ? u"本年收费金额（单位：万元）"_s
                                                             : u"本年处理决定数量"_s});
        }
        sheet.rows.push_back(QStringList{row.name} + unitCells(figures));
    }
}

void addRequests(const AnnualReport &report, Sheet &sheet)
{
    sheet.rows.push_back({u"三、收到和处理政府信息公开申请情况"_s});
    QStringList heads{u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s};
    for (const ReportColumn &column : report.form.columns)
        heads << column.name;
    sheet.rows.push_back(heads);
    for (std::size_t row = 0; row < report.table.rows.size(); ++row)
        sheet.rows.push_back(
            QStringList{report.form.rows[row].section + report.form.rows[row].name} +
            texts(report.table.rows[row]));
}

void addChallenges(const ChallengeTable &table, Sheet &sheet)
{
    sheet.rows.push_back({u"四、政府信息公开行政复议、行政诉讼情况"_s});
    sheet.rows.push_back(
        {QString{}, u"结果维持"_s, u"结果纠正"_s, u"其他结果"_s, u"尚未审结"_s, u"总计"_s});
    const QString blocks[] = {u"行政复议"_s, u"行政诉讼：未经复议直接起诉"_s,
                              u"行政诉讼：复议后起诉"_s};
    for (std::size_t block = 0; block < table.blocks.size(); ++block)
        sheet.rows.push_back(QStringList{blocks[block]} + texts(table.blocks[block]));
}
} // namespace

QStringList unitCells(const UnitFigures &figures)
{
    const UnitEntry &sum = figures.sum;
    if (figures.row.counted)
        return texts(std::array{sum.made, sum.repealed, sum.inForce});
    return {figures.row.isMoney ? tenThousands(sum.amount) : QString::number(sum.handled)};
}

Sheet annualSheet(const AnnualBook &book)
{
    Sheet sheet{.name = u"%1年度"_s.arg(book.report.table.year)};
    sheet.rows.push_back(
        {u"%1%2年政府信息公开工作年度报告"_s.arg(book.organ).arg(book.report.table.year)});
    addUnits(book, sheet);
    addRequests(book.report, sheet);
    addChallenges(book.challenges, sheet);
    return sheet;
}

SheetLook annualLook()
{
    return {.headRows = 1,
            .widths = {60, 14, 14, 14, 14, 14, 14, 14},
            .numberColumns = {false, true, true, true, true, true, true, true}};
}

Sheet collectionSheet(const std::vector<AnnualBook> &organs, const AnnualBook &whole)
{
    Sheet sheet{.name = u"汇总"_s};
    sheet.rows.push_back({u"单位"_s, u"本年新收"_s, u"上年结转"_s, u"办结"_s, u"结转下年"_s,
                          u"复议"_s, u"诉讼"_s, u"已定稿"_s, u"未通过的勾稽关系"_s});
    const auto add = [&](const AnnualBook &book, const QString &name) {
        QStringList line{name};
        for (const ReportCount what : {ReportCount::Received, ReportCount::CarriedIn,
                                       ReportCount::Closed, ReportCount::CarriedOut})
            line << QString::number(book.report.table.rows[rowThat(book.report.form, what)].back());
        const auto &blocks = book.challenges.blocks;
        line << QString::number(blocks[ChallengeTable::Reviews].back())
             << QString::number(blocks[ChallengeTable::DirectSuits].back() +
                                blocks[ChallengeTable::SuitsAfterReview].back())
             << (book.frozen ? u"是"_s : u"否"_s)
             << (book.failing() ? book.failing()->id : QString{});
        sheet.rows.push_back(line);
    };
    for (const AnnualBook &book : organs)
        add(book, book.organ);
    add(whole, u"合计"_s);
    return sheet;
}
