#pragma once
#include "core/requests/request.h"

#include <QAbstractListModel>

/// A row at the counter, ready to be read: a head over its rows, a draft, a registered case,
/// or a document of the public.
struct CounterRow
{
    enum class Kind { Head, Draft, Request, Document };
    Kind kind = Kind::Head;
    QString title{};
    QString line{};    ///< under the title
    QString note{};    ///< at the right: keys of a head, when a draft was saved
    QString missing{}; ///< what a case lacks
    QString key{};     ///< of a draft
    RequestId id{};    ///< of a case
    bool operator==(const CounterRow &) const = default;
};

/// Rows of the counter's lists; heads can't be chosen.
class CounterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, LineRole, NoteRole, MissingRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<CounterRow> rows);
    const CounterRow &at(int row) const { return m_rows.at(std::size_t(row)); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CounterRow> m_rows{};
};
