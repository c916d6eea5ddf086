// office generate
#include "app/cli/officecall.h"
#include "app/generate.h"
#include "core/base/date.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCases = 1'000'000;
constexpr int mostYears = 15;

Result<qint64> number(const Call &call, const char *option, qint64 otherwise, qint64 least,
                      qint64 most)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 value = call.value(option).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, {QString::fromLatin1(option), call.value(option)});
    if (value < least || value > most)
        return fail(ErrorCode::OutOfRange,
                    {QString::fromLatin1(option), QString::number(least), QString::number(most)});
    return value;
}

Result<GenerateOrder> orderOf(const Call &call)
{
    GenerateOrder order;
    return number(call, "requests", 0, 0, mostCases)
        .and_then([&](qint64 requests) {
            order.requests = int(requests);
            return number(call, "documents", 0, 0, mostCases);
        })
        .and_then([&](qint64 documents) {
            order.documents = int(documents);
            return number(call, "years", 1, 1, mostYears);
        })
        .and_then([&](qint64 years) {
            order.years = int(years);
            return number(call, "seed", 1, 0, std::numeric_limits<quint32>::max());
        })
        .map([&](qint64 seed) {
            order.seed = quint32(seed);
            return order;
        });
}

/// The office, made when it isn't there, and the recovery code of a new one.
struct Ground
{
    std::unique_ptr<OfficeFile> file{};
    QString recoveryCode{};
};

Result<Ground> breakGround(const Call &call, House &house, const GenerateOrder &order)
{
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const QString path = call.operands().first();
    if (!QFile::exists(path))
        return createGenerated(house, path, order.requests, *passphrase)
            .map([](OfficeFile::Created made) {
                return Ground{std::move(made.office), made.recoveryCode};
            });
    return OfficeFile::open(path, house.surroundings(), OfficeFile::Access::Write)
        .and_then([&](std::unique_ptr<OfficeFile> file) {
            return signIn(house, std::move(file), call.value("as"), *passphrase);
        })
        .map([](OpenOffice office) {
            return Ground{std::move(office.file), {}};
        });
}

/// To a person only; a script reads the line at the end.
std::function<void(int, int)> progressBar()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [](int done, int all) { std::fprintf(stderr, "\r%d/%d", done, all); };
}

void printDone(const Call &call, const Ground &ground, const Generated &made)
{
    if (call.json()) {
        JsonLine line;
        if (!ground.recoveryCode.isEmpty())
            line.add("recoveryCode", ground.recoveryCode);
        call.print(line.add("requests", made.requests)
                       .add("documents", made.documents)
                       .add("from", isoDate(made.from))
                       .add("until", isoDate(made.until))
                       .text());
        return;
    }
    if (!ground.recoveryCode.isEmpty())
        call.print(u"recovery code (write it down, it is shown once): "_s + ground.recoveryCode);
    call.print(u"%1 requests, %2 documents, %3 to %4"_s.arg(made.requests)
                   .arg(made.documents)
                   .arg(isoDate(made.from), isoDate(made.until)));
}

int officeGenerate(Call &call)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    const auto order = orderOf(call);
    if (!order)
        return call.refuse(order.error());
    const auto ground = breakGround(call, *house, *order);
    if (!ground)
        return call.refuse(ground.error());
    const auto progress = progressBar();
    const auto made = generate(*house, *ground->file, *order, progress);
    if (progress)
        std::fputc('\n', stderr);
    if (!made)
        return call.refuse(made.error());
    printDone(call, *ground, *made);
    return Done;
}

constexpr std::array generateOptions{Option{"requests", true, true},
                                     Option{"documents"},
                                     Option{"years"},
                                     Option{"seed"},
                                     Option{"as"},
                                     Option{"passphrase-file"},
                                     Option{"json", false}};
constexpr std::array commands{Command{"office generate", generateOptions, 1, 1, officeGenerate}};
} // namespace

std::span<const Command> generateCommands()
{
    return commands;
}
