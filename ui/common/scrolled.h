#pragma once
#include <QScrollArea>

/// Scrolls what is taller than its place. It is never narrower than that: nothing scrolls sideways,
/// so what would not fit could not be reached.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallArea(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What may be taller than its place, in an area that scrolls and has no ground of its own.
QWidget *scrolled(QWidget *inner);
