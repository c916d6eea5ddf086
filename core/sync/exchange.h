#pragma once
#include "core/base/progress.h"
#include "core/journal/records.h"
#include "core/sync/joining.h"
#include "core/sync/manifest.h"
#include "core/sync/signer.h"

#include <QSet>

#include <map>

/// What is to leave, and for whom.
struct PackageWish
{
    std::vector<EntityId> recipients{}; ///< devices of the roster
    bool masked = false;                ///< without personal data; always for a supervisor
    bool everything = false;            ///< also what the recipients said they know
    qint64 partSize = 48 << 20;         ///< raw bytes after which a new part begins
};

struct PackageSent
{
    QStringList paths{};
    qint64 events = 0;
};

/// What became of one stream of a package.
enum class Fate {
    Applied,
    Known,     ///< nothing new
    Gap,       ///< held: `from` to `until` are missing
    Fork,      ///< another history of the same stream; kept as evidence, nothing taken
    Untrusted, ///< held until its desk is trusted
    Revoked,   ///< beyond what counts of a revoked desk
};
QLatin1StringView word(Fate fate);

struct StreamReport
{
    StreamId stream{};
    EntityId device{};
    QString label{}; ///< empty while unknown
    Fate fate{};
    quint64 from = 0;
    quint64 until = 0;
};

/// What an import did, or would do.
struct PackageReport
{
    Manifest manifest{};
    QString sender{};
    bool already = false; ///< taken in before: nothing was done
    bool isHeld = false;  ///< kept until what is missing comes
    qint64 applied = 0;   ///< events
    qint64 joined = 0;    ///< events of held packages that could join after it
    qint64 filled = 0;    ///< private parts of events that had come masked
    std::vector<StreamReport> streams{};
    QSet<EntityId> touched{};
    std::map<Noun, qint64> changes{}; ///< how many of them, by noun; those of newer programs not
    qint64 conflicts = 0;             ///< of the entities touched
    QStringList wrongClocks{};        ///< desks whose clock is more than a day ahead
    /// Numbers that now two requests bear: drawn by desks that could not ask each other.
    QStringList doubledNumbers{};
    /// Some of it was written by a newer program: kept and passed on, but shown in full only once
    /// this one is as new.
    bool needsNewer() const;
};

/// One package that came, or all parts of one that went.
struct PackageEntry
{
    QDateTime at{};
    bool went = false;
    QString desk{}; ///< who sent it, or to whom
    int part = 1;
    int parts = 1;
    bool masked = false;
    qint64 events = 0;
    qint64 applied = 0;
    bool isHeld = false;
};

/// What figures rest on: the newest package taken in of each desk, of all of them \p newestFirst.
std::vector<PackageEntry> newestTaken(const std::vector<PackageEntry> &newestFirst);

/// One side of a conflict.
struct Rival
{
    WriteRef write{};
    EntityId actor{};
    QString desk{}; ///< whose journal it came from
    QDateTime at{};
    /// When the write was made that this one replaced: what its desk knew. None: it was the first.
    QDateTime knew{};
    EntityId knewOf{}; ///< who had written that
    Value value{};     ///< null where it is private and can't be read
    bool isShown = false;
};
struct ConflictedField
{
    quint16 field = 0;
    std::vector<Rival> rivals{};
};
struct ConflictedEntity
{
    Noun noun{};
    EntityId entity{};
    std::vector<ConflictedField> fields{}; ///< also those of a group that differ in nothing
};

/// Joining with other desks through packages: abstract here, concrete in the store.
class Exchange
{
public:
    Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    virtual ~Exchange() = default;

    virtual Result<Signer> own() const = 0;
    /// A window that has no mark of its numbers gets one of its own.
    virtual Result<> nameOwn(const QString &label, DeskRole role) = 0;
    /// What stands before the serials that this desk draws (R-NUM-1), so that no other desk draws
    /// the same while they can't ask each other; empty for the desk that draws the plain ones.
    virtual Result<QString> numberMark() const = 0;
    /// BadValue unless letters and digits, MissingMember for a window without any.
    virtual Result<> markNumbers(const QString &mark) = 0;
    virtual Result<std::vector<Signer>> roster() const = 0; ///< without our own
    /// Conflict when the device is known with other keys. Held packages are tried again; stopped by
    /// \p progress, the trust stays and the rest of them wait on.
    virtual Result<std::vector<PackageReport>> trust(const Signer &signer,
                                                     const Progress &progress = {}) = 0;
    virtual Result<> revoke(EntityId device, std::optional<quint64> lastTrusted) = 0;

    /// RoleForbids for a supervisor that sends, NotFound for a recipient not trusted, FileExists.
    virtual Result<PackageSent> send(const QString &path, const PackageWish &wish,
                                     const Progress &progress) = 0;
    /// The manifest of \p path and its sender's name where the signature is trusted; the file is
    /// not opened further.
    virtual Result<PackageReport> inspect(const QString &path) const = 0;
    /// Everything is verified before the first write, then all is written at once. With
    /// \p preview nothing is.
    virtual Result<PackageReport> take(const QString &path, bool preview,
                                       const Progress &progress) = 0;
    /// The newest first.
    virtual Result<std::vector<PackageEntry>> entries() const = 0;
    virtual Result<std::vector<ConflictedEntity>> conflicts() const = 0;
};
