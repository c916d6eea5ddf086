#include "core/seal_botan/systemrandom.h"

#include <botan/chacha_rng.h>
#include <botan/system_rng.h>

#include <mutex>

/// The system's own generator costs a call into the kernel for each draw; this one asks it once in
/// a while.
struct SystemRandom::Generator
{
    std::mutex mutex{};
    Botan::ChaCha_RNG rng{Botan::system_rng(), 65536};
};

SystemRandom::SystemRandom()
    : m_generator{std::make_unique<Generator>()}
{
}

SystemRandom::~SystemRandom() = default;

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    const std::scoped_lock lock{m_generator->mutex};
    m_generator->rng.randomize(bytes.data(), bytes.size());
}
