// request register | hints | list | show | numbers | advance | correct | merge
#include "app/cli/casejson.h"
#include "app/cli/clockjson.h"
#include "app/cli/intakejson.h"
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/desk/intakehits.h"
#include "core/deadlines/deadlinewords.h"
#include "core/requests/numbers.h"
#include "core/requests/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

/// The application on standard input, its organ found.
Result<Intake> intakeOf(const OpenOffice &office)
{
    bool tooLong = false;
    const QByteArray json = readInput(tooLong);
    auto input = tooLong
                     ? Result<IntakeInput>{fail(ErrorCode::TooLong, {QString::number(mostInput)})}
                     : readIntake(json);
    if (!input)
        return tl::unexpected(input.error());
    if (!input->organ.isEmpty()) {
        const auto organ = findOrgan(*office.file, input->organ);
        if (!organ)
            return tl::unexpected(organ.error());
        input->intake.request.organ = organ->id;
    }
    return input->intake;
}

int requestRegister(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        return intakeOf(office)
            .and_then([&](const Intake &intake) { return office.desk->registerRequest(intake); })
            .and_then([&](RequestId id) { return office.desk->request(id); })
            .map([&](const Case &file) {
                const Request &made = file.request.value;
                if (call.json())
                    call.print(JsonLine{}
                                   .add("id", made.id.text())
                                   .add("number", made.number)
                                   .add("status", QString{word(made.status)})
                                   .add("warnings", QJsonArray::fromStringList(made.defects))
                                   .text());
                else
                    call.print(made.id.text() + u' ' + made.number);
            });
    });
}

QString listLine(const RequestRow &row)
{
    const QString due =
        row.deadline ? isoDate(row.deadline->date) + u" ("_s + QString::number(row.remaining) + u')'
                     : u"-"_s;
    return QStringList{row.number, QString{word(row.status)}, isoDate(row.received), due,
                       row.subject}
        .join(u' ');
}

int requestList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return office.desk->requestRows().map([&](const std::vector<RequestRow> &rows) {
            for (const RequestRow &row : rows) {
                if (!call.json()) {
                    call.print(listLine(row));
                    continue;
                }
                const QJsonValue due =
                    row.deadline ? QJsonValue{isoDate(row.deadline->date)} : QJsonValue{};
                call.print(
                    JsonLine{}
                        .add("id", row.id.text())
                        .add("number", row.number)
                        .add("status", QString{word(row.status)})
                        .add("received", row.received.isValid() ? QJsonValue{isoDate(row.received)}
                                                                : QJsonValue{})
                        .add("deadline", due)
                        .add("remaining", row.deadline ? QJsonValue{row.remaining} : QJsonValue{})
                        .add("subject", row.subject)
                        .text());
            }
        });
    });
}

void printText(const Call &call, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isArray() && !member->isObject() && !member->toVariant().toString().isEmpty())
            call.print(member.key() + u": "_s + member->toVariant().toString());
    }
    const QJsonObject clock = object[u"clock"_s].toObject();
    if (!clock.isEmpty())
        call.print(u"deadline: "_s + clock[u"deadline"_s].toString());
}

/// One day a line: date, use, running count, holiday, the article it rests on, the day's events.
void printLedger(const Call &call, const DayLedger &ledger, const Law &law)
{
    for (const LedgerDay &day : ledger.days) {
        const auto article = law.citation(day.citation, ledger.deadline.original);
        const QString holiday = day.makeUp ? day.holiday + u" make-up"_s : day.holiday;
        call.print(QStringList{isoDate(day.date), QString{useName(day.use)},
                               QString::number(day.running), holiday,
                               article ? article->text : QString{}, day.tags}
                       .join(u','));
    }
}

int requestShow(Call &call)
{
    const auto open = call.has("unmask") ? openToWrite : openToRead; // unmasking is journaled
    return withOffice(call, open, [&](House &, OpenOffice &office) -> Result<> {
        const auto file =
            findRequest(*office.file, call.operands().first()).and_then([&](RequestId id) {
                return call.has("unmask") ? office.desk->unmask(id, call.value("unmask"))
                                          : office.desk->shownRequest(id);
            });
        if (!file)
            return tl::unexpected(file.error());
        QJsonObject object = caseJson(*file, *office.desk);
        const bool explained = call.has("ledger") && file->request.value.received.isValid();
        const auto ledger = explained ? office.desk->ledger(*file) : Result<DayLedger>{};
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (call.json()) {
            if (explained)
                object[u"ledger"_s] = ledgerJson(*ledger);
            call.print(compact(object));
            return {};
        }
        printText(call, object);
        if (explained)
            printLedger(call, *ledger, office.desk->law());
        return {};
    });
}

Result<StepInput> stepInput(const Call &call, const OpenOffice &office, const QString &step)
{
    const Arrow *arrow = findArrow(step);
    if (!arrow)
        return fail(ErrorCode::BadValue, {u"step"_s, step});
    StepInput input{.step = arrow->step};
    for (const QString &pair : call.values("set")) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::BadValue, {u"set"_s, pair});
        input.set[pair.left(equals)] = pair.mid(equals + 1);
    }
    for (const StepParameter &parameter : arrow->parameters) {
        const QString named = input.set.value(parameter.key);
        if (parameter.type != ParameterType::Document || named.isEmpty())
            continue;
        const auto document = findDocument(*office.file, named);
        if (!document)
            return tl::unexpected(document.error());
        input.set[parameter.key] = document->text();
    }
    return parseDate(call.value("on")).map([&](QDate day) {
        input.on = day;
        return input;
    });
}

int take(Call &call, const QString &step)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        auto input = stepInput(call, office, step);
        if (!input)
            return tl::unexpected(input.error());
        for (const char *named : {"reason", "approver", "evidence"}) {
            if (step == u"correct" && call.has(named))
                input->set[QString::fromLatin1(named)] = call.value(named);
        }
        const auto id = findRequest(*office.file, call.operands().first());
        if (!id)
            return tl::unexpected(id.error());
        return office.desk->request(*id)
            .and_then([&](const Case &seen) { return office.desk->advance(seen, *input); })
            .and_then([&] { return office.desk->shownRequest(*id); })
            .map([&](const Case &file) {
                const QJsonObject object = caseJson(file, *office.desk);
                const QString due = object[u"clock"_s].toObject()[u"deadline"_s].toString();
                call.print(call.json() ? compact(object)
                                       : file.request.value.number + u' ' +
                                             word(file.request.value.status) + u' ' + due);
            });
    });
}

int requestAdvance(Call &call)
{
    return take(call, call.operands().at(1));
}

int requestCorrect(Call &call)
{
    return take(call, u"correct"_s);
}

int requestMerge(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto read = [&](int operand) {
            return findRequest(*office.file, call.operands().at(operand))
                .and_then([&](RequestId id) { return office.desk->request(id); });
        };
        const auto day = parseDate(call.value("on"));
        if (!day)
            return tl::unexpected(day.error());
        const auto duplicate = read(0);
        if (!duplicate)
            return tl::unexpected(duplicate.error());
        const StepInput input{
            .step = Step::Merge, .on = *day, .set = {{u"reason"_s, call.value("reason")}}};
        return read(1)
            .and_then([&](const Case &into) { return office.desk->merge(*duplicate, into, input); })
            .map([&] { call.print(duplicate->request.value.number); });
    });
}

int requestNumbers(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return parseWhole(call.value("year"))
            .and_then([&](qint64 year) { return spentNumbers(*office.file, int(year)); })
            .map([&](const std::vector<SpentNumber> &numbers) {
                for (const SpentNumber &spent : numbers) {
                    const QString status{word(spent.status)};
                    call.print(call.json() ? JsonLine{}
                                                 .add("number", spent.number)
                                                 .add("status", status)
                                                 .add("reason", spent.voidedFor)
                                                 .text()
                                           : QStringList{spent.number, status, spent.voidedFor}
                                                 .join(u' ')
                                                 .trimmed());
                }
            });
    });
}

QJsonObject hitsJson(const IntakeHits &hits)
{
    QJsonArray earlier;
    for (const EarlierRequest &hit : hits.earlier)
        earlier << QJsonObject{{u"number"_s, hit.number},
                               {u"received"_s, isoDate(hit.received)},
                               {u"status"_s, QString{word(hit.status)}},
                               {u"outcome"_s, hit.outcome},
                               {u"same_applicant"_s, hit.sameApplicant},
                               {u"percent"_s, hit.percent},
                               {u"shared"_s, QJsonArray::fromStringList(hit.shared)}};
    QJsonArray published;
    for (const PublicDocument &hit : hits.published)
        published << QJsonObject{{u"number"_s, hit.number},
                                 {u"title"_s, hit.title},
                                 {u"percent"_s, hit.percent},
                                 {u"shared"_s, QJsonArray::fromStringList(hit.shared)}};
    const ApplicantVolume &volume = hits.volume;
    return {{u"earlier"_s, earlier},
            {u"published"_s, published},
            {u"applicant"_s, QJsonObject{{u"month"_s, volume.month},
                                         {u"year"_s, volume.year},
                                         {u"open"_s, volume.open},
                                         {u"answered"_s, volume.answered}}}};
}

/// What is alike to the application on standard input, before it is registered.
int requestHints(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        auto intake = intakeOf(office);
        if (!intake)
            return tl::unexpected(intake.error());
        Request &typed = intake->request;
        if (typed.organ.isNull())
            typed.organ = office.desk->actor().organ;
        return office.desk->may(Permission::SeePersons, typed.organ)
            .and_then([&] { return NameIndex::load(*office.file, {}); })
            .and_then([&](const NameIndex &names) {
                constexpr std::size_t candidates = 20;
                return intakeHits(*office.file, typed, names.similar(typed.subject, candidates),
                                  office.desk->today());
            })
            .map([&](const IntakeHits &hits) { call.print(compact(hitsJson(hits))); });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array showOptions{MINGDU_OFFICE_OPTIONS, Option{"ledger", false}, Option{"unmask"}};
constexpr std::array numberOptions{MINGDU_OFFICE_OPTIONS, Option{"year", true, true}};
constexpr std::array advanceOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true},
                                    Option{"set", true, false, true}};
constexpr std::array correctOptions{MINGDU_OFFICE_OPTIONS,        Option{"on", true, true},
                                    Option{"reason", true, true}, Option{"approver"},
                                    Option{"evidence"},           Option{"set", true, true, true}};
constexpr std::array mergeOptions{MINGDU_OFFICE_OPTIONS, Option{"on", true, true},
                                  Option{"reason", true, true}};
constexpr std::array commands{Command{"request register", openOptions, 0, 0, requestRegister},
                              Command{"request hints", openOptions, 0, 0, requestHints},
                              Command{"request list", openOptions, 0, 0, requestList},
                              Command{"request show", showOptions, 1, 1, requestShow},
                              Command{"request numbers", numberOptions, 0, 0, requestNumbers},
                              Command{"request advance", advanceOptions, 2, 2, requestAdvance},
                              Command{"request correct", correctOptions, 1, 1, requestCorrect},
                              Command{"request merge", mergeOptions, 2, 2, requestMerge}};
} // namespace

std::span<const Command> requestCommands()
{
    return commands;
}
