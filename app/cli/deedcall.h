#pragma once
#include "app/cli/deedjson.h"
#include "app/cli/documentcall.h"
#include "core/base/number.h"

inline Result<QByteArray> jsonIn()
{
    bool tooLong = false;
    QByteArray json = readInput(tooLong);
    if (tooLong)
        return fail(ErrorCode::TooLong, {QString::number(mostInput)});
    return json;
}

/// 0: of every year.
inline Result<int> yearIn(const Call &call)
{
    return call.has("year")
               ? parseWhole(call.value("year")).map([](qint64 year) { return int(year); })
               : Result<int>{0};
}

/// Prints every one of a noun that \p asked wants.
template<class T, class Asked, class Print>
Result<> printEach(const OpenOffice &office, Asked asked, Print print)
{
    return office.file->all(nounOf<T>())
        .and_then([&](const std::vector<EntityId> &ids) -> Result<> {
            for (const EntityId &id : ids) {
                const auto seen = readSeen<T>(*office.file, id);
                if (!seen)
                    return tl::unexpected(seen.error());
                if (asked(seen->value))
                    print(seen->value);
            }
            return {};
        });
}

/// Saves the noun that standard input tells, or changes that of `--id`, and prints it.
template<class T, class Save>
int saveDeed(Call &call, std::span<const JsonShape> shapes, Save save)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        const QUuid id{call.value("id")};
        const auto held =
            call.has("id")
                ? readSeen<T>(*office.file, id).map([](const Seen<T> &seen) { return seen.value; })
                : Result<T>{T{}};
        return held
            .and_then([&](const T &noun) {
                return jsonIn().and_then(
                    [&](const QByteArray &json) { return withJson(noun, json, shapes); });
            })
            .and_then([&](const T &next) { return save(*office.desk, next); })
            .and_then([&](auto saved) { return readSeen<T>(*office.file, saved.value); })
            .map([&](const Seen<T> &seen) { printObject(call, deedJson(seen.value, shapes)); });
    });
}
