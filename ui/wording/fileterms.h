#pragma once
#include "core/requests/outgoing.h"

#include <QCoreApplication>

/// The files of a case in words.
class FileTerms
{
    Q_DECLARE_TR_FUNCTIONS(FileTerms)

public:
    static QString part(DossierPart part);
    static QString enclosure(Enclosure enclosure);
    /// What could be read of it; empty when all could.
    static QString reading(PaperReading reading);
    static QString place(PaperPlace place);
    static QString find(FindKind kind);
    /// Why a file can't be kept, by its word: `too_large`.
    static QString refusal(const QString &reason);
    static QString act(quint16 kind); ///< of FileAct; empty for another
    static QString size(qint64 bytes);
};
