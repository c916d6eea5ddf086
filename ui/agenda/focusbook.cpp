// 好差评靠后、12345 投诉集中的事项 → 专项回应 → 改进流程 (R-RSP-3).
#include "core/base/date.h"
#include "ui/agenda/deedbook.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
std::vector<DeedHead> heads()
{
    return {{DeedWords::tr("Matter"), 240},  {DeedWords::tr("Unit"), 92},
            {DeedWords::tr("Source"), 76},   {DeedWords::tr("Listed"), 96},
            {DeedWords::tr("Answered"), 96}, {DeedWords::tr("State"), 0}};
}

std::vector<DeedLine> lines(const DeedContext &context)
{
    std::vector<DeedLine> made;
    for (const Focus &each : context.data.focus) {
        if (each.listed.year() != context.year || !context.isAsked(each.unit))
            continue;
        const bool done = each.responded.isValid() && each.improved.isValid();
        made.push_back(
            {each.id.value,
             {each.matter, each.unit, each.source, isoDate(each.listed), isoDate(each.responded),
              done                       ? DeedWords::tr("Improved %1").arg(isoDate(each.improved))
              : each.responded.isValid() ? DeedWords::tr("To be improved")
                                         : DeedWords::tr("To be answered")},
             done ? DeedMark::Good : DeedMark::Due});
    }
    std::ranges::reverse(made);
    return made;
}

using enum DeedEditor;
constexpr std::array form{
    FormLine{FocusUnit, QT_TRANSLATE_NOOP("DeedWords", "Unit"), Line},
    FormLine{FocusSource, QT_TRANSLATE_NOOP("DeedWords", "Source"), Line},
    FormLine{FocusMatter, QT_TRANSLATE_NOOP("DeedWords", "Matter"), Text},
    FormLine{FocusListed, QT_TRANSLATE_NOOP("DeedWords", "Listed"), Day},
    FormLine{FocusResponded, QT_TRANSLATE_NOOP("DeedWords", "Answered"), Day},
    FormLine{FocusResponse, QT_TRANSLATE_NOOP("DeedWords", "Answer"), Text},
    FormLine{FocusImproved, QT_TRANSLATE_NOOP("DeedWords", "Improved"), Day},
    FormLine{FocusImprovement, QT_TRANSLATE_NOOP("DeedWords", "Improvement"), Text},
    FormLine{FocusNotes, QT_TRANSLATE_NOOP("DeedWords", "Notes"), Text},
};

std::vector<DeedField> fields(const DeedContext &context, EntityId)
{
    std::vector<DeedField> made = formOf(form);
    fieldIn(made, FocusUnit).known = context.units;
    fieldIn(made, FocusSource).known = saidBefore(context.data.focus, &Focus::source);
    return made;
}

Result<DeedValues> held(const DeedContext &context, EntityId id)
{
    const Focus blank{.unit = context.unit, .listed = context.desk.today()};
    return deedOf(context.desk, id, blank).map(valuesOf<Focus>);
}

Result<EntityId> save(Desk &desk, EntityId id, const DeedValues &told)
{
    return saveDeed<Focus>(desk, id, told,
                           [](Desk &on, const Focus &next) { return saveFocus(on, next); });
}

QString facts(const DeedContext &, EntityId)
{
    return {};
}
} // namespace

const DeedBook deedbooks::focus{"focus"_L1,
                                Permission::Handle,
                                [] { return DeedWords::tr("Focus items"); },
                                heads,
                                lines,
                                fields,
                                held,
                                facts,
                                save};
