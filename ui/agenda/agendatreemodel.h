#pragma once
#include "core/desk/agendadesk.h"
#include "core/reports/indicators.h"

#include <QAbstractItemModel>

/// An agenda with its rows as of a day; the rows point into it.
struct AgendaView
{
    Agenda agenda{};
    std::vector<DutyRow> rows{};
    std::map<EvidenceId, EvidenceState> states{}; ///< of the evidence that counts
    IndicatorData data{};
    /// Those that owe something; with no plan, those of whom something is on record.
    QStringList units() const;
};

/// The key points as a tree: clause → obligation, for all units or one.
class AgendaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { LightRole = Qt::UserRole, SecondLineRole, RemainingRole };
    /// One obligation with its rows in the view.
    struct Line
    {
        const Duty *duty = nullptr;
        std::vector<const DutyRow *> rows{};
        DutyLight light{}; ///< the worst of its rows
        QDate last{};      ///< the earliest of those not done
        int remaining = 0;
        int done = 0;
    };
    struct Filter
    {
        QString unit{};                   ///< empty: all
        std::optional<DutyLight> light{}; ///< nullopt: all
        bool operator==(const Filter &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;
    void show(std::shared_ptr<const AgendaView> view);
    void filter(const Filter &filter);
    const Line *line(const QModelIndex &index) const;
    QModelIndex find(const QString &key) const;
    int lines() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString heading{};
        std::vector<Line> lines{};
    };
    void build();
    QVariant groupData(const Group &group, int role) const;
    QVariant lineData(const Line &line, int role) const;

    std::shared_ptr<const AgendaView> m_view{};
    Filter m_filter{};
    std::vector<Group> m_groups{};
};
