#pragma once
#include "core/reports/indicators.h"

#include <QAbstractTableModel>

/// The indicators of a year: what is asked, how far it is, on what it rests.
class IndicatorModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Light, Figure, Target, Lacking, Rule, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Indicator> indicators);
    const Indicator *at(int row) const;
    int find(const QString &key) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<Indicator> m_indicators{};
};

/// The rows behind one of them.
class IndicatorRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, What, Unit, Day, Due, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<IndicatorRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<IndicatorRow> m_rows{};
};

/// `✓ Target met`: a sign beside the word, so that colour is not needed.
QString lightText(IndicatorLight light);
/// `3 / 5 (60.0 %)`; not applicable where nothing is owed.
QString figureText(const Indicator &indicator);
