#include "ui/requests/challengelistmodel.h"

#include "ui/common/datetext.h"
#include "ui/wording/terms.h"

using namespace Qt::StringLiterals;

void ChallengeListModel::show(std::vector<Challenge> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChallengeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChallengeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChallengeListModel::redo(const Challenge &challenge) const
{
    if (!challenge.redo)
        return {};
    if (challenge.redoDays == 0)
        return tr("In the term of the law");
    return challenge.redoUnit == PeriodUnit::Day
               ? tr("%n days", nullptr, challenge.redoDays)
               : tr("%n working days", nullptr, challenge.redoDays);
}

QString ChallengeListModel::cell(const Challenge &challenge, int column) const
{
    const auto day = [](QDate date) { return date.isValid() ? DateText::brief(date) : QString{}; };
    switch (column) {
    case Kind:
        return challenge.kind == ChallengeKind::Review
                   ? Terms::challengeKind(challenge.kind)
                   : Terms::challengeKind(challenge.kind) % u'（' %
                         Terms::instance(challenge.instance) % u'）';
    case Organ: return challenge.organ;
    case Number: return challenge.number;
    case Filed: return day(challenge.filed);
    case Over:
        return challenge.isOverNoAnswer() ? tr("No answer given")
                                          : challenge.outcome % u'　' % day(challenge.answered);
    case Decided: return day(challenge.decided);
    case Result: return Terms::challengeResult(challenge.result);
    case Redo: return redo(challenge);
    default: return {};
    }
}

QVariant ChallengeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Challenge &challenge = m_rows[size_t(index.row())];
    if (role == Qt::ToolTipRole && challenge.beforeReview)
        return tr("Sued although the answer had to be reviewed first.");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(challenge, index.column());
    return {};
}

QVariant ChallengeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case Organ: return tr("Organ or court");
    case Number: return tr("Its number");
    case Filed: return tr("Learned of");
    case Over: return tr("Over");
    case Decided: return tr("Decided");
    case Result: return tr("Result");
    case Redo: return tr("To be answered anew");
    default: return {};
    }
}
