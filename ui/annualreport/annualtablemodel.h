#pragma once
#include "core/reports/annualbook.h"

#include <QAbstractTableModel>

/// Table 3 on the screen: the form's rows, seven columns of figures, last year's total beside.
class AnnualTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { FailingRole = Qt::UserRole + 1, ZeroRole, SumRole, SectionRole };
    static constexpr int nameColumn = 0;
    static constexpr int lastYearColumn = ReportForm::columnCount + 1;
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(AnnualReport report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool isFailing(int row, int column) const;

    AnnualReport m_report{};
};
