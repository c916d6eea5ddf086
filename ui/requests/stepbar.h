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
    /// Where Tab comes from: \p stop stands before the steps at hand, which are made anew each
    /// time.
    void comeAfter(QWidget *stop) { m_before = stop; }
    /// In one line: all of them where there is room, at least the first.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen(Step step);

private:
    void addAll(const std::vector<NextStep> &steps);
    void addAtHand(const std::vector<NextStep> &steps);
    /// How many of the steps at hand fit into \p width, and how wide they are.
    std::pair<int, int> fitting(int width) const;
    void fit();
    QWidget *button(const NextStep &step, bool primary);

    Extent m_extent;
    QBoxLayout *m_layout;
    QWidget *m_before = nullptr;
    QList<QWidget *> m_atHand{};
};
