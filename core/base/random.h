#pragma once
#include <QRandomGenerator>

#include <cstdint>
#include <span>

/// A source of chance, handed in, so that a seed can reproduce a whole office.
class Random
{
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// Reproducible bytes from a seed. For tests, demos and generated offices; never for keys.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint32 seed)
        : m_generator{seed}
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = std::uint8_t(m_generator.bounded(256));
    }

private:
    QRandomGenerator m_generator;
};
