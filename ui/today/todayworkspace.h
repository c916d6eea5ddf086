#pragma once
#include "core/desk/agendadesk.h"
#include "core/desk/today.h"
#include "core/base/background.h"
#include "ui/common/workspace.h"

#include <array>

class DeskButton;
class MessageStrip;
class QHBoxLayout;
class QLabel;
class QTreeView;
class TodayModel;
class TodayPanel;

/// 今日: what needs the officer now, each case with its next act and that act's last day.
class TodayWorkspace final : public Workspace
{
    Q_OBJECT

public:
    /// \p reader: records for the thread that reads, made here; empty: read at once, on this one.
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    TodayWorkspace(Desk &desk, Reader reader, QWidget *parent = nullptr);
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("view-calendar-day"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void setPrivacy(bool on) override;
    void arrive() override;
    RequestId current() const;
    /// Records that two desks decided differently, for the line in the head: how many are mine to
    /// settle, and the day by which the first of those (of all, when none is mine) is to be.
    void showConflicts(int open, int mine = 0, QDate due = {});

Q_SIGNALS:
    void openRequest(RequestId id);
    void takeStep(RequestId id, Step step);
    void openAgenda();
    void openConflicts();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Count
    {
        TodayGroup group{};
        QLabel *figure{};
    };
    QWidget *buildHead();
    void addLinks(QHBoxLayout *row);
    void buildTree();
    void refresh();
    void showRead(const Result<Today> &read);
    void showCurrent();
    void choose(const QModelIndex &index);
    void move(int rows);
    void takeNext();
    void remind();
    void showReminder(const Result<DutyReminder> &told);
    QString citation(const QString &key, bool brief) const;

    Desk &m_desk;
    Reader m_reader;
    TodayModel *m_model;
    MessageStrip *m_strip;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_unassigned;
    DeskButton *m_take;
    DeskButton *m_conflicts; ///< between desks that exchange packages
    DeskButton *m_duties;    ///< of the yearly key points
    TodayPanel *m_panel;
    std::vector<Count> m_counts{};
    std::vector<RequestId> m_free{};
    RequestId m_wished{}; ///< to be chosen once it is read
    bool m_private = false;
    Background m_background{};
    Background m_reminding{};
};
