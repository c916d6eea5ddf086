#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class DayLedgerView;
class QLabel;
class QTableView;
class SegmentModel;
class WhatIfBar;

/// 期限账: every day from the receipt to the last day, its article, and what would move it.
class LedgerTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerTab(Desk &desk, QWidget *parent = nullptr);
    void show(const Case &file, const Result<DayLedger> &ledger);
    /// Asks to keep what is tried with the case; nothing when nothing is.
    void keepTrial();

Q_SIGNALS:
    void stepChosen(Step step, const QMap<QString, QString> &set);

private:
    void buildTable();
    void tryOut();
    QString articleOf(const QString &citation) const;

    Desk &m_desk;
    Case m_file{};
    DayLedger m_ledger{};
    DayLedgerView *m_strip;
    QLabel *m_warnings;
    SegmentModel *m_segments;
    QTableView *m_table;
    WhatIfBar *m_whatIf;
};
