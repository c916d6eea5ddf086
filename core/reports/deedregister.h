#pragma once
#include "core/agenda/assessment.h"
#include "core/agenda/decision.h"
#include "core/reports/documenttable.h"

/// A row of register 10.
struct InquiryRecord
{
    Inquiry inquiry{};
    RowNotes notes{};
    EntityId entity() const { return inquiry.id.value; }
};
/// A row of register 11.
struct DecisionRecord
{
    Decision decision{};
    RowNotes notes{};
    EntityId entity() const { return decision.id.value; }
};

/// A row of register 5.
struct AssessmentRecord
{
    AssessmentLine line{};
    int rank = 0; ///< of its unit in its year; 0 while nothing is scored
    RowNotes notes{};
    EntityId entity() const { return line.id.value; }
};

const RowTable<InquiryRecord> &inquiryTable();
const RowTable<DecisionRecord> &decisionTable();
const RowTable<AssessmentRecord> &assessmentTable();

// Rows that come in are history: refused are a row without its day or its name, days to come or in
// an impossible order, and a secrecy mark. What has no field rides in the notes. Pure.
tl::expected<InquiryRecord, CellFault> inquiryRow(const Sheet &sheet, std::size_t row,
                                                  const SheetHead &head, const RowSetting &setting);
tl::expected<DecisionRecord, CellFault>
decisionRow(const Sheet &sheet, std::size_t row, const SheetHead &head, const RowSetting &setting);
tl::expected<AssessmentRecord, CellFault> assessmentRow(const Sheet &sheet, std::size_t row,
                                                        const SheetHead &head,
                                                        const RowSetting &setting);
