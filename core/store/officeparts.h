#pragma once
#include "core/store/applicantkeys.h"
#include "core/store/connection.h"
#include "core/store/fileprobe.h"
#include "core/store/headnote.h"
#include "core/store/journalwriter.h"
#include "core/store/officefile.h"
#include "core/store/recordreader.h"
#include "core/store/streams.h"
#include "core/store/writerlock.h"

#include <mutex>

/// What an open office file holds, in the order in which it is built.
struct OfficeFile::Parts
{
    /// Whoever uses the office holds it for one call; another thread waits. The desk reads and
    /// saves on its own thread, and lends the office to a worker for what takes long.
    using Turn = std::unique_lock<std::recursive_mutex>;
    [[nodiscard]] Turn turn() const { return Turn{*busy}; }
    /// Owns nothing while another thread is at work.
    [[nodiscard]] Turn turnIfFree() const { return Turn{*busy, std::try_to_lock}; }

    std::unique_ptr<std::recursive_mutex> busy = std::make_unique<std::recursive_mutex>();
    QString path{};
    Surroundings surroundings;
    EntityId office{};
    EntityId device{};
    EntityId department{};
    std::unique_ptr<WriterLock> lock{}; ///< null: reading only
    std::unique_ptr<Connection> connection{};
    FileMark mark{}; ///< of the file that is written
    Streams streams{};
    std::unique_ptr<OfficeKeys> keys{}; ///< null: locked
    OfficerId actor{};
    std::unique_ptr<HeadNote> note{};
    std::unique_ptr<RecordReader> reader{};
    std::unique_ptr<JournalWriter> writer{};
    ApplicantKeys applicantKeys() const { return {*connection, streams, *keys}; } ///< unlocked
    Keyring keyring() const { return {*connection, surroundings, office.toRfc4122()}; }
};
