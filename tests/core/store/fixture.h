#pragma once
#include "core/base/clock.h"
#include "core/seal_botan/botanseal.h"
#include "core/seal_botan/systemrandom.h"
#include "core/store/officefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

/// One field of every type, placement and group, bound to the registry's request.
struct Sample
{
    Id<struct SampleTag> id{};
    QString number{};
    qint64 serial = 0;
    QDate submitted{};
    QDate received{};
    OrganId organ{};
    QString name{};
    QString identity{};
    QString subject{};
    QString summary{};
    int status = 0;
    QString outcome{};
    QDate closed{};
    bool operator==(const Sample &) const = default;
};
template<>
inline Noun nounOf<Sample>()
{
    return Noun::Request;
}
template<>
inline std::span<const FieldBinding<Sample>> fieldsOf<Sample>()
{
    static constexpr std::array table{
        bind<&Sample::number>(RequestNumber),
        bind<&Sample::serial>(RequestSerial),
        bind<&Sample::submitted>(RequestSubmitted),
        bind<&Sample::received>(RequestReceived),
        bind<&Sample::organ>(RequestOrgan),
        bind<&Sample::name>(RequestApplicantName),
        bind<&Sample::subject>(RequestSubject),
        bind<&Sample::summary>(RequestSummary),
        bind<&Sample::identity>(RequestIdentityNumber),
        bind<&Sample::status>(RequestStatus),
        bind<&Sample::outcome>(RequestOutcome),
        bind<&Sample::closed>(RequestClosed),
    };
    return table;
}

/// A request that is nothing but its applicant's number.
struct Person
{
    Id<struct PersonTag> id{};
    QString number{};
};
template<>
inline Noun nounOf<Person>()
{
    return Noun::Request;
}
template<>
inline std::span<const FieldBinding<Person>> fieldsOf<Person>()
{
    static constexpr std::array table{bind<&Person::number>(RequestIdentityNumber)};
    return table;
}

/// A folder, a clock, chance, and an office in it with the passphrase `开门`. Whatever a test did
/// with it, the office it leaves must pass its own check (chains, projection == replay, sealed
/// parts), unless the test spoiled the file on purpose.
struct Desk
{
    QTemporaryDir folder{};
    FixedClock clock{QDate{2021, 4, 12}};
    SystemRandom random{};
    BotanSeal seal{};
    Surroundings around{clock, random, seal, folder.filePath(QStringLiteral("state")), {64, 1}};
    QString path = folder.filePath(QStringLiteral("office.mingdu"));
    QString passphrase = QStringLiteral("开门");
    OfficerId officer{};
    OrganId organ{};
    QString recoveryCode{};
    bool spoiled = false;

    Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk()
    {
        if (spoiled || !QFile::exists(path) || QTest::currentTestFailed())
            return;
        auto left = open(OfficeFile::Access::Read);
        QVERIFY2(left, left ? "" : codeName(left.error().code).data());
        if (*(*left)->hasKey(officer))
            (void)(*left)->unlock(officer, passphrase);
        const auto checked = (*left)->check();
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().args.join(u' ')));
    }

    std::unique_ptr<OfficeFile> create()
    {
        auto made = OfficeFile::create(
            path,
            {{.name = QStringLiteral("区政府办公室"), .code = QStringLiteral("杨府办")},
             {.name = QStringLiteral("王芳")},
             passphrase},
            around);
        if (!made)
            qFatal("create: %s %s", codeName(made.error().code).data(),
                   qPrintable(made.error().args.join(u' ')));
        officer = made->administrator;
        organ = made->organ;
        recoveryCode = made->recoveryCode;
        return std::move(made->office);
    }
    Result<std::unique_ptr<OfficeFile>> open(OfficeFile::Access access = OfficeFile::Access::Write)
    {
        return OfficeFile::open(path, around, access);
    }
    std::unique_ptr<OfficeFile> openUnlocked()
    {
        auto file = open();
        if (!file)
            qFatal("open: %s %s", codeName(file.error().code).data(),
                   qPrintable(file.error().args.join(u' ')));
        if (!(*file)->unlock(officer, passphrase))
            qFatal("unlock");
        return std::move(*file);
    }
    Sample sample()
    {
        return {.id = {newEntityId(clock, random)},
                .number = QStringLiteral("杨府办信公开〔2021〕第1号"),
                .serial = 1,
                .received = {2021, 4, 12},
                .organ = organ,
                .name = QStringLiteral("李𠮷明"),
                .identity = QStringLiteral("11010519491231002X"),
                .subject = QStringLiteral("规划许可"),
                .summary = QStringLiteral("规划"),
                .status = 2};
    }
};

/// What went wrong, in the words of the command line; empty when nothing did.
template<class T>
QString faultOf(const Result<T> &result)
{
    return result ? QString{}
                  : codeName(result.error().code) + QStringLiteral(" ") +
                        result.error().args.join(u' ');
}
#define HOLDS(result) QCOMPARE(faultOf(result), QString{})
#define REFUSES(result, expected)                                                                  \
    do {                                                                                           \
        const auto &refused = (result);                                                            \
        QVERIFY(!refused);                                                                         \
        QCOMPARE(codeName(refused.error().code), codeName(expected));                              \
    } while (false)
