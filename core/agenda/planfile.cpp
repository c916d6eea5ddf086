#include "core/agenda/planfile.h"

#include "core/base/json.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
template<class Enum>
Enum wordIn(JsonReader &reader, const char *member, Enum otherwise,
            std::optional<Enum> (*meaning)(QStringView))
{
    const QString name = QString::fromLatin1(member);
    const QString said = reader.textOr(name);
    if (said.isEmpty())
        return otherwise;
    const auto found = meaning(said);
    if (!found)
        reader.refuse(ErrorCode::BadValue, {reader.path(name), said.left(40)});
    return found.value_or(otherwise);
}

QStringList expanded(const QStringList &names, const QMap<QString, QStringList> &groups)
{
    QStringList all;
    for (const QString &name : names)
        all << groups.value(name, {name});
    all.removeDuplicates();
    return all;
}

constexpr qint64 most = 1'000'000;

Duty readDuty(JsonReader &reader, const QMap<QString, QStringList> &groups)
{
    Duty duty{.key = reader.text(u"key"),
              .clause = reader.text(u"clause"),
              .quote = reader.text(u"quote"),
              .units = expanded(reader.texts(u"units"), groups),
              .helpers = expanded(reader.textsOr(u"with"), groups)};
    duty.verb = wordIn(reader, "verb", Verb::Must, verbOf);
    duty.measure = wordIn(reader, "measure", Measure::Exists, measureOf);
    duty.least = int(reader.integerOr(u"least", 0, 0, most));
    duty.days = int(reader.integerOr(u"days", 0, 0, most));
    duty.indicator = reader.textOr(u"indicator");
    duty.due = reader.dateOr(u"due");
    duty.proof = wordIn(reader, "evidence", Proof::Record, proofOf);
    return duty;
}

tl::unexpected<Error> invalid(const char *why, const QStringList &particulars)
{
    return fail(ErrorCode::AgendaInvalid, QStringList{QString::fromLatin1(why)} + particulars);
}

Result<> check(const Duty &duty, const AgendaText &text)
{
    const Clause *clause = findClause(text, duty.clause);
    if (!clause)
        return invalid("unknown_clause", {duty.key, duty.clause});
    const qsizetype times = clause->text.count(duty.quote);
    if (times != 1 || duty.quote.isEmpty())
        return invalid(times > 1 ? "quote_twice" : "quote_missing",
                       {duty.key, duty.quote.left(40)});
    if (duty.units.isEmpty())
        return invalid("no_units", {duty.key});
    if (!duty.due.isValid())
        return invalid("no_due", {duty.key});
    return {};
}

Result<> check(const PlanFile &file)
{
    QSet<QString> keys;
    for (const Duty &duty : file.duties) {
        if (keys.contains(duty.key))
            return invalid("same_key", {duty.key});
        keys.insert(duty.key);
        if (const auto sound = check(duty, file.text); !sound)
            return sound;
    }
    return {};
}

void name(PlanFile &file)
{
    const PlanId plan = planIdOf(file.text.number, file.text.year);
    int position = 0;
    for (Duty &duty : file.duties) {
        duty.plan = plan;
        duty.id = dutyIdOf(plan, duty.key);
        duty.position = ++position;
    }
}

void readText(JsonReader &reader, PlanFile &file)
{
    AgendaText &text = file.text;
    text.number = reader.text(u"number");
    text.title = reader.text(u"title");
    text.issued = reader.date(u"issued");
    text.year = int(reader.integer(u"year", 2008, 2100));
    text.preamble = reader.textsOr(u"preamble");
    reader.objects(u"clauses", [&](JsonReader &clause) {
        text.clauses.push_back(
            {clause.text(u"key"), clause.textOr(u"heading"), clause.textOr(u"text")});
    });
    reader.object(u"units", [&](JsonReader &units) {
        for (const QString &group : {u"district"_s, u"office"_s, u"departments"_s, u"streets"_s})
            file.groups.insert(group, units.texts(group));
    });
}

/// The class of a sentence by the words that the file lists.
Verb verbIn(const QString &sentence, const PlanFile &like)
{
    const auto found = std::ranges::find_if(
        like.verbWords, [&](const auto &each) { return sentence.contains(each.first); });
    return found == like.verbWords.end() ? Verb::Must : found->second;
}

/// Units that the sentence names, else the two groups that every clause speaks to.
QStringList unitsIn(const QString &sentence, const QMap<QString, QStringList> &groups)
{
    QStringList named;
    // The district's own name begins that of "its departments": it is never read out of a sentence.
    for (const QString &group : {u"office"_s, u"departments"_s, u"streets"_s}) {
        for (const QString &each : groups.value(group)) {
            if (sentence.contains(each))
                named << each;
        }
    }
    return named.isEmpty() ? expanded({u"departments"_s, u"streets"_s}, groups) : named;
}
} // namespace

Result<PlanFile> readPlanFile(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return tl::unexpected(object.error());
    PlanFile file;
    JsonReader reader{*object};
    readText(reader, file);
    reader.textOr(u"confidence");
    reader.optionalObjects(u"words", [&](JsonReader &word) {
        const QString said = word.text(u"word");
        file.verbWords.emplace_back(said, wordIn(word, "verb", Verb::Must, verbOf));
    });
    const QStringList plain = reader.textsOr(u"plain");
    file.plain.assign(plain.begin(), plain.end());
    reader.objects(u"obligations",
                   [&](JsonReader &duty) { file.duties.push_back(readDuty(duty, file.groups)); });
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    if (const auto sound = check(file); !sound)
        return tl::unexpected(sound.error());
    name(file);
    return file;
}

Result<PlanFile> shippedPlan()
{
    QFile file{u":/agenda/yangpu-2021.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    return readPlanFile(file.readAll());
}

Result<PlanFile> proposePlan(const AgendaText &text, const PlanFile &like)
{
    if (text.number == like.text.number && text.clauses == like.text.clauses)
        return like; // its obligations are known
    PlanFile file{.text = text, .groups = like.groups, .verbWords = like.verbWords};
    for (const Clause &clause : text.clauses) {
        int number = 0;
        const auto sentences = sentencesOf(clause.text);
        for (const Span &each : sentences) {
            const QString quote = clause.text.mid(each.from, each.length);
            file.duties.push_back({.key = u"%1-%2"_s.arg(clause.key).arg(++number),
                                   .clause = clause.key,
                                   .quote = quote,
                                   .units = unitsIn(quote, like.groups),
                                   .verb = verbIn(quote, like),
                                   .due = QDate{text.year, 12, 31}});
        }
    }
    if (const auto sound = check(file); !sound)
        return tl::unexpected(sound.error());
    name(file);
    return file;
}

std::optional<Span> spanOf(const Duty &duty, const AgendaText &text)
{
    const Clause *clause = findClause(text, duty.clause);
    const qsizetype from = clause ? clause->text.indexOf(duty.quote) : -1;
    if (from < 0 || duty.quote.isEmpty())
        return {};
    return Span{from, duty.quote.size()};
}

Coverage coverageOf(const PlanFile &file)
{
    Coverage told;
    for (const Clause &clause : file.text.clauses) {
        std::vector<bool> held(std::size_t(clause.text.size()), false);
        const auto hold = [&](qsizetype from, qsizetype length) {
            for (qsizetype i = from; i >= 0 && i < from + length; ++i)
                held[std::size_t(i)] = true;
        };
        for (const Duty &duty : file.duties) {
            if (duty.clause == clause.key && !duty.withdrawn.isValid())
                hold(clause.text.indexOf(duty.quote), duty.quote.size());
        }
        for (const QString &phrase : file.plain) {
            const qsizetype at = clause.text.indexOf(phrase);
            told.plainPhrases += at >= 0;
            hold(at, phrase.size());
        }
        const auto whole = [&](const Span &part) {
            // The mark after a quote may be left out of it.
            static const QString marks = u"，；。！？"_s;
            for (qsizetype i = part.from; i < part.end(); ++i) {
                if (!held[std::size_t(i)] && !marks.contains(clause.text.at(i)))
                    return false;
            }
            return true;
        };
        const auto sentences = sentencesOf(clause.text);
        for (const Span &each : sentences) {
            ++told.sentences;
            told.covered += whole(each);
        }
        const auto phrases = phrasesOf(clause.text);
        for (const Span &each : phrases) {
            if (!whole(each))
                told.loose.push_back({clause.key, clause.text.mid(each.from, each.length)});
        }
    }
    return told;
}
