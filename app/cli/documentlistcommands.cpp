// document history | clocks | reexamine | progress | bulk
#include "app/cli/documentcall.h"
#include "core/desk/documentdesk.h"
#include "core/documents/documentclocks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto clockWords = wordsFor<DocumentClockKind>("publication", "filing", "norm_filing",
                                                        "reexamination", "evaluation");

int history(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return findDocument(*office.file, call.operands().first())
            .and_then([&](DocumentId id) { return attributeHistory(*office.file, id); })
            .map([&](const std::vector<AttributeChange> &versions) {
                for (const AttributeChange &v : versions)
                    call.print(call.json() ? JsonLine{}
                                                 .add("on", isoDate(v.on))
                                                 .add("was", attributeWords.of(v.was))
                                                 .add("becomes", attributeWords.of(v.becomes))
                                                 .add("ground", v.ground)
                                                 .add("reason", v.reason)
                                                 .add("withdrawn", isoDate(v.withdrawn))
                                                 .add("withdrawal", v.withdrawal)
                                                 .text()
                                           : QStringList{isoDate(v.on), attributeWords.of(v.was),
                                                         attributeWords.of(v.becomes), v.reason}
                                                 .join(u' '));
            });
    });
}

void printClock(const Call &call, const Document &document, const DocumentClock &clock, QDate today)
{
    const QString done = clock.done.isValid() ? isoDate(clock.done) : QString{};
    call.print(call.json() ? JsonLine{}
                                 .add("number", document.number)
                                 .add("clock", clockWords.of(clock.kind))
                                 .add("due", isoDate(clock.due))
                                 .add("done", done)
                                 .add("late", clock.isLate(today))
                                 .text()
                           : QStringList{isoDate(clock.due), clockWords.of(clock.kind),
                                         clock.isLate(today) ? u"late"_s : done, document.number,
                                         document.title}
                                 .join(u'\t'));
}

/// One document's clocks, or with no operand every one that is open, the first due first.
int clocks(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const Desk &desk = *office.desk;
        std::vector<EntityId> ids;
        if (call.operands().isEmpty()) {
            const auto all = office.file->all(Noun::Document);
            if (!all)
                return tl::unexpected(all.error());
            ids = *all;
        } else {
            const auto id = findDocument(*office.file, call.operands().first());
            if (!id)
                return tl::unexpected(id.error());
            ids = {id->value};
        }
        std::vector<std::pair<DocumentClock, Document>> found;
        for (const EntityId id : ids) {
            const auto seen = desk.document({id});
            if (!seen)
                return tl::unexpected(seen.error());
            for (const DocumentClock &clock :
                 documentClocks(seen->value, house.law(), desk.calendar())) {
                if (!call.operands().isEmpty() || !clock.done.isValid())
                    found.emplace_back(clock, seen->value);
            }
        }
        std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first.due; });
        for (const auto &[clock, document] : found)
            printClock(call, document, clock, desk.today());
        return {};
    });
}

/// The yearly list: what is withheld and due to be looked at again (R-DOC-8).
int reexamine(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const Desk &desk = *office.desk;
        std::vector<EntityId> withheld;
        const auto found = office.file->scan(
            Noun::Document, std::array{quint16(DocumentAttribute)}, [&](const ScanRow &row) {
                if (Attribute(row.integer(0)) == Attribute::Withheld)
                    withheld.push_back(row.entity());
                return true;
            });
        if (!found)
            return found;
        for (const EntityId id : withheld) {
            const auto seen = desk.document({id});
            if (!seen)
                return tl::unexpected(seen.error());
            const Document &d = seen->value;
            if (isDueForReexamination(d, house.law(), desk.today()))
                call.print(call.json() ? JsonLine{}
                                             .add("number", d.number)
                                             .add("title", d.title)
                                             .add("ground", d.ground)
                                             .add("determined", isoDate(d.determined))
                                             .text()
                                       : QStringList{d.number, d.ground, d.title}.join(u'\t'));
        }
        return {};
    });
}

int progress(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const auto names = office.desk->organs();
        const auto counts = backlogProgress(*office.file, house.law(), office.desk->today());
        if (!names || !counts)
            return tl::unexpected(names ? counts.error() : names.error());
        for (const auto &[key, count] : *counts) {
            const auto organ = std::ranges::find(*names, key.organ, &Organ::id);
            const QString name = organ == names->end() ? QString{} : organ->name;
            call.print(call.json() ? JsonLine{}
                                         .add("organ", name)
                                         .add("year", key.year)
                                         .add("total", count.total)
                                         .add("determined", count.determined)
                                         .add("proactive", count.proactive)
                                         .add("published", count.published)
                                         .add("nonGovernment", count.nonGovernment)
                                         .add("classified", count.tallied)
                                         .text()
                                   : u"%1 %2: %3/%4"_s.arg(name)
                                         .arg(key.year)
                                         .arg(count.determined)
                                         .arg(count.total));
        }
        return {};
    });
}

/// Without `--yes` the list that the rule takes, nothing written.
int bulk(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto made = determinationOf(call);
        const auto rows = office.desk->documentRows();
        if (!made || !rows)
            return tl::unexpected(made ? rows.error() : made.error());
        const BulkRule rule{.titleHolds = call.value("title"),
                            .kind = call.value("kind"),
                            .unit = call.value("unit"),
                            .fromYear = call.value("from-year").toInt(),
                            .toYear = call.value("to-year").toInt()};
        if (rule.isEmpty())
            return fail(ErrorCode::MissingMember, {u"title"_s});
        std::vector<DocumentId> ids;
        for (const DocumentRow &row : *rows) {
            if (row.attribute != Attribute::None || row.scope != DocumentScope::Government ||
                !fallsUnder(rule, row.title, row.kind, row.unit, row.organ, row.formed))
                continue;
            ids.push_back(row.id);
            if (!call.has("yes"))
                call.print(call.json()
                               ? JsonLine{}.add("number", row.number).add("title", row.title).text()
                               : row.number + u' ' + row.title);
        }
        if (!call.has("yes"))
            return {};
        return determineAll(*office.desk, ids, *made).map([&](int done) {
            call.print(call.json() ? JsonLine{}.add("determined", done).text()
                                   : u"determined %1"_s.arg(done));
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array bulkOptions{
    MINGDU_OFFICE_OPTIONS, MINGDU_DETERMINATION_OPTIONS, Option{"title"},   Option{"kind"},
    Option{"unit"},        Option{"from-year"},          Option{"to-year"}, Option{"yes", false}};
constexpr std::array commands{Command{"document history", openOptions, 1, 1, history},
                              Command{"document clocks", openOptions, 0, 1, clocks},
                              Command{"document reexamine", openOptions, 0, 0, reexamine},
                              Command{"document progress", openOptions, 0, 0, progress},
                              Command{"document bulk", bulkOptions, 0, 0, bulk}};
} // namespace

std::span<const Command> documentListCommands()
{
    return commands;
}
