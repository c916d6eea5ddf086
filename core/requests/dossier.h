#pragma once
#include "core/requests/case.h"

/// Where a letter of rules §8 is bound.
DossierPart dossierPartOf(int letterKind);

struct DossierEntry
{
    DossierPart part{};
    QString what{}; ///< number of the letter or case; empty for a part without one
    QDate dated{};
    bool operator==(const DossierEntry &) const = default;
};
/// What the record says belongs in the dossier, in its order.
std::vector<DossierEntry> dossier(const Case &file);

/// 保管期限.
enum class Retention { None, Permanent, Years30, Years10 };
QLatin1StringView word(Retention retention);
std::optional<Retention> retentionOf(QStringView word);
/// Years that a dossier of the class is kept; nothing for 永久 and for none.
std::optional<int> retentionYears(Retention retention);
/// The class that the law's data propose for such a case; the officer may decide otherwise.
Result<Retention> proposedRetention(const Case &file, const Law &law, QDate day);
