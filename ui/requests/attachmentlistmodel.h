#pragma once
#include "core/requests/attachment.h"

#include <QAbstractTableModel>

/// Files of a case, in dossier order.
class AttachmentListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Name, Pages, Size, GoesOut, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Removed ones are left out.
    void show(std::vector<Attachment> files);
    /// How often the sought word stands in each; empty: nothing is sought.
    void setHits(QMap<AttachmentId, int> hits);
    const Attachment *at(int row) const;
    int rowOf(AttachmentId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Attachment &file, int column) const;
    QString state(const Attachment &file) const;
    std::vector<Attachment> m_files{};
    QMap<AttachmentId, int> m_hits{};
};
