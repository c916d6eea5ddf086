#pragma once
#include "core/documents/document.h"

/// 重点制度文件汇编 (R-DOC-10): chosen documents in one volume, with contents. Public ones only.
struct Compilation
{
    QString title{};
    QString organ{};
    QDate made{};
    std::vector<Document> documents{};
};
/// Refuses with GuardRefused {not_proactive, rule} for a document that is not public, NotFound for
/// none at all.
Result<Compilation> compile(const QString &title, const QString &organ, QDate made,
                            std::vector<Document> documents);
