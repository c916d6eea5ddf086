#include "core/reports/documentrows.h"

#include "core/documents/backlog.h"
#include "core/reports/registercells.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Around
{
    const Law &law;
    QDate today{};
    int year = 0;
};
/// Puts a cell into the document; false: it can't be read as what the column holds.
using Writer = bool (*)(DocumentRowRead &, const QString &cell, const Around &);

template<QString Document::*Member>
bool text(DocumentRowRead &row, const QString &cell, const Around &)
{
    row.document.*Member = cell;
    return true;
}

template<QDate Document::*Member>
bool date(DocumentRowRead &row, const QString &cell, const Around &around)
{
    const auto day = cells::date(cell, around.year);
    if (day)
        row.document.*Member = *day;
    return day.has_value();
}

constexpr std::array<QStringView, 4> attributes{u"", u"主动公开|proactive|公开|主动",
                                                u"依申请公开|on_request|依申请",
                                                u"不予公开|withheld|不公开|免予公开"};
template<Attribute Document::*Member>
bool attribute(DocumentRowRead &row, const QString &cell, const Around &)
{
    const auto found = cells::choice(attributes, cell);
    if (found)
        row.document.*Member = Attribute(*found);
    return found.has_value();
}

constexpr std::array<QStringView, 3> validities{u"有效|现行有效|是|in_force", u"失效|expired",
                                                u"废止|已废止|repealed"};
bool validity(DocumentRowRead &row, const QString &cell, const Around &)
{
    const auto found = cells::choice(validities, cell);
    if (found)
        row.document.validity = Validity(*found);
    return found.has_value();
}

constexpr std::array<QStringView, 2> yesNo{u"否|no|不是", u"是|yes"};
bool normative(DocumentRowRead &row, const QString &cell, const Around &)
{
    const auto found = cells::choice(yesNo, cell);
    row.document.normative = found == 1;
    return found.has_value();
}

/// A code, or an article that is one ground's only.
bool ground(DocumentRowRead &row, const QString &cell, const Around &around)
{
    QStringList named;
    for (const Ground &each : around.law.grounds(around.today)) {
        const auto article = around.law.citation(each.citation, around.today);
        if (each.code == cell)
            named = {cell};
        else if (article && (article->brief == cell || article->text == cell) &&
                 !named.contains(cell))
            named << each.code;
    }
    if (named.size() == 1)
        row.document.ground = named.first();
    return named.size() == 1;
}

bool organ(DocumentRowRead &row, const QString &cell, const Around &)
{
    row.organ = cell;
    return true;
}

bool ignored(DocumentRowRead &, const QString &, const Around &)
{
    return true;
}

using enum CellNeed;
struct Line
{
    RegisterColumn column{};
    Writer write = nullptr;
};
constexpr Line line(QStringView heading, QLatin1StringView english, QStringView also, CellNeed need,
                    Writer write)
{
    return {{.heading = heading, .english = english, .also = also, .need = need}, write};
}
constexpr std::array lines{
    line(u"序号", {}, {}, Ignored, ignored),
    line(u"发文机关", "organ"_L1, u"机关|单位|制发机关", Lenient, organ),
    line(u"文号", "number"_L1, u"发文字号|发文号|公文文号", Lenient, text<&Document::number>),
    line(u"标题", "title"_L1, u"公文标题|文件标题|文件名称|公文名称", Required,
         text<&Document::title>),
    line(u"文种", "kind"_L1, {}, Lenient, text<&Document::kind>),
    line(u"成文日期", "issued"_L1, u"formed|成文时间|签发日期", Strict, date<&Document::formed>),
    line(u"印发日期", {}, u"印发时间|发布日期", Strict, date<&Document::issued>),
    line(u"签发人", {}, {}, Lenient, text<&Document::signedBy>),
    line(u"起草部门", {}, u"起草单位|承办部门", Lenient, text<&Document::unit>),
    line(u"是否规范性文件", {}, u"规范性文件", Lenient, normative),
    line(u"有效性", {}, u"是否有效|现行有效", Lenient, validity),
    line(u"有效期至", {}, {}, Strict, date<&Document::validUntil>),
    line(u"原标注属性", {}, u"原属性", Lenient, attribute<&Document::originalAttribute>),
    line(u"认定属性", "attribute"_L1, u"公开属性|属性", Lenient, attribute<&Document::attribute>),
    line(u"理由", "reason"_L1, u"不公开理由", Lenient, text<&Document::basis>),
    line(u"依据条款项", "ground"_L1, u"依据|依据条款", Lenient, ground),
    line(u"认定日期", {}, {}, Strict, date<&Document::determined>),
    line(u"应公开日期", {}, {}, Ignored, ignored),
    line(u"实际公开日期", {}, u"公开日期", Strict, date<&Document::published>),
    line(u"公开栏目/链接", {}, u"公开链接|链接", Lenient, text<&Document::link>),
    line(u"公文备案日期", {}, {}, Strict, date<&Document::filed>),
    line(u"规范性文件备案日期", {}, {}, Strict, date<&Document::normFiled>),
    line(u"一类事主题", "topic"_L1, u"主题|主题分类", Lenient, text<&Document::topic>),
    line(u"正文", "body"_L1, u"内容", Lenient, text<&Document::body>),
    line(u"备注", {}, {}, Lenient, text<&Document::notes>),
};
constexpr auto columns = [] {
    std::array<RegisterColumn, lines.size()> all{};
    for (std::size_t i = 0; i < lines.size(); ++i)
        all[i] = lines[i].column;
    return all;
}();

Writer writerOf(const RegisterColumn *known)
{
    return known ? lines[std::size_t(known - columns.data())].write : nullptr;
}

void addNote(Document &document, const QString &heading, const QString &cell)
{
    document.notes += (document.notes.isEmpty() ? QString{} : u"\n"_s) + heading + u"：" + cell;
}

QString headingOf(const SheetHead &head, QLatin1StringView english, const QString &otherwise)
{
    const SheetColumn *column = head.find(english);
    return column ? column->heading : otherwise;
}

/// A record of the past lies in the past; a number of another build and an attribute without its
/// ground want a look.
std::optional<DocumentRowFault> settle(DocumentRowRead &row, const SheetHead &head,
                                       const Around &around)
{
    Document &d = row.document;
    for (const QDate day : {d.formed, d.issued, d.determined, d.published, d.filed, d.normFiled}) {
        if (day > around.today)
            return DocumentRowFault{headingOf(head, "issued"_L1, u"成文日期"_s),
                                    ErrorCode::FutureDate};
    }
    if (const auto open = checkSecrecy(d.title, d.body, around.law, around.today); !open)
        return DocumentRowFault{headingOf(head, "title"_L1, u"标题"_s), open.error().code};
    if (!d.formed.isValid())
        d.formed = d.issued;
    if (!d.formed.isValid())
        row.doubts << headingOf(head, "issued"_L1, u"成文日期"_s);
    if (!isUsualNumber(d.number))
        row.doubts << headingOf(head, "number"_L1, u"文号"_s);
    const bool other = d.attribute != Attribute::None && d.attribute != Attribute::Proactive;
    if (other && d.ground.isEmpty())
        row.doubts << headingOf(head, "ground"_L1, u"依据条款项"_s);
    if (d.attribute != Attribute::None)
        d.state = d.published.isValid() ? DocumentState::Published : DocumentState::Determined;
    return {};
}
} // namespace

std::span<const RegisterColumn> documentColumns()
{
    return columns;
}

tl::expected<DocumentRowRead, DocumentRowFault> readDocumentRow(const Sheet &sheet, std::size_t row,
                                                                const SheetHead &head,
                                                                const Law &law, QDate today)
{
    const Around around{law, today, head.year};
    DocumentRowRead read;
    for (const SheetColumn &column : head.columns) {
        const QString raw = sheet.cell(row, column.at);
        const QString cell = raw.trimmed();
        const CellNeed need = column.known ? column.known->need : Lenient;
        if (cell.isEmpty() && need == Required)
            return tl::unexpected(DocumentRowFault{column.heading, ErrorCode::MissingMember});
        if (cell.isEmpty())
            continue;
        const Writer write = writerOf(column.known);
        const bool isBody = column.known && column.known->english == "body"_L1;
        const bool written = write && write(read, isBody ? raw : cell, around);
        if (written)
            continue;
        if (need == Strict)
            return tl::unexpected(DocumentRowFault{column.heading, ErrorCode::BadDate});
        addNote(read.document, column.heading, cell);
        if (column.known)
            read.doubts << column.heading;
    }
    if (const auto fault = settle(read, head, around))
        return tl::unexpected(*fault);
    return read;
}
