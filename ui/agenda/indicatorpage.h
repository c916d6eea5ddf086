#pragma once
#include "ui/agenda/indicatormodels.h"

#include <QWidget>

class QLabel;
class QTableView;

/// The indicators of a year above the rows behind the one that is chosen.
class IndicatorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorPage(QWidget *parent = nullptr);
    /// The one that was chosen stays chosen.
    void show(std::vector<Indicator> indicators);
    QTableView *list() const { return m_list; }
    QTableView *rows() const { return m_rows; }

private:
    void buildTables();
    void showRows();

    IndicatorModel *m_model;
    IndicatorRowsModel *m_rowsModel;
    QTableView *m_list;
    QTableView *m_rows;
    QLabel *m_title;
};
