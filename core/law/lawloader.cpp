#include "core/law/lawloader.h"

#include "core/law/lawline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// With these bounds a fee for the largest count (fees/fee.h) stays inside 64 bits.
constexpr qint64 largestRate = 1'000'000'000;
constexpr qint64 largestStep = 1'000'000;
constexpr qint64 largestUnit = 1'000'000'000;

tl::unexpected<Error> refuse(const QString &file, const QString &path, const QString &reason)
{
    return fail(ErrorCode::LawFileInvalid, {file, path, reason});
}
} // namespace

Result<> LawLoader::read(const Law::File &file)
{
    m_file = file.name;
    const auto object = parseJsonObject(file.json);
    if (!object)
        return refuse(m_file, object.error().args.value(0), codeName(object.error().code));
    JsonReader reader{*object};
    using Reader = void (LawLoader::*)(JsonReader &);
    const std::pair<QStringView, Reader> lists[] = {
        {u"periods", &LawLoader::period},
        {u"tariffs", &LawLoader::tariff},
        {u"outcomes", &LawLoader::outcome},
        {u"grounds", &LawLoader::ground},
        {u"remedies", &LawLoader::remedy},
        {u"citations", &LawLoader::citation},
        {u"paragraphs", &LawLoader::paragraph},
        {u"alarms", &LawLoader::alarm},
        {u"channels", &LawLoader::channel},
        {u"venues", &LawLoader::venue},
        {u"conventions", &LawLoader::convention},
        {u"report_forms", &LawLoader::reportForm},
        {u"dispatch_defects", &LawLoader::dispatchDefect},
        {u"indicators", &LawLoader::indicator},
        {u"topics", &LawLoader::topic},
        {u"statutes", &LawLoader::statute},
    };
    for (const auto &[name, readLine] : lists)
        reader.optionalObjects(name, [&](JsonReader &line) { (this->*readLine)(line); });
    if (const auto done = reader.finish(); !done)
        return refuse(m_file, done.error().args.value(0), codeName(done.error().code));
    return {};
}

void LawLoader::period(JsonReader &line)
{
    Period rule;
    rule.kind = word(line, u"kind", periodWords());
    rule.length = int(line.integer(u"length", 1, longestPeriod));
    rule.unit = word(line, u"unit", unitWords());
    rule.citation = line.text(u"citation");
    rule.effect = line.textOr(u"effect");
    common(line, rule, {"period "_L1 + lawWord(periodWords(), rule.kind)},
           prefixed(u"citation"_s, {rule.citation, rule.effect}));
    m_law.m_periods.push_back(rule);
}

void LawLoader::tariff(JsonReader &line)
{
    Tariff rule;
    rule.basis = word(line, u"basis", basisWords());
    line.objects(u"slices", [&](JsonReader &part) {
        TariffSlice slice;
        slice.from = part.integer(u"from", 1, largestUnit);
        slice.to = part.integerOr(u"to", 0, 1, largestUnit);
        slice.rate.fen = part.integer(u"rate", 0, largestRate);
        slice.band = part.integerOr(u"band", 0, 1, largestUnit);
        slice.step.fen = part.integerOr(u"step", 0, 0, largestStep);
        // Slices follow one another without a gap from the first unit, and only the last is open.
        const bool follows = rule.slices.empty() ? slice.from == 1
                                                 : rule.slices.back().to + 1 == slice.from &&
                                                       rule.slices.back().to > 0;
        if (!follows || (slice.to > 0 && slice.to < slice.from))
            part.refuse(ErrorCode::ImpossibleOrder, {part.path(u"from")});
        if (part.has(u"band") != part.has(u"step"))
            part.refuse(ErrorCode::MissingMember, {part.path(u"band")});
        rule.slices.push_back(slice);
    });
    if (rule.slices.empty() || rule.slices.back().to != 0)
        line.refuse(ErrorCode::BadValue, {line.path(u"slices")});
    rule.citation = line.text(u"citation");
    common(line, rule, {"tariff "_L1 + lawWord(basisWords(), rule.basis)},
           prefixed(u"citation"_s, {rule.citation}));
    m_law.m_tariffs.push_back(rule);
}

void LawLoader::outcome(JsonReader &line)
{
    Outcome rule;
    rule.code = line.text(u"code");
    rule.name = line.text(u"name");
    rule.citations = line.textsOr(u"citations");
    rule.ofCorrection = line.flagOr(u"correction", false);
    rule.reportRow = rule.ofCorrection ? 0 : int(line.integer(u"row", 3, 23));
    rule.letter = int(line.integerOr(u"letter", 0, 12, 27));
    rule.needsGround = line.flagOr(u"needsGround", false);
    rule.needsSearchRecord = line.flagOr(u"needsSearchRecord", false);
    rule.needsConversionReview = line.flagOr(u"needsConversionReview", false);
    rule.group = line.flagOr(u"group", false);
    rule.severs = line.flagOr(u"severs", false);
    rule.needsSupplement = line.flagOr(u"needsSupplement", false);
    common(line, rule, prefixed(u"outcome"_s, {rule.code}),
           prefixed(u"citation"_s, rule.citations));
    m_law.m_outcomes.push_back(rule);
}

void LawLoader::ground(JsonReader &line)
{
    Ground rule;
    rule.code = line.text(u"code");
    rule.name = line.text(u"name");
    rule.citation = line.text(u"citation");
    rule.mustWithhold = line.flagOr(u"mustWithhold", false);
    rule.asksDisclosureDuty = line.flagOr(u"asksDisclosureDuty", false);
    rule.onRequestOnly = line.flagOr(u"onRequestOnly", false);
    rule.asksThirdParty = line.flagOr(u"asksThirdParty", false);
    rule.needsApproval = line.flagOr(u"needsApproval", false);
    rule.particulars = line.textsOr(u"particulars");
    rule.outcomes = line.textsOr(u"outcomes");
    common(line, rule, prefixed(u"ground"_s, {rule.code}),
           prefixed(u"citation"_s, {rule.citation}) + prefixed(u"outcome"_s, rule.outcomes));
    m_law.m_grounds.push_back(rule);
}

void LawLoader::remedy(JsonReader &line)
{
    Remedy rule;
    rule.outcomes = line.texts(u"outcomes");
    rule.reviewFirst = word(line, u"reviewFirst", reviewFirstWords());
    rule.paragraph = line.text(u"paragraph");
    rule.askLegalOfficer = line.flagOr(u"askLegalOfficer", false);
    common(line, rule, prefixed(u"remedy"_s, rule.outcomes),
           prefixed(u"paragraph"_s, {rule.paragraph}));
    m_law.m_remedies.push_back(rule);
}

void LawLoader::citation(JsonReader &line)
{
    Citation rule;
    rule.key = line.text(u"key");
    rule.text = line.text(u"text");
    rule.brief = line.text(u"brief");
    common(line, rule, prefixed(u"citation"_s, {rule.key}));
    m_law.m_citations.push_back(rule);
}

void LawLoader::paragraph(JsonReader &line)
{
    Paragraph rule;
    rule.key = line.text(u"key");
    rule.text = line.text(u"text");
    common(line, rule, prefixed(u"paragraph"_s, {rule.key}));
    m_law.m_paragraphs.push_back(rule);
}

void LawLoader::alarm(JsonReader &line)
{
    Alarm rule;
    rule.kind = word(line, u"kind", alarmWords());
    rule.days = int(line.integer(u"days", 0, longestPeriod));
    common(line, rule, {"alarm "_L1 + lawWord(alarmWords(), rule.kind)});
    m_law.m_alarms.push_back(rule);
}

void LawLoader::channel(JsonReader &line)
{
    ChannelRule rule;
    rule.channel = line.text(u"channel");
    rule.needsConfirmation = line.flag(u"needs_confirmation");
    rule.citation = line.text(u"citation");
    common(line, rule, prefixed(u"channel"_s, {rule.channel}),
           prefixed(u"citation"_s, {rule.citation}));
    m_law.m_channels.push_back(rule);
}

void LawLoader::venue(JsonReader &line)
{
    Venue rule;
    rule.organs = line.texts(u"organs");
    rule.reviewOrgan = line.text(u"review_organ");
    rule.court = line.text(u"court");
    common(line, rule,
           prefixed(u"venue"_s, rule.organs.isEmpty() ? QStringList{u"any"_s} : rule.organs));
    m_law.m_venues.push_back(rule);
}

void LawLoader::convention(JsonReader &line)
{
    Convention rule;
    rule.key = line.text(u"key");
    rule.text = line.text(u"text");
    common(line, rule, prefixed(u"convention"_s, {rule.key}));
    m_law.m_conventions.push_back(rule);
}

void LawLoader::dispatchDefect(JsonReader &line)
{
    DefectRule rule;
    rule.code = line.text(u"code");
    rule.name = line.text(u"name");
    rule.field = line.text(u"field");
    rule.when = line.textsOr(u"when");
    rule.least = int(line.integerOr(u"least", 1, 1, longestPeriod));
    rule.citation = line.textOr(u"citation");
    common(line, rule, prefixed(u"dispatch_defect"_s, {rule.code}),
           prefixed(u"citation"_s, {rule.citation}));
    m_law.m_defects.push_back(rule);
}

void LawLoader::indicator(JsonReader &line)
{
    constexpr int largestTarget = 1'000'000;
    IndicatorRule rule;
    rule.key = line.text(u"key");
    rule.name = line.text(u"name");
    rule.part = line.text(u"part");
    rule.whole = line.textOr(u"whole");
    rule.measure = word(line, u"measure", indicatorMeasureWords());
    const int most = rule.measure == IndicatorMeasure::Rate ? 100 : largestTarget;
    rule.target = int(line.integer(u"target", 0, most));
    rule.until = line.textOr(u"until");
    if (!rule.until.isEmpty() && !QDate::fromString(u"2000-"_s + rule.until, Qt::ISODate).isValid())
        line.refuse(ErrorCode::BadDate, {line.path(u"until")});
    rule.month = int(line.integerOr(u"month", 0, 1, 12));
    rule.months = int(line.integerOr(u"months", 0, 1, longestPeriod));
    rule.of = line.textOr(u"of");
    rule.rule = line.text(u"rule");
    rule.citation = line.text(u"citation");
    common(line, rule, prefixed(u"indicator"_s, {rule.key}),
           prefixed(u"citation"_s, {rule.citation}));
    m_law.m_indicators.push_back(rule);
}

void LawLoader::topic(JsonReader &line)
{
    Topic rule;
    rule.key = line.text(u"key");
    rule.name = line.text(u"name");
    rule.citation = line.text(u"citation");
    common(line, rule, prefixed(u"topic"_s, {rule.key}), prefixed(u"citation"_s, {rule.citation}));
    m_law.m_topics.push_back(rule);
}

void LawLoader::statute(JsonReader &line)
{
    Statute rule;
    rule.name = line.text(u"name");
    rule.also = line.textsOr(u"also");
    rule.number = line.text(u"number");
    rule.articles = int(line.integerOr(u"articles", 0, 1, longestPeriod));
    rule.successor = line.textOr(u"successor");
    common(line, rule, prefixed(u"statute"_s, {rule.name}));
    m_law.m_statutes.push_back(rule);
}

Result<> LawLoader::checkOverlaps()
{
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.key, a.inForce.from) < std::tie(b.key, b.inForce.from);
    });
    const auto overlap = std::ranges::adjacent_find(m_entries, [](const Entry &a, const Entry &b) {
        return a.key == b.key && a.inForce.covers(b.inForce.from);
    });
    if (overlap == m_entries.end())
        return {};
    return refuse((overlap + 1)->file, (overlap + 1)->path, u"overlap "_s + overlap->key);
}

Result<> LawLoader::checkNeeds() const
{
    for (const Entry &entry : m_entries) {
        for (const QString &need : entry.needs) {
            const bool met = std::ranges::any_of(
                std::ranges::equal_range(m_entries, need, {}, &Entry::key),
                [&](const Entry &other) { return other.inForce.covers(entry.inForce.from); });
            if (!met)
                return refuse(entry.file, entry.path, u"unknown "_s + need);
        }
    }
    return {};
}

Result<Law> LawLoader::finish()
{
    if (const auto done = checkOverlaps(); !done)
        return tl::unexpected(done.error());
    if (const auto done = checkNeeds(); !done)
        return tl::unexpected(done.error());
    return std::move(m_law);
}
