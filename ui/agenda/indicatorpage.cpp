#include "ui/agenda/indicatorpage.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/common/tablelook.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

IndicatorPage::IndicatorPage(QWidget *parent)
    : QWidget{parent}
    , m_model{new IndicatorModel{this}}
    , m_rowsModel{new IndicatorRowsModel{this}}
    , m_list{new QTableView}
    , m_rows{new QTableView}
    , m_title{elided(Tone::Quiet)}
{
    buildTables();
    m_title->setObjectName(u"indicatorTitleLabel"_s);
    auto *below = new QWidget;
    auto *lines = new QVBoxLayout{below};
    lines->setContentsMargins(0, 12, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_rows, 1);
    auto *panes = new QSplitter{Qt::Vertical};
    panes->setObjectName(u"indicatorSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_list);
    panes->addWidget(below);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(panes);
}

void IndicatorPage::buildTables()
{
    static constexpr std::array widths{260, 160, 150, 110, 70};
    m_list->setObjectName(u"indicatorTableView"_s);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setModel(m_model);
    makeQuiet(*m_list);
    copiesRows(*m_list);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_list->horizontalHeader()->resizeSection(int(i), widths[i]);
    static constexpr std::array rowWidths{130, 420, 190, 110};
    m_rows->setObjectName(u"indicatorRowsTableView"_s);
    m_rows->setAccessibleName(tr("Rows behind the indicator"));
    m_rows->setModel(m_rowsModel);
    makeQuiet(*m_rows);
    copiesRows(*m_rows);
    for (std::size_t i = 0; i < rowWidths.size(); ++i)
        m_rows->horizontalHeader()->resizeSection(int(i), rowWidths[i]);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IndicatorPage::showRows);
}

void IndicatorPage::show(std::vector<Indicator> indicators)
{
    const Indicator *before = m_model->at(m_list->currentIndex().row());
    const QString key = before ? before->rule.key : QString{};
    m_model->show(std::move(indicators));
    const int row = std::max(0, m_model->find(key));
    m_list->setCurrentIndex(m_model->index(row, 0));
    showRows();
}

void IndicatorPage::showRows()
{
    const Indicator *chosen = m_model->at(m_list->currentIndex().row());
    m_rowsModel->show(chosen ? chosen->rows : std::vector<IndicatorRow>{});
    if (!chosen)
        return m_title->clear();
    const QString of = chosen->rule.whole.isEmpty() ? chosen->rule.part : chosen->rule.whole;
    m_title->setText(chosen->rows.empty()
                         ? tr("%1: nothing of it is on record yet").arg(chosen->rule.name)
                         : tr("%1 · %2").arg(chosen->rule.name, of));
}
