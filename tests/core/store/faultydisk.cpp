#include "tests/core/store/faultydisk.h"

#include <cstring>
#include <sqlite3.h>

namespace {
struct Plan
{
    int left = 0;
    int code = 0;
    bool failed = false;
    int next()
    {
        if (code == 0 || --left > 0)
            return SQLITE_OK;
        failed = true;
        return code;
    }
};
Plan plan;
sqlite3_vfs *real = nullptr;

struct File
{
    sqlite3_file base{};
    sqlite3_file *under() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *under(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->under();
}

/// Forwards one method; \p counted ones fail by plan.
template<auto Method, bool counted>
struct Forward;
template<class... Args, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Args...), bool counted>
struct Forward<Method, counted>
{
    static int call(sqlite3_file *file, Args... args)
    {
        if constexpr (counted) {
            if (const int code = plan.next(); code != SQLITE_OK)
                return code;
        }
        return (under(file)->pMethods->*Method)(under(file), args...);
    }
};
template<auto Method, bool counted = false>
constexpr auto forward = &Forward<Method, counted>::call;

void barrier(sqlite3_file *file)
{
    under(file)->pMethods->xShmBarrier(under(file));
}

using Io = sqlite3_io_methods;
const Io methods{3,
                 forward<&Io::xClose>,
                 forward<&Io::xRead>,
                 forward<&Io::xWrite, true>,
                 forward<&Io::xTruncate, true>,
                 forward<&Io::xSync, true>,
                 forward<&Io::xFileSize>,
                 forward<&Io::xLock>,
                 forward<&Io::xUnlock>,
                 forward<&Io::xCheckReservedLock>,
                 forward<&Io::xFileControl>,
                 forward<&Io::xSectorSize>,
                 forward<&Io::xDeviceCharacteristics>,
                 forward<&Io::xShmMap>,
                 forward<&Io::xShmLock>,
                 barrier,
                 forward<&Io::xShmUnmap>,
                 forward<&Io::xFetch>,
                 forward<&Io::xUnfetch>};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = new (file) File;
    std::memset(static_cast<void *>(ours->under()), 0, std::size_t(real->szOsFile));
    const int code = real->xOpen(real, name, ours->under(), flags, outFlags);
    ours->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}
} // namespace

struct FaultyDisk::Layer
{
    sqlite3_vfs vfs{};
};

FaultyDisk::FaultyDisk()
    : m_layer{std::make_unique<Layer>()}
{
    real = sqlite3_vfs_find(nullptr);
    m_layer->vfs = *real;
    m_layer->vfs.zName = "faulty";
    m_layer->vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
    m_layer->vfs.xOpen = open;
    sqlite3_vfs_register(&m_layer->vfs, 1);
    heal();
}

FaultyDisk::~FaultyDisk()
{
    heal();
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(real, 1);
}

void FaultyDisk::failAt(int nth, int code)
{
    plan = {nth, code, false};
}

void FaultyDisk::heal()
{
    plan = {};
}

bool FaultyDisk::hasFailed() const
{
    return plan.failed;
}
