#pragma once
#include "core/documents/library.h"

#include <QAbstractListModel>
#include <QSet>

/// What was found, page after page, and which of it is marked for the compilation.
class LibraryHitsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NumberRole = Qt::UserRole + 1, SnippetRole, MetaRole, MarkedRole };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void show(const LibraryQuery &query, const LibraryPage &page); ///< appends a later page
    const LibraryHit *hitAt(int row) const;
    const std::vector<QByteArray> &terms() const { return m_terms; }
    int size() const { return int(m_hits.size()); }
    void mark(int row);
    void clearMarks();
    /// In the order in which they were marked.
    const QList<DocumentId> &marked() const { return m_marked; }

Q_SIGNALS:
    void marksChanged();

private:
    std::vector<LibraryHit> m_hits{};
    std::vector<QByteArray> m_terms{};
    QList<DocumentId> m_marked{};
};
