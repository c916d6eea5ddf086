#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <vector>

/// Bytes of a file on their way into the office: cut into chunks and sealed, so that the save only
/// has to lay them down (architecture.md, "Data layout").
struct SealedContent
{
    QByteArray digest{}; ///< of the plain bytes, hexadecimal: the name that events use
    qint64 size = 0;
    std::vector<QByteArray> chunks{};
};

/// Seals on any one thread; holds keys of its own.
class ContentSealer
{
public:
    ContentSealer() = default;
    ContentSealer(const ContentSealer &) = delete;
    ContentSealer &operator=(const ContentSealer &) = delete;
    virtual ~ContentSealer() = default;
    virtual SealedContent seal(QByteArrayView bytes) const = 0;
};
