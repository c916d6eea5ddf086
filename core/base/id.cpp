#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QtEndian>

#include <array>

namespace {
EntityId versioned(std::array<std::uint8_t, 16> bytes, std::uint8_t version)
{
    bytes[6] = std::uint8_t((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = std::uint8_t((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView{reinterpret_cast<const char *>(bytes.data()), 16});
}
} // namespace

EntityId newEntityId(const Clock &clock, Random &random)
{
    std::array<std::uint8_t, 16> bytes{};
    random.fill(bytes);
    const auto stamp = qToBigEndian(quint64(clock.now().toMSecsSinceEpoch()) << 16);
    std::copy_n(reinterpret_cast<const std::uint8_t *>(&stamp), 6, bytes.begin());
    return versioned(bytes, 7);
}

EntityId namedEntityId(const QByteArray &digest32)
{
    Q_ASSERT(digest32.size() >= 16);
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(digest32.begin(), 16, bytes.begin());
    return versioned(bytes, 8);
}
