#pragma once
#include "ui/requests/requestlistmodel.h"

#include <QWidget>

class BulkBar;
class DeskButton;
class Dialogs;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class RequestFilterPanel;
class SavedFilters;

/// The list at the left of the requests: what to look for, in which order, and the rows.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    /// \p dialogs ask where chosen rows are written to; null: they are not.
    RequestList(RequestListModel &model, RequestBoard &board, Dialogs *dialogs,
                QWidget *parent = nullptr);
    void refreshHead();
    RequestId current() const;
    void choose(RequestId id);
    /// Chooses it even where a filter hides it: the filters go then.
    void bring(RequestId id);
    /// The same cases stay chosen, or else the first.
    void keepPlace();
    /// Only these, whatever is open: a figure of the dashboard shows its rows. The chip with
    /// \p title takes it back.
    void showOnly(const std::vector<RequestId> &ids, const QString &title);
    void focusFilter();
    SavedFilters &saved() { return *m_saved; }
    int order() const;
    void setOrder(int order);
    void move(int rows);
    QListView &view() { return *m_view; }

Q_SIGNALS:
    void chosen(RequestId id);
    void opened(RequestId id);
    void done(const QString &line);
    void failed(const QString &sentence);

private:
    QWidget *buildHead();
    QLayout *buildGroup();
    QLayout *buildSearch();
    void applyFilter();
    void tellChosen();
    QVariantMap state() const;
    void setState(const QVariantMap &state);
    bool eventFilter(QObject *watched, QEvent *event) override;

    RequestListModel &m_model;
    OfficerId m_self;
    RequestId m_place{}; ///< the case that stays chosen when the rows change
    RequestFilterPanel *m_panel;
    SavedFilters *m_saved;
    BulkBar *m_bulk;
    QComboBox *m_order;
    QComboBox *m_group;
    DeskButton *m_more;
    QLabel *m_counts;
    QLineEdit *m_filter;
    DeskButton *m_open;
    DeskButton *m_mine;
    DeskButton *m_only;
    std::optional<std::vector<RequestId>> m_onlyIds{};
    QListView *m_view;
    QLabel *m_empty;
};
