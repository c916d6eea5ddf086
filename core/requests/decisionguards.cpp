#include "core/requests/decisionguards.h"

#include <algorithm>

bool asksThirdParty(const Draft &draft, const QStringList &grounds)
{
    return std::ranges::any_of(grounds, [&](const QString &code) {
        const auto ground = draft.setting.law.ground(code, draft.input.on);
        return ground && ground->asksThirdParty;
    });
}

Result<> checkParticulars(const Draft &draft, const Outcome &outcome, const QStringList &grounds)
{
    if (outcome.needsSearchRecord && draft.text("search_record").isEmpty())
        return guard("no_search_record", "R-OUT-1", {outcome.code});
    for (const char *part : searchPartNames) {
        if (outcome.needsSearchRecord && draft.text(part).isEmpty())
            return guard("search_record_incomplete", "R-OUT-1", {QString::fromLatin1(part)});
    }
    if (outcome.needsGround && draft.text("reason").isEmpty())
        return guard("no_reason", "R-REQ-2", {outcome.code});
    if (outcome.severs && draft.text("withheld").isEmpty())
        return guard("withheld_not_said", "R-REQ-13");
    if (outcome.needsSupplement && !draft.file.request.value.supplementReceived.isValid())
        return guard("no_supplement_before", "R-REQ-6", {outcome.code});
    // Overruled only for the public interest, and told so (art. 32).
    const bool disclosesAll = outcome.needsConversionReview && !outcome.severs;
    if (disclosesAll && isObjectedTo(draft.file) && draft.text("public_interest").isEmpty())
        return guard("third_party_objects", "R-REQ-8");
    const bool asked = std::ranges::any_of(draft.file.consultations, [](const auto &seen) {
        return seen.value.kind == ConsultationKind::ThirdParty;
    });
    if (asksThirdParty(draft, grounds) && !asked && draft.text("unconsulted").isEmpty())
        return guard("third_party_not_asked", "R-CAL-9");
    return {};
}

QStringList searchParts(const Draft &draft)
{
    QStringList parts;
    for (const char *part : searchPartNames)
        parts << draft.text(part).simplified();
    return parts.join(QString{}).isEmpty() ? QStringList{} : parts;
}

Result<> internalGuards(Draft &draft)
{
    if (draft.file.contested) {
        if (const auto passed = overridable(draft, guard("conflict_open", "R-GRD-1")); !passed)
            return passed;
    }
    const QStringList unconfirmed = draft.setting.unconfirmedLaw;
    return unconfirmed.isEmpty()
               ? Result<>{}
               : overridable(draft, guard("unconfirmed_law", "R-GRD-1",
                                          {unconfirmed.join(QStringLiteral("；"))}));
}
