#pragma once
#include "core/agenda/deed.h"

using AssessmentId = Id<struct AssessmentTag>;

enum class AssessmentEvent : quint16 { Saved = 3501 };

/// One line of a unit's assessment (考核): what is looked at, what it weighs, how it was graded.
/// Weights and grades are hundredths of a point.
struct AssessmentLine
{
    AssessmentId id{};
    QString unit{};
    int year = 0;
    QString first{};  ///< 一级指标
    QString second{}; ///< 二级指标
    QString content{};
    QString criteria{}; ///< 评分标准
    int weight = 0;     ///< 分值
    QString appliesTo{};
    QString source{};
    QString collected{}; ///< 采集时间, as the scheme words it
    QString self{};      ///< 单位自评分; grades are empty until they are given
    QString evidence{};
    QString graded{}; ///< 主管评分
    QString third{};  ///< 第三方评分
    QString bonus{};
    QString deduction{}; ///< with its reason
    QString score{};
    QString demand{}; ///< 整改要求
    QDate demandBy{};
    QString mended{};
    QString notes{};
    bool operator==(const AssessmentLine &) const = default;
};

/// `0.24` → 24; nullopt for what is no number of points.
std::optional<int> pointsOf(const QString &text);
QString pointsText(int hundredths); ///< `0.24`, `12`

/// A unit's sum of a year and its place among all; two that are equal share one.
struct AssessmentSum
{
    QString unit{};
    int weight = 0; ///< of the lines that were graded
    int score = 0;
    int open = 0; ///< lines without a score
    int rank = 0;
    bool operator==(const AssessmentSum &) const = default;
};
std::vector<AssessmentSum> assessmentSums(std::span<const AssessmentLine> lines, int year);
/// 长期落后: among the last \p places of \p year and of the year before (R-SUP-1).
QStringList laggingUnits(std::span<const AssessmentLine> lines, int year, int places);

template<>
Noun nounOf<AssessmentLine>();
template<>
std::span<const FieldBinding<AssessmentLine>> fieldsOf<AssessmentLine>();
