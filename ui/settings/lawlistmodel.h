#pragma once
#include "core/letters/letter.h"
#include "core/people/organ.h"

#include <QAbstractTableModel>

#include <functional>

/// The lines of the law known from memory only that answers print, and who confirmed them.
class LawListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Text, State, ColumnCount };
    /// `林知夏 2026-11-24: source`.
    using Confirmed = std::function<QString(const LawConfirmation &)>;
    explicit LawListModel(Confirmed confirmed, QObject *parent = nullptr);
    void show(std::vector<LawReference> lines, const Organ &organ);
    /// The keys of \p rows that still wait.
    QStringList openKeys(const QModelIndexList &rows) const;
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        LawReference line{};
        QString confirmed{}; ///< empty: waits
    };
    QString text(const Row &row, int column) const;

    Confirmed m_confirmed;
    std::vector<Row> m_rows{};
};
