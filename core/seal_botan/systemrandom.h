#pragma once
#include "core/base/random.h"

#include <memory>

/// Chance for keys and salts: a ChaCha generator seeded by the system; any thread may draw.
class SystemRandom final : public Random
{
public:
    SystemRandom();
    ~SystemRandom() override;
    void fill(std::span<std::uint8_t> bytes) override;

private:
    struct Generator;
    std::unique_ptr<Generator> m_generator;
};
