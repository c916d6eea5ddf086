// fee items | pages
#include "app/cli/commandline.h"
#include "app/house.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/fees/fee.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnits = 1'000'000; // cli.md

Result<qint64> units(const Call &call, const char *option)
{
    return parseWhole(call.value(option)).and_then([&](qint64 n) -> Result<qint64> {
        if (n < 0 || n > mostUnits)
            return fail(ErrorCode::OutOfRange,
                        {QString::fromLatin1(option), u"0"_s, QString::number(mostUnits)});
        return n;
    });
}

QString yuan(Money money)
{
    return u"%1.%2"_s.arg(money.fen / 100).arg(money.fen % 100, 2, 10, QChar{u'0'});
}

int print(Call &call, const Fee &fee)
{
    if (!call.json()) {
        call.print(yuan(fee.total));
        return Done;
    }
    QList<JsonLine> slices;
    for (const FeeSlice &slice : fee.slices)
        slices
            << JsonLine{}.add("from", slice.from).add("to", slice.to).add("rate", slice.rate.fen);
    call.print(JsonLine{}.add("fen", fee.total.fen).add("slices", slices).text());
    return Done;
}

int work(Call &call, FeeBasis basis, const Result<qint64> &before, const Result<qint64> &count)
{
    const House *house = call.house();
    if (!house)
        return call.failure();
    if (!before || !count)
        return call.refuse(before ? count.error() : before.error());
    const auto on =
        call.has("on") ? parseDate(call.value("on")) : Result<QDate>{house->clock().today()};
    const auto worked =
        on.and_then([&](QDate day) {
              return house->law().tariff(basis, day);
          }).and_then([&](const Tariff &tariff) { return fee(tariff, *before, *count); });
    return worked ? print(call, *worked) : call.refuse(worked.error());
}

int items(Call &call)
{
    return work(call, FeeBasis::Items,
                call.has("before") ? units(call, "before") : Result<qint64>{0},
                units(call, "count"));
}

int pages(Call &call)
{
    return work(call, FeeBasis::Pages, 0, units(call, "pages"));
}

constexpr std::array itemOptions{Option{"before"}, Option{"count", true, true}, Option{"on"},
                                 Option{"json", false}};
constexpr std::array pageOptions{Option{"pages", true, true}, Option{"on"}, Option{"json", false}};
constexpr std::array commands{Command{"fee items", itemOptions, 0, 0, items},
                              Command{"fee pages", pageOptions, 0, 0, pages}};
} // namespace

std::span<const Command> feeCommands()
{
    return commands;
}
