// What units without Mingdu fill into registers 2 and 3 (unitsheet.h).
#include "core/reports/documentcells.h"
#include "core/reports/documentimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Every filled cell into the record as the register writes it; the first that can't be refuses
/// the row.
template<class Row>
std::optional<CellFault> fillIn(Row &row, const RowTable<Row> &table, const UnitFilling &filled,
                                const RowSetting &setting)
{
    for (const auto &[heading, value] : filled.cells) {
        const RowColumn<Row> *column = table.named(heading);
        const bool isNote = column && !column->write;
        if (isNote) {
            std::erase_if(row.notes.lines, [&](const auto &line) { return line.first == heading; });
            addNote(row.notes.lines, heading, value);
        } else if (!column || !column->write(row, value.trimmed(), setting)) {
            const bool isDay = column && column->head.kind == CellKind::Date;
            return CellFault{heading, isDay ? ErrorCode::BadDate : ErrorCode::BadValue};
        }
    }
    return {};
}

CellFault faultOf(const UnitFilling &filled, ErrorCode code)
{
    return {filled.cells.empty() ? QString{} : filled.cells.front().first, code};
}
} // namespace

Attached DocumentImport::fillDocument(const UnitFilling &filled)
{
    const auto seen = readSeen<Document>(*m_records, filled.entity);
    if (!seen)
        return tl::unexpected(faultOf(filled, seen.error().code));
    DocumentRecord record = recordOf(seen->value);
    if (const auto fault = fillIn(record, documentTable(), filled, m_setting))
        return tl::unexpected(*fault);
    Document next = record.document;
    // A decision is changed by its own step, with its approval (R-DOC-8).
    const bool decided = seen->value.attribute != Attribute::None;
    if (decided && next.basis != seen->value.basis)
        return tl::unexpected(CellFault{u"理由"_s, ErrorCode::GuardRefused});
    if (decided && next.ground != seen->value.ground)
        return tl::unexpected(CellFault{u"依据条款项"_s, ErrorCode::GuardRefused});
    if (const auto fault = checkRecord(record, m_setting))
        return tl::unexpected(*fault);
    next.notes = notesText(record.notes.lines);
    return Changes{}.update(*seen, next, quint16(DocumentEvent::Described));
}

Attached DocumentImport::fillForm(const UnitFilling &filled)
{
    const auto seen = readSeen<DispatchForm>(*m_records, filled.entity);
    const auto next = m_records->where(Noun::DispatchForm, FormPrevious, Value{filled.entity});
    if (!seen || !next)
        return tl::unexpected(faultOf(filled, seen ? next.error().code : seen.error().code));
    FormRecord record = recordOf(seen->value);
    if (const auto fault = fillIn(record, formTable(), filled, m_setting))
        return tl::unexpected(*fault);
    DispatchForm form = record.form;
    form.defects.clear();
    form.decided = {};
    form.decidedBy = {};
    form.decisionReason.clear();
    form.received = {};
    return submitForm(form, seen->value, !next->empty(), m_documents)
        .map([](const FormEntry &entry) { return entry.changes; })
        .map_error([&](const Error &error) { return faultOf(filled, error.code); });
}
