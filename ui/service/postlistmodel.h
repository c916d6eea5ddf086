#pragma once
#include "core/desk/postlist.h"
#include "core/letters/letter.h"

#include <QAbstractTableModel>

/// Letters on the service desk, those of one state or all.
class PostListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Number, To, Dated, Sent, Tracking, ColumnCount };
    explicit PostListModel(std::vector<LetterTemplate> templates, QObject *parent = nullptr);
    void show(std::vector<PostItem> items);
    /// nullopt: all.
    void filter(std::optional<ServiceState> state);
    /// Names are masked while others look at the screen.
    void setPrivacy(bool on);
    const PostItem *at(int row) const;
    const std::vector<PostItem> &items() const { return m_items; }
    int countOf(ServiceState state) const;
    /// -1: not shown.
    int rowOf(LetterId letter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PostItem &item, int column) const;

    std::vector<LetterTemplate> m_templates;
    std::vector<PostItem> m_items{};
    std::vector<std::size_t> m_shown{};
    std::optional<ServiceState> m_state{};
    bool m_private = false;
};
