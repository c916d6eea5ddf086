// Register 2, 公文属性认定台账.
#include "core/reports/documentregister.h"

#include "core/documents/backlog.h"
#include "core/reports/documentcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using namespace documentcells;
using enum CellKind;
using enum CellNeed;
using R = DocumentRecord;
constexpr auto doc = &R::document;

template<Stage At>
QString opinions(const R &record, const RowSetting &setting)
{
    QStringList said;
    for (const DocumentOpinion &each : record.opinions) {
        if (each.stage == At)
            said << setting.nameOf(each.officer) + u"："_s + wordOf(each.attribute) +
                        (each.reason.isEmpty() ? QString{} : u"，"_s + each.reason);
    }
    return said.join(u'；');
}

QString interpretations(const R &record, const RowSetting &)
{
    QStringList said;
    for (const Interpretation &each : record.interpretations)
        said << (each.waiver.isEmpty() ? each.title : u"免："_s + each.waiver);
    return said.join(u'；');
}

QString changes(const R &record, const RowSetting &)
{
    QStringList said;
    for (const AttributeChange &each : record.changes)
        said << isoDate(each.on) + u' ' + wordOf(each.was) + u"→"_s + wordOf(each.becomes) + u' ' +
                    each.reason;
    return said.join(u'；');
}

QString due(const R &record, const RowSetting &setting)
{
    const auto day = publicationDue(record.document, setting.around.law, setting.around.calendar);
    return day && *day ? isoDate(**day) : QString{};
}

QString checked(const R &record, const RowSetting &setting)
{
    const Document &d = record.document;
    return d.checkedOn.isValid() ? setting.nameOf(d.checkedBy) + u' ' + isoDate(d.checkedOn)
                                 : QString{};
}

QString reviewer(const R &record, const RowSetting &setting)
{
    return setting.nameOf(record.document.reviewedBy);
}

QString readGround(const R &record, const RowSetting &setting)
{
    return groundWord(record.document.ground, setting.around);
}

bool writeGround(R &record, const QString &cell, const RowSetting &setting)
{
    const QString code = groundCode(cell, setting.around);
    if (!code.isEmpty() || cell.isEmpty())
        record.document.ground = code;
    return !code.isEmpty() || cell.isEmpty();
}

QString readOrgan(const R &record, const RowSetting &)
{
    return record.organ;
}

bool writeOrgan(R &record, const QString &cell, const RowSetting &)
{
    record.organ = cell;
    return true;
}

bool writeBody(R &record, const QString &cell, const RowSetting &)
{
    record.document.body = cell;
    return true;
}

constexpr RegisterColumn head(QStringView heading, QLatin1StringView english = {},
                              QStringView also = {}, CellNeed need = Lenient, CellKind kind = Text)
{
    return {.heading = heading, .english = english, .also = also, .kind = kind, .need = need};
}
constexpr RegisterColumn day(QStringView heading, QLatin1StringView english = {},
                             QStringView also = {})
{
    return head(heading, english, also, Strict, Date);
}
constexpr RowColumn<R> computed(QStringView heading, QString (*read)(const R &, const RowSetting &))
{
    return {head(heading, {}, {}, Computed), read, nullptr};
}

constexpr std::array columns{
    RowColumn<R>{head(u"序号", {}, {}, Ignored, Count)},
    RowColumn<R>{head(u"发文机关", "organ"_L1, u"机关|单位|制发机关"), readOrgan, writeOrgan},
    part<R, doc, &Document::number>(head(u"文号", "number"_L1, u"发文字号|发文号|公文文号")),
    part<R, doc, &Document::title>(
        head(u"标题", "title"_L1, u"公文标题|文件标题|文件名称|公文名称", Required)),
    part<R, doc, &Document::kind>(head(u"文种", "kind"_L1)),
    part<R, doc, &Document::formed>(day(u"成文日期", "issued"_L1, u"formed|成文时间|签发日期")),
    part<R, doc, &Document::issued>(day(u"印发日期", {}, u"印发时间|发布日期")),
    part<R, doc, &Document::signedBy>(head(u"签发人")),
    part<R, doc, &Document::unit>(head(u"起草部门", {}, u"起草单位|承办部门")),
    part<R, doc, &Document::normative>(head(u"是否规范性文件", {}, u"规范性文件")),
    part<R, doc, &Document::validity>(head(u"有效性", {}, u"是否有效|现行有效")),
    part<R, doc, &Document::validUntil>(day(u"有效期至")),
    part<R, doc, &Document::originalAttribute>(head(u"原标注属性", {}, u"原属性")),
    part<R, doc, &Document::attribute>(head(u"认定属性", "attribute"_L1, u"公开属性|属性")),
    part<R, doc, &Document::basis>(head(u"理由", "reason"_L1, u"不公开理由")),
    RowColumn<R>{head(u"依据条款项", "ground"_L1, u"依据|依据条款"), readGround, writeGround},
    computed(u"部门意见", opinions<Stage::Section>),
    computed(u"公开机构意见", opinions<Stage::DisclosureOffice>),
    computed(u"保密审查人/日期", checked),
    computed(u"审定人", reviewer),
    part<R, doc, &Document::determined>(day(u"认定日期")),
    computed(u"应公开日期", due),
    part<R, doc, &Document::published>(day(u"实际公开日期", {}, u"公开日期")),
    part<R, doc, &Document::link>(head(u"公开栏目/链接", {}, u"公开链接|链接")),
    part<R, doc, &Document::filed>(day(u"公文备案日期")),
    part<R, doc, &Document::normFiled>(day(u"规范性文件备案日期")),
    computed(u"解读情况", interpretations),
    part<R, doc, &Document::topic>(head(u"一类事主题", "topic"_L1, u"主题|主题分类")),
    computed(u"属性变更记录", changes),
    RowColumn<R>{head(u"备注")},
    RowColumn<R>{{.heading = u"正文", .english = "body"_L1, .also = u"内容", .supplement = true},
                 nullptr,
                 writeBody}, // comes in, and never goes out in a cell
};
constexpr auto heads = headsOf(columns);

QString headingOf(const SheetHead &head, QLatin1StringView english, const QString &otherwise)
{
    const SheetColumn *column = head.find(english);
    return column ? column->heading : otherwise;
}

/// A number of another build and an attribute without its ground want a look.
std::optional<CellFault> settle(R &row, const SheetHead &head, const RowSetting &setting)
{
    Document &d = row.document;
    if (auto fault = checkRecord(row, setting)) {
        const bool isTitle = fault->second != ErrorCode::FutureDate;
        fault->first = headingOf(head, isTitle ? "title"_L1 : "issued"_L1, fault->first);
        return fault;
    }
    if (!d.formed.isValid())
        d.formed = d.issued;
    if (!d.formed.isValid())
        row.notes.doubts << headingOf(head, "issued"_L1, u"成文日期"_s);
    if (!isUsualNumber(d.number))
        row.notes.doubts << headingOf(head, "number"_L1, u"文号"_s);
    const bool other = d.attribute != Attribute::None && d.attribute != Attribute::Proactive;
    if (other && d.ground.isEmpty())
        row.notes.doubts << headingOf(head, "ground"_L1, u"依据条款项"_s);
    if (d.attribute != Attribute::None)
        d.state = d.published.isValid() ? DocumentState::Published : DocumentState::Determined;
    return {};
}
} // namespace

const RowTable<DocumentRecord> &documentTable()
{
    static constexpr RowTable<R> table{u"公文属性认定台账", columns, heads};
    return table;
}

DocumentRecord recordOf(Document document)
{
    R record{.document = std::move(document)};
    record.notes.lines = readNotes(record.document.notes);
    return record;
}

std::optional<CellFault> checkRecord(const DocumentRecord &record, const RowSetting &setting)
{
    const Document &d = record.document;
    const QDate today = setting.around.today;
    for (const QDate day : {d.formed, d.issued, d.determined, d.published, d.filed, d.normFiled}) {
        if (day > today)
            return CellFault{u"成文日期"_s, ErrorCode::FutureDate};
    }
    if (const auto open = checkSecrecy(d.title, d.body, setting.around.law, today); !open)
        return CellFault{u"标题"_s, open.error().code};
    return {};
}

tl::expected<DocumentRecord, CellFault>
documentRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting)
{
    RowSetting of = setting;
    of.around.year = head.year;
    auto read = rowOfSheet(documentTable(), sheet, row, head, of,
                           [&](R &taken) { return settle(taken, head, of); });
    if (read)
        read->document.notes = notesText(read->notes.lines);
    return read;
}
