#include "ui/settings/templatelistmodel.h"

#include "ui/common/datetext.h"

using namespace Qt::StringLiterals;

void TemplateListModel::show(std::vector<LetterTemplate> shipped,
                             const std::vector<Seen<OwnTemplate>> &own, QDate today)
{
    beginResetModel();
    m_shipped = std::move(shipped);
    m_states.clear();
    for (const LetterTemplate &form : m_shipped) {
        QString state = tr("As shipped");
        for (const Seen<OwnTemplate> &seen : own) {
            const OwnTemplate &each = seen.value;
            const bool ahead = each.from > today && !each.withdrawn.isValid();
            if (each.kind == form.kind && (each.covers(today) || ahead))
                state = tr("Own text from %1").arg(DateText::full(each.from));
        }
        m_states.push_back(state);
    }
    endResetModel();
}

const LetterTemplate *TemplateListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shipped[std::size_t(row)] : nullptr;
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shipped.size());
}

int TemplateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto row = std::size_t(index.row());
    const LetterTemplate &form = m_shipped[row];
    // Several answers have the same title; the outcomes tell them apart.
    const QString outcomes =
        form.outcomes.isEmpty() ? QString{} : QString{u"  "_s + form.outcomes.join(u' ')};
    return index.column() == Name ? QString::number(form.kind) + u"  "_s + form.title + outcomes
                                  : m_states[row];
}

QVariant TemplateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Letter") : tr("Text in use");
}
