#pragma once
#include "core/base/id.h"

#include <QAbstractTableModel>

/// How a deed stands, for the sign before its words.
enum class DeedMark { None, Good, Due, Late };

struct DeedHead
{
    QString name{};
    int width = 0;
};

struct DeedLine
{
    QUuid id{};
    QStringList cells{}; ///< the last one says how it stands
    DeedMark mark{};
};

/// A list of deeds, whatever kind they are.
class DeedListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<DeedHead> heads, std::vector<DeedLine> lines);
    QUuid idAt(int row) const;       ///< null: none
    int find(const QUuid &id) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<DeedHead> m_heads{};
    std::vector<DeedLine> m_lines{};
};
