// Register 9, 收费: one row a fee notice (109号; rules §4).
#include "core/reports/registerfields.h"
#include "core/reports/registers.h"

#include "core/base/date.h"
#include "core/fees/fee.h"

using namespace Qt::StringLiterals;

namespace {
using namespace registerfields;
using enum CellKind;
using enum CellNeed;
using F = FeeNotice;
using R = Request;
constexpr auto part = &RegisterRow::fee;

QDate chargedOn(const Request &request)
{
    for (const QDate known : {request.feeNoticed, request.feeReached, request.closed}) {
        if (known.isValid())
            return known;
    }
    return request.received;
}

/// `1-10 0.00；11-30 100.00`: units and what each of them costs.
QString readSlices(const RegisterRow &row, const RegisterSetting &setting)
{
    const FeeNotice &notice = row.fee;
    const auto worked = setting.law.tariff(notice.basis, chargedOn(row.past.request))
                            .and_then([&](const Tariff &tariff) {
                                return ::fee(tariff, notice.before, notice.count);
                            });
    QStringList slices;
    for (const FeeSlice &slice : worked ? worked->slices : std::vector<FeeSlice>{})
        slices << u"%1-%2 %3"_s.arg(QString::number(slice.from), QString::number(slice.to),
                                    cells::moneyText(slice.rate));
    return slices.join(u'；');
}

QString readAmountOf(const RegisterRow &row, const RegisterSetting &)
{
    return cells::moneyText(row.fee.amount);
}

/// 缴费期限, as the clock of the case has it.
QString readPayBy(const RegisterRow &row, const RegisterSetting &setting)
{
    const Request &request = row.past.request;
    const auto due =
        deadline(clockEvents(row.past), request.closed.isValid() ? request.closed : setting.today,
                 setting.law, setting.calendar);
    return due ? cellText(due->payBy) : QString{};
}

QString readResult(const RegisterRow &row, const RegisterSetting &)
{
    const Request &request = row.past.request;
    if (request.feeWaived.isValid())
        return u"不予收取"_s;
    if (request.feePaid.isValid())
        return u"已缴费"_s;
    return request.status == Status::AbandonedFee ? u"逾期未缴费，视为放弃"_s : QString{};
}

/// `2021-05-20 80.00`.
QString readRefund(const RegisterRow &row, const RegisterSetting &)
{
    const FeeNotice &notice = row.fee;
    return notice.refunded.isValid()
               ? cellText(notice.refunded) + u' ' + cells::moneyText(notice.refund)
               : QString{};
}

Result<> writeRefund(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    const QString text = cells::plain(cell);
    const qsizetype end = text.lastIndexOf(u' ');
    const auto day = cells::date(text.left(end), setting.year);
    const auto amount = cells::money(text.mid(end + 1));
    if (end < 0 || !day || !amount)
        return fail(ErrorCode::BadValue, {cell});
    row.fee.refunded = *day;
    row.fee.refund = *amount;
    return {};
}

std::vector<RegisterRow> rows(std::span<PastCase> cases, const RegisterSetting &)
{
    std::vector<RegisterRow> made;
    for (const PastCase &past : cases) {
        for (const FeeNotice &notice : past.feeNotices)
            made.push_back({.past = past,
                            .fee = notice,
                            .notes = readNotes(notice.notes),
                            .officer = notice.approvedBy});
    }
    return made;
}

QDate day(const RegisterRow &row)
{
    return chargedOn(row.past.request);
}

bool sameNotice(const FeeNotice &held, const FeeNotice &said)
{
    return held.basis == said.basis && held.amount == said.amount &&
           (held.count == 0 || held.count == said.count);
}

/// What the case says otherwise stays, and the sheet's is a note.
void settleDay(QDate known, QDate &said, NoteLines &notes, const QString &heading)
{
    if (!known.isValid() || !said.isValid() || said == known)
        return;
    addNote(notes, u"原表"_s + heading, isoDate(said));
    said = {};
}

Attached attach(const Attaching &at)
{
    RegisterRow &row = at.row;
    QDate reached = row.past.request.feeReached;
    QDate paid = row.past.request.feePaid;
    for (const QDate said : {reached, paid, row.fee.refunded}) {
        if (said > at.clock.today())
            return tl::unexpected(CellFault{u"通知送达"_s, ErrorCode::FutureDate});
    }
    settleDay(at.file.request.feeReached, reached, row.notes, u"通知送达"_s);
    settleDay(at.file.request.feePaid, paid, row.notes, u"缴款日期"_s);
    const auto fill = [&](Request &request) {
        if (!request.feeReached.isValid())
            request.feeReached = reached;
        if (!request.feePaid.isValid())
            request.feePaid = paid;
    };
    row.past = at.file;
    fill(row.past.request);
    compareComputed(row, at.around);
    row.fee.approvedBy = row.officer;
    row.fee.notes = notesText(row.notes);
    auto kept = keepPart(at, &PastCase::feeNotices, row.fee, sameNotice, u"金额"_s);
    if (!kept)
        return kept;
    const auto dated = keepRequest(at, fill, u"申请编号"_s);
    if (!dated)
        return dated;
    return kept->append(*dated);
}

constexpr std::array columns{
    numberColumn,
    RegisterColumn{.heading = u"方式",
                   .english = "basis"_L1,
                   .also = u"收费方式",
                   .kind = Choice,
                   .need = Required,
                   .cell = ofPartChoice<part, &F::basis, bases>},
    RegisterColumn{.heading = u"件/页数",
                   .also = u"件数|页数|件（页）数",
                   .kind = Count,
                   .cell = ofPart<part, &F::count>},
    RegisterColumn{.heading = u"分档计算", .need = Computed, .cell = {readSlices}},
    RegisterColumn{.heading = u"金额",
                   .english = "amount"_L1,
                   .also = u"收费金额",
                   .kind = CellKind::Money,
                   .need = Required,
                   .cell = {readAmountOf, writePart<part, &F::amount>}},
    RegisterColumn{.heading = u"审批人", .cell = ofRow<&RegisterRow::handler>},
    RegisterColumn{.heading = u"通知送达",
                   .also = u"通知送达日期",
                   .kind = Date,
                   .cell = ofCase<&R::feeReached>},
    RegisterColumn{.heading = u"应缴日期", .kind = Date, .need = Computed, .cell = {readPayBy}},
    RegisterColumn{
        .heading = u"缴款日期", .also = u"缴费日期", .kind = Date, .cell = ofCase<&R::feePaid>},
    RegisterColumn{.heading = u"缴款书号", .mask = nothing},
    RegisterColumn{.heading = u"结果", .need = Computed, .cell = {readResult}},
    RegisterColumn{.heading = u"退付", .cell = {readRefund, writeRefund}},
    RegisterColumn{.heading = u"当月此前件数",
                   .kind = Count,
                   .cell = ofPart<part, &F::before>,
                   .supplement = true},
    RegisterColumn{.heading = u"实缴金额",
                   .kind = CellKind::Money,
                   .cell = ofPart<part, &F::paid>,
                   .supplement = true},
    RegisterColumn{.heading = u"收费理由",
                   .mask = nothing,
                   .cell = ofPart<part, &F::reason>,
                   .supplement = true},
    organColumn,
};
} // namespace

const Register registers::fees{.number = 9,
                               .slug = "fees"_L1,
                               .title = u"收费",
                               .columns = columns,
                               .rows = rows,
                               .day = day,
                               .attach = attach};
