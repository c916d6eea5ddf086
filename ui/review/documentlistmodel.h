#pragma once
#include "core/desk/desk.h"

#include <QAbstractListModel>

/// Documents for review: the undetermined first, then the newest.
class DocumentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        FormedRole,
        AttributeRole,
        AttributeValueRole,
        StateRole
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<DocumentRow> rows);
    int undetermined() const;
    DocumentId idAt(int row) const;
    int rowOf(DocumentId id) const;
    /// The next undetermined document after \p row, from the top again at the end; -1 when all are
    /// done.
    int nextUndetermined(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DocumentRow> m_rows{};
};
