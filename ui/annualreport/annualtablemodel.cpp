#include "ui/annualreport/annualtablemodel.h"

using namespace Qt::StringLiterals;

void AnnualTableModel::setReport(AnnualReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int AnnualTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.form.rows.size());
}

int AnnualTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastYearColumn + 1;
}

/// A check names the columns `c3` or the rows `r14` in which it fails.
bool AnnualTableModel::isFailing(int row, int column) const
{
    for (const AnnualCheck &check : m_report.checks) {
        if (check.at.contains(u"r%1"_s.arg(row + 1)) && column == ReportForm::columnCount)
            return true;
        const bool ofReceived =
            m_report.form.rows.at(std::size_t(row)).counts != ReportCount::Outcomes;
        if (check.at.contains(u"c%1"_s.arg(column)) && ofReceived)
            return true;
    }
    return false;
}

QVariant AnnualTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow &line = m_report.form.rows.at(std::size_t(index.row()));
    const bool special = line.counts != ReportCount::Outcomes;
    if (index.column() == nameColumn) {
        if (role == Qt::DisplayRole)
            return line.section.isEmpty() ? line.name : QString{line.section + u' ' + line.name};
        if (role == Qt::ToolTipRole)
            return QString{line.section + line.name};
        return role == SumRole ? special : QVariant{};
    }
    const bool lastYear = index.column() == lastYearColumn;
    const auto &rows = lastYear ? m_report.before.rows : m_report.table.rows;
    const std::size_t column =
        lastYear ? ReportForm::columnCount - 1 : std::size_t(index.column() - 1);
    const qint64 cell = rows.at(std::size_t(index.row())).at(column);
    switch (role) {
    case Qt::DisplayRole: return QString::number(cell);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case FailingRole: return !lastYear && isFailing(index.row(), index.column());
    case ZeroRole: return cell == 0 || lastYear;
    case SumRole: return !lastYear && (special || column == ReportForm::columnCount - 1);
    default: return {};
    }
}

QVariant AnnualTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_report.form.columns.empty())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) |
               Qt::TextWordWrap;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == nameColumn)
        return tr("Table 3");
    if (section == lastYearColumn)
        return tr("Last year");
    return m_report.form.columns.at(std::size_t(section - 1)).name;
}
