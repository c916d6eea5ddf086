// The forms of the annual report.
#include "core/law/lawline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
ReportRow reportRow(JsonReader &line)
{
    ReportRow row;
    row.section = line.textOr(u"section");
    row.name = line.text(u"name");
    if (line.has(u"counts"))
        row.counts = word(line, u"counts", reportCountWords());
    else
        row.outcomes = line.texts(u"outcomes");
    row.severed = line.flagOr(u"severed", false);
    row.rest = line.flagOr(u"rest", false);
    row.confidence = word(line, u"confidence", confidenceWords());
    return row;
}

/// Whether the lines say something that only their sum can show: each special row once, no outcome
/// and no kind of applicant twice, one column of sums at the end.
bool addsUp(const ReportForm &form)
{
    const auto rowsThat = [&](auto holds) { return std::ranges::count_if(form.rows, holds); };
    using enum ReportCount;
    for (const ReportCount once : {Received, CarriedIn, Closed, CarriedOut}) {
        if (rowsThat([&](const ReportRow &row) { return row.counts == once; }) != 1)
            return false;
    }
    QStringList outcomes;
    for (const ReportRow &row : form.rows)
        outcomes += row.outcomes;
    QStringList applicants;
    for (const ReportColumn &column : form.columns)
        applicants += column.applicants;
    const auto summing = [](const ReportColumn &column) { return column.applicants.isEmpty(); };
    return rowsThat(&ReportRow::rest) == 1 && rowsThat(&ReportRow::severed) == 1 &&
           outcomes.removeDuplicates() == 0 && applicants.removeDuplicates() == 0 &&
           std::ranges::count_if(form.columns, summing) == 1 && summing(form.columns.back());
}
} // namespace

void LawLoader::reportForm(JsonReader &line)
{
    ReportForm rule;
    QStringList outcomes;
    line.objects(u"columns", [&](JsonReader &part) {
        rule.columns.push_back(
            {.name = part.text(u"name"), .applicants = part.textsOr(u"applicants")});
    });
    line.objects(u"rows", [&](JsonReader &part) {
        rule.rows.push_back(reportRow(part));
        outcomes += rule.rows.back().outcomes;
    });
    line.optionalObjects(u"table2", [&](JsonReader &part) {
        rule.unitRows.push_back({.key = part.text(u"key"),
                                 .block = part.text(u"block"),
                                 .name = part.text(u"name"),
                                 .counted = part.flagOr(u"counted", false),
                                 .isMoney = part.flagOr(u"money", false)});
    });
    line.optionalObjects(u"text", [&](JsonReader &part) {
        rule.parts.push_back({.key = part.text(u"key"),
                              .title = part.text(u"title"),
                              .paragraphs = part.textsOr(u"paragraphs")});
    });
    line.optionalObjects(u"text_figures", [&](JsonReader &part) {
        rule.textFigures.push_back({.pattern = part.text(u"pattern"),
                                    .row = int(part.integer(u"row", 1, ReportForm::rowCount))});
        if (!QRegularExpression{rule.textFigures.back().pattern}.isValid())
            part.refuse(ErrorCode::BadValue, {part.path(u"pattern")});
    });
    if (rule.columns.size() != ReportForm::columnCount)
        line.refuse(ErrorCode::BadValue, {line.path(u"columns")});
    else if (rule.rows.size() != ReportForm::rowCount || !addsUp(rule))
        line.refuse(ErrorCode::BadValue, {line.path(u"rows")});
    common(line, rule, {u"report_form"_s}, prefixed(u"outcome"_s, outcomes));
    m_law.m_reportForms.push_back(rule);
}
