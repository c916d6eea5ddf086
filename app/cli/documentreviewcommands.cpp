// document adjust | opinion | check | file | clear | scope | tally | describe
#include "app/cli/documentcall.h"
#include "core/desk/documentdesk.h"
#include "core/papers/outgoing.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace {
int adjust(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        Desk &desk = *office.desk;
        const auto to = determinationOf(call);
        const auto on = dayOf(call, desk);
        const auto withdrawn =
            call.has("withdrawn") ? parseDate(call.value("withdrawn")) : Result<QDate>{QDate{}};
        if (!to || !on || !withdrawn)
            return tl::unexpected(!to ? to.error() : !on ? on.error() : withdrawn.error());
        const Adjustment made{.to = *to,
                              .reason = call.value("reason"),
                              .trigger = call.value("trigger"),
                              .on = *on,
                              .withdrawn = *withdrawn,
                              .withdrawal = call.value("withdrawal")};
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return adjustAttribute(desk, seen.value.id, made, call.value("approver"));
        });
    });
}

int opinion(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto says = determinationOf(call);
        const auto stage = wordOf(call, "stage", stageWords);
        if (!says || !stage)
            return tl::unexpected(says ? stage.error() : says.error());
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return giveOpinion(*office.desk, seen.value.id, {.stage = *stage, .says = *says});
        });
    });
}

/// What stands in the way of the check: all that was found in the text and the files of `--file`,
/// but for what `--accept-finds` answers for. A secrecy mark can't be answered for.
Result<QStringList> openFinds(const Call &call, const Document &document, const Law &law, QDate day)
{
    std::vector<Paper> files;
    for (const QString &path : call.values("file")) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path});
        auto paper = readPaper(QFileInfo{path}.fileName(), file.readAll());
        if (!paper)
            return tl::unexpected(paper.error());
        files.push_back(std::move(*paper));
    }
    return publicationFinds(document, files, law, day).map([&](const std::vector<Find> &finds) {
        QStringList open;
        for (const Find &find : finds) {
            if (find.kind == FindKind::Secrecy || !call.has("accept-finds"))
                open << QString{word(find.kind)} + u' ' + find.text;
        }
        return open;
    });
}

int check(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) {
        const QDate today = office.desk->today();
        QStringList ticked;
        for (const Convention &each : house.law().conventions(u"precheck.", today)) {
            const QString word = each.key.section(u'.', 1);
            if (call.has("all") || call.values("tick").contains(word))
                ticked << each.key;
        }
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return openFinds(call, seen.value, house.law(), today)
                .and_then([&](const QStringList &open) {
                    return checkBeforePublishing(*office.desk, seen.value.id, ticked, open);
                });
        });
    });
}

int file(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        return dayOf(call, *office.desk).and_then([&](QDate on) {
            return onDocument(call, office, [&](const Seen<Document> &seen) {
                return fileDocument(*office.desk, seen.value.id, call.has("norm"), on);
            });
        });
    });
}

int clear(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto result = wordOf(call, "result", validityWords);
        const auto on = dayOf(call, *office.desk);
        const auto until =
            call.has("until") ? parseDate(call.value("until")) : Result<QDate>{QDate{}};
        if (!result || !on || !until)
            return tl::unexpected(!result ? result.error() : !on ? on.error() : until.error());
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return clearDocument(*office.desk, seen.value.id,
                                 {*result, *until, call.value("reason"), *on});
        });
    });
}

int scope(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const QString word = call.operands().at(1);
        const auto meant = scopeWords.meaning(word);
        if (!meant)
            return fail(ErrorCode::BadValue, {u"scope"_s, word});
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return setScope(*office.desk, seen.value.id, *meant);
        });
    });
}

int tally(Call &call)
{
    bool isYear = false;
    bool isCount = false;
    const int year = call.operands().at(0).toInt(&isYear);
    const int count = call.operands().at(1).toInt(&isCount);
    if (!isYear || !isCount)
        return call.usage(u"document tally takes a year and a number"_s);
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return tallyClassified(*office.desk, year, count).map([&](DocumentId id) {
            call.print(call.json() ? JsonLine{}.add("id", id.text()).text() : id.text());
        });
    });
}

int describe(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        DocumentTraits traits{.topic = call.value("topic")};
        const auto answer = [&](const char *option) -> Result<std::optional<Answer>> {
            if (!call.has(option))
                return std::optional<Answer>{};
            return wordOf(call, option, answerWords).map([](Answer a) { return std::optional{a}; });
        };
        const auto normative = answer("normative");
        const auto policy = answer("policy");
        const auto measures = answer("measures");
        const auto until =
            call.has("until") ? parseDate(call.value("until")) : Result<QDate>{QDate{}};
        for (const auto *each : {&normative, &policy, &measures}) {
            if (!*each)
                return tl::unexpected(each->error());
        }
        if (!until)
            return tl::unexpected(until.error());
        if (*normative)
            traits.normative = **normative == Answer::Yes;
        traits.policy = *policy;
        traits.measures = *measures;
        traits.validUntil = *until;
        return onDocument(call, office, [&](const Seen<Document> &seen) {
            return describeDocument(*office.desk, seen.value.id, traits);
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array adjustOptions{
    MINGDU_OFFICE_OPTIONS, MINGDU_DETERMINATION_OPTIONS, Option{"trigger"},   Option{"approver"},
    Option{"on"},          Option{"withdrawn"},          Option{"withdrawal"}};
constexpr std::array opinionOptions{MINGDU_OFFICE_OPTIONS, MINGDU_DETERMINATION_OPTIONS,
                                    Option{"stage", true, true}};
constexpr std::array checkOptions{MINGDU_OFFICE_OPTIONS, Option{"tick", true, false, true},
                                  Option{"all", false}, Option{"file", true, false, true},
                                  Option{"accept-finds", false}};
constexpr std::array fileOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"norm", false}};
constexpr std::array clearOptions{MINGDU_OFFICE_OPTIONS, Option{"result", true, true},
                                  Option{"until"}, Option{"reason", true, true}, Option{"on"}};
constexpr std::array describeOptions{MINGDU_OFFICE_OPTIONS, Option{"normative"}, Option{"policy"},
                                     Option{"measures"},    Option{"until"},     Option{"topic"}};
constexpr std::array commands{Command{"document adjust", adjustOptions, 1, 1, adjust},
                              Command{"document opinion", opinionOptions, 1, 1, opinion},
                              Command{"document check", checkOptions, 1, 1, check},
                              Command{"document file", fileOptions, 1, 1, file},
                              Command{"document clear", clearOptions, 1, 1, clear},
                              Command{"document scope", openOptions, 2, 2, scope},
                              Command{"document tally", openOptions, 2, 2, tally},
                              Command{"document describe", describeOptions, 1, 1, describe}};
} // namespace

std::span<const Command> documentReviewCommands()
{
    return commands;
}
