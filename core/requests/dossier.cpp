#include "core/requests/dossier.h"

#include "core/base/words.h"
#include "core/requests/effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto parts = wordsFor<DossierPart>("application", "identity", "receipt", "supplement",
                                             "consultation", "search", "approval", "fee", "answer",
                                             "service", "conversion", "challenge");
constexpr auto classes = wordsFor<Retention>("none", "permanent", "years30", "years10");

void addOwn(const Request &request, std::vector<DossierEntry> &entries)
{
    entries.push_back({DossierPart::Application, request.number, request.submitted});
    if (request.identityKind != IdentityKind::None)
        entries.push_back({DossierPart::Identity, {}, request.submitted});
    if (!request.searchRecord.isEmpty())
        entries.push_back({DossierPart::Search, {}, request.signedOn});
    if (request.feePaid.isValid())
        entries.push_back({DossierPart::Fee, {}, request.feePaid});
    if (request.delivered.isValid())
        entries.push_back({DossierPart::Service, {}, request.delivered});
    if (request.conversion != Conversion::None)
        entries.push_back({DossierPart::Conversion, {}, {}});
}
} // namespace

DossierPart dossierPartOf(int letterKind)
{
    switch (letterKind) {
    case 1: return DossierPart::Application;
    case 2: return DossierPart::Receipt;
    case 6:
    case 7:
    case 8:
    case 9: return DossierPart::Consultation;
    case 10: return DossierPart::Fee;
    case 28: return DossierPart::Service;
    case 29: return DossierPart::Approval;
    case 30: return DossierPart::Conversion;
    default: return isAnswer(letterKind) ? DossierPart::Answer : DossierPart::Supplement;
    }
}

QLatin1StringView word(DossierPart part)
{
    return parts.of(part);
}
std::optional<DossierPart> dossierPartOf(QStringView word)
{
    return parts.meaning(word);
}
QLatin1StringView word(Retention retention)
{
    return classes.of(retention);
}
std::optional<Retention> retentionOf(QStringView word)
{
    return classes.meaning(word);
}

std::optional<int> retentionYears(Retention retention)
{
    switch (retention) {
    case Retention::Years30: return 30;
    case Retention::Years10: return 10;
    case Retention::None:
    case Retention::Permanent: break;
    }
    return {};
}

std::vector<DossierEntry> dossier(const Case &file)
{
    std::vector<DossierEntry> entries;
    addOwn(file.request.value, entries);
    for (const Seen<SentLetter> &each : file.letters) {
        if (!each.value.voided.isValid())
            entries.push_back(
                {dossierPartOf(each.value.kind), each.value.number, each.value.dated});
    }
    for (const Seen<Consultation> &each : file.consultations) {
        if (each.value.returned.isValid())
            entries.push_back({DossierPart::Consultation, {}, each.value.returned});
    }
    for (const Seen<Challenge> &each : file.challenges)
        entries.push_back({DossierPart::Challenge, each.value.number, each.value.filed});
    std::ranges::stable_sort(entries, {}, [](const DossierEntry &entry) {
        return std::pair{entry.part, entry.dated};
    });
    return entries;
}

Result<Retention> proposedRetention(const Case &file, const Law &law, QDate day)
{
    const Request &request = file.request.value;
    const auto outcome = law.outcome(request.outcome, day);
    const bool withheld = outcome && outcome->needsGround && !outcome->needsConversionReview;
    const QString key = !file.challenges.empty() ? u"retention.challenged"_s
                        : withheld               ? u"retention.withheld"_s
                                                 : u"retention.other"_s;
    return law.convention(key, day).and_then([&](const QString &text) -> Result<Retention> {
        const auto known = retentionOf(text);
        if (!known)
            return fail(ErrorCode::LawFileInvalid, {u"conventions"_s, key, text});
        return *known;
    });
}

Result<> effects::archive(Draft &draft)
{
    if (draft.request().conversion == Conversion::Opened)
        return guard("conversion_unsettled", "R-GRD-1");
    return proposedRetention(draft.file, draft.setting.law, draft.input.on)
        .and_then([&](Retention proposed) -> Result<> {
            const auto chosen = retentionOf(draft.text("retention")).value_or(proposed);
            if (chosen != proposed && draft.text("reason").isEmpty())
                return guard("retention_without_reason", "R-REQ-18", {word(proposed)});
            draft.request().retention = int(chosen);
            return {};
        });
}
