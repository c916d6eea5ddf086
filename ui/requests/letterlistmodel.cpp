#include "ui/requests/letterlistmodel.h"

#include <algorithm>

LetterListModel::LetterListModel(std::vector<LetterTemplate> templates, DateText dateText,
                                 QObject *parent)
    : QAbstractTableModel{parent}
    , m_templates{std::move(templates)}
    , m_dateText{std::move(dateText)}
{
}

void LetterListModel::show(std::vector<SentLetter> letters)
{
    beginResetModel();
    m_letters = std::move(letters);
    endResetModel();
}

LetterId LetterListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_letters[size_t(row)].id : LetterId{};
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LetterListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LetterListModel::text(const SentLetter &letter, int column) const
{
    const auto day = [this](QDate date) { return date.isValid() ? m_dateText(date) : QString{}; };
    switch (column) {
    case Name: {
        const auto form = std::ranges::find(m_templates, letter.kind, &LetterTemplate::kind);
        return form == m_templates.end() ? tr("Letter %1").arg(letter.kind) : form->title;
    }
    case Number: return letter.number;
    case Dated: return day(letter.dated);
    case Sent: return day(letter.dispatched);
    case Delivered: return day(letter.delivered);
    default: return {};
    }
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_letters[size_t(index.row())], index.column());
    return {};
}

QVariant LetterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Letter");
    case Number: return tr("Number");
    case Dated: return tr("Dated");
    case Sent: return tr("Sent");
    case Delivered: return tr("Delivered");
    default: return {};
    }
}
