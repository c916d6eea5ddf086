#pragma once
#include "core/desk/today.h"

#include <QAbstractItemModel>

/// What needs the officer now: groups, and under each its cases.
class TodayModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Left, Number, Applicant, Subject, Next, Last, Basis, ColumnCount };
    enum Role { UrgencyRole = Qt::UserRole + 1, GroupRole, RemainingRole };
    /// \p brief: how an article is cited in a list; \p dateText: how a day is written.
    struct Words
    {
        std::function<QString(const QString &citation)> brief{};
        std::function<QString(QDate)> dateText{};
    };
    explicit TodayModel(Words words, QObject *parent = nullptr);

    void show(std::vector<TodayRow> rows);
    void setPrivacy(bool on);
    /// nullptr on a group.
    const TodayRow *at(const QModelIndex &index) const;
    QModelIndex find(RequestId id) const;
    /// The group's line; invalid while nothing is in it.
    QModelIndex group(TodayGroup group) const;
    int countOf(TodayGroup group) const;
    int total() const { return int(m_rows.size()); }
    QString applicantOf(const TodayRow &row) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Span ///< of m_rows
    {
        TodayGroup group{};
        int first = 0;
        int count = 0;
    };
    QVariant ofGroup(const Span &span, int column, int role) const;
    QString text(const TodayRow &row, int column) const;
    QStringList cells(const TodayRow &row) const;

    Words m_words;
    std::vector<TodayRow> m_rows{};
    std::vector<Span> m_groups{};
    bool m_private = false;
};
