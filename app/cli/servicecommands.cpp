// service list | dispatch | delivered | returned | sheet | results (R-SRV-3)
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/desk/postlist.h"
#include "core/requests/words.h"
#include "core/sheets/sheetfile.h"

#include <QJsonValue>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue{isoDate(day)} : QJsonValue{};
}

void printItem(const Call &call, const PostItem &item)
{
    if (call.json())
        call.print(JsonLine{}
                       .add("number", item.number)
                       .add("kind", item.kind)
                       .add("state", QString{word(item.state)})
                       .add("dated", dayJson(item.dated))
                       .add("dispatched", dayJson(item.dispatched))
                       .add("returned", dayJson(item.returned))
                       .add("tracking", item.tracking)
                       .text());
    else
        call.print(QStringList{item.number, word(item.state), isoDate(item.dated),
                               isoDate(item.dispatched), item.tracking}
                       .join(u' ')
                       .simplified());
}

Result<std::vector<PostItem>> postOf(House &house, OpenOffice &office)
{
    return readPost(*office.file, office.desk->actor(),
                    postSince(house.law(), house.clock().today()));
}

int serviceList(Call &call)
{
    const QString named = call.value("state");
    const auto wanted = serviceStateOf(named);
    if (!named.isEmpty() && !wanted)
        return call.usage(u"--state is to_send, on_the_way or returned"_s);
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) {
        return postOf(house, office).map([&](const std::vector<PostItem> &items) {
            for (const PostItem &item : items) {
                if (!wanted || item.state == *wanted)
                    printItem(call, item);
            }
        });
    });
}

/// The letter of that number, or the one on its way under that tracking number.
Result<PostItem> itemNamed(const std::vector<PostItem> &items, const QString &name)
{
    const auto found = std::ranges::find(items, name, &PostItem::number);
    if (found != items.end())
        return *found;
    const auto sent = onTheWay(items, name);
    if (sent.size() == 1)
        return sent.front();
    return fail(sent.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, {name});
}

int onLetter(Call &call, Step step)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto day = parseDate(call.value("on"));
        if (!day)
            return tl::unexpected(day.error());
        StepInput input{.step = step, .on = *day};
        for (const char *key : {"method", "tracking", "reason"}) {
            if (const QString value = call.value(key); !value.isEmpty())
                input.set.insert(QString::fromLatin1(key), value);
        }
        return postOf(house, office)
            .and_then([&](const std::vector<PostItem> &items) {
                return itemNamed(items, call.operands().first());
            })
            .and_then([&](const PostItem &item) {
                return serveLetter(*office.desk, item, input).map([&] { call.print(item.number); });
            });
    });
}

int serviceDispatch(Call &call)
{
    return onLetter(call, Step::DispatchLetter);
}

int serviceDelivered(Call &call)
{
    return onLetter(call, Step::LetterDelivered);
}

int serviceReturned(Call &call)
{
    return onLetter(call, Step::LetterReturned);
}

int serviceSheet(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const auto day = parseDate(call.value("on"));
        if (!day)
            return tl::unexpected(day.error());
        return office.desk->may(Permission::Serve)
            .and_then([&] { return postOf(house, office); })
            .and_then([&](const std::vector<PostItem> &items) {
                const Sheet sheet = carrierSheet(items, *day);
                return writeSheet(call.operands().first(), sheet).map([&] {
                    call.print(QString::number(sheet.rows.size() - 1));
                });
            });
    });
}

void printDoubt(const Call &call, int row, const QString &column, const Error &error)
{
    const QString code{codeName(error.code)};
    if (call.json())
        call.print(JsonLine{}.add("row", row).add("column", column).add("code", code).text());
    else
        call.print(QStringList{QString::number(row), column, code}.join(u'\t'));
}

/// A row at a time: what is good is kept, whatever the next one says.
int serviceResults(Call &call)
{
    int refused = 0;
    const int done =
        withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
            const auto items = postOf(house, office);
            if (!items)
                return tl::unexpected(items.error());
            const auto report =
                readSheet(call.operands().first()).and_then([&](const Sheet &sheet) {
                    return readCarrierResults(sheet, house.law(), house.clock().today());
                });
            if (!report)
                return tl::unexpected(report.error());
            for (const CarrierDoubt &doubt : report->doubts)
                printDoubt(call, doubt.row, doubt.column, doubt.error);
            refused = int(report->doubts.size());
            int taken = 0;
            for (const CarrierResult &told : report->results) {
                const auto kept = takeResult(*office.desk, *items, told);
                taken += kept ? 1 : 0;
                refused += kept ? 0 : 1;
                if (!kept)
                    printDoubt(call, told.row, told.tracking, kept.error());
            }
            if (call.json())
                call.print(JsonLine{}.add("taken", taken).add("refused", refused).text());
            else
                call.print(u"taken %1, refused %2"_s.arg(taken).arg(refused));
            return {};
        });
    return done == Done && refused > 0 ? int(Refused) : done;
}

constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"state"}};
constexpr std::array dispatchOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true},
                                     Option{"method"}, Option{"tracking"}};
constexpr std::array deliveredOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true}};
constexpr std::array returnedOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true},
                                     Option{"reason", true, true}};
constexpr std::array resultOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array commands{
    Command{"service list", listOptions, 0, 0, serviceList},
    Command{"service dispatch", dispatchOptions, 1, 1, serviceDispatch},
    Command{"service delivered", deliveredOptions, 1, 1, serviceDelivered},
    Command{"service returned", returnedOptions, 1, 1, serviceReturned},
    Command{"service sheet", deliveredOptions, 1, 1, serviceSheet},
    Command{"service results", resultOptions, 1, 1, serviceResults}};
} // namespace

std::span<const Command> serviceCommands()
{
    return commands;
}
