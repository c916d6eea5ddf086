#include "ui/review/dispatchlistmodel.h"

#include "ui/review/documentlistmodel.h"
#include "ui/wording/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void DispatchListModel::setForms(std::vector<DispatchForm> forms)
{
    beginResetModel();
    m_forms = std::move(forms);
    endResetModel();
}

const DispatchForm *DispatchListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_forms[std::size_t(row)] : nullptr;
}

int DispatchListModel::rowOf(DispatchFormId id) const
{
    const auto found = std::ranges::find(m_forms, id, &DispatchForm::id);
    return found == m_forms.end() ? -1 : int(found - m_forms.begin());
}

int DispatchListModel::waiting() const
{
    return int(std::ranges::count(m_forms, FormState::Submitted, &DispatchForm::state));
}

int DispatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forms.size());
}

QVariant DispatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DispatchForm &form = m_forms[std::size_t(index.row())];
    const QString round =
        form.round > 1 ? QString{u" · "_s % tr("round %1").arg(form.round)} : QString{};
    switch (role) {
    case Qt::DisplayRole: return form.title;
    case Qt::ToolTipRole: return QString{form.unit % u'\n' % form.title};
    case Qt::AccessibleTextRole:
        return QStringList{form.unit, form.title, Terms::formState(form.state)}.join(u", "_s);
    case DocumentListModel::NumberRole: return QString{form.unit % round};
    case DocumentListModel::AttributeRole: return Terms::formState(form.state);
    case DocumentListModel::AttributeValueRole:
        return int(form.state == FormState::Submitted ? Attribute::None : Attribute::Proactive);
    default: return {};
    }
}
