// Register 3, 发文申请/退文登记.
#include "core/reports/documentcells.h"
#include "core/reports/documentregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using R = FormRecord;
constexpr auto form = &R::form;
constexpr int mostRounds = 1000;

QString readGround(const R &row, const RowSetting &setting)
{
    QStringList said{groundWord(row.form.ground, setting.around), row.form.reason};
    said.removeAll(QString{});
    return said.join(u'，');
}

/// `E16a，内部事务`: what is no ground is the reason.
bool writeGround(R &row, const QString &cell, const RowSetting &setting)
{
    const qsizetype end = cell.indexOf(u'，');
    row.form.ground = groundCode(end < 0 ? cell : cell.first(end), setting.around);
    const bool isAll = end < 0 && !row.form.ground.isEmpty();
    row.form.reason = row.form.ground.isEmpty() ? cell : isAll ? QString{} : cell.mid(end + 1);
    return true;
}

constexpr std::array<QStringView, 3> drafts{u"无", thereIs, u"免|免解读"};
QString readDraft(const R &row, const RowSetting &)
{
    const bool waived = !row.form.waiver.isEmpty();
    return cells::choiceText(drafts, !row.form.interpretation.isEmpty() ? 1 : waived ? 2 : 0);
}

bool writeDraft(R &row, const QString &cell, const RowSetting &)
{
    const auto found = cells::choice(drafts, cell);
    if (found == 1)
        row.form.interpretation = thereIs.toString();
    else if (found == 2)
        row.form.waiver = cells::choiceText(drafts, 2);
    return found.has_value();
}

QString readForms(const R &row, const RowSetting &)
{
    return joined(row.form.interpretationForms);
}

bool writeForms(R &row, const QString &cell, const RowSetting &)
{
    row.form.interpretationForms = parted(cell);
    return true;
}

/// As they were found when it was decided; of an open form, as they are.
QString readDefects(const R &row, const RowSetting &setting)
{
    const QDate today = setting.around.today;
    QStringList said;
    if (row.form.state == FormState::Submitted && row.form.defects.isEmpty()) {
        const auto lacking = defectsOf(row.form, setting.around.law, row.form.received);
        for (const DefectRule &rule : lacking ? *lacking : std::vector<DefectRule>{})
            said << rule.name;
        return said.join(u'；');
    }
    const auto rules = setting.around.law.dispatchDefects(today);
    for (const QString &code : row.form.defects) {
        const auto rule = std::ranges::find(rules, code, &DefectRule::code);
        said << (rule == rules.end() ? code : rule->name);
    }
    return said.join(u'；');
}

bool writeDefects(R &row, const QString &cell, const RowSetting &setting)
{
    const auto rules = setting.around.law.dispatchDefects(setting.around.today);
    QStringList codes;
    for (const QString &name : cell.split(u'；')) {
        const auto rule = std::ranges::find(rules, name.trimmed(), &DefectRule::name);
        if (rule == rules.end())
            return false;
        codes << rule->code;
    }
    row.form.defects = codes;
    return true;
}

QString readRound(const R &row, const RowSetting &)
{
    return QString::number(row.form.round - 1);
}

bool writeRound(R &row, const QString &cell, const RowSetting &)
{
    const auto times = cells::count(QString{cell}.remove(u'次'), 0, mostRounds);
    row.form.round = times.value_or(0) + 1;
    return times.has_value();
}

QString resubmitted(const R &row, const RowSetting &)
{
    return row.form.round > 1 ? isoDate(row.form.received) : QString{};
}

QString readClerk(const R &row, const RowSetting &setting)
{
    return setting.nameOf(row.form.enteredBy);
}

bool writeClerk(R &row, const QString &cell, const RowSetting &setting)
{
    const auto known = std::ranges::find_if(
        setting.officers, [&](const auto &officer) { return officer.second == cell; });
    if (known != setting.officers.end())
        row.form.enteredBy = known->first;
    return known != setting.officers.end();
}

/// Members of the record itself.
template<auto Member>
QString read(const R &row, const RowSetting &)
{
    return cellOf(row.*Member);
}
template<auto Member>
bool write(R &row, const QString &cell, const RowSetting &setting)
{
    return setCell(row.*Member, cell, setting);
}

constexpr RegisterColumn head(QStringView heading, QStringView also = {}, CellNeed need = Lenient,
                              CellKind kind = Text)
{
    return {.heading = heading, .also = also, .kind = kind, .need = need};
}
constexpr RegisterColumn needed(QStringView heading, QLatin1StringView english,
                                QStringView also = {}, CellKind kind = Text)
{
    return {.heading = heading, .english = english, .also = also, .kind = kind, .need = Required};
}

constexpr std::array columns{
    RowColumn<R>{head(u"序号", {}, Ignored, Count)},
    part<R, form, &DispatchForm::received>(
        needed(u"收件日期", "received"_L1, u"收文日期|报送日期", Date)),
    part<R, form, &DispatchForm::unit>(needed(u"申请单位", "unit"_L1, u"报送单位|起草单位")),
    part<R, form, &DispatchForm::title>(needed(u"标题", "title"_L1, u"文件标题|公文标题")),
    part<R, form, &DispatchForm::issuer>(head(u"拟发文机关", u"发文机关")),
    part<R, form, &DispatchForm::kind>(head(u"文种")),
    part<R, form, &DispatchForm::attribute>(head(u"拟定属性", u"公开属性|属性")),
    RowColumn<R>{head(u"不公开理由及依据", u"理由及依据"), readGround, writeGround},
    RowColumn<R>{head(u"解读稿(有/无/免)", u"解读稿|解读稿件"), readDraft, writeDraft},
    RowColumn<R>{head(u"解读形式"), readForms, writeForms},
    part<R, form, &DispatchForm::adoption>(head(u"征求意见及采纳")),
    part<R, form, &DispatchForm::enterpriseOpinion>(head(u"涉企意见")),
    part<R, form, &DispatchForm::legality>(head(u"合法性审核号", u"合法性审核")),
    part<R, form, &DispatchForm::fairCompetition>(head(u"公平竞争审查")),
    part<R, form, &DispatchForm::secrecyReview>(head(u"保密审查")),
    RowColumn<R>{head(u"缺项", {}, Computed), readDefects, writeDefects},
    RowColumn<R>{head(u"退文日期", {}, Strict, Date), read<&R::returned>, write<&R::returned>},
    RowColumn<R>{head(u"退文原因"), read<&R::returnReason>, write<&R::returnReason>},
    RowColumn<R>{head(u"再报次数", {}, Lenient, Count), readRound, writeRound},
    RowColumn<R>{head(u"再报日期", {}, Computed, Date), resubmitted, nullptr},
    RowColumn<R>{head(u"通过日期", {}, Strict, Date), read<&R::passed>, write<&R::passed>},
    RowColumn<R>{head(u"发文号", u"文号|发文字号"), read<&R::given>, write<&R::given>},
    RowColumn<R>{head(u"经办人", {}, Computed), readClerk, writeClerk},
};
constexpr auto heads = headsOf(columns);

/// The state of the form as the days of the sheet tell it.
std::optional<CellFault> settle(R &row, const RowSetting &setting)
{
    DispatchForm &f = row.form;
    const QDate today = setting.around.today;
    if (!f.received.isValid())
        return CellFault{u"收件日期"_s, ErrorCode::BadDate};
    for (const auto &[day, heading] : {std::pair{f.received, u"收件日期"_s},
                                       {row.returned, u"退文日期"_s},
                                       {row.passed, u"通过日期"_s}}) {
        if (day > today)
            return CellFault{heading, ErrorCode::FutureDate};
        if (day.isValid() && day < f.received)
            return CellFault{heading, ErrorCode::ImpossibleOrder};
    }
    if (const auto open = checkSecrecy(f.title, {}, setting.around.law, today); !open)
        return CellFault{u"标题"_s, open.error().code};
    f.number = row.given;
    f.state = row.passed.isValid()     ? FormState::Passed
              : row.returned.isValid() ? FormState::Returned
                                       : FormState::Submitted;
    f.decided = row.passed.isValid() ? row.passed : row.returned;
    if (f.state == FormState::Returned)
        f.decisionReason = row.returnReason;
    else {
        addNote(row.notes.lines, u"退文日期"_s, isoDate(row.returned));
        addNote(row.notes.lines, u"退文原因"_s, row.returnReason);
        row.returned = {};
        row.returnReason.clear();
    }
    return {};
}
} // namespace

const RowTable<FormRecord> &formTable()
{
    static constexpr RowTable<R> table{u"发文申请退文登记", columns, heads};
    return table;
}

FormRecord recordOf(DispatchForm asked)
{
    R row{.form = std::move(asked)};
    const DispatchForm &f = row.form;
    const bool returned = f.state == FormState::Returned;
    row.returned = returned ? f.decided : QDate{};
    row.returnReason = returned ? f.decisionReason : QString{};
    row.passed = f.state == FormState::Passed ? f.decided : QDate{};
    row.given = f.state == FormState::Passed ? f.number : QString{};
    row.notes.lines = readNotes(f.notes);
    return row;
}

tl::expected<FormRecord, CellFault> formRow(const Sheet &sheet, std::size_t row,
                                            const SheetHead &head, const RowSetting &setting)
{
    RowSetting of = setting;
    of.around.year = head.year;
    auto read =
        rowOfSheet(formTable(), sheet, row, head, of, [&](R &taken) { return settle(taken, of); });
    if (read)
        read->form.notes = notesText(read->notes.lines);
    return read;
}
