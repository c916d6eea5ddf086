#pragma once
#include "ui/requests/requestlistmodel.h"

#include <QWidget>

class DeskButton;
class QLabel;
class QLineEdit;
class QListView;

/// The list at the left of the requests: what to look for, and the rows by urgency.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    RequestList(RequestListModel &model, OfficerId self, QWidget *parent = nullptr);
    void refreshHead();
    RequestId current() const;
    void choose(RequestId id);
    void focusFilter();
    void move(int rows);
    QListView &view() { return *m_view; }

Q_SIGNALS:
    void chosen(RequestId id);
    void opened(RequestId id);

private:
    QWidget *buildHead();
    void applyFilter();
    bool eventFilter(QObject *watched, QEvent *event) override;

    RequestListModel &m_model;
    OfficerId m_self;
    QLabel *m_counts;
    QLineEdit *m_filter;
    DeskButton *m_open;
    DeskButton *m_mine;
    QListView *m_view;
    QLabel *m_empty;
};
