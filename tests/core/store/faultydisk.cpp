#include "tests/core/store/faultydisk.h"

#include <cstring>
#include <map>
#include <random>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

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

/// What a file held where it was written since it was last synchronised.
struct Power
{
    int left = 0; ///< operations until it fails; 0: it holds
    std::mt19937 chance{};
    std::map<std::pair<sqlite3_file *, sqlite3_int64>, std::vector<char>> before{};

    void remember(sqlite3_file *at, sqlite3_int64 offset, std::size_t size)
    {
        auto &bytes = before[{at, offset}];
        if (bytes.size() >= size)
            return;
        std::vector<char> now(size);
        at->pMethods->xRead(at, now.data(), int(size), offset); // beyond the end: zeros
        std::copy(bytes.begin(), bytes.end(), now.begin());
        bytes = std::move(now);
    }
    void forget(sqlite3_file *at)
    {
        std::erase_if(before, [&](const auto &each) { return each.first.first == at; });
    }
    [[noreturn]] void fail(int code)
    {
        for (const auto &[place, bytes] : before) {
            if (chance() % 2 == 0)
                place.first->pMethods->xWrite(place.first, bytes.data(), int(bytes.size()),
                                              place.second);
        }
        _exit(code);
    }
    void next()
    {
        if (left > 0 && --left == 0)
            fail(FaultyDisk::powerFailed);
    }
};
Power power;

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    power.next();
    if (const int code = plan.next(); code != SQLITE_OK)
        return code;
    if (power.left > 0)
        power.remember(under(file), offset, std::size_t(size));
    return under(file)->pMethods->xWrite(under(file), bytes, size, offset);
}

int sync(sqlite3_file *file, int flags)
{
    power.next();
    if (const int code = plan.next(); code != SQLITE_OK)
        return code;
    power.forget(under(file));
    return under(file)->pMethods->xSync(under(file), flags);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    power.next();
    if (const int code = plan.next(); code != SQLITE_OK)
        return code;
    return under(file)->pMethods->xTruncate(under(file), size);
}

int close(sqlite3_file *file)
{
    power.forget(under(file));
    return under(file)->pMethods->xClose(under(file));
}

/// Forwards one method.
template<auto Method>
struct Forward;
template<class... Args, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Args...)>
struct Forward<Method>
{
    static int call(sqlite3_file *file, Args... args)
    {
        return (under(file)->pMethods->*Method)(under(file), args...);
    }
};
template<auto Method>
constexpr auto forward = &Forward<Method>::call;

void barrier(sqlite3_file *file)
{
    under(file)->pMethods->xShmBarrier(under(file));
}

using Io = sqlite3_io_methods;
const Io methods{3,
                 close,
                 forward<&Io::xRead>,
                 write,
                 truncate,
                 sync,
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
    power = {};
}

void FaultyDisk::cutAt(int nth, unsigned seed)
{
    power.left = nth;
    power.chance.seed(seed);
    power.before.clear();
}

void FaultyDisk::cutNow(int exitCode)
{
    power.fail(exitCode);
}

bool FaultyDisk::hasFailed() const
{
    return plan.failed;
}
