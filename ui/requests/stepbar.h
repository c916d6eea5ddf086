#pragma once
#include "core/requests/step.h"

#include <QWidget>

class QBoxLayout;

/// The next steps as buttons: all of them with the refusal that would meet each, or the few at hand
/// in one line.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { All, AtHand };
    explicit StepBar(Extent extent, QWidget *parent = nullptr);
    void show(const std::vector<NextStep> &steps);

Q_SIGNALS:
    void chosen(Step step);

private:
    void addAll(const std::vector<NextStep> &steps);
    void addAtHand(const std::vector<NextStep> &steps);
    QWidget *button(const NextStep &step, bool primary);

    Extent m_extent;
    QBoxLayout *m_layout;
};
