#pragma once
#include "core/desk/requestboard.h"

#include <QAbstractListModel>
#include <QCache>

/// The request list: rows of the board as chosen and ordered; only the window in sight is read
/// whole.
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
    /// Urgency: running cases by what is left, then the paused, then the closed, newest first.
    enum class Order { Urgency, Received, Number, Closed };
    /// What comes before the order: the columns that a list is read by.
    enum class Group { None, Handler, Status, Channel, ApplicantKind };
    struct Filter
    {
        QString text{}; ///< part of the number, the applicant's name or the subject
        RequestFilter columns{.openOnly = true};
    };
    explicit RequestListModel(RequestBoard &board, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setOrder(Order order);
    void setGroup(Group group);
    void setPrivacy(bool on);
    int openCount() const;
    int total() const;
    RequestId idAt(int row) const;
    int rowOf(RequestId id) const;

    /// A row of the board in words, as its line shows it.
    struct Told
    {
        QString number{};
        QString applicant{}; ///< masked in privacy mode
        QString subject{};
        QString status{};
    };
    Told tell(quint32 boardRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Shown ///< one row as its line shows it
    {
        RequestColumns::Line line{};
        QString applicant{};
        QString subject{};
        QString summary{}; ///< what may leave the desk in the subject's stead
        std::optional<int> remaining{};
        Urgency urgency{};
        bool open = false;
    };
    void refresh();
    void choose();
    std::vector<quint32> byUrgency(std::vector<quint32> rows) const;
    std::vector<SortKey> keys() const;
    const Shown &shown(quint32 row) const;
    QString applicantOf(const Shown &row) const;

    RequestBoard &m_board;
    std::vector<quint32> m_rows{};
    Filter m_filter{};
    Order m_order = Order::Urgency;
    Group m_group = Group::None;
    bool m_private = false;
    mutable QCache<quint32, Shown> m_window{400};
};
