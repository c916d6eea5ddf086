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

/// What an open office file holds, in the order in which it is built.
struct OfficeFile::Parts
{
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
