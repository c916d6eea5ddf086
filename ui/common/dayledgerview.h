#pragma once
#include "ui/common/ledgergrid.h"

#include <QWidget>

#include <functional>

/// The deadline ledger as a strip of days: counted, skipped, excluded, each with the article it
/// rests on. Keys: ←→ day, ↑↓ month, Home receipt, End last day.
class DayLedgerView final : public QWidget
{
    Q_OBJECT

public:
    using ArticleOf = std::function<QString(const QString &citation)>;
    explicit DayLedgerView(QWidget *parent = nullptr);

    void setLedger(const DayLedger &ledger, QDate today, ArticleOf articleOf);
    void clear();
    /// The last day if something happened (假), invalid for none.
    void setTrial(QDate day);
    /// Lights the days of one reason.
    void setLit(QDate first, QDate last);
    QDate currentDay() const { return m_current; }
    void setCurrentDay(QDate day);
    /// What a day says, for tooltips and screen readers.
    QString dayText(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void move(int days);

    DayLedger m_ledger{};
    LedgerGrid m_grid{};
    ArticleOf m_articleOf{};
    QDate m_today{}, m_trial{}, m_current{}, m_litFirst{}, m_litLast{};
};
