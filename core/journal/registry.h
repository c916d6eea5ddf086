#pragma once
#include "core/journal/fieldtable.h"
#include "core/journal/value.h"

#include <QLatin1StringView>

#include <span>

/// Kinds of entities that the journal knows. Numbers are written to files: append, never reuse.
enum class Noun : quint16 {
    Organ = 1,
    Officer = 2,
    Request = 3,
    Item = 4,
    Consultation = 5,
    FeeNotice = 6,
    Letter = 7,
    Document = 8,
    Attachment = 9,
    Challenge = 12,
    Attempt = 13,
    Correction = 14,
    CalendarNotice = 15,
    DispatchForm = 16,
    Interpretation = 17,
    AttributeChange = 18,
    LetterTemplate = 19,
    Plan = 20,     ///< 工作要点 of a year
    Duty = 21,     ///< one of its obligations
    Evidence = 22, ///< 佐证
    UnitEntry = 23,
    FrozenYear = 24,
    Undertaking = 25, ///< of a duty by a unit
    Removal = 26,
    ConflictTask = 27,
    DocumentOpinion = 28,
    Inquiry = 29,   ///< 咨询
    Focus = 30,     ///< 集中问题
    Catalogue = 31, ///< 重大行政决策事项目录
    Decision = 32,  ///< one of its items
    Occasion = 33,  ///< activity, attendance, training, hearing …
    Tally = 34,     ///< of the counter's other services
    AssessmentLine = 35,
};

/// Fields that are written, compared and resolved together, so that a merge never makes a record
/// nobody wrote.
enum class FieldGroup : quint8 { None, Standing, Clock, Attribute };

/// Where the projection keeps a field. Private fields are sealed and have no column.
enum class Placement : quint8 { Narrow, Rest, Sealed };

enum FieldId : quint16 {
#define X(name, id, noun, column, type, placement, group) name = id,
    MINGDU_FIELDS(X)
#undef X
};

struct FieldSpec
{
    quint16 id = 0;
    Noun noun{};
    QLatin1StringView name{}; ///< column of the projection, member in JSON
    ValueType type{};
    Placement placement = Placement::Narrow;
    FieldGroup group = FieldGroup::None;
    bool isPrivate() const { return placement == Placement::Sealed; }
};

/// All fields, ascending by id.
std::span<const FieldSpec> fieldRegistry();
/// nullptr for an id that a newer program wrote.
const FieldSpec *findField(quint16 id);
std::span<const Noun> allNouns();
QLatin1StringView nounName(Noun noun); ///< table name of the projection: `request`
