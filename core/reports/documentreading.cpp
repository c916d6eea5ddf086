// Registers 2 to 4 as the records have them.
#include "core/reports/documentimport.h"
#include "core/reports/documentrows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
template<class T>
Result<std::vector<T>> partsOf(const Records &records, quint16 field, EntityId document)
{
    return readAllWhere<T>(records, field, Value{document}).map(valuesSeen<T>);
}

RowSetting settingOf(const RegisterView &view)
{
    return {view.setting, view.names.officers};
}

/// The documents that the view shows, by 成文日期: found by their short columns, so that no text is
/// read in vain.
Result<std::vector<Document>> documentsIn(const Records &records, const RegisterView &view)
{
    static constexpr std::array<quint16, 6> fields{DocumentOrgan,      DocumentFormed,
                                                   DocumentScopeField, DocumentAttribute,
                                                   DocumentStateField, DocumentUnit};
    const RegisterRange &range = view.range;
    std::vector<std::pair<QDate, EntityId>> ids;
    const auto scanned = records.scan(Noun::Document, fields, [&](const ScanRow &row) {
        const Document brief{.organ = {row.id(0)},
                             .formed = row.date(1),
                             .attribute = Attribute(row.integer(3)),
                             .state = DocumentState(row.integer(4)),
                             .unit = QString::fromUtf8(row.text(5)),
                             .scope = DocumentScope(row.integer(2))};
        const bool isIn = brief.scope == DocumentScope::Government && maySee(view.sight, brief) &&
                          (range.organ.isNull() || range.organ == brief.organ) &&
                          (range.year == 0 || brief.formed.year() == range.year) &&
                          (range.unit.isEmpty() || brief.unit == range.unit) &&
                          (range.only.empty() || range.only.contains(row.entity()));
        if (isIn)
            ids.emplace_back(brief.formed, row.entity());
        return true;
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    std::ranges::stable_sort(ids, {}, &std::pair<QDate, EntityId>::first);
    std::vector<Document> found;
    for (const auto &[day, id] : ids) {
        auto seen = readSeen<Document>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        found.push_back(std::move(seen->value));
    }
    return found;
}

Result<RegisterSheet> readDocuments(const Records &records, const RegisterView &view)
{
    auto found = documentsIn(records, view);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<DocumentRecord> rows;
    for (Document &document : *found) {
        const EntityId id = document.id.value;
        auto opinions = partsOf<DocumentOpinion>(records, OpinionDocument, id);
        auto changes = partsOf<AttributeChange>(records, ChangeDocument, id);
        auto told = partsOf<Interpretation>(records, InterpretationDocument, id);
        if (!opinions || !changes || !told)
            return tl::unexpected(!opinions  ? opinions.error()
                                  : !changes ? changes.error()
                                             : told.error());
        DocumentRecord row = recordOf(std::move(document));
        const auto organ = view.names.organs.find(row.document.organ);
        row.organ = organ == view.names.organs.end() ? QString{} : organ->second;
        row.opinions = std::move(*opinions);
        row.changes = std::move(*changes);
        row.interpretations = std::move(*told);
        rows.push_back(std::move(row));
    }
    return sheetOfRows(documentTable(), std::span<const DocumentRecord>{rows}, settingOf(view));
}

Result<RegisterSheet> readForms(const Records &records, const RegisterView &view)
{
    const auto ids = records.all(Noun::DispatchForm);
    if (!ids)
        return tl::unexpected(ids.error());
    const RegisterRange &range = view.range;
    std::vector<FormRecord> rows;
    for (const EntityId id : *ids) {
        const auto seen = readSeen<DispatchForm>(records, id);
        if (!seen)
            return tl::unexpected(seen.error());
        const DispatchForm &form = seen->value;
        const bool isIn = (view.sight.everyOrgan || view.sight.organ == form.organ) &&
                          (range.organ.isNull() || range.organ == form.organ) &&
                          (range.year == 0 || form.received.year() == range.year) &&
                          (range.unit.isEmpty() || form.unit == range.unit) &&
                          (range.only.empty() || range.only.contains(id));
        if (isIn)
            rows.push_back(recordOf(form));
    }
    std::ranges::stable_sort(rows, {}, [](const FormRecord &row) { return row.form.received; });
    return sheetOfRows(formTable(), std::span<const FormRecord>{rows}, settingOf(view));
}

/// A row for every interpretation, and for every public document without one.
Result<RegisterSheet> readInterpretations(const Records &records, const RegisterView &view)
{
    const auto found = documentsIn(records, view);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<ExplainedRecord> rows;
    for (const Document &document : *found) {
        const auto told =
            partsOf<Interpretation>(records, InterpretationDocument, document.id.value);
        if (!told)
            return tl::unexpected(told.error());
        for (const Interpretation &each : *told)
            rows.push_back(recordOf(document, each));
        if (told->empty() && document.attribute == Attribute::Proactive)
            rows.push_back(recordOf(document, {}));
    }
    return sheetOfRows(explainedTable(), std::span<const ExplainedRecord>{rows}, settingOf(view));
}

// What a unit may say of its own papers; decisions stay with the office.
constexpr std::array<QStringView, 7> ofDocuments{
    u"是否规范性文件", u"有效期至", u"原标注属性", u"理由", u"依据条款项", u"一类事主题", u"备注"};
constexpr std::array<QStringView, 8> ofForms{
    u"拟定属性", u"不公开理由及依据", u"解读形式",     u"征求意见及采纳",
    u"涉企意见", u"合法性审核号",     u"公平竞争审查", u"保密审查"};
} // namespace

Result<std::set<NumberOfOrgan>> documentNumbers(const Records &records)
{
    static constexpr std::array<quint16, 2> fields{DocumentOrgan, DocumentNumber};
    std::set<NumberOfOrgan> numbers;
    return records
        .scan(Noun::Document, fields,
              [&](const ScanRow &row) {
                  const QString number = normalizedNumber(QString::fromUtf8(row.text(1)));
                  if (!number.isEmpty())
                      numbers.emplace(OrganId{row.id(0)}, number);
                  return true;
              })
        .map([&] { return std::move(numbers); });
}

const Register registers::documents{.number = 2,
                                    .slug = "documents"_L1,
                                    .title = documentTable().title,
                                    .columns = documentTable().heads,
                                    .read = readDocuments,
                                    .enter = &DocumentImport::enterDocument,
                                    .unitHeading = u"起草部门",
                                    .fillable = ofDocuments,
                                    .fill = &DocumentImport::fillDocument};
const Register registers::dispatch{.number = 3,
                                   .slug = "dispatch"_L1,
                                   .title = formTable().title,
                                   .columns = formTable().heads,
                                   .read = readForms,
                                   .enter = &DocumentImport::enterForm,
                                   .unitHeading = u"申请单位",
                                   .fillable = ofForms,
                                   .fill = &DocumentImport::fillForm};
const Register registers::interpretations{.number = 4,
                                          .slug = "interpretations"_L1,
                                          .title = explainedTable().title,
                                          .columns = explainedTable().heads,
                                          .read = readInterpretations,
                                          .enter = &DocumentImport::enterInterpretation};
