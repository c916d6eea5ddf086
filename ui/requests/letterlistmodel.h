#pragma once
#include "core/letters/letter.h"

#include <QAbstractTableModel>

#include <functional>

/// The letters of a case.
class LetterListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Dated, Sent, Delivered, ColumnCount };
    using DateText = std::function<QString(QDate)>;
    LetterListModel(std::vector<LetterTemplate> templates, DateText dateText,
                    QObject *parent = nullptr);
    void show(std::vector<SentLetter> letters);
    LetterId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SentLetter &letter, int column) const;

    std::vector<LetterTemplate> m_templates;
    DateText m_dateText;
    std::vector<SentLetter> m_letters{};
};
