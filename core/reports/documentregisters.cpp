// 公文属性认定台账, 发文申请/退文登记, 政策解读台账 (registers.md 2 to 4).
#include "core/reports/documentregisters.h"

#include "core/base/date.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Setting = DocumentRegisterSetting;

QString attributeWord(Attribute attribute)
{
    static constexpr std::array words{u"", u"主动公开", u"依申请公开", u"不予公开"};
    return QString::fromUtf16(words.at(std::size_t(attribute)));
}

QString yesNo(bool yes)
{
    return yes ? u"是"_s : u"否"_s;
}

QString answerWord(Answer answer)
{
    return answer == Answer::Unsaid ? QString{} : yesNo(answer == Answer::Yes);
}

/// The article where it is one ground's only, so that it can be read again; else the code.
QString groundWord(const QString &code, const Setting &setting)
{
    QString brief;
    int alike = 0;
    const auto grounds = setting.law.grounds(setting.today);
    const auto articleOf = [&](const Ground &ground) {
        const auto citation = setting.law.citation(ground.citation, setting.today);
        return citation ? citation->brief : QString{};
    };
    for (const Ground &each : grounds) {
        if (each.code == code)
            brief = articleOf(each);
    }
    for (const Ground &each : grounds)
        alike += articleOf(each) == brief;
    return brief.isEmpty() || alike != 1 ? code : brief;
}

QString opinionsAt(Stage stage, const DocumentRecord &record, const Setting &setting)
{
    QStringList said;
    for (const DocumentOpinion &each : record.opinions) {
        if (each.stage == stage)
            said << setting.nameOf(each.officer) + u"："_s + attributeWord(each.attribute) +
                        (each.reason.isEmpty() ? QString{} : u"，"_s + each.reason);
    }
    return said.join(u'；');
}

QString interpretationWord(const DocumentRecord &record, const Setting &)
{
    QStringList said;
    for (const Interpretation &each : record.interpretations)
        said << (each.waiver.isEmpty() ? each.title : u"免："_s + each.waiver);
    return said.join(u'；');
}

QString changesWord(const DocumentRecord &record, const Setting &)
{
    QStringList said;
    for (const AttributeChange &each : record.changes)
        said << isoDate(each.on) + u' ' + attributeWord(each.was) + u"→"_s +
                    attributeWord(each.becomes) + u' ' + each.reason;
    return said.join(u'；');
}

QString dueWord(const DocumentRecord &record, const Setting &setting)
{
    const auto due = publicationDue(record.document, setting.law, setting.calendar);
    return due && *due ? isoDate(**due) : QString{};
}

QString checkedWord(const DocumentRecord &record, const Setting &setting)
{
    const Document &d = record.document;
    return d.checkedOn.isValid() ? setting.nameOf(d.checkedBy) + u' ' + isoDate(d.checkedOn)
                                 : QString{};
}

QString validityWord(const DocumentRecord &record, const Setting &)
{
    static constexpr std::array words{u"有效", u"失效", u"废止"};
    return QString::fromUtf16(words.at(std::size_t(record.document.validity)));
}

template<class Row>
struct Line
{
    QStringView heading{};
    QString (*text)(const Row &row, const Setting &setting) = nullptr;
};
/// 序号 and the lines' headings, then a numbered row each.
template<class Row, std::size_t N>
Sheet sheetOf(const QString &name, const std::array<Line<Row>, N> &lines, std::span<const Row> rows,
              const Setting &setting)
{
    Sheet sheet{.name = name};
    QStringList head{u"序号"_s};
    for (const Line<Row> &line : lines)
        head << line.heading.toString();
    sheet.rows.push_back(head);
    for (const Row &row : rows) {
        QStringList cells{QString::number(sheet.rows.size())};
        for (const Line<Row> &line : lines)
            cells << (line.text ? line.text(row, setting) : QString{});
        sheet.rows.push_back(cells);
    }
    return sheet;
}

template<QString Document::*Member>
QString text(const DocumentRecord &record, const Setting &)
{
    return record.document.*Member;
}
template<QDate Document::*Member>
QString date(const DocumentRecord &record, const Setting &)
{
    return isoDate(record.document.*Member);
}
template<Attribute Document::*Member>
QString attribute(const DocumentRecord &record, const Setting &)
{
    return attributeWord(record.document.*Member);
}
template<Stage At>
QString opinions(const DocumentRecord &record, const Setting &setting)
{
    return opinionsAt(At, record, setting);
}
template<QString DispatchForm::*Member>
QString formText(const DispatchForm &form, const Setting &)
{
    return form.*Member;
}
template<QDate DispatchForm::*Member, FormState State>
QString formDay(const DispatchForm &form, const Setting &)
{
    return form.state == State ? isoDate(form.*Member) : QString{};
}

using D = DocumentRecord;
constexpr std::array attributeLines{
    Line<D>{u"发文机关", [](const D &d, const Setting &) { return d.organ; }},
    Line<D>{u"文号", text<&Document::number>},
    Line<D>{u"标题", text<&Document::title>},
    Line<D>{u"文种", text<&Document::kind>},
    Line<D>{u"成文日期", date<&Document::formed>},
    Line<D>{u"印发日期", date<&Document::issued>},
    Line<D>{u"签发人", text<&Document::signedBy>},
    Line<D>{u"起草部门", text<&Document::unit>},
    Line<D>{u"是否规范性文件",
            [](const D &d, const Setting &) { return yesNo(d.document.normative); }},
    Line<D>{u"有效性", validityWord},
    Line<D>{u"有效期至", date<&Document::validUntil>},
    Line<D>{u"原标注属性", attribute<&Document::originalAttribute>},
    Line<D>{u"认定属性", attribute<&Document::attribute>},
    Line<D>{u"理由", text<&Document::basis>},
    Line<D>{u"依据条款项",
            [](const D &d, const Setting &s) { return groundWord(d.document.ground, s); }},
    Line<D>{u"部门意见", opinions<Stage::Section>},
    Line<D>{u"公开机构意见", opinions<Stage::DisclosureOffice>},
    Line<D>{u"保密审查人/日期", checkedWord},
    Line<D>{u"审定人", [](const D &d, const Setting &s) { return s.nameOf(d.document.reviewedBy); }},
    Line<D>{u"认定日期", date<&Document::determined>},
    Line<D>{u"应公开日期", dueWord},
    Line<D>{u"实际公开日期", date<&Document::published>},
    Line<D>{u"公开栏目/链接", text<&Document::link>},
    Line<D>{u"公文备案日期", date<&Document::filed>},
    Line<D>{u"规范性文件备案日期", date<&Document::normFiled>},
    Line<D>{u"解读情况", interpretationWord},
    Line<D>{u"一类事主题", text<&Document::topic>},
    Line<D>{u"属性变更记录", changesWord},
    Line<D>{u"备注", text<&Document::notes>},
};

QString formDefects(const DispatchForm &form, const Setting &setting)
{
    QStringList said;
    const auto rules = defectsOf(form, setting.law, form.received);
    for (const DefectRule &rule : rules ? *rules : std::vector<DefectRule>{})
        said << rule.name;
    return said.join(u'；');
}

QString formGround(const DispatchForm &form, const Setting &)
{
    QStringList said{form.ground, form.reason};
    said.removeAll(QString{});
    return said.join(u'，');
}

QString formInterpretation(const DispatchForm &form, const Setting &)
{
    return !form.interpretation.isEmpty() ? u"有"_s : !form.waiver.isEmpty() ? u"免"_s : u"无"_s;
}

using F = DispatchForm;
constexpr std::array formLines{
    Line<F>{u"收件日期", [](const F &f, const Setting &) { return isoDate(f.received); }},
    Line<F>{u"申请单位", formText<&F::unit>},
    Line<F>{u"标题", formText<&F::title>},
    Line<F>{u"拟发文机关", formText<&F::issuer>},
    Line<F>{u"文种", formText<&F::kind>},
    Line<F>{u"拟定属性", [](const F &f, const Setting &) { return attributeWord(f.attribute); }},
    Line<F>{u"不公开理由及依据", formGround},
    Line<F>{u"解读稿(有/无/免)", formInterpretation},
    Line<F>{u"解读形式",
            [](const F &f, const Setting &) { return f.interpretationForms.join(u'、'); }},
    Line<F>{u"征求意见及采纳", formText<&F::adoption>},
    Line<F>{u"涉企意见", formText<&F::enterpriseOpinion>},
    Line<F>{u"合法性审核号", formText<&F::legality>},
    Line<F>{u"公平竞争审查", formText<&F::fairCompetition>},
    Line<F>{u"保密审查", formText<&F::secrecyReview>},
    Line<F>{u"缺项", formDefects},
    Line<F>{u"退文日期", formDay<&F::decided, FormState::Returned>},
    Line<F>{u"退文原因",
            [](const F &f, const Setting &) {
                return f.state == FormState::Returned ? f.decisionReason : QString{};
            }},
    Line<F>{u"再报次数", [](const F &f, const Setting &) { return QString::number(f.round - 1); }},
    Line<F>{u"再报日期",
            [](const F &f, const Setting &) {
                return f.round > 1 ? isoDate(f.received) : QString{};
            }},
    Line<F>{u"通过日期", formDay<&F::decided, FormState::Passed>},
    Line<F>{u"发文号",
            [](const F &f, const Setting &) {
                return f.state == FormState::Passed ? f.number : QString{};
            }},
    Line<F>{u"经办人", [](const F &f, const Setting &s) { return s.nameOf(f.enteredBy); }},
};

/// A document with one of its interpretations, or with none.
struct Explained
{
    const DocumentRecord *record = nullptr;
    Interpretation interpretation{};
};
template<QString Interpretation::*Member>
QString said(const Explained &row, const Setting &)
{
    return row.interpretation.*Member;
}
template<QDate Interpretation::*Member>
QString saidOn(const Explained &row, const Setting &)
{
    return isoDate(row.interpretation.*Member);
}
template<QString (*Text)(const DocumentRecord &, const Setting &)>
QString ofRecord(const Explained &row, const Setting &setting)
{
    return Text(*row.record, setting);
}

QString owedWord(const Explained &row, const Setting &)
{
    const Document &d = row.record->document;
    return yesNo(owesInterpretation(d.attribute, d.policy, d.measures));
}

QString apartWord(const Explained &row, const Setting &setting)
{
    const auto days = daysApart(row.interpretation, row.record->document, setting.calendar);
    return days ? QString::number(*days) : QString{};
}

QString concernsWord(const Explained &row, const Setting &)
{
    QStringList lines;
    for (QString each : row.interpretation.concerns)
        lines << each.replace(u'\t', u"→"_s);
    return lines.join(u'；');
}

QString diverseWord(const Explained &row, const Setting &setting)
{
    return row.interpretation.title.isEmpty()
               ? QString{}
               : yesNo(isDiverse(row.interpretation, setting.law, setting.today));
}

using E = Explained;
constexpr std::array explainedLines{
    Line<E>{u"文件标题", ofRecord<text<&Document::title>>},
    Line<E>{u"文号", ofRecord<text<&Document::number>>},
    Line<E>{u"起草单位", ofRecord<text<&Document::unit>>},
    Line<E>{u"成文日期", ofRecord<date<&Document::formed>>},
    Line<E>{u"公开日期", ofRecord<date<&Document::published>>},
    Line<E>{u"是否政策性文件",
            [](const E &e, const Setting &) { return answerWord(e.record->document.policy); }},
    Line<E>{u"有无具体举措",
            [](const E &e, const Setting &) { return answerWord(e.record->document.measures); }},
    Line<E>{u"应否解读", owedWord},
    Line<E>{u"免解读理由", said<&Interpretation::waiver>},
    Line<E>{u"解读标题", said<&Interpretation::title>},
    Line<E>{u"解读形式(多选)",
            [](const E &e, const Setting &) { return e.interpretation.forms.join(u'、'); }},
    Line<E>{u"是否多元化", diverseWord},
    Line<E>{u"解读日期", saidOn<&Interpretation::published>},
    Line<E>{u"相隔工作日", apartWord},
    Line<E>{u"发布渠道",
            [](const E &e, const Setting &) { return e.interpretation.channels.join(u'、'); }},
    Line<E>{u"解读链接", said<&Interpretation::link>},
    Line<E>{u"双向关联(是/否)",
            [](const E &e, const Setting &) { return yesNo(e.interpretation.bothWays); }},
    Line<E>{u"预公开阶段解读",
            [](const E &e, const Setting &) { return yesNo(e.interpretation.beforehand); }},
    Line<E>{u"关注点/疑惑点回应", concernsWord},
    Line<E>{u"二次/跟踪解读日期",
            [](const E &e, const Setting &) {
                return e.interpretation.follows.isNull() ? QString{}
                                                         : isoDate(e.interpretation.published);
            }},
    Line<E>{u"媒体转载", nullptr}, // no field of its own: filled in by whoever counts them
    Line<E>{u"精准推送", nullptr},
    Line<E>{u"阅读量", nullptr},
    Line<E>{u"备注", said<&Interpretation::trigger>},
};
} // namespace

Sheet attributeRegister(std::span<const DocumentRecord> records, const Setting &setting)
{
    return sheetOf(u"公文属性认定台账"_s, attributeLines, records, setting);
}

Sheet dispatchRegister(std::span<const DispatchForm> forms, const Setting &setting)
{
    return sheetOf(u"发文申请退文登记"_s, formLines, forms, setting);
}

Sheet interpretationRegister(std::span<const DocumentRecord> records, const Setting &setting)
{
    std::vector<Explained> rows;
    for (const DocumentRecord &record : records) {
        for (const Interpretation &each : record.interpretations)
            rows.push_back({&record, each});
        if (record.interpretations.empty() && record.document.attribute == Attribute::Proactive)
            rows.push_back({&record, {}});
    }
    return sheetOf(u"政策解读台账"_s, explainedLines, std::span<const Explained>{rows}, setting);
}
