// Register 10, 网上咨询.
#include "core/calendar/workcalendar.h"
#include "core/law/secrecy.h"
#include "core/reports/deedregister.h"
#include "core/reports/documentcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using Day = std::pair<QStringView, QDate>;
using R = InquiryRecord;
constexpr auto in = &R::inquiry;
constexpr std::array<QStringView, 3> kinds{u"复杂|一般|complex", u"简单|simple",
                                           u"信访类|信访|petition"};

QString readKind(const R &row, const RowSetting &)
{
    return cells::choiceText(kinds, int(row.inquiry.kind));
}
bool writeKind(R &row, const QString &cell, const RowSetting &)
{
    return setWord(row.inquiry.kind, kinds, cell);
}

std::optional<QDate> dueOf(const R &row, const RowSetting &setting)
{
    const auto due = inquiryDue(row.inquiry, setting.around.law, setting.around.calendar);
    return due ? std::optional{*due} : std::nullopt;
}

QString readDue(const R &row, const RowSetting &setting)
{
    const auto due = dueOf(row, setting);
    return due ? isoDate(*due) : QString{};
}
QString readUsed(const R &row, const RowSetting &setting)
{
    const Inquiry &i = row.inquiry;
    return i.answered.isValid()
               ? QString::number(setting.around.calendar.count(i.received, i.answered))
               : QString{};
}
/// Of one without an answer as of today.
QString readLate(const R &row, const RowSetting &setting)
{
    const auto due = dueOf(row, setting);
    const QDate answered = row.inquiry.answered;
    return due ? cellOf((answered.isValid() ? answered : setting.around.today) > *due) : QString{};
}

constexpr RegisterColumn head(QStringView heading, QStringView also = {}, CellNeed need = Lenient,
                              CellKind kind = Text, bool supplement = false)
{
    return {.heading = heading, .also = also, .kind = kind, .need = need, .supplement = supplement};
}

constexpr std::array columns{
    part<R, in, &Inquiry::number>(
        {.heading = u"编号", .english = "number"_L1, .also = u"咨询编号|工单编号"}),
    part<R, in, &Inquiry::channel>({.heading = u"渠道", .english = "channel"_L1, .also = u"来源"}),
    part<R, in, &Inquiry::received>({.heading = u"收到时间",
                                     .english = "received"_L1,
                                     .also = u"收到日期|来件日期|咨询时间",
                                     .kind = Date,
                                     .need = Strict}),
    part<R, in, &Inquiry::summary>(
        {.heading = u"内容摘要", .english = "summary"_L1, .also = u"咨询内容|内容"}),
    RowColumn<R>{head(u"简单/复杂", u"类型"), readKind, writeKind},
    part<R, in, &Inquiry::unit>(head(u"转办单位", u"承办单位")),
    part<R, in, &Inquiry::routed>(head(u"转办时间", u"转办日期", Strict, Date)),
    RowColumn<R>{head(u"应答复日期", {}, Computed, Date), readDue, nullptr},
    part<R, in, &Inquiry::answered>(head(u"答复日期", u"答复时间", Strict, Date)),
    RowColumn<R>{head(u"用时", u"用时(工作日)", Computed, Count), readUsed, nullptr},
    RowColumn<R>{head(u"是否超期", {}, Computed), readLate, nullptr},
    part<R, in, &Inquiry::selected>(head(u"选登", u"选登日期", Lenient, Date)),
    part<R, in, &Inquiry::kept>(head(u"知识库入库", u"入库日期", Lenient, Date)),
    RowColumn<R>{head(u"备注")},
    part<R, in, &Inquiry::handler>(head(u"分办对象", {}, Lenient, Text, true)),
    part<R, in, &Inquiry::assigned>(head(u"分办日期", {}, Strict, Date, true)),
    part<R, in, &Inquiry::link>(head(u"选登链接", {}, Lenient, Text, true)),
    part<R, in, &Inquiry::answer>(head(u"答复内容", {}, Lenient, Text, true)),
    part<R, in, &Inquiry::kindReason>(head(u"类型调整理由", {}, Lenient, Text, true)),
};
constexpr auto heads = headsOf(columns);

std::optional<CellFault> settle(const R &row, const RowSetting &setting)
{
    const Inquiry &i = row.inquiry;
    if (!i.received.isValid())
        return CellFault{u"收到时间"_s, ErrorCode::MissingMember};
    for (const auto &[heading, day] :
         {Day{u"收到时间", i.received}, Day{u"转办时间", i.routed}, Day{u"分办日期", i.assigned},
          Day{u"答复日期", i.answered}, Day{u"选登", i.selected}, Day{u"知识库入库", i.kept}}) {
        if (day > setting.around.today)
            return CellFault{heading.toString(), ErrorCode::FutureDate};
        if (day.isValid() && day < i.received)
            return CellFault{heading.toString(), ErrorCode::ImpossibleOrder};
    }
    const auto mark = secrecyMarkIn(i.summary, i.answer, setting.around.law, setting.around.today);
    if (!mark || !mark->isEmpty())
        return CellFault{u"内容摘要"_s, mark ? ErrorCode::SecrecyMark : mark.error().code};
    return {};
}
} // namespace

const RowTable<InquiryRecord> &inquiryTable()
{
    static constexpr RowTable<R> table{u"网上咨询台账", columns, heads};
    return table;
}

tl::expected<InquiryRecord, CellFault> inquiryRow(const Sheet &sheet, std::size_t row,
                                                  const SheetHead &head, const RowSetting &setting)
{
    RowSetting of = setting;
    of.around.year = head.year;
    return rowOfSheet(inquiryTable(), sheet, row, head, of,
                      [&](const R &taken) { return settle(taken, of); });
}
