#include "ui/agenda/agendatreemodel.h"

#include "core/base/date.h"
#include "ui/wording/terms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// The worst first.
constexpr std::array order{DutyLight::Overdue, DutyLight::Soon,    DutyLight::Calm,
                           DutyLight::Lapsed,  DutyLight::Excused, DutyLight::Done};

template<class Deed>
void addUnits(QStringList &names, const std::vector<Deed> &deeds)
{
    for (const Deed &each : deeds) {
        if (!each.unit.isEmpty())
            names << each.unit;
    }
}

auto rank(DutyLight light)
{
    return std::ranges::find(order, light) - order.begin();
}

void add(AgendaTreeModel::Line &line, const DutyRow &row)
{
    const bool open = row.light != DutyLight::Done && row.light != DutyLight::Excused;
    const bool first = line.rows.empty();
    if (first || rank(row.light) < rank(line.light))
        line.light = row.light;
    if (open && (!line.last.isValid() || row.last < line.last)) {
        line.last = row.last;
        line.remaining = row.remaining;
    }
    line.done += row.light == DutyLight::Done;
    line.rows.push_back(&row);
}

QString headingOf(const AgendaText &text, const QString &key)
{
    const Clause *clause = findClause(text, key);
    const QString heading = clause ? clause->heading : QString{};
    return QString{key + u"　"_s + heading}.trimmed();
}
} // namespace

QStringList AgendaView::units() const
{
    QStringList names;
    for (const DutyRow &row : rows)
        names << row.unit;
    if (rows.empty()) {
        addUnits(names, data.inquiries);
        addUnits(names, data.focus);
        addUnits(names, data.catalogues);
        addUnits(names, data.decisions);
        addUnits(names, data.occasions);
    }
    names.removeDuplicates();
    return names;
}

void AgendaTreeModel::show(std::shared_ptr<const AgendaView> view)
{
    beginResetModel();
    m_view = std::move(view);
    build();
    endResetModel();
}

void AgendaTreeModel::filter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    build();
    endResetModel();
}

void AgendaTreeModel::build()
{
    m_groups.clear();
    if (!m_view)
        return;
    QString clause;
    for (const DutyRow &row : m_view->rows) {
        if ((!m_filter.unit.isEmpty() && row.unit != m_filter.unit) ||
            (m_filter.light && row.light != *m_filter.light))
            continue;
        const bool own = !row.duty->ownOf.isEmpty();
        const bool carried = !row.duty->carriedFrom.isNull();
        const QString at = own ? u"own"_s : carried ? u"carried"_s : row.duty->clause;
        if (m_groups.empty() || clause != at) {
            clause = at;
            m_groups.push_back({own       ? tr("Own plans of units")
                                : carried ? tr("Carried over")
                                          : headingOf(m_view->agenda.text, at),
                                {}});
        }
        auto &lines = m_groups.back().lines;
        if (lines.empty() || lines.back().duty != row.duty)
            lines.push_back({.duty = row.duty});
        add(lines.back(), row);
    }
}

const AgendaTreeModel::Line *AgendaTreeModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].lines[std::size_t(index.row())];
}

QModelIndex AgendaTreeModel::find(const QString &key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &lines = m_groups[group].lines;
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (lines[at].duty->key == key)
                return createIndex(int(at), 0, quintptr(group) + 1);
        }
    }
    return {};
}

int AgendaTreeModel::lines() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += int(group.lines.size());
    return all;
}

QModelIndex AgendaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr{0});
}

QModelIndex AgendaTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr{0});
}

int AgendaTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[std::size_t(parent.row())].lines.size()) : 0;
}

int AgendaTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant AgendaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Line *at = line(index))
        return lineData(*at, role);
    return groupData(m_groups[std::size_t(index.row())], role);
}

QVariant AgendaTreeModel::groupData(const Group &group, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? group.heading : QVariant{};
}

QVariant AgendaTreeModel::lineData(const Line &line, int role) const
{
    const auto second = [&] {
        QStringList parts{line.duty->key, Terms::verb(line.duty->verb),
                          Terms::dutyLight(line.light)};
        if (line.last.isValid())
            parts << isoDate(line.last);
        if (line.rows.size() > 1)
            parts << tr("%1 of %2 units done").arg(line.done).arg(line.rows.size());
        else if (const QString owner = line.rows.front()->undertaking.owner; !owner.isEmpty())
            parts << owner;
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole: return line.duty->quote;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QString{line.duty->quote + u'\n' + second()};
    case LightRole: return int(line.light);
    case RemainingRole: return line.last.isValid() ? QVariant{line.remaining} : QVariant{};
    case SecondLineRole: return second();
    default: return {};
    }
}
