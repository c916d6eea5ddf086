// fuzz TARGET [libFuzzer's options] CORPUS… : libFuzzer's main around one of the targets.
#include "tests/fuzz/targets.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace {
const FuzzTarget *chosen = nullptr;
}

/// Takes the target's name out of what libFuzzer goes on to read.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    chosen = *argc > 1 ? fuzzTarget((*argv)[1]) : nullptr;
    if (!chosen) {
        std::fprintf(stderr, "fuzz: name one of these first:\n");
        for (const FuzzTarget &target : fuzzTargets())
            std::fprintf(stderr, "  %s\n", target.name);
        std::exit(2);
    }
    (*argv)[1] = (*argv)[0];
    ++*argv;
    --*argc;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    chosen->read(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
