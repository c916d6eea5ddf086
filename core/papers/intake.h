#pragma once
#include "core/journal/content.h"
#include "core/law/law.h"
#include "core/papers/paper.h"

/// A file made ready to be added to a case: looked through, and sealed.
struct PaperIntake
{
    Attachment attachment{};
    SealedContent bytes{};
    SealedContent text{};
};

/// Long work, for a worker. Refuses PaperEmpty {name}, PaperTooLarge {name, megabytes},
/// PaperForbidden {name, ending} for programs, PaperInvalid {name, bomb}, SecrecyMark {mark} before
/// anything is written (R-PRG-1).
Result<PaperIntake> takePaper(const QString &name, const QByteArray &bytes, DossierPart part,
                              const Law &law, QDate today, const ContentSealer &sealer);
/// So many bytes are read at most. NoLawForDate.
Result<qint64> mostPaperBytes(const Law &law, QDate today);
