#pragma once
#include "core/letters/owntemplate.h"

#include <QAbstractTableModel>

/// The letters that have a text, and since when an organ words them itself.
class TemplateListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<LetterTemplate> shipped, const std::vector<Seen<OwnTemplate>> &own,
              QDate today);
    const LetterTemplate *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LetterTemplate> m_shipped{};
    std::vector<QString> m_states{};
};
