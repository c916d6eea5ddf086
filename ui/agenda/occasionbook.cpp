// What is held, made or found toward the key points, and the list of all books.
#include "core/base/date.h"
#include "ui/agenda/deedbook.h"
#include "ui/wording/terms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int kindCount = int(OccasionKind::Assessment) + 1;

std::vector<DeedHead> heads()
{
    return {{DeedWords::tr("Kind"), 170},
            {DeedWords::tr("Title"), 260},
            {DeedWords::tr("Unit"), 130},
            {DeedWords::tr("Day"), 96},
            {DeedWords::tr("State"), 0}};
}

/// What an occasion of its kind still lacks, as its indicator asks it.
DeedLine lineOf(const Occasion &each)
{
    QString state = DeedWords::tr("On record");
    DeedMark mark = DeedMark::Good;
    const auto due = [&](const QString &words) {
        state = words;
        mark = DeedMark::Due;
    };
    const bool settles =
        each.kind == OccasionKind::ColumnFault || each.kind == OccasionKind::Assessment;
    if (each.kind == OccasionKind::Attendance && each.link.isEmpty())
        due(DeedWords::tr("To be published"));
    if (each.kind == OccasionKind::Activity && !(each.listened && each.feedback.isValid()))
        due(each.listened ? DeedWords::tr("Feedback is lacking")
                          : DeedWords::tr("Nobody was asked"));
    if (settles && !each.settled.isValid())
        due(each.kind == OccasionKind::ColumnFault ? DeedWords::tr("To be mended")
                                                   : DeedWords::tr("To be published"));
    if (settles && each.settled.isValid())
        state = DeedWords::tr("Settled %1").arg(isoDate(each.settled));
    const QString title = each.kind == OccasionKind::ColumnFault && !each.reason.isEmpty()
                              ? each.title + u" · "_s + each.reason
                              : each.title;
    return {each.id.value,
            {Terms::occasionKind(each.kind), title, each.unit, isoDate(each.on), state},
            mark};
}

std::vector<DeedLine> lines(const DeedContext &context)
{
    std::vector<DeedLine> made;
    for (const Occasion &each : context.data.occasions) {
        if (each.on.year() == context.year && context.isAsked(each.unit))
            made.push_back(lineOf(each));
    }
    std::ranges::reverse(made);
    return made;
}

std::vector<std::pair<Value, QString>> kinds()
{
    std::vector<std::pair<Value, QString>> all;
    all.reserve(kindCount);
    for (int kind = 0; kind < kindCount; ++kind)
        all.emplace_back(Value{qint64(kind)}, Terms::occasionKind(OccasionKind(kind)));
    return all;
}

/// The catalogue's items a meeting may have been about; first: a topic outside of it.
std::vector<std::pair<Value, QString>> topics(const DeedContext &context)
{
    std::vector<std::pair<Value, QString>> all{{Value{}, DeedWords::tr("Outside the catalogue")}};
    for (const Decision &each : context.data.decisions) {
        if (each.year == context.year)
            all.emplace_back(Value{each.id.value}, each.title);
    }
    return all;
}

consteval quint32 of(std::initializer_list<OccasionKind> kinds)
{
    quint32 bits = 0;
    for (const OccasionKind kind : kinds)
        bits |= 1U << unsigned(kind);
    return bits;
}
using enum OccasionKind;
using enum DeedEditor;
constexpr std::array form{
    FormLine{OccasionKindField, QT_TRANSLATE_NOOP("DeedWords", "Kind"), Choice},
    FormLine{OccasionUnit, QT_TRANSLATE_NOOP("DeedWords", "Unit"), Line},
    FormLine{OccasionOn, QT_TRANSLATE_NOOP("DeedWords", "Day"), Day},
    FormLine{OccasionTitle, QT_TRANSLATE_NOOP("DeedWords", "Title"), Line,
             of({Activity, Attendance, Hearing, Product, Training, Guide, ColumnFault})},
    FormLine{OccasionField, QT_TRANSLATE_NOOP("DeedWords", "Pilot field"), Line, of({Product})},
    FormLine{OccasionOnline, QT_TRANSLATE_NOOP("DeedWords", "Online only"), Flag, of({Activity})},
    FormLine{OccasionPersons, QT_TRANSLATE_NOOP("DeedWords", "Persons"), Whole,
             of({Activity, Attendance})},
    FormLine{OccasionDecision, QT_TRANSLATE_NOOP("DeedWords", "Topic"), Choice, of({Attendance})},
    FormLine{OccasionReason, QT_TRANSLATE_NOOP("DeedWords", "Reason or fault"), Line,
             of({Attendance, ColumnFault})},
    FormLine{OccasionListened, QT_TRANSLATE_NOOP("DeedWords", "Talks or a questionnaire were held"),
             Flag, of({Activity})},
    FormLine{OccasionFeedback, QT_TRANSLATE_NOOP("DeedWords", "Feedback on"), Day, of({Activity})},
    FormLine{OccasionPeople, QT_TRANSLATE_NOOP("DeedWords", "People, one a line"), Text,
             of({Training, Roster})},
    FormLine{OccasionLink, QT_TRANSLATE_NOOP("DeedWords", "Link"), Line,
             of({Activity, Attendance, Product, Guide, ColumnFault, Assessment})},
    FormLine{OccasionSettled, QT_TRANSLATE_NOOP("DeedWords", "Mended or published"), Day,
             of({ColumnFault, Assessment})},
    FormLine{OccasionNotes, QT_TRANSLATE_NOOP("DeedWords", "Notes"), Text},
};

std::vector<DeedField> fields(const DeedContext &context, EntityId)
{
    std::vector<DeedField> made = formOf(form);
    fieldIn(made, OccasionKindField).choices = kinds();
    fieldIn(made, OccasionUnit).known = context.units;
    fieldIn(made, OccasionDecision).choices = topics(context);
    return made;
}

Result<DeedValues> held(const DeedContext &context, EntityId id)
{
    const Occasion blank{.unit = context.unit, .on = context.desk.today()};
    return deedOf(context.desk, id, blank).map(valuesOf<Occasion>);
}

QString facts(const DeedContext &, EntityId)
{
    return {};
}

Result<EntityId> save(Desk &desk, EntityId id, const DeedValues &told)
{
    return saveDeed<Occasion>(
        desk, id, told, [](Desk &on, const Occasion &next) { return saveOccasion(on, next); });
}
} // namespace

const DeedBook deedbooks::occasions{"occasions"_L1,
                                    Permission::Handle,
                                    [] { return DeedWords::tr("Occasions"); },
                                    heads,
                                    lines,
                                    fields,
                                    held,
                                    facts,
                                    save};

std::span<const DeedBook> deedBooks()
{
    static const std::array all{deedbooks::inquiries, deedbooks::focus, deedbooks::catalogues,
                                deedbooks::decisions, deedbooks::occasions};
    return all;
}

std::vector<DeedField> formOf(std::span<const FormLine> lines)
{
    constexpr int bits = 32;
    std::vector<DeedField> fields;
    for (const FormLine &line : lines) {
        DeedField field{.id = line.id, .name = DeedWords::tr(line.name), .editor = line.editor};
        for (int bit = 0; bit < bits; ++bit) {
            if ((line.only >> bit & 1U) != 0)
                field.only.insert(bit);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

DeedField &fieldIn(std::vector<DeedField> &fields, quint16 id)
{
    return *std::ranges::find(fields, id, &DeedField::id);
}
