#include "ui/requests/requestlistmodel.h"

#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/desk/masks.h"
#include "core/people/applicant.h"
#include "ui/common/rowscopy.h"
#include "ui/wording/actterms.h"
#include "ui/wording/terms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

RequestListModel::RequestListModel(RequestBoard &board, QObject *parent)
    : QAbstractListModel{parent}
    , m_board{board}
{
    connect(&m_board, &RequestBoard::changed, this, &RequestListModel::refresh);
    choose();
}

void RequestListModel::refresh()
{
    beginResetModel();
    choose();
    endResetModel();
}

void RequestListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    refresh();
}

void RequestListModel::setOrder(Order order)
{
    m_order = order;
    refresh();
}

void RequestListModel::setGroup(Group group)
{
    m_group = group;
    refresh();
}

void RequestListModel::setPrivacy(bool on)
{
    m_private = on;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {ApplicantRole, Qt::AccessibleTextRole});
}

void RequestListModel::choose()
{
    m_window.clear();
    m_rows.clear();
    if (!m_board.isReady())
        return;
    m_rows = m_board.rows(m_filter.columns, m_filter.text);
    m_rows = m_order == Order::Urgency && m_group == Group::None
                 ? byUrgency(std::move(m_rows))
                 : sortedRows(m_board.columns(), std::move(m_rows), keys());
}

/// Within a group the urgent ones come by their last day, then the closed, newest first.
std::vector<SortKey> RequestListModel::keys() const
{
    using enum RequestColumn;
    static constexpr std::array groups{Handler, Status, Channel, ApplicantKind};
    static constexpr std::array orders{SortKey{Due, false}, SortKey{Received, true},
                                       SortKey{Number, false}, SortKey{Closed, true}};
    std::vector<SortKey> keys;
    if (m_group != Group::None)
        keys.push_back({groups.at(std::size_t(m_group) - 1), false});
    keys.push_back(orders.at(std::size_t(m_order)));
    keys.push_back({Received, true});
    return keys;
}

std::vector<quint32> RequestListModel::byUrgency(std::vector<quint32> rows) const
{
    const RequestColumns &columns = m_board.columns();
    const auto isPaused = [&](quint32 row) {
        return urgencyOf(columns, row, m_board.desk().law(), m_board.desk().calendar()) ==
               Urgency::Paused;
    };
    std::array<std::vector<quint32>, 3> parts; // running, paused, closed
    for (const quint32 row : rows)
        parts[!columns.isOpen(row) ? 2 : isPaused(row) ? 1 : 0].push_back(row);
    constexpr SortKey due{RequestColumn::Due, false};
    constexpr SortKey newest{RequestColumn::Received, true};
    rows.clear();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto sorted =
            sortedRows(columns, std::move(parts[part]), std::span{part == 2 ? &newest : &due, 1});
        rows.insert(rows.end(), sorted.begin(), sorted.end());
    }
    return rows;
}

int RequestListModel::openCount() const
{
    if (!m_board.isReady())
        return 0;
    int open = 0;
    for (quint32 row = 0; row < m_board.columns().size(); ++row)
        open += m_board.columns().isOpen(row);
    return open;
}

int RequestListModel::total() const
{
    return m_board.isReady() ? int(m_board.columns().size()) : 0;
}

RequestId RequestListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_board.columns().id(m_rows[std::size_t(row)])
                                        : RequestId{};
}

int RequestListModel::rowOf(RequestId id) const
{
    if (!m_board.isReady())
        return -1;
    const qint64 row = m_board.columns().rowOf(id);
    const auto found = std::ranges::find(m_rows, row);
    return row < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const RequestListModel::Shown &RequestListModel::shown(quint32 row) const
{
    if (const Shown *known = m_window.object(row))
        return *known;
    const RequestColumns &columns = m_board.columns();
    const Desk &desk = m_board.desk();
    auto *made = new Shown{.line = columns.line(row), .open = columns.isOpen(row)};
    if (auto seen = readSeen<Request>(desk.records(), made->line.id.value)) {
        const Request request = shownTo(desk.actor(), {.request = *seen}).request.value;
        made->applicant = request.applicantName;
        made->subject = request.subject.simplified();
        made->summary = request.summary;
    }
    if (made->open && made->line.due.isValid()) {
        made->remaining = remainingDays(columns.today(), made->line.due, desk.calendar());
        made->urgency =
            urgencyOf(columns, row, desk.law(), desk.calendar()).value_or(Urgency::Ample);
    }
    m_window.insert(row, made);
    return *made;
}

QString RequestListModel::applicantOf(const Shown &row) const
{
    return m_private ? maskName(row.applicant, row.line.applicantKind) : row.applicant;
}

RequestListModel::Told RequestListModel::tell(quint32 boardRow) const
{
    const Shown &row = shown(boardRow);
    return {ActTerms::shortNumber(row.line.number), applicantOf(row), row.subject,
            Terms::status(row.line.status)};
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &row = shown(m_rows[std::size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole: return row.subject;
    case Qt::ToolTipRole: return QString{row.line.number % u'\n' % row.subject};
    case Qt::AccessibleTextRole:
        return QStringList{
            row.line.number, row.subject, applicantOf(row), Terms::status(row.line.status),
            row.remaining ? Terms::urgency(row.urgency) % u' ' % QString::number(*row.remaining)
                          : QString{}}
            .join(u", "_s);
    case copyRole:
        return QStringList{row.line.number,
                           maskName(row.applicant, row.line.applicantKind),
                           row.summary,
                           Terms::status(row.line.status),
                           isoDate(row.line.received),
                           isoDate(row.line.due),
                           row.remaining ? QString::number(*row.remaining) : QString{}};
    case IdRole: return row.line.id.value;
    case NumberRole: return ActTerms::shortNumber(row.line.number);
    case ApplicantRole: return applicantOf(row);
    case StatusRole: return Terms::status(row.line.status);
    case RemainingRole: return row.remaining ? QVariant{*row.remaining} : QVariant{};
    case UrgencyRole: return int(row.urgency);
    case OpenRole: return row.open;
    default: return {};
    }
}
