// Register 8, 复议诉讼: one row an instance of a review or lawsuit (art. 51).
#include "core/reports/registerfields.h"
#include "core/reports/registers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using namespace registerfields;
using enum CellKind;
using enum CellNeed;
using C = Challenge;
constexpr auto part = &RegisterRow::challenge;

/// By Instance; None is the review.
constexpr std::array<QStringView, 4> instances{u"复议|行政复议", u"一审|行政诉讼|诉讼", u"二审",
                                               u"再审"};
/// By ChallengeResult.
constexpr std::array<QStringView, 12> results{u"|未决|审理中|尚未审结",
                                              u"维持",
                                              u"驳回请求|驳回复议请求|驳回诉讼请求",
                                              u"撤销",
                                              u"变更",
                                              u"确认违法",
                                              u"责令履行",
                                              u"不予受理",
                                              u"驳回申请|驳回复议申请|驳回起诉",
                                              u"终止",
                                              u"撤回|撤回申请|撤诉",
                                              u"其他"};
/// By ChallengeGroup: the columns of table 4 (R-REP-7).
constexpr std::array<QStringView, 4> groups{u"尚未审结", u"结果维持", u"结果纠正", u"其他结果"};

QString readInstance(const RegisterRow &row, const RegisterSetting &)
{
    return cells::choiceText(instances, int(row.challenge.instance));
}

Result<> writeInstance(RegisterRow &row, const QString &cell, const RegisterSetting &)
{
    return setChoice(row.challenge.instance, instances, cell).map([&] {
        row.challenge.kind = row.challenge.instance == Instance::None ? ChallengeKind::Review
                                                                      : ChallengeKind::Lawsuit;
    });
}

/// As table 4 counts it: a review of the same answer was filed before the suit.
QString readReviewed(const RegisterRow &row, const RegisterSetting &)
{
    const Challenge &suit = row.challenge;
    if (suit.kind == ChallengeKind::Review)
        return {};
    const bool reviewed = std::ranges::any_of(row.past.challenges, [&](const Challenge &other) {
        return other.kind == ChallengeKind::Review && other.answered == suit.answered &&
               other.filed <= suit.filed;
    });
    return reviewed ? u"是"_s : u"否"_s;
}

QString readAnswer(const RegisterRow &row, const RegisterSetting &)
{
    QString number;
    for (const SentLetter &letter : row.past.letters) {
        if (isAnswer(letter.kind) && !letter.voided.isValid())
            number = letter.number;
    }
    return number;
}

QString readGroup(const RegisterRow &row, const RegisterSetting &)
{
    return cells::choiceText(groups, int(groupOf(row.challenge.result)));
}

/// `60日`, `15个工作日`; `责令重作` where the decision names no term.
QString readTerm(const RegisterRow &row, const RegisterSetting &)
{
    const Challenge &decided = row.challenge;
    if (!decided.redo)
        return {};
    if (decided.redoDays == 0)
        return u"责令重作"_s;
    const bool plain = decided.redoUnit == PeriodUnit::Day;
    return QString::number(decided.redoDays) + (plain ? u"日"_s : u"个工作日"_s);
}

Result<> writeTerm(RegisterRow &row, const QString &cell, const RegisterSetting &)
{
    static const QRegularExpression term{u"^([0-9]{1,4}) ?(日|天|个?工作日)内?$"_s};
    const QString text = cells::plain(cell);
    const auto match = term.match(text);
    if (!match.hasMatch() && text != u"责令重作" && text != u"是")
        return fail(ErrorCode::BadValue, {cell});
    Challenge &decided = row.challenge;
    decided.redo = true;
    decided.redoDays = match.captured(1).toInt();
    decided.redoUnit = match.captured(2).size() == 1 ? PeriodUnit::Day : PeriodUnit::WorkingDay;
    return {};
}

/// The day of the answer that followed the order.
QString readRedone(const RegisterRow &row, const RegisterSetting &)
{
    const QDate closed = row.past.request.closed;
    const Challenge &decided = row.challenge;
    return decided.redo && decided.received.isValid() && closed >= decided.received
               ? cellText(closed)
               : QString{};
}

/// Where it is not the answer that the case shows: it was ordered to be made anew.
QString readAnswered(const RegisterRow &row, const RegisterSetting &)
{
    const QDate answered = row.challenge.answered;
    if (answered == row.past.request.closed)
        return {};
    return answered.isValid() ? cellText(answered) : u"未答复"_s;
}

Result<> writeAnswered(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    row.overNoAnswer = cells::plain(cell) == u"未答复";
    if (row.overNoAnswer)
        return {};
    return setCell(row.challenge.answered, cell, setting);
}

QString readChallenged(const RegisterRow &row, const RegisterSetting &)
{
    const QString &outcome = row.challenge.outcome;
    return outcome == row.past.request.outcome ? QString{} : outcome;
}

std::vector<RegisterRow> rows(std::span<PastCase> cases, const RegisterSetting &)
{
    std::vector<RegisterRow> made;
    for (const PastCase &past : cases) {
        for (const Challenge &challenge : past.challenges)
            made.push_back(
                {.past = past, .challenge = challenge, .notes = readNotes(challenge.notes)});
    }
    return made;
}

QDate day(const RegisterRow &row)
{
    return row.challenge.filed;
}

bool sameChallenge(const Challenge &held, const Challenge &said)
{
    return held.kind == said.kind && held.instance == said.instance && held.number == said.number &&
           held.filed == said.filed;
}

/// The first instance of the same kind, which the others name.
ChallengeId rootOf(const PastCase &file, const Challenge &challenge)
{
    for (const Challenge &other : file.challenges) {
        if (other.kind == challenge.kind && other.answered == challenge.answered)
            return other.root.isNull() ? other.id : other.root;
    }
    return {};
}

/// What the sheet leaves out because the case says it.
void settle(RegisterRow &row)
{
    Challenge &said = row.challenge;
    if (!row.overNoAnswer && !said.answered.isValid())
        said.answered = row.past.request.closed;
    if (!row.overNoAnswer && said.outcome.isEmpty())
        said.outcome = row.past.request.outcome;
}

CellFault faultOf(const Challenge &said, QDate today)
{
    if (said.filed > today)
        return {u"收到日期"_s, ErrorCode::FutureDate};
    if (said.decided > today)
        return {u"裁判日期"_s, ErrorCode::FutureDate};
    if (said.decided.isValid() && said.decided < said.filed)
        return {u"裁判日期"_s, ErrorCode::ImpossibleOrder};
    return {};
}

/// A pending one takes the closed case to 复议中 or 诉讼中, as filing it does; its clock stands.
Attached attach(const Attaching &at)
{
    RegisterRow &row = at.row;
    row.past = at.file;
    settle(row);
    if (const CellFault fault = faultOf(row.challenge, at.clock.today()); !fault.first.isEmpty())
        return tl::unexpected(fault);
    compareComputed(row, at.around);
    Challenge said = row.challenge;
    said.notes = notesText(row.notes);
    const bool isNew = std::ranges::none_of(
        at.file.challenges, [&](const Challenge &held) { return sameChallenge(held, said); });
    if (isNew) {
        said.id = {newEntityId(at.clock, at.random)};
        const ChallengeId first = said.instance > Instance::First ? rootOf(at.file, said) : said.id;
        said.root = first.isNull() ? said.id : first;
    }
    auto kept = keepPart(at, &PastCase::challenges, said, sameChallenge, u"案号"_s);
    if (!kept || !said.isPending())
        return kept;
    const Status next =
        said.kind == ChallengeKind::Review ? Status::UnderReview : Status::InLawsuit;
    const auto moved = keepRequest(
        at,
        [&](Request &request) {
            if (request.status == Status::Answered || request.status == Status::Archived)
                request.status = next;
        },
        u"申请编号"_s);
    if (!moved)
        return moved;
    return kept->append(*moved);
}

constexpr std::array columns{
    RegisterColumn{.heading = u"序号", .kind = Count, .need = Ignored},
    numberColumn,
    RegisterColumn{.heading = u"答复文号", .need = Computed, .cell = {readAnswer}},
    RegisterColumn{.heading = u"类型(复议/一审/二审/再审)",
                   .english = "instance"_L1,
                   .also = u"类型",
                   .kind = Choice,
                   .need = Required,
                   .cell = {readInstance, writeInstance}},
    RegisterColumn{
        .heading = u"是否经复议", .kind = Choice, .need = Computed, .cell = {readReviewed}},
    RegisterColumn{.heading = u"机关/法院",
                   .also = u"复议机关/法院|复议机关|法院",
                   .cell = ofPart<part, &C::organ>},
    RegisterColumn{.heading = u"案号", .cell = ofPart<part, &C::number>},
    RegisterColumn{.heading = u"收到日期",
                   .english = "filed"_L1,
                   .also = u"收到复议/应诉通知日期",
                   .kind = Date,
                   .need = Required,
                   .cell = ofPart<part, &C::filed>},
    RegisterColumn{.heading = u"答辩期限", .kind = Date, .mask = nothing},
    RegisterColumn{.heading = u"答辩日期", .kind = Date, .mask = nothing},
    RegisterColumn{.heading = u"开庭/听证", .mask = nothing},
    RegisterColumn{.heading = u"结果",
                   .english = "result"_L1,
                   .also = u"审理结果",
                   .kind = Choice,
                   .need = Strict,
                   .cell = ofPartChoice<part, &C::result, results>},
    RegisterColumn{.heading = u"年报归类", .kind = Choice, .need = Computed, .cell = {readGroup}},
    RegisterColumn{.heading = u"裁判日期",
                   .also = u"裁判(决定)日期|决定日期",
                   .kind = Date,
                   .cell = ofPart<part, &C::decided>},
    RegisterColumn{.heading = u"重作期限", .mask = nullptr, .cell = {readTerm, writeTerm}},
    RegisterColumn{.heading = u"重作日期", .kind = Date, .need = Computed, .cell = {readRedone}},
    RegisterColumn{.heading = u"败诉原因", .mask = nothing},
    RegisterColumn{.heading = u"代理人", .mask = nothing},
    RegisterColumn{.heading = u"裁判收到日期",
                   .kind = Date,
                   .cell = ofPart<part, &C::received>,
                   .supplement = true},
    RegisterColumn{.heading = u"应先复议",
                   .kind = Choice,
                   .cell = ofPart<part, &C::beforeReview>,
                   .supplement = true},
    RegisterColumn{.heading = u"被诉答复日期",
                   .kind = Date,
                   .cell = {readAnswered, writeAnswered},
                   .supplement = true},
    RegisterColumn{.heading = u"被诉答复类型",
                   .cell = {readChallenged, writePart<part, &C::outcome>},
                   .supplement = true},
    organColumn,
};
} // namespace

const Register registers::challenges{.number = 8,
                                     .slug = "challenges"_L1,
                                     .title = u"复议诉讼",
                                     .columns = columns,
                                     .rows = rows,
                                     .day = day,
                                     .attach = attach};
