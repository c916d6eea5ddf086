#pragma once
#include "core/deadlines/deadline.h"

#include <QWidget>

class DateField;
class DeskButton;
class QLabel;
class QSpinBox;

/// 假如: what the last day would be if another opinion were asked or the answer extended. Tries,
/// never writes.
class WhatIfBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfBar(QWidget *parent = nullptr);
    /// \p extensionLeft: working days by which the answer may still be extended.
    void start(QDate today, int extensionLeft);
    /// The events as they would be, or nothing when nothing is supposed.
    std::optional<ClockEvents> supposed(const ClockEvents &real) const;
    /// What is tried and what came of it, in a sentence; empty when nothing is.
    QString sentence() const;
    void showResult(QDate newDate, const QString &detail, const QString &worst);
    void showRefusal(const QString &sentence);
    void showNothing();

Q_SIGNALS:
    void changed();
    void keepAsked(); ///< as a note

private:
    void layOut();

    QDate m_today{};
    DateField *m_sent;
    DateField *m_back;
    QSpinBox *m_days;
    QLabel *m_left;
    QLabel *m_lead;
    QLabel *m_date;
    QLabel *m_detail;
    QLabel *m_worst;
    DeskButton *m_keep;
};
