#include "ui/library/libraryhitsmodel.h"

#include "ui/common/datetext.h"
#include "ui/wording/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

int LibraryHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant LibraryHitsModel::data(const QModelIndex &index, int role) const
{
    const LibraryHit *hit = hitAt(index.row());
    if (!hit)
        return {};
    const QStringList meta{DateText::full(hit->formed), Terms::attribute(hit->attribute),
                           hit->validity == Validity::InForce ? QString{}
                                                              : Terms::validity(hit->validity)};
    switch (role) {
    case Qt::DisplayRole: return hit->title;
    case NumberRole: return hit->number;
    case SnippetRole: return hit->snippet;
    case MetaRole: return QStringList{meta}.filter(QRegularExpression{u"."_s}).join(u" · "_s);
    case MarkedRole: return m_marked.contains(hit->id);
    case Qt::AccessibleTextRole:
        return QStringList{hit->title, hit->number, meta.join(u' ')}.join(u"，"_s);
    case Qt::ToolTipRole: return hit->title;
    default: return {};
    }
}

void LibraryHitsModel::show(const LibraryQuery &query, const LibraryPage &page)
{
    if (query.offset > 0 && query.offset == int(m_hits.size())) {
        if (page.hits.empty())
            return;
        beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + page.hits.size()) - 1);
        m_hits.insert(m_hits.end(), page.hits.begin(), page.hits.end());
        endInsertRows();
        return;
    }
    beginResetModel();
    m_hits = page.hits;
    m_terms = searchTerms(query.text);
    endResetModel();
}

const LibraryHit *LibraryHitsModel::hitAt(int row) const
{
    return row >= 0 && row < int(m_hits.size()) ? &m_hits[std::size_t(row)] : nullptr;
}

void LibraryHitsModel::mark(int row)
{
    const LibraryHit *hit = hitAt(row);
    if (!hit)
        return;
    if (m_marked.removeAll(hit->id) == 0)
        m_marked.push_back(hit->id);
    Q_EMIT dataChanged(index(row), index(row), {MarkedRole});
    Q_EMIT marksChanged();
}

void LibraryHitsModel::clearMarks()
{
    m_marked.clear();
    if (!m_hits.empty())
        Q_EMIT dataChanged(index(0), index(int(m_hits.size()) - 1), {MarkedRole});
    Q_EMIT marksChanged();
}
