#pragma once
#include "core/documents/document.h"

using InterpretationId = Id<struct InterpretationTag>;

enum class InterpretationEvent : quint16 {
    Saved = 1701,
    Published = 1702,
    Answered = 1703,
    FollowedUp = 1704
};

/// 解读 of a document, or why it has none (免解读). Dates tell 三同步: drafted, approved and
/// published together with its document (R-INT-4).
struct Interpretation
{
    InterpretationId id{};
    DocumentId document{};
    QString title{};
    QString text{};
    QStringList forms{}; ///< 解读形式, as resources/law names them
    QDate drafted{};
    QDate approved{};
    QDate published{};
    QStringList channels{};
    QString link{};
    QString waiver{};           ///< 免解读理由
    QStringList concerns{};     ///< 关注点: `question\tanswer`, the answer may be open
    InterpretationId follows{}; ///< 二次解读、跟踪解读 of that one
    QString trigger{};          ///< the new problem that asked for it (R-INT-3)
    bool bothWays = false;      ///< document and interpretation link to each other
    bool beforehand = false;    ///< 预公开阶段解读
    OfficerId savedBy{};
    QString reprints{}; ///< 媒体转载
    QString pushed{};   ///< 精准推送: to whom, how
    int reads = 0;      ///< 阅读量
    QString notes{};    ///< what a register said beside the fields
    bool operator==(const Interpretation &) const = default;
};
template<>
Noun nounOf<Interpretation>();
template<>
std::span<const FieldBinding<Interpretation>> fieldsOf<Interpretation>();

struct InterpretationEntry
{
    InterpretationId id{};
    Changes changes{};
};
/// A new one or, with \p seen, its next state. Refuses a form that the law data does not name
/// (BadValue {forms, …}), days to come or out of order, a follow-up without trigger, and one that
/// has neither title nor waiver.
Result<InterpretationEntry> saveInterpretation(const std::optional<Seen<Interpretation>> &seen,
                                               Interpretation next, const DocumentSetting &setting);
/// 关注点、疑惑点 → 回应: answers the question, or adds it when it is new.
Result<Changes> answerConcern(const Seen<Interpretation> &seen, const QString &question,
                              const QString &answer);

/// 多元化: at least one form beside plain text.
bool isDiverse(const Interpretation &interpretation, const Law &law, QDate day);
/// 三同步: working days from the document's publication to the interpretation's; negative when it
/// came first; nullopt while one of them is not out.
std::optional<int> daysApart(const Interpretation &interpretation, const Document &document,
                             const WorkCalendar &calendar);
/// Whether it was published in step with its document, within the tolerance of the law data.
std::optional<bool> inStep(const Interpretation &interpretation, const Document &document,
                           const Law &law, const WorkCalendar &calendar);
/// How much of the interpretation merely repeats the document, in percent (R-INT-3): sentences of
/// it that stand in the document's text word for word.
int copiedPercent(const QString &interpretation, const QString &document);
