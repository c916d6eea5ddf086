// document search
#include "app/cli/officecall.h"
#include "app/words.h"
#include "core/documents/library.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostHits = 10'000;
constexpr int exactUpTo = 20'000;

Result<int> number(const Call &call, const char *option, int otherwise, int least, int most)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const int value = call.value(option).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, {QString::fromLatin1(option), call.value(option)});
    if (value < least || value > most)
        return fail(ErrorCode::OutOfRange,
                    {QString::fromLatin1(option), QString::number(least), QString::number(most)});
    return value;
}

Result<LibraryQuery> queryOf(const Call &call, const OpenOffice &office)
{
    LibraryQuery query{.text = call.operands().join(u' '),
                       .sight = sightOf(office.desk->actor()),
                       .exactUpTo = exactUpTo};
    const auto limit = number(call, "limit", 20, 1, mostHits);
    const auto year = number(call, "year", 0, 1900, 9999);
    if (!limit || !year)
        return tl::unexpected(limit ? year.error() : limit.error());
    query.limit = *limit;
    if (*year > 0)
        query.filters.push_back(yearFacet(*year));
    for (const QString &word : call.values("attribute")) {
        const auto attribute = attributeWords.meaning(word);
        if (!attribute)
            return fail(ErrorCode::BadValue, {u"attribute"_s, word});
        query.filters.push_back(facet(*attribute));
    }
    for (const QString &name : call.values("organ")) {
        const auto organ = findOrgan(*office.file, name);
        if (!organ)
            return tl::unexpected(organ.error());
        query.filters.push_back(facet(organ->id));
    }
    return query;
}

void print(const Call &call, const LibraryPage &page)
{
    if (!call.json()) {
        for (const LibraryHit &hit : page.hits)
            call.print(QStringList{hit.number, hit.title, hit.snippet}.join(u"  "));
        call.print((page.approximate ? u"about "_s : QString{}) + QString::number(page.total) +
                   u" found"_s);
        return;
    }
    QList<JsonLine> hits;
    for (const LibraryHit &hit : page.hits)
        hits.push_back(JsonLine{}
                           .add("number", hit.number)
                           .add("title", hit.title)
                           .add("snippet", hit.snippet));
    call.print(JsonLine{}
                   .add("total", page.total)
                   .add("approximate", page.approximate)
                   .add("hits", hits)
                   .text());
}

int documentSearch(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto query = queryOf(call, office);
        if (!query)
            return tl::unexpected(query.error());
        return office.file->openLibrary()
            .and_then(
                [&](const std::unique_ptr<Library> &library) { return library->search(*query); })
            .map([&](const LibraryPage &page) { print(call, page); });
    });
}

constexpr std::array searchOptions{MINGDU_OFFICE_OPTIONS, Option{"limit"}, Option{"year"},
                                   Option{"attribute", true, false, true},
                                   Option{"organ", true, false, true}};
constexpr std::array commands{Command{"document search", searchOptions, 1, 16, documentSearch},
                              Command{"search", searchOptions, 1, 16, documentSearch}};
} // namespace

std::span<const Command> searchCommands()
{
    return commands;
}
