#pragma once
#include <QLatin1StringView>
#include <QStringView>

#include <optional>

/// The parts of a dossier, in the order in which they are bound (rules §10). Written to files:
/// append, never renumber.
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
std::optional<DossierPart> dossierPartOf(QStringView word);
constexpr int dossierParts = int(DossierPart::Challenge) + 1;
