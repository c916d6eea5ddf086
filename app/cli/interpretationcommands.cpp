// interpretation save | answer | list
#include "app/cli/dispatchjson.h"
#include "app/cli/documentcall.h"
#include "core/desk/documentdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// How it stands to its document: 三同步, 多元化, how much of it is copied.
QJsonObject told(const Interpretation &interpretation, const Document &document, const Desk &desk)
{
    QJsonObject object = interpretationJson(interpretation);
    object[u"owed"_s] = owesInterpretation(document.attribute, document.policy, document.measures);
    object[u"diverse"_s] = isDiverse(interpretation, desk.law(), desk.today());
    object[u"copied_percent"_s] = copiedPercent(interpretation.text, document.body);
    if (const auto apart = daysApart(interpretation, document, desk.calendar()))
        object[u"days_apart"_s] = *apart;
    if (const auto step = inStep(interpretation, document, desk.law(), desk.calendar()))
        object[u"in_step"_s] = *step;
    return object;
}

Result<> printAll(const Call &call, const OpenOffice &office, const Document &document)
{
    return interpretationsOf(*office.file, document.id)
        .map([&](const std::vector<Interpretation> &all) {
            for (const Interpretation &each : all)
                printObject(call, told(each, document, *office.desk));
        });
}

Result<Document> documentIn(const Call &call, const OpenOffice &office)
{
    return findDocument(*office.file, call.operands().first())
        .and_then([&](DocumentId id) { return office.desk->document(id); })
        .map([](const Seen<Document> &seen) { return seen.value; });
}

int save(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        bool tooLong = false;
        const QByteArray json = readInput(tooLong);
        if (tooLong)
            return fail(ErrorCode::TooLong, {QString::number(mostInput)});
        const auto document = documentIn(call, office);
        auto next = readInterpretation(json);
        if (!document || !next)
            return tl::unexpected(document ? next.error() : document.error());
        next->document = document->id;
        next->id = {QUuid{call.value("id")}};
        next->follows = {QUuid{call.value("follows")}};
        return saveInterpretation(*office.desk, *next).and_then([&](InterpretationId) {
            return printAll(call, office, *document);
        });
    });
}

int answer(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return answerConcern(*office.desk, {QUuid{call.operands().first()}}, call.value("question"),
                             call.value("answer"));
    });
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return documentIn(call, office).and_then([&](const Document &document) {
            return printAll(call, office, document);
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array saveOptions{MINGDU_OFFICE_OPTIONS, Option{"id"}, Option{"follows"}};
constexpr std::array answerOptions{MINGDU_OFFICE_OPTIONS, Option{"question", true, true},
                                   Option{"answer"}};
constexpr std::array commands{Command{"interpretation save", saveOptions, 1, 1, save},
                              Command{"interpretation answer", answerOptions, 1, 1, answer},
                              Command{"interpretation list", openOptions, 1, 1, list}};
} // namespace

std::span<const Command> interpretationCommands()
{
    return commands;
}
