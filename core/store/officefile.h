#pragma once
#include "core/journal/bulkcommit.h"
#include "core/people/organ.h"
#include "core/store/surroundings.h"

#include <memory>

class Library; // core/documents/library.h
class OfficeKeys;

/// Whom a new office begins with. Null ids are made from the names.
struct NewOffice
{
    Organ organ{};
    Officer administrator{};
    QString passphrase{};
};

/// The office's one file: journal, projection, sealed persons.
///
///     Surroundings around{clock, random, seal, stateFolder};
///     auto made = OfficeFile::create(path, {organ, administrator, passphrase}, around);   //
///     prints made->recoveryCode auto file = OfficeFile::open(path, around,
///     OfficeFile::Access::Write);              // public, read-only
///     (*file)->unlock(officer, passphrase);                                               // now
///     sealed parts, and commit
///     (*file)->commit(Changes{}.add(organ, quint16(PeopleEvent::OrganSaved)));
///     const auto seen = readSeen<Organ>(**file, organ.id.value);
///
/// One thread at a time: a call of another one waits until the first is over. Lists load through a
/// reader of their own (openReader); long work is lent to a worker while a dialog holds the desk.
class OfficeFile final : public Journal, public ImportJournal, public Records
{
public:
    /// Write takes the writer's lock: FileInUse while another process or object holds it. A file of
    /// an older version is copied beside itself, then raised; Read refuses it (FileTooOld).
    enum class Access { Read, Write };
    struct Created;
    /// FileExists rather than overwriting. The new file is open for writing and unlocked by its
    /// administrator.
    static Result<Created> create(const QString &path, const NewOffice &office,
                                  const Surroundings &surroundings);
    static Result<std::unique_ptr<OfficeFile>> open(const QString &path,
                                                    const Surroundings &surroundings, Access access,
                                                    const Progress &progress = {});
    ~OfficeFile() override;

    /// WrongPassphrase; NotFound for an officer without a key; NotPermitted for a disabled one.
    /// The first unlocking for writing after the projection was laid anew also fills the
    /// applicants' keys; \p progress tells of that, and may put off the rest.
    Result<> unlock(OfficerId officer, const QString &passphrase, const Progress &progress = {});
    /// With the code printed at creation; \p officer then acts, and should set a passphrase.
    Result<> recover(const QString &recoveryCode, OfficerId officer, const Progress &progress = {});
    void lock();
    bool isLocked() const;
    OfficerId actor() const;
    Result<> addOfficer(OfficerId officer,
                        const QString &passphrase); ///< a key for an officer, or a new one
    Result<> removeOfficer(OfficerId officer);
    Result<> changePassphrase(const QString &now, const QString &next); ///< the actor's own
    Result<bool> hasKey(OfficerId officer) const;

    /// FileVanished while the path does not name the file that was opened: moved, deleted,
    /// replaced, or its drive taken away. It may come back.
    Result<Committed> commit(const Changes &changes) override;
    Result<ImportRun> beginImport(EntityId import, qint64 total) override;
    Result<Committed> commitImport(const Changes &changes, EntityId import,
                                   qint64 rowsDone) override;
    Result<> finishImport(EntityId import) override;

    Result<Record> read(Noun noun, EntityId entity) const override;
    Result<std::vector<EntityId>> where(Noun noun, quint16 field,
                                        const Value &value) const override;
    Result<std::vector<EntityId>> all(Noun noun) const override;
    Result<> scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const override;
    Result<std::vector<EntityId>> sameApplicant(EntityId request) const override;
    Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const override;
    Result<QByteArray> content(const QByteArray &digest) const override;
    Result<std::vector<HistoryEntry>> history(EntityId entity) const override;
    /// Full-text search on a connection of its own, for a worker.
    Result<std::unique_ptr<Library>> openLibrary() const;
    /// A slice of at most \p milliseconds of joining what saves added to the index: for quiet
    /// moments. Whether there is more to do.
    Result<bool> mergeIndex(int milliseconds = 20);
    /// A connection of its own for a worker; it sees sealed parts if the file is unlocked now.
    Result<std::unique_ptr<Records>> openReader() const;
    /// Seals files on a worker. Locked while the office is.
    Result<std::unique_ptr<ContentSealer>> openSealer() const;

    /// Drafts are local and sealed: nothing of them is journaled.
    Result<> putDraft(const QString &key, const QByteArray &content);
    Result<QByteArray> draft(const QString &key) const; ///< NotFound
    Result<QStringList> draftKeys() const;
    Result<> removeDraft(const QString &key);

    // Long work takes a Progress, which must not use this office meanwhile; false from it:
    // Cancelled, and the file is as it was.

    /// SQLite's own check, every chain and its newest signature, projection == replay, every long
    /// text, search index == text, and when unlocked our keys, the sealed parts and the applicants'
    /// keys. The first fault as FileDamaged {what, where…}.
    Result<> check(const Progress &progress = {}) const;
    /// 64 hexadecimal digits of the public state; equal on two desks that know the same events.
    Result<QString> digest() const;
    /// The head of every chain, a line each: number of its newest event, and its hash.
    Result<QString> journalHash() const;
    /// The projection anew from the journal.
    Result<> rebuild(const Progress &progress = {});
    /// FileExists rather than overwriting.
    Result<> backup(const QString &copy, const Progress &progress = {}) const;
    /// One copy a day in \p folder, the newest \p kept stay. Answers the copy's path.
    Result<QString> dailyBackup(const QString &folder, QDate day, int kept = 14,
                                const Progress &progress = {}) const;

    QString path() const;
    bool isWritable() const;
    EntityId officeId() const;
    WriteRef head() const; ///< newest event of our own stream; seq 0 before the first

private:
    friend class OfficeExchange; // officeexchange.h
    struct Parts;
    explicit OfficeFile(std::unique_ptr<Parts> parts);
    static Result<std::unique_ptr<OfficeFile>> openParts(const QString &path,
                                                         const Surroundings &surroundings,
                                                         Access access, const Progress &progress);
    Result<> mayWrite() const;
    void signHead();
    void fillApplicantKeys(const Progress &progress);
    void enter(std::unique_ptr<OfficeKeys> keys, OfficerId officer, const Progress &progress);
    std::unique_ptr<Parts> m_parts;
};

struct OfficeFile::Created
{
    std::unique_ptr<OfficeFile> office{};
    QString recoveryCode{}; ///< shown once, kept nowhere
    OrganId organ{};
    OfficerId administrator{};
};
