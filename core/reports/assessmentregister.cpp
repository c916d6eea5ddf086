// Register 5, 考核表.
#include "core/reports/deedregister.h"
#include "core/reports/documentcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using R = AssessmentRecord;
constexpr auto line = &R::line;
using L = AssessmentLine;

QString readWeight(const R &row, const RowSetting &)
{
    return pointsText(row.line.weight);
}
bool writeWeight(R &row, const QString &cell, const RowSetting &)
{
    const auto points = pointsOf(cell);
    row.line.weight = points.value_or(0);
    return points.has_value() && *points >= 0;
}

/// A grade is kept as it was written, so that 0 is told from none.
template<QString L::*Grade>
bool writeGrade(R &row, const QString &cell, const RowSetting &)
{
    const auto points = pointsOf(cell);
    row.line.*Grade = points ? pointsText(*points) : QString{};
    return points.has_value();
}

QString readRank(const R &row, const RowSetting &)
{
    return row.rank > 0 ? QString::number(row.rank) : QString{};
}

QString readYear(const R &row, const RowSetting &)
{
    return QString::number(row.line.year);
}
bool writeYear(R &row, const QString &cell, const RowSetting &)
{
    const auto year = cells::count(cell, 2008, 2100);
    row.line.year = year.value_or(0);
    return year.has_value();
}

constexpr RegisterColumn head(QStringView heading, CellNeed need = Lenient, CellKind kind = Text,
                              bool supplement = false)
{
    return {.heading = heading, .kind = kind, .need = need, .supplement = supplement};
}
template<QString L::*Grade>
constexpr RowColumn<R> grade(QStringView heading)
{
    return {head(heading), readPart<line, Grade, R>, writeGrade<Grade>};
}

constexpr std::array columns{
    RowColumn<R>{head(u"序号", Ignored, Count)},
    part<R, line, &L::first>(head(u"一级指标", Required)),
    part<R, line, &L::second>(head(u"二级指标")),
    part<R, line, &L::content>(head(u"考核内容")),
    part<R, line, &L::criteria>(head(u"评分标准")),
    RowColumn<R>{head(u"分值", Strict), readWeight, writeWeight},
    part<R, line, &L::appliesTo>(head(u"适用对象")),
    part<R, line, &L::source>(head(u"数据来源")),
    part<R, line, &L::collected>(head(u"采集时间")),
    grade<&L::self>(u"单位自评分"),
    part<R, line, &L::evidence>(head(u"佐证材料")),
    grade<&L::graded>(u"主管评分"),
    grade<&L::third>(u"第三方评分"),
    grade<&L::bonus>(u"加分"),
    part<R, line, &L::deduction>(head(u"扣分及原因")),
    grade<&L::score>(u"得分"),
    RowColumn<R>{head(u"排名", Computed, Count), readRank, nullptr},
    part<R, line, &L::demand>(head(u"整改要求")),
    part<R, line, &L::demandBy>(head(u"整改期限", Strict, Date)),
    part<R, line, &L::mended>(head(u"整改结果")),
    part<R, line, &L::unit>(head(u"被考核单位", Lenient, Text, true)),
    RowColumn<R>{head(u"考核年度", Strict, Count, true), readYear, writeYear},
};
constexpr auto heads = headsOf(columns);

/// A grade above what the line weighs is a slip of the pen.
std::optional<CellFault> settle(R &row, const RowSetting &setting)
{
    L &l = row.line;
    if (l.year == 0)
        l.year = setting.around.year != 0 ? setting.around.year : setting.around.today.year();
    for (const auto &[heading, given] : {std::pair<QStringView, QString>{u"单位自评分", l.self},
                                         std::pair<QStringView, QString>{u"主管评分", l.graded},
                                         std::pair<QStringView, QString>{u"第三方评分", l.third}}) {
        if (l.weight > 0 && pointsOf(given).value_or(0) > l.weight)
            return CellFault{heading.toString(), ErrorCode::OutOfRange};
    }
    return {};
}
} // namespace

const RowTable<AssessmentRecord> &assessmentTable()
{
    static constexpr RowTable<R> table{u"考核表", columns, heads};
    return table;
}

tl::expected<AssessmentRecord, CellFault>
assessmentRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting)
{
    RowSetting of = setting;
    of.around.year = head.year;
    return rowOfSheet(assessmentTable(), sheet, row, head, of,
                      [&](R &taken) { return settle(taken, of); });
}
