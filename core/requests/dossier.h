#pragma once
#include "core/requests/case.h"

/// The parts of a dossier, in the order in which they are bound (rules §10).
enum class DossierPart {
    Application,  ///< 申请表
    Identity,     ///< 身份证明
    Receipt,      ///< 回执
    Supplement,   ///< 补正、说明理由
    Consultation, ///< 征求意见及回复
    Search,       ///< 检索记录
    Approval,     ///< 审批单
    Fee,          ///< 收费材料
    Answer,       ///< 答复书
    Service,      ///< 送达证明
    Conversion,   ///< 转主动审查表
    Challenge,    ///< 复议诉讼材料
};
QLatin1StringView word(DossierPart part);

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
