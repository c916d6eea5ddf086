#pragma once
#include "core/requests/case.h"

struct Setting;

/// A file as it comes in: read already (core/papers), so that nothing slow happens in the verb.
struct NewFile
{
    QString name{};
    QByteArray bytes{};
    Paper paper{};
    DossierPart part = DossierPart::Application;
    Enclosure enclosed = Enclosure::None;
};

// The verbs of a case's files: pure. Who handles the case, or sits at the window, adds; all refuse
// with NotPermitted, NotFound, MissingMember.

/// Refuses as checkPaper() does, with SecrecyMark before anything is written (R-PRG-1), Duplicate
/// {name} for the same bytes in the same part. The name is kept without marks that turn it.
Result<Changes> addFile(const Case &file, const NewFile &added, const Setting &setting,
                        AttachmentId *id = nullptr);
/// 作废: the file stays readable in the history, leaves no more and is not bound.
Result<Changes> removeFile(const Case &file, AttachmentId id, const QString &reason,
                           const Setting &setting);
/// Marks with which letter it leaves; \p paper as it is kept, for the patterns of the day.
Result<Changes> encloseFile(const Case &file, AttachmentId id, Enclosure enclosed,
                            const Paper &paper, const Setting &setting);
/// Moves the file to another part of the dossier.
Result<Changes> moveFile(const Case &file, AttachmentId id, DossierPart part,
                         const Setting &setting);
/// A second person has seen \p finds. FourEyes {name} for who added the file; SecrecyMark for a
/// find that nobody may let pass.
Result<Changes> tickFinds(const Case &file, AttachmentId id, const QStringList &finds,
                          const QString &reason, const Setting &setting);
/// NotFound also for a removed one.
Result<Seen<Attachment>> fileOf(const Case &file, AttachmentId id);
