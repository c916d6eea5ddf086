#pragma once
#include "core/documents/dispatchform.h"

#include <QAbstractListModel>

/// Dispatch forms as a list, told in the roles of DocumentListModel: what waits stands in amber.
class DispatchListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setForms(std::vector<DispatchForm> forms);
    const DispatchForm *at(int row) const;
    int rowOf(DispatchFormId id) const;
    int waiting() const;
    const std::vector<DispatchForm> &forms() const { return m_forms; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DispatchForm> m_forms{};
};
