#include "ui/agenda/deedlistmodel.h"

#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QColor inkOf(DeedMark mark)
{
    const Tokens &t = tokensOf(QGuiApplication::palette());
    switch (mark) {
    case DeedMark::Good: return t.green;
    case DeedMark::Due: return t.amber;
    case DeedMark::Late: return t.red;
    case DeedMark::None: break;
    }
    return t.text2;
}

/// A sign beside the words, so that colour is not needed.
QString signedText(DeedMark mark, const QString &words)
{
    static constexpr std::array signs{u"‖ ", u"✓ ", u"▲ ", u"⬣ "}; // by DeedMark
    return words.isEmpty() ? words
                           : QString{QString::fromUtf16(signs.at(std::size_t(mark))) + words};
}
} // namespace

void DeedListModel::show(std::vector<DeedHead> heads, std::vector<DeedLine> lines)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_lines = std::move(lines);
    endResetModel();
}

QUuid DeedListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].id : QUuid{};
}

int DeedListModel::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_lines, id, &DeedLine::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int DeedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DeedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant DeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeedLine &line = m_lines[std::size_t(index.row())];
    const bool isLast = index.column() + 1 == columnCount();
    if (role == Qt::ForegroundRole && isLast)
        return inkOf(line.mark);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString words = line.cells.value(index.column());
    return isLast ? signedText(line.mark, words) : words;
}

QVariant DeedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= columnCount())
        return {};
    return m_heads[std::size_t(section)].name;
}
