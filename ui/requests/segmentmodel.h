#pragma once
#include "core/deadlines/ledger.h"

#include <QAbstractTableModel>

#include <functional>

/// The table under the day strip: one reason a row.
class SegmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reason, Span, Counted, Excluded, Total, Article, ColumnCount };
    /// The text of a span and of a citation, in the officer's language.
    using SpanText = std::function<QString(QDate first, QDate last)>;
    using ArticleOf = std::function<QString(const QString &citation)>;
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<LedgerSegment> segments, SpanText spanText, ArticleOf articleOf);
    const LedgerSegment *at(int row) const;
    int rowOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LedgerSegment &segment, int column) const;

    std::vector<LedgerSegment> m_segments{};
    SpanText m_spanText{};
    ArticleOf m_articleOf{};
};
