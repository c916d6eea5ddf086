#include "app/cli/commandline.h"
#include "app/cli/jsontext.h"
#include "core/fees/fee.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnits = 1'000'000;

/// `800.00`: yuan and fen, without a floating number.
QByteArray yuan(Money money)
{
    return QByteArray::number(money.fen / 100) + '.' +
           QByteArray::number(money.fen % 100).rightJustified(2, '0');
}

QByteArray sliceJson(const FeeSlice &slice)
{
    return JsonText{}
        .number("from"_L1, slice.from)
        .number("to"_L1, slice.to)
        .number("rate"_L1, slice.rate.fen)
        .object();
}

Result<int> charge(FeeBasis basis, const QString &counted, const Options &options,
                   const Console &console)
{
    const auto law = Law::shipped();
    if (!law)
        return tl::unexpected(law.error());
    const Result<qint64> before =
        options.has(u"before"_s) ? options.whole(u"before"_s, 0, mostUnits) : 0;
    if (!before)
        return tl::unexpected(before.error());
    const auto count = options.whole(counted, 0, mostUnits);
    if (!count)
        return tl::unexpected(count.error());
    const auto day = options.has(u"on"_s) ? options.date(u"on"_s) : console.clock.today();
    if (!day)
        return tl::unexpected(day.error());
    const auto charged = law->tariff(basis, *day).and_then([&](const Tariff &tariff) {
        return fee(tariff, *before, *count);
    });
    if (!charged)
        return tl::unexpected(charged.error());
    if (options.has(u"json"_s))
        console.line(JsonText{}
                         .number("fen"_L1, charged->total.fen)
                         .raw("slices"_L1, JsonText::array(charged->slices, sliceJson))
                         .object());
    else
        console.line(yuan(charged->total));
    return 0;
}

Result<int> items(const Options &options, const Console &console)
{
    return charge(FeeBasis::Items, u"count"_s, options, console);
}

Result<int> pages(const Options &options, const Console &console)
{
    return charge(FeeBasis::Pages, u"pages"_s, options, console);
}
} // namespace

std::span<const Command> feeCommands()
{
    static const std::array commands{
        Command{
            {u"fee"_s, u"items"_s},
            {{u"before"_s, u"N"_s}, {u"count"_s, u"N"_s, true}, {u"on"_s, u"DATE"_s}, {u"json"_s}},
            items},
        Command{{u"fee"_s, u"pages"_s},
                {{u"pages"_s, u"N"_s, true}, {u"on"_s, u"DATE"_s}, {u"json"_s}},
                pages},
    };
    return commands;
}
