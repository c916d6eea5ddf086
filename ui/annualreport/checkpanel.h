#pragma once
#include "core/reports/annualbook.h"

#include <QWidget>

class DeskButton;
class QLabel;
class QVBoxLayout;

/// Beside the tables: the cross-checks, the failing ones first, what the counting met, and what the
/// current cell counts.
class CheckPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);
    void show(const AnnualBook &book);
    void showCell(const QString &name, qint64 cases);

Q_SIGNALS:
    void opened();      ///< the cases of the current cell
    void refillAsked(); ///< the text's figures anew

private:
    QVBoxLayout *m_checks;
    QLabel *m_count;
    QLabel *m_cell;
    DeskButton *m_open;
};
