#pragma once
#include "core/documents/dispatchform.h"
#include "core/documents/interpretation.h"
#include "core/documents/review.h"
#include "core/reports/sheet.h"

#include <functional>

/// A document with what was said of it.
struct DocumentRecord
{
    Document document{};
    QString organ{};
    std::vector<DocumentOpinion> opinions{};
    std::vector<AttributeChange> changes{};
    std::vector<Interpretation> interpretations{};
};

struct DocumentRegisterSetting
{
    const Law &law;
    const WorkCalendar &calendar;
    QDate today{};
    std::function<QString(OfficerId)> nameOf{};
};

/// Registers 2, 3 and 4 of registers.md as sheets: a row of headings, then a row each. Register 2
/// comes back by readDocumentRow().
Sheet attributeRegister(std::span<const DocumentRecord> records,
                        const DocumentRegisterSetting &setting);
Sheet dispatchRegister(std::span<const DispatchForm> forms, const DocumentRegisterSetting &setting);
/// A row for every interpretation, and for every public document without one.
Sheet interpretationRegister(std::span<const DocumentRecord> records,
                             const DocumentRegisterSetting &setting);
