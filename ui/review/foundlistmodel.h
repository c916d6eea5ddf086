#pragma once
#include "core/documents/document.h"

#include <QAbstractTableModel>

#include <optional>

/// A document as it was found in a sheet or a file, to be confirmed before it is entered.
struct FoundDocument
{
    QString source{}; ///< `row 5`, a file's name
    Document document{};
    QString organ{};   ///< as a sheet names it
    QString doubt{};   ///< what wants a look
    QString refusal{}; ///< why it can't be entered
};

/// What was found, number, title and day to be mended in place.
class FoundListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Number, Title, Formed, Remark, columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setFound(std::vector<FoundDocument> found);
    const std::vector<FoundDocument> &found() const { return m_found; }
    int enterable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<FoundDocument> m_found{};
};
