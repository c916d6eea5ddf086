#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class QVBoxLayout;
class StepForm;

/// 决定: the draft answer while it may be submitted, afterwards what was decided.
class DecisionTab final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionTab(Desk &desk, QWidget *parent = nullptr);
    void show(const Case &file, const std::vector<NextStep> &steps);

private:
    void showForm(const Case &file);
    void showDecided(const Case &file);
    void followOutcome(StepForm &form, const Case &file);
    QString outcomeText(const Request &request) const;
    QString groundText(const QStringList &codes, QDate day) const;

    Desk &m_desk;
    QVBoxLayout *m_body;
};
