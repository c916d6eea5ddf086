#pragma once
#include "core/agenda/inquiry.h"

using OccasionId = Id<struct OccasionTag>;

// Enumerators are written to files: append, never renumber.
enum class OccasionKind {
    Activity,    ///< 政府开放活动
    Attendance,  ///< 利益相关方代表列席决策会议
    Hearing,     ///< 主要领导听取汇报
    Product,     ///< 标准化应用产品
    Training,    ///< 通识培训, with whom it reached
    Roster,      ///< 现职人员名册, as of its day
    Guide,       ///< 公开指南 or 目录 updated
    ColumnFault, ///< 错链、断链、内容混杂 found in a column
    Assessment,  ///< 考核; settled: its result is out
};
enum class OccasionEvent : quint16 { Saved = 3301, Settled = 3302 };

/// Something that was held, made or found toward the key points on one day, by one unit. What of
/// it is asked depends on its kind.
struct Occasion
{
    OccasionId id{};
    OccasionKind kind{};
    QString unit{};
    QDate on{};
    QString title{}; ///< theme, meeting, product, column
    bool online = false;
    int persons = 0;       ///< representatives, visitors
    bool listened = false; ///< 座谈或问卷
    QDate feedback{};      ///< 专项反馈
    QString link{};
    EntityId decision{}; ///< the catalogue's item that the meeting was about
    QString reason{};    ///< of a topic outside the catalogue
    QStringList people{};
    QDate settled{}; ///< mended, published
    QString field{}; ///< 试点领域
    QString notes{};
    bool operator==(const Occasion &) const = default;
};

QLatin1StringView word(OccasionKind kind);
std::optional<OccasionKind> occasionKindOf(QStringView word);

/// A new one or, with \p seen, its next state. Refuses with MissingMember {unit_name | title |
/// persons | people | reason}, FutureDate, ImpossibleOrder; an attendance outside the catalogue
/// without a reason too (R-DEC-7).
Result<DeedEntry<OccasionId>> saveOccasion(const std::optional<Seen<Occasion>> &seen, Occasion next,
                                           const DeedSetting &setting);

template<>
Noun nounOf<Occasion>();
template<>
std::span<const FieldBinding<Occasion>> fieldsOf<Occasion>();
