#pragma once
#include "core/desk/desk.h"
#include "core/reports/indicators.h"

/// The deeds of the yearly key points on a desk: inquiries, decisions, what is held and made, the
/// counter's services. Each asks whether the officer may, runs its verb and commits it.
DeedSetting deedSetting(const Desk &desk);

Result<InquiryId> receiveInquiry(Desk &desk, const Inquiry &inquiry);
Result<> advance(Desk &desk, InquiryId id, const InquiryInput &input);
Result<> reclassify(Desk &desk, InquiryId id, InquiryKind kind, const QString &reason);
/// By id, or by a number that is one inquiry's only: NotFound, Ambiguous.
Result<InquiryId> findInquiry(const Records &records, const QString &named);

// A null id makes a new one; the members of one that is there are what was read before.
Result<FocusId> saveFocus(Desk &desk, const Focus &next);
Result<CatalogueId> saveCatalogue(Desk &desk, const Catalogue &next);
Result<DecisionId> saveDecision(Desk &desk, const Decision &next);
Result<OccasionId> saveOccasion(Desk &desk, const Occasion &next);

Result<TallyId> countService(Desk &desk, const Tally &tally);
Result<> takeBack(Desk &desk, TallyId id);
/// Strokes of the officer's organ from \p from to \p until, those taken back too; in order.
Result<std::vector<Tally>> tallies(const Desk &desk, QDate from, QDate until);

/// Long for a district; beside the screen by the functions it is made of.
Result<std::vector<Indicator>> indicators(const Desk &desk, const IndicatorQuery &query);
