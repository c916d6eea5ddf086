#pragma once
#include "ui/counter/counterlistmodel.h"

#include <QListView>

/// Drafts and cases in one list: Enter or a click opens a row, Delete or its cross discards a
/// draft.
class CounterList final : public QListView
{
    Q_OBJECT

public:
    CounterList(const QString &name, const QString &accessibleName, const QString &ground,
                QWidget *parent = nullptr);
    /// The row that was chosen stays chosen while it is there.
    void setRows(std::vector<CounterRow> rows);
    const CounterListModel &rows() const { return *m_model; }
    QRect crossOf(const QModelIndex &index) const;

Q_SIGNALS:
    void opened(const CounterRow &row);
    void discardAsked(const CounterRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    CounterListModel *m_model;
};
