// 重大行政决策事项目录 and its items with their five links (R-DEC-1 … 6).
#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "ui/agenda/deedbook.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
QString linkName(DecisionLink link)
{
    switch (link) {
    case DecisionLink::Draft: return DeedWords::tr("draft");
    case DecisionLink::Background: return DeedWords::tr("background");
    case DecisionLink::Adoption: return DeedWords::tr("adoption");
    case DecisionLink::Deliberation: return DeedWords::tr("deliberation");
    case DecisionLink::Result: return DeedWords::tr("result");
    }
    return {};
}

std::vector<DecisionLink> lackingOf(const Decision &decision, const Desk &desk)
{
    return lackingLinks(decision, desk.today(), desk.law(), desk.calendar());
}

QString stageOf(const Decision &each, QDate today)
{
    if (each.issued.isValid())
        return DeedWords::tr("Issued %1").arg(isoDate(each.issued));
    if (each.met.isValid())
        return DeedWords::tr("Met on %1").arg(isoDate(each.met));
    if (!each.consultFrom.isValid())
        return DeedWords::tr("In preparation");
    return each.consultUntil.isValid() && each.consultUntil < today
               ? DeedWords::tr("Opinions in")
               : DeedWords::tr("Asking until %1").arg(isoDate(each.consultUntil));
}

std::vector<DeedHead> heads()
{
    return {{DeedWords::tr("Item"), 190},   {DeedWords::tr("Unit"), 92},
            {DeedWords::tr("Planned"), 76}, {DeedWords::tr("Stage"), 150},
            {DeedWords::tr("Links"), 52},   {DeedWords::tr("State"), 0}};
}

DeedLine lineOf(const Decision &each, const Desk &desk)
{
    int filled = 0;
    for (int i = 0; i < decisionLinkCount; ++i)
        filled += !linkOf(each, DecisionLink(i)).isEmpty();
    QStringList lacking;
    for (const DecisionLink link : lackingOf(each, desk))
        lacking << linkName(link);
    const bool excused = !each.withheld.isEmpty();
    const bool lacks = !lacking.isEmpty() && !excused;
    return {each.id.value,
            {each.title, each.unit, each.planned, stageOf(each, desk.today()),
             u"%1/%2"_s.arg(filled).arg(decisionLinkCount),
             lacks     ? DeedWords::tr("Lacking: %1").arg(lacking.join(u'、'))
             : excused ? DeedWords::tr("Withheld, with its reason")
                       : DeedWords::tr("Nothing is lacking")},
            lacks     ? DeedMark::Due
            : excused ? DeedMark::None
                      : DeedMark::Good};
}

std::vector<DeedLine> lines(const DeedContext &context)
{
    std::vector<DeedLine> made;
    for (const Decision &each : context.data.decisions) {
        if (each.year == context.year && context.isAsked(each.unit))
            made.push_back(lineOf(each, context.desk));
    }
    return made;
}

/// In the order in which a decision goes on.
using enum DeedEditor;
constexpr std::array form{
    FormLine{DecisionTitle, QT_TRANSLATE_NOOP("DeedWords", "Item"), Text},
    FormLine{DecisionUnit, QT_TRANSLATE_NOOP("DeedWords", "Unit"), Line},
    FormLine{DecisionYear, QT_TRANSLATE_NOOP("DeedWords", "Year"), Whole},
    FormLine{DecisionBasis, QT_TRANSLATE_NOOP("DeedWords", "Legal basis"), Line},
    FormLine{DecisionPlanned, QT_TRANSLATE_NOOP("DeedWords", "Planned"), Line},
    FormLine{DecisionDraft, QT_TRANSLATE_NOOP("DeedWords", "Draft, link"), Line},
    FormLine{DecisionBackground, QT_TRANSLATE_NOOP("DeedWords", "Background, link"), Line},
    FormLine{DecisionConsultFrom, QT_TRANSLATE_NOOP("DeedWords", "Asked from"), Day},
    FormLine{DecisionConsultUntil, QT_TRANSLATE_NOOP("DeedWords", "Asked until"), Day},
    FormLine{DecisionShortReason, QT_TRANSLATE_NOOP("DeedWords", "Why so short"), Line},
    FormLine{DecisionChannels, QT_TRANSLATE_NOOP("DeedWords", "Channels, one a line"), Text},
    FormLine{DecisionOpinions, QT_TRANSLATE_NOOP("DeedWords", "Opinions"), Whole},
    FormLine{DecisionEnterprise, QT_TRANSLATE_NOOP("DeedWords", "It concerns enterprises"), Flag},
    FormLine{DecisionHeard, QT_TRANSLATE_NOOP("DeedWords", "Enterprises heard"), Day},
    FormLine{DecisionMet, QT_TRANSLATE_NOOP("DeedWords", "Met on"), Day},
    FormLine{DecisionMeeting, QT_TRANSLATE_NOOP("DeedWords", "Meeting"), Line},
    FormLine{DecisionAttendance, QT_TRANSLATE_NOOP("DeedWords", "Attending"), Line},
    FormLine{DecisionDeliberation, QT_TRANSLATE_NOOP("DeedWords", "Deliberation, link"), Line},
    FormLine{DecisionNumber, QT_TRANSLATE_NOOP("DeedWords", "Document number"), Line},
    FormLine{DecisionIssued, QT_TRANSLATE_NOOP("DeedWords", "Issued on"), Day},
    FormLine{DecisionAdoption, QT_TRANSLATE_NOOP("DeedWords", "Adoption, link"), Line},
    FormLine{DecisionAdoptionOut, QT_TRANSLATE_NOOP("DeedWords", "Adoption out on"), Day},
    FormLine{DecisionResult, QT_TRANSLATE_NOOP("DeedWords", "Result, link"), Line},
    FormLine{DecisionPublished, QT_TRANSLATE_NOOP("DeedWords", "Published on"), Day},
    FormLine{DecisionWithheld, QT_TRANSLATE_NOOP("DeedWords", "Why withheld"), Line},
    FormLine{DecisionChangeReason, QT_TRANSLATE_NOOP("DeedWords", "Why changed"), Line},
    FormLine{DecisionChangedOn, QT_TRANSLATE_NOOP("DeedWords", "Changed on"), Day},
    FormLine{DecisionNotes, QT_TRANSLATE_NOOP("DeedWords", "Notes"), Text},
};

std::vector<DeedField> fields(const DeedContext &context, EntityId)
{
    std::vector<DeedField> made = formOf(form);
    fieldIn(made, DecisionUnit).known = context.units;
    return made;
}

Result<DeedValues> held(const DeedContext &context, EntityId id)
{
    const Decision blank{.unit = context.unit, .year = context.year};
    return deedOf(context.desk, id, blank).map(valuesOf<Decision>);
}

QString facts(const DeedContext &context, EntityId id)
{
    const auto decision = deedOf<Decision>(context.desk, id);
    if (id.isNull() || !decision)
        return {};
    const Desk &desk = context.desk;
    QStringList lines;
    if (const int days = consultationDays(*decision); days > 0)
        lines << DeedWords::tr("The public has %n days", nullptr, days);
    const auto due = adoptionDue(decision->issued, desk.law(), desk.calendar());
    if (decision->issued.isValid() && decision->consultFrom.isValid() && due)
        lines << DeedWords::tr("What became of the opinions: to be out by %1").arg(isoDate(*due));
    if (decision->changedOn.isValid())
        lines << DeedWords::tr("Changed %1: %2")
                     .arg(isoDate(decision->changedOn), decision->changeReason);
    return lines.join(u'\n');
}

Result<EntityId> save(Desk &desk, EntityId id, const DeedValues &told)
{
    return saveDeed<Decision>(
        desk, id, told, [](Desk &on, const Decision &next) { return saveDecision(on, next); });
}

std::vector<DeedHead> catalogueHeads()
{
    return {{DeedWords::tr("Unit"), 220},
            {DeedWords::tr("Determined"), 110},
            {DeedWords::tr("Published on"), 110},
            {DeedWords::tr("Items"), 60},
            {DeedWords::tr("State"), 0}};
}

std::vector<DeedLine> catalogueLines(const DeedContext &context)
{
    std::vector<DeedLine> made;
    for (const Catalogue &each : context.data.catalogues) {
        if (each.year != context.year || !context.isAsked(each.unit))
            continue;
        const auto items = std::ranges::count_if(context.data.decisions, [&](const Decision &item) {
            return item.year == each.year && item.unit == each.unit;
        });
        const bool out = each.published.isValid();
        made.push_back(
            {each.id.value,
             {each.unit, isoDate(each.determined), isoDate(each.published), QString::number(items),
              out ? DeedWords::tr("Published") : DeedWords::tr("To be published")},
             out ? DeedMark::Good : DeedMark::Due});
    }
    return made;
}

constexpr std::array catalogueForm{
    FormLine{CatalogueUnit, QT_TRANSLATE_NOOP("DeedWords", "Unit"), Line},
    FormLine{CatalogueYear, QT_TRANSLATE_NOOP("DeedWords", "Year"), Whole},
    FormLine{CatalogueDetermined, QT_TRANSLATE_NOOP("DeedWords", "Determined"), Day},
    FormLine{CataloguePublished, QT_TRANSLATE_NOOP("DeedWords", "Published on"), Day},
    FormLine{CatalogueLink, QT_TRANSLATE_NOOP("DeedWords", "Link"), Line},
    FormLine{CatalogueNotes, QT_TRANSLATE_NOOP("DeedWords", "Notes"), Text},
};

/// Whose catalogue of which year it is stays: that is its name on every desk.
std::vector<DeedField> catalogueFields(const DeedContext &context, EntityId id)
{
    constexpr int naming = 2;
    std::vector<DeedField> made = formOf(catalogueForm);
    fieldIn(made, CatalogueUnit).known = context.units;
    if (!id.isNull())
        made.erase(made.begin(), made.begin() + naming);
    return made;
}

Result<DeedValues> catalogueHeld(const DeedContext &context, EntityId id)
{
    const Catalogue blank{.unit = context.unit, .year = context.year};
    return deedOf(context.desk, id, blank).map(valuesOf<Catalogue>);
}

QString catalogueFacts(const DeedContext &context, EntityId id)
{
    const auto catalogue = deedOf<Catalogue>(context.desk, id);
    return id.isNull() || !catalogue
               ? QString{}
               : DeedWords::tr("%1, %2").arg(catalogue->unit).arg(catalogue->year);
}

/// A new one of a unit that has one already goes on from that.
Result<EntityId> catalogueSave(Desk &desk, EntityId id, const DeedValues &told)
{
    EntityId known = id;
    if (id.isNull()) {
        const Catalogue asked = withValues(Catalogue{}, told);
        const EntityId there = catalogueIdOf(asked.unit.simplified(), asked.year).value;
        if (readSeen<Catalogue>(desk.records(), there))
            known = there;
    }
    DeedValues said = told;
    if (known != id) // empty fields of the new form take nothing away
        std::erase_if(said, [](const auto &value) { return value.second.isNull(); });
    return saveDeed<Catalogue>(
        desk, known, said, [](Desk &on, const Catalogue &next) { return saveCatalogue(on, next); });
}
} // namespace

const DeedBook deedbooks::decisions{"decisions"_L1,
                                    Permission::Handle,
                                    [] { return DeedWords::tr("Decisions"); },
                                    heads,
                                    lines,
                                    fields,
                                    held,
                                    facts,
                                    save};
const DeedBook deedbooks::catalogues{
    "catalogues"_L1, Permission::Handle, [] { return DeedWords::tr("Catalogues"); },
    catalogueHeads,  catalogueLines,     catalogueFields,
    catalogueHeld,   catalogueFacts,     catalogueSave};
