#include "core/reports/documentcolumns.h"

#include "core/documents/dispatchform.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace {
/// What is told of one document, by all its interpretations.
struct Told
{
    bool out = false;
    bool waived = false;
    QStringList forms{};
};
} // namespace

Result<DocumentColumns> DocumentColumns::load(const Records &records,
                                              const std::function<bool()> &goOn)
{
    constexpr std::size_t rowsBetweenLooks = 4096; // at goOn
    static constexpr std::array<quint16, 9> fields{
        DocumentOrgan,      DocumentFormed,    DocumentDetermined,
        DocumentChangedOn,  DocumentPublished, DocumentAttribute,
        DocumentScopeField, DocumentPolicy,    DocumentMeasures};
    DocumentColumns columns;
    bool stopped = false;
    std::size_t seen = 0;
    const auto read = records.scan(Noun::Document, fields, [&](const ScanRow &row) {
        stopped = goOn && seen++ % rowsBetweenLooks == 0 && !goOn();
        if (stopped || DocumentScope(row.integer(6)) != DocumentScope::Government)
            return !stopped;
        const auto attribute = Attribute(row.integer(5));
        columns.rows.push_back({.id = row.entity(),
                                .organ = row.id(0),
                                .formed = row.date(1),
                                .determined = row.date(2),
                                .changedOn = row.date(3),
                                .published = row.date(4),
                                .attribute = attribute,
                                .owes = owesInterpretation(attribute, Answer(row.integer(7)),
                                                           Answer(row.integer(8)))});
        return true;
    });
    if (stopped)
        return fail(ErrorCode::Cancelled);
    return read.and_then([&] { return columns.loadInterpretations(records); })
        .and_then([&] { return columns.loadForms(records); })
        .map([&] { return std::move(columns); });
}

Result<> DocumentColumns::loadInterpretations(const Records &records)
{
    static constexpr std::array<quint16, 4> fields{InterpretationDocument, InterpretationPublished,
                                                   InterpretationForms, InterpretationWaiver};
    QHash<EntityId, Told> told;
    const auto read = records.scan(Noun::Interpretation, fields, [&](const ScanRow &row) {
        Told &each = told[row.id(0)];
        each.waived = each.waived || !row.text(3).isEmpty();
        if (row.date(1).isValid()) {
            each.out = true;
            if (!row.text(2).isEmpty())
                each.forms += QString::fromUtf8(row.text(2)).split(u'\n');
        }
        return true;
    });
    for (Row &row : rows) {
        const auto each = told.find(row.id);
        if (each == told.end())
            continue;
        row.waived = each->waived;
        if (!each->out)
            continue;
        each->forms.sort();
        const auto known = std::find(tellings.begin() + 1, tellings.end(), each->forms);
        row.told = quint16(known - tellings.begin());
        if (known == tellings.end())
            tellings.push_back(each->forms);
    }
    return read;
}

Result<> DocumentColumns::loadForms(const Records &records)
{
    static constexpr std::array<quint16, 5> fields{FormOrgan, FormDecided, FormStateField,
                                                   FormRound, FormDefects};
    return records.scan(Noun::DispatchForm, fields, [&](const ScanRow &row) {
        const auto state = FormState(row.integer(2));
        if (state != FormState::Submitted)
            forms.push_back({.id = row.entity(),
                             .organ = row.id(0),
                             .decided = row.date(1),
                             .first = row.integer(3) <= 1,
                             .passed = state == FormState::Passed,
                             .overridden = state == FormState::Passed && !row.text(4).isEmpty()});
        return true;
    });
}
