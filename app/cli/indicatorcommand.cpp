// agenda indicators | assessment | columns
#include "app/cli/documentcall.h"
#include "core/agenda/assessment.h"
#include "core/base/number.h"
#include "core/desk/columncheck.h"
#include "core/journal/scanned.h"
#include "core/law/lawwords.h"
#include "core/sheets/sheetfile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QJsonArray rowsJson(const Indicator &indicator)
{
    QJsonArray rows;
    for (const IndicatorRow &each : indicator.rows)
        rows << QJsonObject{{u"id"_s, each.entity.isNull()
                                          ? QString{}
                                          : each.entity.toString(QUuid::WithoutBraces)},
                            {u"unit"_s, each.unit},
                            {u"named"_s, each.named},
                            {u"day"_s, isoDate(each.day)},
                            {u"due"_s, isoDate(each.due)},
                            {u"state"_s, word(each.state)}};
    return rows;
}

/// A whole of nothing is null: 不适用.
QJsonObject indicatorJson(const Indicator &indicator, const Desk &desk, QDate day)
{
    const IndicatorRule &rule = indicator.rule;
    const bool applies = indicator.light != IndicatorLight::NotApplicable;
    const auto citation = desk.law().citation(rule.citation, day);
    return {{u"key"_s, rule.key},
            {u"name"_s, rule.name},
            {u"measure"_s, lawWord(indicatorMeasureWords(), rule.measure)},
            {u"target"_s, rule.target},
            {u"part"_s, applies ? QJsonValue{indicator.part} : QJsonValue{}},
            {u"whole"_s, applies ? QJsonValue{indicator.whole} : QJsonValue{}},
            {u"partIs"_s, rule.part},
            {u"wholeIs"_s, rule.whole},
            {u"needed"_s, indicator.needed},
            {u"pace"_s, indicator.pace ? QJsonValue{*indicator.pace} : QJsonValue{}},
            {u"light"_s, word(indicator.light)},
            {u"rule"_s, rule.rule},
            {u"citation"_s, citation ? citation->text : rule.citation},
            {u"source"_s, rule.source},
            {u"confidence"_s, lawWord(confidenceWords(), rule.confidence)}};
}

Result<IndicatorQuery> queryOf(const Call &call, const Desk &desk)
{
    const auto asOf = dayOf(call, desk, "as-of");
    if (!asOf)
        return tl::unexpected(asOf.error());
    if (*asOf > desk.today())
        return fail(ErrorCode::FutureDate, {u"as-of"_s});
    const auto year =
        call.has("year") ? parseWhole(call.value("year")) : Result<qint64>{asOf->year()};
    return year.and_then([&](qint64 asked) -> Result<IndicatorQuery> {
        if (asked < 1 || asked > 9999)
            return fail(ErrorCode::OutOfRange, {u"year"_s, u"1"_s, u"9999"_s});
        return IndicatorQuery{int(asked), *asOf, call.value("unit")};
    });
}

void print(const Call &call, const Indicator &indicator, const Desk &desk, QDate day)
{
    if (call.json()) {
        QJsonObject object = indicatorJson(indicator, desk, day);
        if (call.has("rows"))
            object[u"rows"_s] = rowsJson(indicator);
        return printObject(call, object);
    }
    const bool applies = indicator.light != IndicatorLight::NotApplicable;
    call.print(QStringList{indicator.rule.key, indicator.rule.name,
                           applies ? u"%1/%2"_s.arg(indicator.part).arg(indicator.whole) : u"n/a"_s,
                           word(indicator.light)}
                   .join(u'\t'));
    if (!call.has("rows"))
        return;
    for (const IndicatorRow &each : indicator.rows)
        call.print(QStringList{
            {}, word(each.state), each.unit, each.named, isoDate(each.day), isoDate(each.due)}
                       .join(u'\t'));
}

int show(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        const Desk &desk = *office.desk;
        return queryOf(call, desk).and_then([&](const IndicatorQuery &query) {
            const QDate day = std::min(query.asOf, QDate{query.year, 12, 31});
            return indicators(desk, query)
                .and_then([&](const std::vector<Indicator> &all) -> Result<> {
                    bool isThere = false;
                    for (const Indicator &each : all) {
                        if (call.has("key") && each.rule.key != call.value("key"))
                            continue;
                        isThere = true;
                        print(call, each, desk, day);
                    }
                    if (call.has("key") && !isThere)
                        return fail(ErrorCode::NotFound, {call.value("key")});
                    return {};
                });
        });
    });
}

/// A line a unit: what it reached of what, its place, whether it lags for long (R-SUP-1).
int assessment(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return queryOf(call, *office.desk).and_then([&](const IndicatorQuery &query) {
            return scanned<AssessmentLine>(*office.file)
                .map([&](const std::vector<AssessmentLine> &lines) {
                    const auto places =
                        office.desk->law().convention(u"assessment.lagging_places"_s, query.asOf);
                    const QStringList lagging =
                        laggingUnits(lines, query.year, places ? places->toInt() : 0);
                    for (const AssessmentSum &sum : assessmentSums(lines, query.year)) {
                        if (!query.unit.isEmpty() && sum.unit != query.unit)
                            continue;
                        printObject(call, {{u"unit"_s, sum.unit},
                                           {u"score"_s, pointsText(sum.score)},
                                           {u"of"_s, pointsText(sum.weight)},
                                           {u"open"_s, sum.open},
                                           {u"rank"_s, sum.rank},
                                           {u"lagging"_s, lagging.contains(sum.unit)}});
                    }
                });
        });
    });
}

/// 栏目检查: a crawler's sheet, or the folder of an exported site.
int columns(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const QString &path = call.operands().first();
        const auto on = dayOf(call, *office.desk);
        const bool isSite = QFileInfo{path}.isDir();
        const auto links =
            isSite ? checkSiteFolder(path) : readSheet(path).and_then(readCheckedLinks);
        if (!on || !links)
            return tl::unexpected(on ? links.error() : on.error());
        return takeColumnCheck(*office.desk, call.value("unit"), *on, *links,
                               isSite ? CheckedPages::Whole : CheckedPages::Partly)
            .map([&](const ColumnCheck &check) {
                printObject(call, {{u"links"_s, check.links},
                                   {u"found"_s, check.found},
                                   {u"settled"_s, check.settled},
                                   {u"open"_s, check.open}});
            });
    });
}

constexpr std::array columnOptions{MINGDU_OFFICE_OPTIONS, Option{"unit", true, true}, Option{"on"}};
constexpr std::array sumOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"as-of"},
                                Option{"unit"}};
constexpr std::array options{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"as-of"},
                             Option{"unit"},        Option{"key"},  Option{"rows", false}};
constexpr std::array commands{Command{"agenda indicators", options, 0, 0, show},
                              Command{"agenda assessment", sumOptions, 0, 0, assessment},
                              Command{"agenda columns", columnOptions, 1, 1, columns}};
} // namespace

std::span<const Command> indicatorCommands()
{
    return commands;
}
