#pragma once
#include "core/documents/document.h"

/// A document that was decided earlier, and how alike its title is.
struct PastDecision
{
    DocumentId id{};
    QString number{};
    QString title{};
    Attribute attribute{};
    QString ground{};
    int percent = 0;
    QStringList shared{}; ///< why they are alike: the words that both titles hold
};

/// The decided documents of an office, kept for a session of review: one pass over memory finds
/// those that are like another.
class PastDecisions
{
public:
    static Result<PastDecisions> read(const Records &records);
    /// What is decided now counts for the next one; a document that lost its attribute no more.
    void note(const Document &document);
    /// The most alike, at least a third; the same document is passed over.
    std::vector<PastDecision> nearest(const QString &title, DocumentId except, int most = 3) const;
    std::size_t size() const { return m_decided.size(); }

private:
    struct Decided
    {
        DocumentId id{};
        QString number{};
        QString title{};
        QByteArray folded{};
        Attribute attribute{};
        QString ground{};
    };
    std::vector<Decided> m_decided{};
};
