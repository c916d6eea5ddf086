#pragma once
#include <QAbstractTableModel>

/// Rows of words under headings.
class WordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WordsModel(QStringList headings, QObject *parent = nullptr);
    void show(std::vector<QStringList> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows{};
};
