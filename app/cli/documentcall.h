#pragma once
#include "app/cli/casejson.h"
#include "app/cli/officecall.h"
#include "app/words.h"
#include "core/base/date.h"

#include <QJsonDocument>

/// Prints \p object on one line of JSON, or its members that say something, a line each.
inline void printObject(const Call &call, const QJsonObject &object)
{
    if (call.json())
        return call.print(QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact)));
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QVariant said = member->toVariant();
        const QString text =
            member->isArray() ? said.toStringList().join(QStringLiteral(", ")) : said.toString();
        if (!text.isEmpty())
            call.print(member.key() + QStringLiteral(": ") + text);
    }
}

/// Finds the document of the first operand, works on it, and prints how it stands then.
template<class Work>
Result<> onDocument(const Call &call, OpenOffice &office, Work work)
{
    const auto id = findDocument(*office.file, call.operands().first());
    if (!id)
        return tl::unexpected(id.error());
    return office.desk->document(*id)
        .and_then(work)
        .and_then([&] { return office.desk->document(*id); })
        .map([&](const Seen<Document> &seen) {
            printObject(call, documentJson(seen.value, *office.desk));
        });
}

/// The day of `--on`; today where it is not given.
inline Result<QDate> dayOf(const Call &call, const Desk &desk, const char *option = "on")
{
    return call.has(option) ? parseDate(call.value(option)) : Result<QDate>{desk.today()};
}

template<class Enum, std::size_t N>
Result<Enum> wordOf(const Call &call, const char *option, const Words<Enum, N> &words)
{
    const QString word = call.value(option);
    const auto found = words.meaning(word);
    if (!found)
        return fail(ErrorCode::BadValue, {QString::fromLatin1(option), word});
    return *found;
}

inline Result<Determination> determinationOf(const Call &call)
{
    return wordOf(call, "attribute", attributeWords).map([&](Attribute attribute) {
        return Determination{.attribute = attribute,
                             .ground = call.value("ground"),
                             .basis = call.value(call.has("basis") ? "basis" : "reason"),
                             .dutyDenied = call.has("no-disclosure-duty"),
                             .secrecyChecked = call.has("secrecy-checked")};
    });
}

#define MINGDU_DETERMINATION_OPTIONS                                                               \
    Option{"attribute", true, true}, Option{"ground"}, Option{"reason"}, Option{"basis"},          \
        Option{"no-disclosure-duty", false}, Option                                                \
    {                                                                                              \
        "secrecy-checked", false                                                                   \
    }
