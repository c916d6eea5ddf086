// Register 11, 重大决策目录.
#include "core/reports/deedregister.h"
#include "core/reports/documentcells.h"

#include "core/law/secrecy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using Day = std::pair<QStringView, QDate>;
using R = DecisionRecord;
constexpr auto of = &R::decision;

/// `2021-05-01至2021-06-01`; without an end so far `2021-05-01至`.
QString readSpan(const R &row, const RowSetting &)
{
    const Decision &d = row.decision;
    return d.consultFrom.isValid() ? isoDate(d.consultFrom) + u'至' + isoDate(d.consultUntil)
                                   : QString{};
}
bool writeSpan(R &row, const QString &cell, const RowSetting &setting)
{
    static const QRegularExpression between{u"\\s*(?:至|～|~|—+|–)\\s*"_s};
    const QStringList ends = cell.split(between);
    QDate from;
    QDate until;
    if (ends.size() > 2 || !setCell(from, ends.value(0).trimmed(), setting) ||
        !setCell(until, ends.value(1).trimmed(), setting) || !from.isValid())
        return false;
    row.decision.consultFrom = from;
    row.decision.consultUntil = until;
    return true;
}

/// `2021-05-10 上级规定推迟出台`; a reason alone has no day.
QString readChange(const R &row, const RowSetting &)
{
    const Decision &d = row.decision;
    return QString{isoDate(d.changedOn) + u' ' + d.changeReason}.trimmed();
}
bool writeChange(R &row, const QString &cell, const RowSetting &setting)
{
    const QString first = cell.section(u' ', 0, 0);
    const auto day = cells::date(first, setting.around.year);
    row.decision.changedOn = day.value_or(QDate{});
    row.decision.changeReason = day ? cell.section(u' ', 1).trimmed() : cell;
    return true;
}

/// Said of those that do: the column stands only where one is.
QString readEnterprise(const R &row, const RowSetting &)
{
    return row.decision.enterprise ? cellOf(true) : QString{};
}

QString readYear(const R &row, const RowSetting &)
{
    return QString::number(row.decision.year);
}
bool writeYear(R &row, const QString &cell, const RowSetting &)
{
    const auto year = cells::count(cell, 2008, 2100);
    row.decision.year = year.value_or(0);
    return year.has_value();
}

constexpr RegisterColumn head(QStringView heading, QStringView also = {}, CellNeed need = Lenient,
                              CellKind kind = Text)
{
    return {.heading = heading, .also = also, .kind = kind, .need = need};
}
constexpr RegisterColumn more(QStringView heading, CellNeed need = Lenient, CellKind kind = Text)
{
    return {.heading = heading, .kind = kind, .need = need, .supplement = true};
}

constexpr std::array columns{
    RowColumn<R>{head(u"序号", {}, Ignored, Count)},
    part<R, of, &Decision::title>({.heading = u"事项",
                                   .english = "title"_L1,
                                   .also = u"决策事项|事项名称",
                                   .need = Required}),
    part<R, of, &Decision::unit>({.heading = u"承办单位",
                                  .english = "unit"_L1,
                                  .also = u"责任单位|牵头单位",
                                  .need = Required}),
    part<R, of, &Decision::basis>(head(u"法律依据")),
    part<R, of, &Decision::planned>(head(u"计划完成时间", u"计划时间")),
    part<R, of, &Decision::draft>(head(u"草案", u"决策草案")),
    part<R, of, &Decision::background>(head(u"背景", u"制订背景")),
    RowColumn<R>{head(u"征求意见起止", u"征求意见时间", Strict, Date), readSpan, writeSpan},
    part<R, of, &Decision::adoptionOut>(head(u"意见采纳公开日期", {}, Strict, Date)),
    part<R, of, &Decision::attendance>(head(u"列席代表/次数", u"列席代表")),
    part<R, of, &Decision::meeting>(head(u"审议会议")),
    part<R, of, &Decision::number>(head(u"决策结果文号", u"文号")),
    part<R, of, &Decision::published>(head(u"公开日期", {}, Strict, Date)),
    RowColumn<R>{head(u"调整及原因", u"调整情况"), readChange, writeChange},
    RowColumn<R>{more(u"目录年度", Strict, Count), readYear, writeYear},
    part<R, of, &Decision::shortReason>(more(u"缩短征求意见期限的理由")),
    part<R, of, &Decision::adoption>(more(u"意见采纳链接")),
    RowColumn<R>{more(u"是否涉企", Strict), readEnterprise,
                 writePart<of, &Decision::enterprise, R>},
    part<R, of, &Decision::heard>(more(u"听取企业意见日期", Strict, Date)),
    part<R, of, &Decision::met>(more(u"上会日期", Strict, Date)),
    part<R, of, &Decision::deliberation>(more(u"会议审议链接")),
    part<R, of, &Decision::issued>(more(u"出台日期", Strict, Date)),
    part<R, of, &Decision::result>(more(u"决策结果链接")),
    part<R, of, &Decision::withheld>(more(u"不予公开理由")),
};
constexpr auto heads = headsOf(columns);

std::optional<CellFault> settle(R &row, const RowSetting &setting)
{
    Decision &d = row.decision;
    const QDate today = setting.around.today;
    if (d.year == 0)
        d.year = setting.around.year != 0  ? setting.around.year
                 : d.consultFrom.isValid() ? d.consultFrom.year()
                                           : today.year();
    if (d.consultUntil.isValid() && d.consultUntil < d.consultFrom)
        return CellFault{u"征求意见起止"_s, ErrorCode::ImpossibleOrder};
    for (const auto &[heading, day] :
         {Day{u"征求意见起止", d.consultFrom}, Day{u"意见采纳公开日期", d.adoptionOut},
          Day{u"听取企业意见日期", d.heard}, Day{u"上会日期", d.met}, Day{u"出台日期", d.issued},
          Day{u"公开日期", d.published}, Day{u"调整及原因", d.changedOn}}) {
        if (day > today)
            return CellFault{heading.toString(), ErrorCode::FutureDate};
    }
    const auto mark = secrecyMarkIn(d.title, {}, setting.around.law, today);
    if (!mark || !mark->isEmpty())
        return CellFault{u"事项"_s, mark ? ErrorCode::SecrecyMark : mark.error().code};
    return {};
}
} // namespace

const RowTable<DecisionRecord> &decisionTable()
{
    static constexpr RowTable<R> table{u"重大行政决策事项目录", columns, heads};
    return table;
}

tl::expected<DecisionRecord, CellFault>
decisionRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting)
{
    RowSetting around = setting;
    around.around.year = head.year;
    return rowOfSheet(decisionTable(), sheet, row, head, around,
                      [&](R &taken) { return settle(taken, around); });
}
