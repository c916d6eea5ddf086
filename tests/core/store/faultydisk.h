#pragma once
#include <memory>

/// A disk under SQLite that fails when told: every write, synchronisation and truncation counts.
/// While it lives it is what SQLite opens files with.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
    /// The \p nth operation from now, and all after it, answer \p code (SQLITE_FULL,
    /// SQLITE_IOERR_WRITE …).
    void failAt(int nth, int code);
    void heal();
    bool hasFailed() const;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};
