#pragma once
#include "core/desk/desk.h"

#include <QAbstractListModel>

/// The request list: rows as values, the most urgent first, then the paused, then the closed.
class RequestListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,    ///< short: `第097号`
        ApplicantRole, ///< masked in privacy mode
        StatusRole,    ///< its word
        RemainingRole, ///< invalid for a closed case
        UrgencyRole,
        OpenRole,
    };
    struct Filter
    {
        QString text{};
        bool openOnly = true;
        OfficerId handler{}; ///< null: anyone's
        bool operator==(const Filter &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RequestRow> rows);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setPrivacy(bool on);
    int openCount() const;
    int total() const { return int(m_rows.size()); }
    RequestId idAt(int row) const;
    int rowOf(RequestId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString applicantOf(const RequestRow &row) const;

    std::vector<RequestRow> m_rows{};
    std::vector<size_t> m_shown{};
    Filter m_filter{};
    bool m_private = false;
};
