#pragma once
#include "core/agenda/inquiry.h"

using CatalogueId = Id<struct CatalogueTag>;
using DecisionId = Id<struct DecisionTag>;

enum class DecisionEvent : quint16 {
    CatalogueSaved = 3101,
    CataloguePublished = 3102,
    Saved = 3201,
    Adjusted = 3202, ///< after its catalogue was out
};

/// 重大行政决策事项目录 of a unit and year; the same on every desk.
struct Catalogue
{
    CatalogueId id{};
    QString unit{};
    int year = 0;
    QDate determined{};
    QDate published{};
    QString link{};
    QString notes{};
    bool operator==(const Catalogue &) const = default;
};

/// An item of it, with the five links it gathers as it goes on (R-DEC-2).
struct Decision
{
    DecisionId id{};
    QString unit{};
    int year = 0; ///< of its catalogue
    QString title{};
    QString basis{};   ///< 法律依据
    QString planned{}; ///< 计划完成时间, as the catalogue words it
    QString draft{};   ///< link of 决策草案
    QString background{};
    QDate consultFrom{};
    QDate consultUntil{};  ///< may be to come
    QString shortReason{}; ///< why the public has less time than the period
    QStringList channels{};
    int opinions = 0;
    QString adoption{}; ///< link of 意见征集采纳情况
    QDate adoptionOut{};
    bool enterprise = false; ///< 涉企政策
    QDate heard{};           ///< enterprises and associations
    QDate met{};             ///< 上会
    QString meeting{};
    QString deliberation{}; ///< link of 会议审议情况
    QString attendance{};   ///< 列席代表/次数
    QString number{};       ///< 决策结果文号
    QDate issued{};
    QString result{}; ///< link of 决策结果
    QDate published{};
    QString withheld{}; ///< 依法不予公开的理由
    QDate changedOn{};
    QString changeReason{};
    QString notes{};
    bool operator==(const Decision &) const = default;
};

/// The five links, in their order.
enum class DecisionLink { Draft, Background, Adoption, Deliberation, Result };
inline constexpr int decisionLinkCount = 5;
QLatin1StringView word(DecisionLink link);
const QString &linkOf(const Decision &decision, DecisionLink link);
/// From when the link is owed, by the stage the item is in; invalid while it is not.
QDate owedFrom(const Decision &decision, DecisionLink link, const Law &law,
               const WorkCalendar &calendar);

/// Those that are owed on \p today and not there.
std::vector<DecisionLink> lackingLinks(const Decision &decision, QDate today, const Law &law,
                                       const WorkCalendar &calendar);

/// The last day on which what became of the opinions is published; NoLawForDate (R-DEC-5).
Result<QDate> adoptionDue(QDate issued, const Law &law, const WorkCalendar &calendar);
/// Calendar days that the public has; 0 while no end is set.
int consultationDays(const Decision &decision);
/// Whether they are as many as the law in force asks (R-DEC-3); nullopt where it asks nothing.
std::optional<bool> isLongEnough(const Decision &decision, const Law &law);

CatalogueId catalogueIdOf(const QString &unit, int year);
/// MissingMember {unit_name}, OutOfRange {year}, FutureDate, ImpossibleOrder.
Result<Changes> saveCatalogue(const std::optional<Seen<Catalogue>> &seen, Catalogue next,
                              const DeedSetting &setting);
/// A new item or, with \p seen, its next state. Refuses as saveCatalogue(); MissingMember {title},
/// {short_reason} for a consultation shorter than the period, {change_reason} when an item of a
/// \p published catalogue changes what the catalogue says; GuardRefused {enterprise_not_heard} for
/// a 涉企政策 that goes to the meeting before enterprises were heard (R-DEC-6); SecrecyMark.
Result<DeedEntry<DecisionId>> saveDecision(const std::optional<Seen<Decision>> &seen, Decision next,
                                           bool published, const DeedSetting &setting);

template<>
Noun nounOf<Catalogue>();
template<>
std::span<const FieldBinding<Catalogue>> fieldsOf<Catalogue>();
template<>
Noun nounOf<Decision>();
template<>
std::span<const FieldBinding<Decision>> fieldsOf<Decision>();
