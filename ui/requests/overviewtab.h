#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;
class StepBar;

/// 概况: what the request is, and every step that its state allows.
class OverviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);
    void show(const Case &file, const std::vector<NextStep> &steps, const Law &law, bool masked);

Q_SIGNALS:
    void stepChosen(Step step);
    /// The names of a masked case are needed, for \p purpose.
    void unmaskAsked(const QString &purpose);

private:
    void addFact(const QString &name, const QString &value);
    void showFacts(const Case &file, bool masked);
    void addUnmasking();
    void showFees(const Case &file, const Law &law);

    QVBoxLayout *m_facts;
    QWidget *m_grid{};
    QGridLayout *m_rows{};
    StepBar *m_steps;
};
