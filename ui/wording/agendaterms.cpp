// The yearly key points in words.
#include "core/desk/agendadesk.h"
#include "ui/wording/terms.h"

QString Terms::dutyLight(DutyLight light)
{
    switch (light) {
    case DutyLight::Done: return tr("Done");
    case DutyLight::Excused: return tr("Does not apply");
    case DutyLight::Calm: return tr("In time");
    case DutyLight::Soon: return tr("Near its day");
    case DutyLight::Overdue: return tr("Overdue");
    case DutyLight::Lapsed: return tr("Not done, not demanded");
    }
    return {};
}

QString Terms::verb(Verb verb)
{
    switch (verb) {
    case Verb::Must: return tr("Must");
    case Verb::Encourage: return tr("Encouraged");
    case Verb::Try: return tr("On trial");
    case Verb::Explore: return tr("To explore");
    case Verb::Support: return tr("In support");
    }
    return {};
}

QString Terms::standing(Standing standing)
{
    switch (standing) {
    case Standing::Open: return tr("Not begun");
    case Standing::InHand: return tr("Under way");
    case Standing::Done: return tr("Done");
    case Standing::Excused: return tr("Does not apply");
    }
    return {};
}

QString Terms::evidenceState(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Link: return tr("Link");
    case EvidenceState::Present: return tr("File as it was given");
    case EvidenceState::Changed: return tr("File changed since");
    case EvidenceState::Gone: return tr("File is gone");
    }
    return {};
}

QString Terms::measure(const Duty &duty)
{
    switch (duty.measure) {
    case Measure::Exists: return tr("It is there");
    case Measure::Count: return tr("At least %1").arg(duty.least);
    case Measure::Rate: return tr("At least %1 %").arg(duty.least);
    case Measure::By: return tr("By its day");
    case Measure::Month: return tr("Every month");
    case Measure::Quarter: return tr("Every quarter");
    case Measure::Event:
        return duty.days > 0 ? tr("Within %n working days each time", nullptr, duty.days)
                             : tr("Within the legal period each time");
    }
    return {};
}
