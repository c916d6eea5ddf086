#pragma once
#include "core/documents/dispatchform.h"
#include "core/documents/interpretation.h"
#include "core/documents/review.h"
#include "core/reports/documenttable.h"

/// A row of register 2: a document with what was said of it.
struct DocumentRecord
{
    Document document{};
    QString organ{}; ///< by name; of a row that came in: name or code, empty: the officer's own
    std::vector<DocumentOpinion> opinions{};
    std::vector<AttributeChange> changes{};
    std::vector<Interpretation> interpretations{};
    RowNotes notes{};
    EntityId entity() const { return document.id.value; }
};
/// A row of register 3. A sheet may tell of a form that was returned and passed after: what the
/// desk keeps of it is the pass, the rest are notes.
struct FormRecord
{
    DispatchForm form{};
    QDate returned{};
    QString returnReason{};
    QDate passed{};
    QString given{}; ///< 发文号
    RowNotes notes{};
    EntityId entity() const { return form.id.value; }
};
/// A row of register 4: a document with one of its interpretations, or with none.
struct ExplainedRecord
{
    Document document{};
    Interpretation interpretation{};
    QDate followUp{}; ///< 二次/跟踪解读 as a sheet tells it
    RowNotes notes{};
    EntityId entity() const { return document.id.value; }
};

const RowTable<DocumentRecord> &documentTable();
const RowTable<FormRecord> &formTable();
const RowTable<ExplainedRecord> &explainedTable();

// As a record comes from the desk: its notes in lines, its state in the sheet's words.
DocumentRecord recordOf(Document document);
FormRecord recordOf(DispatchForm form);
ExplainedRecord recordOf(Document document, Interpretation interpretation);

// Rows that come in: history, so that a missing ground is a doubt and no refusal. Refused are a
// required cell that is empty, a day that can't be read or is to come, days in an impossible order
// and a secrecy mark. What has no field rides in the notes. Pure.
tl::expected<DocumentRecord, CellFault>
documentRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting);
tl::expected<FormRecord, CellFault> formRow(const Sheet &sheet, std::size_t row,
                                            const SheetHead &head, const RowSetting &setting);
tl::expected<ExplainedRecord, CellFault>
explainedRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting);
/// Whether a document or a form that came in can stand: what documentRow() refuses by its days.
std::optional<CellFault> checkRecord(const DocumentRecord &record, const RowSetting &setting);
