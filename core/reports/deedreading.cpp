// Registers 5, 10 and 11 as the records have them, and as they come in.
#include "core/reports/deedregister.h"
#include "core/reports/documentimport.h"
#include "core/reports/documentrows.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/journal/scanned.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
RowSetting settingOf(const RegisterView &view)
{
    return {view.setting, view.names.officers};
}

/// Every one of a noun, private fields too, that \p asked wants; by \p day.
template<class T, class Asked, class Day>
Result<std::vector<T>> readEach(const Records &records, Asked asked, Day day)
{
    const auto ids = records.all(nounOf<T>());
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<T> found;
    for (const EntityId &id : *ids) {
        auto seen = readSeen<T>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        if (asked(seen->value))
            found.push_back(std::move(seen->value));
    }
    std::ranges::stable_sort(found, {}, day);
    return found;
}

Result<RegisterSheet> readInquiries(const Records &records, const RegisterView &view)
{
    const RegisterRange &range = view.range;
    const auto asked = [&](const Inquiry &each) {
        return (range.organ.isNull() || range.organ == each.organ) &&
               (range.year == 0 || range.year == each.received.year()) &&
               (range.unit.isEmpty() || range.unit == each.unit) &&
               (range.only.empty() || range.only.contains(each.id.value));
    };
    return readEach<Inquiry>(records, asked, &Inquiry::received).map([&](std::vector<Inquiry> all) {
        std::vector<InquiryRecord> rows;
        for (Inquiry &each : all) {
            InquiryRecord row{.inquiry = std::move(each)};
            row.notes.lines = readNotes(row.inquiry.notes);
            if (!view.open.contains(row.inquiry.organ)) { // rules §10
                row.inquiry.summary.clear();
                row.inquiry.answer.clear();
                row.inquiry.kindReason.clear();
                row.notes.lines.clear();
            }
            rows.push_back(std::move(row));
        }
        return sheetOfRows(inquiryTable(), std::span<const InquiryRecord>{rows}, settingOf(view));
    });
}

Result<RegisterSheet> readDecisions(const Records &records, const RegisterView &view)
{
    const RegisterRange &range = view.range;
    const auto asked = [&](const Decision &each) {
        return (range.year == 0 || range.year == each.year) &&
               (range.unit.isEmpty() || range.unit == each.unit) &&
               (range.only.empty() || range.only.contains(each.id.value));
    };
    return readEach<Decision>(records, asked, &Decision::year).map([&](std::vector<Decision> all) {
        std::vector<DecisionRecord> rows;
        for (Decision &each : all) {
            DecisionRecord row{.decision = std::move(each)};
            row.notes.lines = readNotes(row.decision.notes);
            rows.push_back(std::move(row));
        }
        return sheetOfRows(decisionTable(), std::span<const DecisionRecord>{rows}, settingOf(view));
    });
}

Result<RegisterSheet> readAssessments(const Records &records, const RegisterView &view)
{
    const RegisterRange &range = view.range;
    const auto any = [](const AssessmentLine &) { return true; };
    return readEach<AssessmentLine>(records, any, &AssessmentLine::year)
        .map([&](const std::vector<AssessmentLine> &all) {
            std::map<std::pair<int, QString>, int> ranks;
            for (const AssessmentLine &each : all) {
                if (ranks.contains({each.year, each.unit}))
                    continue;
                for (const AssessmentSum &sum : assessmentSums(all, each.year))
                    ranks[{each.year, sum.unit}] = sum.weight > 0 ? sum.rank : 0;
            }
            std::vector<AssessmentRecord> rows;
            for (const AssessmentLine &each : all) {
                if ((range.year != 0 && range.year != each.year) ||
                    (!range.unit.isEmpty() && range.unit != each.unit))
                    continue;
                AssessmentRecord row{.line = each, .rank = ranks[{each.year, each.unit}]};
                row.notes.lines = readNotes(each.notes);
                rows.push_back(std::move(row));
            }
            return sheetOfRows(assessmentTable(), std::span<const AssessmentRecord>{rows},
                               settingOf(view));
        });
}

QString assessmentKey(const AssessmentLine &l)
{
    return QStringList{u"assessment"_s, l.unit,   QString::number(l.year),
                       l.first,         l.second, l.content}
        .join(u'\n');
}
QString inquiryKey(const Inquiry &i)
{
    return QStringList{u"inquiry"_s, i.organ.text(), i.number, isoDate(i.received),
                       i.number.isEmpty() ? i.summary : QString{}}
        .join(u'\n');
}
QString decisionKey(const Decision &d)
{
    return QStringList{u"decision"_s, d.unit, QString::number(d.year), d.title}.join(u'\n');
}
} // namespace

/// What the office has; read when the first row of such a register comes in.
Result<> DocumentImport::loadDeeds()
{
    if (m_deedsRead)
        return {};
    const auto any = [](const auto &) { return true; };
    const auto inquiries = readEach<Inquiry>(*m_records, any, &Inquiry::received);
    const auto decisions = readEach<Decision>(*m_records, any, &Decision::year);
    const auto lines = readEach<AssessmentLine>(*m_records, any, &AssessmentLine::year);
    if (!inquiries || !decisions)
        return tl::unexpected(inquiries ? decisions.error() : inquiries.error());
    if (!lines)
        return tl::unexpected(lines.error());
    for (const AssessmentLine &each : *lines)
        m_there.insert(assessmentKey(each));
    for (const Inquiry &each : *inquiries)
        m_there.insert(inquiryKey(each));
    for (const Decision &each : *decisions)
        m_there.insert(decisionKey(each));
    m_deedsRead = true;
    return {};
}

RowEntered DocumentImport::enterInquiry(const EnteringRow &in)
{
    auto read = inquiryRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->inquiry.number, .doubts = read->notes.doubts};
    const auto organ = in.organ({}, entered.changes);
    const auto loaded = loadDeeds();
    if (!organ || !loaded)
        return tl::unexpected(
            CellFault{u"编号"_s, organ ? loaded.error().code : organ.error().code});
    Inquiry &inquiry = read->inquiry;
    inquiry.organ = *organ;
    if (!isNew(inquiryKey(inquiry), in.wasDone))
        return tl::unexpected(CellFault{u"编号"_s, ErrorCode::Duplicate});
    inquiry.notes = notesText(read->notes.lines);
    inquiry.id = {newEntityId(m_documents.clock, m_documents.random)};
    entered.changes.add(inquiry, quint16(InquiryEvent::Received));
    return entered;
}

RowEntered DocumentImport::enterDecision(const EnteringRow &in)
{
    auto read = decisionRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->decision.title, .doubts = read->notes.doubts};
    const auto organ = in.organ({}, entered.changes);
    const auto loaded = loadDeeds();
    if (!organ || !loaded)
        return tl::unexpected(
            CellFault{u"事项"_s, organ ? loaded.error().code : organ.error().code});
    Decision &decision = read->decision;
    if (!isNew(decisionKey(decision), in.wasDone))
        return tl::unexpected(CellFault{u"事项"_s, ErrorCode::Duplicate});
    decision.notes = notesText(read->notes.lines);
    decision.id = {newEntityId(m_documents.clock, m_documents.random)};
    entered.changes.add(decision, quint16(DecisionEvent::Saved));
    return entered;
}

RowEntered DocumentImport::enterAssessment(const EnteringRow &in)
{
    auto read = assessmentRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->line.first, .doubts = read->notes.doubts};
    const auto organ = in.organ({}, entered.changes);
    const auto loaded = loadDeeds();
    if (!organ || !loaded)
        return tl::unexpected(
            CellFault{u"一级指标"_s, organ ? loaded.error().code : organ.error().code});
    AssessmentLine &line = read->line;
    if (!isNew(assessmentKey(line), in.wasDone))
        return tl::unexpected(CellFault{u"一级指标"_s, ErrorCode::Duplicate});
    line.notes = notesText(read->notes.lines);
    line.id = {newEntityId(m_documents.clock, m_documents.random)};
    entered.changes.add(line, quint16(AssessmentEvent::Saved));
    return entered;
}

const Register registers::assessments{.number = 5,
                                      .slug = "assessments"_L1,
                                      .title = assessmentTable().title,
                                      .columns = assessmentTable().heads,
                                      .read = readAssessments,
                                      .enter = &DocumentImport::enterAssessment};
const Register registers::inquiries{.number = 10,
                                    .slug = "inquiries"_L1,
                                    .title = inquiryTable().title,
                                    .columns = inquiryTable().heads,
                                    .read = readInquiries,
                                    .enter = &DocumentImport::enterInquiry,
                                    .hasPersons = true};
const Register registers::decisions{.number = 11,
                                    .slug = "decisions"_L1,
                                    .title = decisionTable().title,
                                    .columns = decisionTable().heads,
                                    .read = readDecisions,
                                    .enter = &DocumentImport::enterDecision};
