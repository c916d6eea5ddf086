#pragma once
#include "core/requests/outgoing.h"

#include <QAbstractTableModel>

#include <functional>

/// The files of a case in the order of its dossier.
class FileListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Name, Size, Leaves, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const Case &file);
    AttachmentId idAt(int row) const;
    int rowOf(AttachmentId id) const; ///< -1 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Attachment file{};
        int open = 0; ///< finds that nobody ticked
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows{};
};
