#pragma once
#include "core/store/officeexchange.h"
#include "tests/core/store/fixture.h"

#include <random>

/// Chance from a seed: the same history each time.
class Seeded final : public Random
{
public:
    explicit Seeded(quint64 seed)
        : m_engine{seed}
    {
    }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

struct SimDesk
{
    SimDesk(int number, quint64 seed)
        : random{seed * 31 + quint64(number)}
        , label{QStringLiteral("desk %1").arg(number)}
    {
        auto made = OfficeFile::create(
            path,
            {{.name = QStringLiteral("区政府办公室"), .code = QStringLiteral("杨府办")},
             {.name = QStringLiteral("王芳")},
             QStringLiteral("开门")},
            around);
        if (!made)
            qFatal("create: %s", codeName(made.error().code).data());
        officer = made->administrator;
        organ = made->organ;
        file = std::move(made->office);
        exchange = std::make_unique<OfficeExchange>(*file);
        if (!exchange->nameOwn(label, DeskRole::Office))
            qFatal("nameOwn");
    }
    void shut()
    {
        exchange.reset();
        file.reset();
    }
    void restart()
    {
        shut();
        auto opened = OfficeFile::open(path, around, OfficeFile::Access::Write);
        if (!opened || !(*opened)->unlock(officer, QStringLiteral("开门")))
            qFatal("restart");
        file = std::move(*opened);
        exchange = std::make_unique<OfficeExchange>(*file);
    }
    /// A copy of the file is put by, or the one put by comes back after the disk was lost: what
    /// the desk did since is gone, but for what others heard.
    bool copyOrRestore()
    {
        const QString copy = path + QStringLiteral("-copy");
        const bool restores = QFile::exists(copy);
        shut();
        if (restores ? !QFile::remove(path) || !QFile::rename(copy, path)
                     : !QFile::copy(path, copy))
            qFatal("copy");
        restart();
        if (restores)
            open.clear();
        return restores;
    }
    QTemporaryDir folder{};
    FixedClock clock{QDate{2021, 4, 12}};
    Seeded random;
    BotanSeal seal{};
    Surroundings around{clock, random, seal, folder.filePath(QStringLiteral("state")), {64, 1}};
    QString path = folder.filePath(QStringLiteral("office.mingdu"));
    QString label{};
    OfficerId officer{};
    OrganId organ{};
    std::unique_ptr<OfficeFile> file{};
    std::unique_ptr<OfficeExchange> exchange{};
    std::vector<Seen<Sample>> open{}; ///< forms on the screen
    bool isRevoked = false;           ///< by all the others
    int sent = 0;
};
