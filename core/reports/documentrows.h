#pragma once
#include "core/documents/document.h"
#include "core/reports/sheethead.h"

#include <optional>

/// The columns of cli.md "Document rows", and the headings of 公文属性认定台账 (register 2) beside
/// them.
std::span<const RegisterColumn> documentColumns();

/// A document as a sheet's row has it.
struct DocumentRowRead
{
    Document document{};
    QString organ{};      ///< name or code as the sheet has it; empty: the officer's own
    QStringList doubts{}; ///< headings of cells that were kept as notes, or that want a look
};
struct DocumentRowFault
{
    QString column{};
    ErrorCode code{};
};
/// Takes over one row: history, so that a missing ground is a doubt and no refusal. Refused are a
/// missing title, a day that can't be read or is to come, and a secrecy mark. What has no field
/// rides in the notes. Pure.
tl::expected<DocumentRowRead, DocumentRowFault> readDocumentRow(const Sheet &sheet, std::size_t row,
                                                                const SheetHead &head,
                                                                const Law &law, QDate today);
