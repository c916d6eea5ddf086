#pragma once
#include "core/base/result.h"
#include "core/requests/attachment.h"

#include <vector>

/// Where in a file a text stands. All but the body leave the house unseen.
enum class PaperPlace { Body, Comment, Tracked, Hidden, Metadata };

struct PaperText
{
    PaperPlace place{};
    QString text{};
};

/// A file as a machine reads it: docx, odt, xlsx, pdf and plain text give their text; of others the
/// kind is known.
struct Paper
{
    QString mime{};
    Readability readability = Readability::Other;
    int pages = 0; ///< 0: not known
    std::vector<PaperText> texts{};
    /// What a person reads, whole.
    QString body() const;
};

/// A file that can't be opened is Locked or Other, not an error. Refuses PaperInvalid {name, bomb}
/// for one that unpacks beyond all measure.
Result<Paper> readPaper(const QString &name, const QByteArray &bytes);

/// \p name as it is kept: without folders, marks that turn the direction of writing, and what no
/// file system takes; at most 200 characters and 255 bytes, its ending kept.
QString cleanPaperName(const QString &name);
