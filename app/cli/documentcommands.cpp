// document add | list | show | review | publish
#include "app/cli/documentcall.h"
#include "app/cli/intakejson.h"
#include "core/desk/documentdesk.h"
#include "ui/wording/statutetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
int documentAdd(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        bool tooLong = false;
        const QByteArray json = readInput(tooLong);
        auto input =
            tooLong ? Result<DocumentInput>{fail(ErrorCode::TooLong, {QString::number(mostInput)})}
                    : readDocument(json);
        if (!input)
            return tl::unexpected(input.error());
        if (!input->organ.isEmpty()) {
            const auto organ = findOrgan(*office.file, input->organ);
            if (!organ)
                return tl::unexpected(organ.error());
            input->document.organ = organ->id;
        }
        return office.desk->enterDocument(input->document).map([&](DocumentId id) {
            call.print(
                call.json()
                    ? JsonLine{}.add("id", id.text()).add("number", input->document.number).text()
                    : id.text() + u' ' + input->document.number);
        });
    });
}

int documentList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return office.desk->documentRows().map([&](const std::vector<DocumentRow> &rows) {
            for (const DocumentRow &row : rows) {
                const QString attribute = attributeWords.of(row.attribute);
                call.print(call.json() ? JsonLine{}
                                             .add("id", row.id.text())
                                             .add("number", row.number)
                                             .add("title", row.title)
                                             .add("attribute", attribute)
                                             .text()
                                       : QStringList{row.number, attribute, row.title}.join(u' '));
            }
        });
    });
}

int documentShow(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return onDocument(call, office, [](const Seen<Document> &) -> Result<> { return {}; });
    });
}

int documentReview(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto made = determinationOf(call);
        if (!made)
            return tl::unexpected(made.error());
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            const Document &document = seen.value;
            for (const QString &outdated : statuteTexts(document.body, document.formed,
                                                        office.desk->law(), office.desk->today()))
                call.warn(outdated);
            return office.desk->determine(seen, *made);
        });
    });
}

int documentPublish(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto day = parseDate(call.value("on"));
        if (!day)
            return tl::unexpected(day.error());
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return publish(
                *office.desk, seen.value.id,
                {.on = *day, .link = call.value("link"), .overrideReason = call.value("override")});
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array reviewOptions{MINGDU_OFFICE_OPTIONS, MINGDU_DETERMINATION_OPTIONS};
constexpr std::array publishOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true}, Option{"link"},
                                    Option{"override"}};
constexpr std::array commands{Command{"document add", openOptions, 0, 0, documentAdd},
                              Command{"document list", openOptions, 0, 0, documentList},
                              Command{"document show", openOptions, 1, 1, documentShow},
                              Command{"document review", reviewOptions, 1, 1, documentReview},
                              Command{"document publish", publishOptions, 1, 1, documentPublish}};
} // namespace

std::span<const Command> documentCommands()
{
    return commands;
}
