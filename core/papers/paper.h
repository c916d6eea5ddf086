#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What could be read of a file. Enumerators are written to files: append, never renumber.
enum class PaperReading {
    Read,      ///< its text is here
    NoText,    ///< a scan or picture: nothing to search or to check by machine
    Encrypted, ///< under a passphrase
    Unknown,   ///< of a kind, or in a state, that nothing here reads
};
QLatin1StringView word(PaperReading reading);

/// Where in a file some text stands.
enum class PaperPlace { Text, Comment, TrackedChange, Hidden, HiddenSheet, Metadata };
QLatin1StringView word(PaperPlace place);
std::optional<PaperPlace> paperPlaceOf(QStringView word);

struct PaperLayer
{
    PaperPlace place{};
    QString text{};
    bool operator==(const PaperLayer &) const = default;
};

/// A file as its text: what everybody sees, what lies under it, and what its program noted of it.
struct Paper
{
    QString mime{};
    PaperReading reading = PaperReading::Unknown;
    int pages = 0; ///< 0: not counted
    std::vector<PaperLayer> layers{};
    QString text() const; ///< of PaperPlace::Text
    bool operator==(const Paper &) const = default;
};

constexpr qint64 largestPaper = 50LL << 20;

/// The name without the marks that turn its reading direction, and without what no file system
/// takes: `exe` can't stand as `pdf` read from the right.
QString plainFileName(const QString &name);
/// The name cut to \p most bytes of UTF-8, its ending kept, no character halved.
QString fittingFileName(const QString &name, qsizetype most = 255);
/// FileRefused {name, empty | too_large | executable}: what may not be kept at all.
Result<> checkPaper(const QString &name, const QByteArray &bytes);

/// As it is kept beside the file.
QByteArray packed(const Paper &paper);
/// FileDamaged {"paper"}.
Result<Paper> unpackedPaper(const QByteArray &bytes);
