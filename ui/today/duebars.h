#pragma once
#include "core/desk/today.h"

#include <QWidget>

/// Answers due on each of the coming ten working days, as bars with their figures.
class DueBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DueBars(QWidget *parent = nullptr);
    void show(const std::vector<Today::DueDay> &days, QDate today);
    QSize sizeHint() const override { return {272, 112}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Today::DueDay> m_days{};
    QDate m_today{};
};
