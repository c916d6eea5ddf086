#pragma once
#include "ui/counter/intakedraft.h"

#include <functional>

/// Where drafts are kept, handed in: the counter knows no file. `get` answers NotFound.
struct DraftKeeper
{
    std::function<Result<>(const QString &key, const QByteArray &content)> put{};
    std::function<Result<QByteArray>(const QString &key)> get{};
    std::function<Result<QStringList>()> keys{};
    std::function<Result<>(const QString &key)> remove{};
    std::function<QDateTime()> now{};
};

struct KeptDraft
{
    QString key{};
    IntakeDraft draft{};
};

/// The drafts of one officer: the one on the form, and those put aside for the next person. What
/// fails leaves the book and the form as they were.
class DraftBook
{
public:
    DraftBook(DraftKeeper keeper, OfficerId officer);

    /// Reads every draft. Answers the newest that was not put aside, which is then the one on the
    /// form; an empty one when there is none.
    Result<std::optional<IntakeDraft>> open();
    /// Writes the draft on the form, or forgets it when nothing is typed any more. Answers when it
    /// was saved; invalid: there was nothing to save.
    Result<QDateTime> save(IntakeDraft draft);
    /// Puts the draft on the form aside.
    Result<> park(IntakeDraft draft);
    /// The draft under \p key is now the one on the form. NotFound.
    Result<IntakeDraft> take(const QString &key);
    Result<> discard(const QString &key);
    /// The draft on the form is done with: registered, or thrown away.
    Result<> finish();

    /// Those put aside, who waits longest first.
    const std::vector<KeptDraft> &parked() const { return m_parked; }
    /// How many could not be read; they are left where they are.
    int unreadable() const { return m_unreadable; }

private:
    QString freeKey() const;
    Result<> put(const QString &key, IntakeDraft &draft) const;

    DraftKeeper m_keeper;
    QString m_prefix;
    QString m_current{};
    std::vector<KeptDraft> m_parked{};
    QStringList m_taken{}; ///< keys in the office, readable or not
    int m_unreadable = 0;
};
