#pragma once
#include "core/documents/backlog.h"

#include <optional>

/// A paper of the backlog as it was read, before anything is written: a person confirms what was
/// recognised.
struct FoundPaper
{
    QString file{};
    DocumentFacts facts{};
    QString body{};
    std::optional<Error> refused{}; ///< why it can't be entered
};
/// Refused are what gives no text (PaperInvalid {name, password | no_text}), what is longer than a
/// document's text may be (TooLong), and what carries a secrecy mark, of which no word is kept.
FoundPaper foundPaper(const QString &name, const QByteArray &bytes, const Law &law, QDate today);
/// The same for a file of a folder; FileUnreadable, TooLong for one of more than 50 MB.
FoundPaper foundPaperIn(const QString &path, const Law &law, QDate today);
/// The document it becomes.
Document documentOf(const FoundPaper &paper);
