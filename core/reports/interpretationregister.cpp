// Register 4, 政策解读台账.
#include "core/reports/documentcells.h"
#include "core/reports/documentregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using R = ExplainedRecord;
constexpr auto doc = &R::document;
constexpr auto told = &R::interpretation;
constexpr int mostReads = 1'000'000'000;

QString owed(const R &row, const RowSetting &)
{
    const Document &d = row.document;
    return cellOf(owesInterpretation(d.attribute, d.policy, d.measures));
}

QString diverse(const R &row, const RowSetting &setting)
{
    const Interpretation &i = row.interpretation;
    return i.title.isEmpty() ? QString{}
                             : cellOf(isDiverse(i, setting.around.law, setting.around.today));
}

QString apart(const R &row, const RowSetting &setting)
{
    const auto days = daysApart(row.interpretation, row.document, setting.around.calendar);
    return days ? QString::number(*days) : QString{};
}

template<QStringList Interpretation::*Member>
QString readWords(const R &row, const RowSetting &)
{
    return joined(row.interpretation.*Member);
}
bool writeChannels(R &row, const QString &cell, const RowSetting &)
{
    row.interpretation.channels = parted(cell);
    return true;
}
/// Only forms that the law data names: others count nowhere.
bool writeForms(R &row, const QString &cell, const RowSetting &setting)
{
    const auto known =
        setting.around.law.conventions(u"interpretation.form.", setting.around.today);
    const QStringList forms = parted(cell);
    const bool all = std::ranges::all_of(forms, [&](const QString &form) {
        return std::ranges::find(known, form, &Convention::text) != known.end();
    });
    if (all)
        row.interpretation.forms = forms;
    return all;
}

/// A line each: `问→答`.
QString readConcerns(const R &row, const RowSetting &)
{
    QStringList lines;
    for (const QString &each : row.interpretation.concerns) {
        QStringList words{each.section(u'\t', 0, 0), each.section(u'\t', 1)};
        words.removeAll(QString{});
        lines << joined(words, u'→');
    }
    return cells::join(lines);
}

bool writeConcerns(R &row, const QString &cell, const RowSetting &)
{
    QStringList concerns;
    for (const QString &line : cells::split(cell)) {
        QStringList words = parted(line, u'→');
        if (words.isEmpty())
            continue;
        const QString question = words.takeFirst();
        concerns << question + u'\t' + words.join(u'→');
    }
    row.interpretation.concerns = concerns;
    return true;
}

QString readFollowUp(const R &row, const RowSetting &)
{
    return row.interpretation.follows.isNull() ? QString{} : isoDate(row.interpretation.published);
}
bool writeFollowUp(R &row, const QString &cell, const RowSetting &setting)
{
    return setCell(row.followUp, cell, setting);
}

QString readReads(const R &row, const RowSetting &)
{
    const int reads = row.interpretation.reads;
    return reads > 0 ? QString::number(reads) : QString{};
}
bool writeReads(R &row, const QString &cell, const RowSetting &)
{
    const auto reads = cells::count(QString{cell}.remove(u'次'), 0, mostReads);
    row.interpretation.reads = reads.value_or(0);
    return reads.has_value();
}

constexpr RegisterColumn head(QStringView heading, QStringView also = {}, CellNeed need = Lenient,
                              CellKind kind = Text)
{
    return {.heading = heading, .also = also, .kind = kind, .need = need};
}

constexpr std::array columns{
    RowColumn<R>{head(u"序号", {}, Ignored, Count)},
    part<R, doc, &Document::title>({.heading = u"文件标题",
                                    .english = "title"_L1,
                                    .also = u"标题|文件名称",
                                    .need = Required}),
    part<R, doc, &Document::number>(
        {.heading = u"文号", .english = "number"_L1, .also = u"发文字号|发文号"}),
    shown<R, doc, &Document::unit>(head(u"起草单位", u"起草部门")),
    shown<R, doc, &Document::formed>(head(u"成文日期", {}, Computed, Date)),
    shown<R, doc, &Document::published>(head(u"公开日期", {}, Computed, Date)),
    part<R, doc, &Document::policy>(head(u"是否政策性文件")),
    part<R, doc, &Document::measures>(head(u"有无具体举措")),
    RowColumn<R>{head(u"应否解读", {}, Computed), owed, nullptr},
    part<R, told, &Interpretation::waiver>(head(u"免解读理由")),
    part<R, told, &Interpretation::title>(head(u"解读标题", u"解读名称")),
    RowColumn<R>{head(u"解读形式(多选)", u"解读形式"), readWords<&Interpretation::forms>,
                 writeForms},
    RowColumn<R>{head(u"是否多元化", {}, Computed), diverse, nullptr},
    part<R, told, &Interpretation::published>(head(u"解读日期", u"解读发布日期", Strict, Date)),
    RowColumn<R>{head(u"相隔工作日", {}, Computed, Count), apart, nullptr},
    RowColumn<R>{head(u"发布渠道"), readWords<&Interpretation::channels>, writeChannels},
    part<R, told, &Interpretation::link>(head(u"解读链接", u"链接")),
    part<R, told, &Interpretation::bothWays>(head(u"双向关联(是/否)", u"双向关联|是否双向关联")),
    part<R, told, &Interpretation::beforehand>(head(u"预公开阶段解读")),
    RowColumn<R>{head(u"关注点/疑惑点回应", u"关注点回应"), readConcerns, writeConcerns},
    RowColumn<R>{head(u"二次/跟踪解读日期", u"二次解读日期|跟踪解读日期", Strict, Date),
                 readFollowUp, writeFollowUp},
    part<R, told, &Interpretation::reprints>(head(u"媒体转载")),
    part<R, told, &Interpretation::pushed>(head(u"精准推送")),
    RowColumn<R>{head(u"阅读量", {}, Lenient, Count), readReads, writeReads},
    RowColumn<R>{head(u"备注"), readPart<told, &Interpretation::trigger, R>, nullptr},
};
constexpr auto heads = headsOf(columns);

std::optional<CellFault> settle(R &row, const RowSetting &setting)
{
    Interpretation &i = row.interpretation;
    if (!i.published.isValid())
        i.published = row.followUp;
    if (i.published > setting.around.today || row.followUp > setting.around.today)
        return CellFault{u"解读日期"_s, ErrorCode::FutureDate};
    // 二次解读 tells the new problem it answers (R-INT-3) where a first one has its remarks.
    if (row.followUp.isValid()) {
        i.trigger = noteOf(row.notes.lines, u"备注");
        std::erase_if(row.notes.lines, [](const auto &line) { return line.first == u"备注"; });
    }
    const auto open = checkSecrecy(i.title, {}, setting.around.law, setting.around.today);
    if (!open)
        return CellFault{u"解读标题"_s, open.error().code};
    return {};
}
} // namespace

const RowTable<ExplainedRecord> &explainedTable()
{
    static constexpr RowTable<R> table{u"政策解读台账", columns, heads};
    return table;
}

ExplainedRecord recordOf(Document document, Interpretation interpretation)
{
    R row{.document = std::move(document), .interpretation = std::move(interpretation)};
    row.notes.lines = readNotes(row.interpretation.notes);
    return row;
}

tl::expected<ExplainedRecord, CellFault>
explainedRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting)
{
    RowSetting of = setting;
    of.around.year = head.year;
    return rowOfSheet(explainedTable(), sheet, row, head, of,
                      [&](R &taken) { return settle(taken, of); });
}
