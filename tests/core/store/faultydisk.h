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
    /// The power fails at the \p nth operation from now: of what was written since its file was
    /// last synchronised a random half is lost, and the process ends with powerFailed.
    void cutAt(int nth, unsigned seed);
    static constexpr int powerFailed = 77;
    [[noreturn]] void cutNow(int exitCode);
    bool hasFailed() const;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};
