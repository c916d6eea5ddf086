#include "core/journal/registry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array registry{
#define X(name, id, noun, column, type, placement, group)                                          \
    FieldSpec{id,                                                                                  \
              Noun::noun,                                                                          \
              QLatin1StringView{column},                                                           \
              ValueType::type,                                                                     \
              Placement::placement,                                                                \
              FieldGroup::group},
    MINGDU_FIELDS(X)
#undef X
};
static_assert(std::ranges::adjacent_find(registry, std::ranges::greater_equal{}, &FieldSpec::id) ==
                  registry.end(),
              "field ids ascend and are used once");
constexpr std::size_t lastId = registry.back().id;
constexpr auto absent = quint16(registry.size());
/// Where in the registry a field stands, by its id: asked for each field of each event.
constexpr auto places = [] {
    std::array<quint16, lastId + 1> made{};
    made.fill(absent);
    for (std::size_t i = 0; i < registry.size(); ++i)
        made[registry[i].id] = quint16(i);
    return made;
}();
constexpr std::array nouns{
    Noun::Organ,           Noun::Officer,      Noun::Request,        Noun::Item,
    Noun::Consultation,    Noun::FeeNotice,    Noun::Letter,         Noun::Document,
    Noun::Attachment,      Noun::Challenge,    Noun::Attempt,        Noun::Correction,
    Noun::CalendarNotice,  Noun::DispatchForm, Noun::Interpretation, Noun::AttributeChange,
    Noun::LetterTemplate,  Noun::UnitEntry,    Noun::FrozenYear,     Noun::Removal,
    Noun::DocumentOpinion, Noun::Plan,         Noun::Duty,           Noun::Evidence,
    Noun::Undertaking,     Noun::Inquiry,      Noun::Focus,          Noun::Catalogue,
    Noun::Decision,        Noun::Occasion,     Noun::Tally,          Noun::AssessmentLine,
    Noun::ConflictTask};
} // namespace

std::span<const FieldSpec> fieldRegistry()
{
    return registry;
}

const FieldSpec *findField(quint16 id)
{
    return id <= lastId && places[id] != absent ? &registry[places[id]] : nullptr;
}

std::span<const Noun> allNouns()
{
    return nouns;
}

QLatin1StringView nounName(Noun noun)
{
    switch (noun) {
    case Noun::Organ: return "organ"_L1;
    case Noun::Officer: return "officer"_L1;
    case Noun::Request: return "request"_L1;
    case Noun::Item: return "item"_L1;
    case Noun::Consultation: return "consultation"_L1;
    case Noun::FeeNotice: return "fee_notice"_L1;
    case Noun::Letter: return "letter"_L1;
    case Noun::Document: return "document"_L1;
    case Noun::Challenge: return "challenge"_L1;
    case Noun::Attempt: return "attempt"_L1;
    case Noun::Correction: return "correction"_L1;
    case Noun::CalendarNotice: return "calendar_notice"_L1;
    case Noun::DispatchForm: return "dispatch_form"_L1;
    case Noun::Interpretation: return "interpretation"_L1;
    case Noun::AttributeChange: return "attribute_change"_L1;
    case Noun::ConflictTask: return "conflict_task"_L1;
    case Noun::DocumentOpinion: return "document_opinion"_L1;
    case Noun::LetterTemplate: return "letter_template"_L1;
    case Noun::Plan: return "plan"_L1;
    case Noun::Duty: return "duty"_L1;
    case Noun::Evidence: return "evidence"_L1;
    case Noun::Undertaking: return "undertaking"_L1;
    case Noun::Inquiry: return "inquiry"_L1;
    case Noun::Focus: return "focus_item"_L1;
    case Noun::Catalogue: return "catalogue"_L1;
    case Noun::Decision: return "decision"_L1;
    case Noun::Occasion: return "occasion"_L1;
    case Noun::Tally: return "tally"_L1;
    case Noun::AssessmentLine: return "assessment_line"_L1;
    case Noun::UnitEntry: return "unit_entry"_L1;
    case Noun::FrozenYear: return "frozen_year"_L1;
    case Noun::Removal: return "removal"_L1;
    case Noun::Attachment: return "attachment"_L1;
    }
    return {};
}
