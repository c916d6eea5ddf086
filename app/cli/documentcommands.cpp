// document add | list | show | review | publish
#include "app/cli/casejson.h"
#include "app/cli/intakejson.h"
#include "app/cli/officecall.h"
#include "app/words.h"
#include "core/base/date.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {
void print(const Call &call, const Document &document, const Desk &desk)
{
    const QJsonObject object = documentJson(document, desk);
    if (call.json()) {
        call.print(QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact)));
        return;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->toString().isEmpty())
            call.print(member.key() + u": "_s + member->toString());
    }
}

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
        .map([&](const Seen<Document> &seen) { print(call, seen.value, *office.desk); });
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
        const QString attribute = call.value("attribute");
        const auto found = attributeWords.meaning(attribute);
        if (!found)
            return fail(ErrorCode::BadValue, {u"attribute"_s, attribute});
        const Determination made{.attribute = *found,
                                 .ground = call.value("ground"),
                                 .basis = call.value("reason"),
                                 .dutyDenied = call.has("no-disclosure-duty"),
                                 .secrecyChecked = call.has("secrecy-checked")};
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return office.desk->determine(seen, made);
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
            return office.desk->publish(seen, *day);
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array reviewOptions{
    MINGDU_OFFICE_OPTIONS, Option{"attribute", true, true},     Option{"ground"},
    Option{"reason"},      Option{"no-disclosure-duty", false}, Option{"secrecy-checked", false}};
constexpr std::array publishOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true}};
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
