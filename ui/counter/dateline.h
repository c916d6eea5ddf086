#pragma once
#include "ui/counter/intakehints.h"

#include <QWidget>

/// Four days on a line: from the receipt to the last day of the answer, which wears the accent.
class DateLine final : public QWidget
{
    Q_OBJECT

public:
    explicit DateLine(QWidget *parent = nullptr);
    void setPoints(std::vector<ReceiptPoint> points);
    QSize sizeHint() const override { return {520, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ReceiptPoint> m_points{};
};
