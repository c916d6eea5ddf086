#include "ui/requests/requestlistmodel.h"

#include "core/people/applicant.h"
#include "ui/wording/actterms.h"
#include "ui/wording/terms.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
/// Running cases by what is left, then paused ones, then closed ones with the newest first.
auto orderOf(const RequestRow &row)
{
    const int group = !row.deadline ? 2 : row.urgency == Urgency::Paused ? 1 : 0;
    return std::tuple{group, group == 2 ? -row.received.toJulianDay() : row.remaining, row.number};
}

bool isOpen(const RequestRow &row)
{
    return row.deadline.has_value() || row.status == Status::Unregistered ||
           row.status == Status::Unconfirmed;
}
} // namespace

void RequestListModel::setRows(std::vector<RequestRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::sort(m_rows, {}, orderOf);
    choose();
    endResetModel();
}

void RequestListModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void RequestListModel::setPrivacy(bool on)
{
    m_private = on;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {ApplicantRole, Qt::AccessibleTextRole});
}

void RequestListModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const RequestRow &row = m_rows[i];
        const bool fits =
            (!m_filter.openOnly || isOpen(row)) &&
            (m_filter.handler.isNull() || row.handler == m_filter.handler) &&
            (m_filter.text.isEmpty() || row.number.contains(m_filter.text, Qt::CaseInsensitive) ||
             row.subject.contains(m_filter.text, Qt::CaseInsensitive) ||
             row.applicant.contains(m_filter.text, Qt::CaseInsensitive));
        if (fits)
            m_shown.push_back(i);
    }
}

int RequestListModel::openCount() const
{
    return int(std::ranges::count_if(m_rows, isOpen));
}

RequestId RequestListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[m_shown[size_t(row)]].id : RequestId{};
}

int RequestListModel::rowOf(RequestId id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t i) { return m_rows[i].id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString RequestListModel::applicantOf(const RequestRow &row) const
{
    return m_private ? maskName(row.applicant, ApplicantKind::Natural) : row.applicant;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRow &row = m_rows[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return row.subject.simplified();
    case Qt::ToolTipRole: return QString{row.number % u'\n' % row.subject};
    case Qt::AccessibleTextRole:
        return QStringList{
            row.number, row.subject.simplified(), applicantOf(row), Terms::status(row.status),
            row.deadline ? Terms::urgency(row.urgency) % u' ' % QString::number(row.remaining)
                         : QString{}}
            .join(u", "_s);
    case IdRole: return row.id.value;
    case NumberRole: return ActTerms::shortNumber(row.number);
    case ApplicantRole: return applicantOf(row);
    case StatusRole: return Terms::status(row.status);
    case RemainingRole: return row.deadline ? QVariant{row.remaining} : QVariant{};
    case UrgencyRole: return int(row.urgency);
    case OpenRole: return isOpen(row);
    default: return {};
    }
}
