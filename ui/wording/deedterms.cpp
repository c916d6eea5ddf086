#include "core/agenda/assessment.h"
#include "core/agenda/decision.h"
#include "core/agenda/occasion.h"
#include "core/agenda/tally.h"
#include "core/reports/indicators.h"
#include "ui/wording/terms.h"

QString Terms::indicatorLight(IndicatorLight light)
{
    switch (light) {
    case IndicatorLight::NotApplicable: return tr("Not applicable");
    case IndicatorLight::Met: return tr("Target met");
    case IndicatorLight::Open: return tr("Can still be met");
    case IndicatorLight::Missed: return tr("Missed");
    }
    return {};
}

QString Terms::rowState(RowState state)
{
    switch (state) {
    case RowState::Counts: return tr("Counts");
    case RowState::Open: return tr("Lacking");
    case RowState::Fails: return tr("Failed");
    case RowState::NotDue: return tr("Not due yet");
    case RowState::Excused: return tr("Excused");
    }
    return {};
}

QString Terms::deedEvent(quint16 kind)
{
    switch (InquiryEvent(kind)) {
    case InquiryEvent::Received: return tr("Inquiry received");
    case InquiryEvent::Routed: return tr("Inquiry passed to a unit");
    case InquiryEvent::Assigned: return tr("Inquiry assigned in the unit");
    case InquiryEvent::Answered: return tr("Inquiry answered");
    case InquiryEvent::Selected: return tr("Answer published");
    case InquiryEvent::Kept: return tr("Answer kept in the knowledge base");
    case InquiryEvent::Reclassified: return tr("Inquiry of another kind");
    case InquiryEvent::FocusListed: return tr("Focus item listed");
    case InquiryEvent::FocusResponded: return tr("Focus item answered");
    case InquiryEvent::FocusImproved: return tr("Procedure improved");
    }
    switch (DecisionEvent(kind)) {
    case DecisionEvent::CatalogueSaved: return tr("Catalogue determined");
    case DecisionEvent::CataloguePublished: return tr("Catalogue published");
    case DecisionEvent::Saved: return tr("Decision saved");
    case DecisionEvent::Adjusted: return tr("Catalogue adjusted");
    }
    switch (OccasionEvent(kind)) {
    case OccasionEvent::Saved: return tr("Occasion saved");
    case OccasionEvent::Settled: return tr("Occasion settled");
    }
    if (kind == quint16(AssessmentEvent::Saved))
        return tr("Assessment line saved");
    switch (TallyEvent(kind)) {
    case TallyEvent::Counted: return tr("Service counted");
    case TallyEvent::TakenBack: return tr("Count taken back");
    }
    return {};
}

QString Terms::occasionKind(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Activity: return tr("Open-government activity");
    case OccasionKind::Attendance: return tr("Representatives at a meeting");
    case OccasionKind::Hearing: return tr("Report heard by the leader");
    case OccasionKind::Product: return tr("Standardised product");
    case OccasionKind::Training: return tr("Training");
    case OccasionKind::Roster: return tr("Roster of the staff");
    case OccasionKind::Guide: return tr("Guide or directory updated");
    case OccasionKind::ColumnFault: return tr("Fault in a column");
    case OccasionKind::Assessment: return tr("Assessment");
    }
    return {};
}

QString Terms::inquiryKind(InquiryKind kind)
{
    switch (kind) {
    case InquiryKind::Complex: return tr("Inquiry");
    case InquiryKind::Simple: return tr("Simple inquiry");
    case InquiryKind::Petition: return tr("Petition");
    }
    return {};
}
