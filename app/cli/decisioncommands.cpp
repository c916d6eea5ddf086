// decision catalogue | save | list, occasion save | list, counter tally | tallies | take-back
#include "app/cli/deedcall.h"
#include "core/desk/deedsdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<JsonShape, 0> catalogueShapes{};
constexpr std::array decisionShapes{JsonShape{DecisionChannels, JsonShape::List},
                                    JsonShape{DecisionEnterprise, JsonShape::Flag}};
constexpr std::array occasionShapes{wordShape<OccasionKind, occasionKindOf>(OccasionKindField),
                                    JsonShape{OccasionOnline, JsonShape::Flag},
                                    JsonShape{OccasionListened, JsonShape::Flag},
                                    JsonShape{OccasionPeople, JsonShape::List}};
constexpr std::array tallyShapes{JsonShape{TallyOrgan, JsonShape::Kept},
                                 JsonShape{TallyBy, JsonShape::Kept},
                                 JsonShape{TallyRemoved, JsonShape::Kept}};

/// The catalogue of `--unit` and `--year` with what the options say of it.
Result<Catalogue> catalogueIn(const Call &call, const OpenOffice &office)
{
    const auto year = yearIn(call);
    if (!year)
        return tl::unexpected(year.error());
    const EntityId id = catalogueIdOf(call.value("unit").simplified(), *year).value;
    const auto held = readSeen<Catalogue>(*office.file, id);
    if (!held && held.error().code != ErrorCode::NotFound)
        return tl::unexpected(held.error());
    Catalogue next = held ? held->value : Catalogue{.unit = call.value("unit"), .year = *year};
    for (const auto &[option, day] : {std::pair{"determined", &Catalogue::determined},
                                      std::pair{"published", &Catalogue::published}}) {
        if (!call.has(option))
            continue;
        const auto told = parseDate(call.value(option));
        if (!told)
            return tl::unexpected(told.error());
        next.*day = *told;
    }
    if (call.has("link"))
        next.link = call.value("link");
    return next;
}

int catalogue(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return catalogueIn(call, office)
            .and_then([&](const Catalogue &next) { return saveCatalogue(*office.desk, next); })
            .and_then([&](CatalogueId id) { return readSeen<Catalogue>(*office.file, id.value); })
            .map([&](const Seen<Catalogue> &seen) {
                printObject(call, deedJson(seen.value, catalogueShapes));
            });
    });
}

int decisionSave(Call &call)
{
    return saveDeed<Decision>(call, decisionShapes, [](Desk &desk, const Decision &next) {
        return saveDecision(desk, next);
    });
}

/// An item with what its stage still owes.
QJsonObject decisionJson(const Decision &decision, const Desk &desk)
{
    QJsonObject object = deedJson(decision, decisionShapes);
    QJsonArray lacking;
    for (const DecisionLink link :
         lackingLinks(decision, desk.today(), desk.law(), desk.calendar()))
        lacking << QString{word(link)};
    object[u"lacking"_s] = lacking;
    if (const auto due = adoptionDue(decision.issued, desk.law(), desk.calendar());
        decision.issued.isValid() && due)
        object[u"adoption_due"_s] = isoDate(*due);
    return object;
}

int decisionList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return yearIn(call).and_then([&](int year) {
            return printEach<Decision>(
                office,
                [&](const Decision &each) {
                    return (year == 0 || each.year == year) &&
                           (!call.has("unit") || each.unit == call.value("unit"));
                },
                [&](const Decision &each) { printObject(call, decisionJson(each, *office.desk)); });
        });
    });
}

int occasionSave(Call &call)
{
    return saveDeed<Occasion>(call, occasionShapes, [](Desk &desk, const Occasion &next) {
        return saveOccasion(desk, next);
    });
}

int occasionList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return yearIn(call).and_then([&](int year) {
            return printEach<Occasion>(
                office,
                [&](const Occasion &each) {
                    return (year == 0 || each.on.year() == year) &&
                           (!call.has("unit") || each.unit == call.value("unit")) &&
                           (!call.has("kind") || word(each.kind) == call.value("kind"));
                },
                [&](const Occasion &each) { printObject(call, deedJson(each, occasionShapes)); });
        });
    });
}

int tally(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto on = dayOf(call, *office.desk);
        const auto count = call.has("count") ? parseWhole(call.value("count")) : Result<qint64>{1};
        if (!on || !count)
            return tl::unexpected(on ? count.error() : on.error());
        if (*count < 1 || *count > deedjson::largest)
            return fail(ErrorCode::OutOfRange,
                        {u"count"_s, u"1"_s, QString::number(deedjson::largest)});
        const Tally next{.service = call.operands().first(),
                         .on = *on,
                         .count = int(*count),
                         .note = call.value("note")};
        return countService(*office.desk, next)
            .and_then([&](TallyId id) { return readSeen<Tally>(*office.file, id.value); })
            .map([&](const Seen<Tally> &seen) {
                printObject(call, deedJson(seen.value, tallyShapes));
            });
    });
}

/// A line a service: how often it was given.
int tallySheet(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const QDate today = office.desk->today();
        const auto until = dayOf(call, *office.desk, "until");
        const auto from = call.has("from") ? parseDate(call.value("from"))
                                           : Result<QDate>{QDate{today.year(), 1, 1}};
        if (!from || !until)
            return tl::unexpected(from ? until.error() : from.error());
        return tallies(*office.desk, *from, *until).map([&](const std::vector<Tally> &all) {
            const auto services = counterServices(office.desk->law(), *until);
            const auto sums = tallySums(all, services, *from, *until);
            for (std::size_t i = 0; i < services.size(); ++i)
                printObject(call, {{u"service"_s, services[i].key},
                                   {u"name"_s, services[i].name},
                                   {u"count"_s, sums[i]}});
        });
    });
}

int tallyBack(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return takeBack(*office.desk, {QUuid{call.operands().first()}});
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array catalogueOptions{MINGDU_OFFICE_OPTIONS,      Option{"unit", true, true},
                                      Option{"year", true, true}, Option{"determined"},
                                      Option{"published"},        Option{"link"}};
constexpr std::array saveOptions{MINGDU_OFFICE_OPTIONS, Option{"id"}};
constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"unit"}};
constexpr std::array kindOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"unit"},
                                 Option{"kind"}};
constexpr std::array tallyOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"count"},
                                  Option{"note"}};
constexpr std::array sumOptions{MINGDU_OFFICE_OPTIONS, Option{"from"}, Option{"until"}};
constexpr std::array commands{Command{"decision catalogue", catalogueOptions, 0, 0, catalogue},
                              Command{"decision save", saveOptions, 0, 0, decisionSave},
                              Command{"decision list", listOptions, 0, 0, decisionList},
                              Command{"occasion save", saveOptions, 0, 0, occasionSave},
                              Command{"occasion list", kindOptions, 0, 0, occasionList},
                              Command{"counter tally", tallyOptions, 1, 1, tally},
                              Command{"counter tallies", sumOptions, 0, 0, tallySheet},
                              Command{"counter take-back", openOptions, 1, 1, tallyBack}};
} // namespace

std::span<const Command> decisionCommands()
{
    return commands;
}
