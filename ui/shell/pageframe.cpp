#include "ui/shell/pageframe.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

PageFrame::PageFrame(QWidget *page, QWidget *parent)
    : QScrollArea{parent}
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

/// By its least size, not by its height for a width as a resizable widget would be: pages have
/// lists and areas that scroll by themselves.
void PageFrame::fit()
{
    const QSize least = widget()->minimumSizeHint();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    QSize room = maximumViewportSize();
    const bool wide = least.width() > room.width();
    if (wide)
        room.rheight() -= bar;
    if (least.height() > room.height()) {
        room.rwidth() -= bar;
        if (!wide && least.width() > room.width())
            room.rheight() -= bar;
    }
    widget()->resize(room.expandedTo(least));
}

/// What is reached by the keyboard comes into sight. Not by the mouse: what is clicked stays below
/// the pointer.
void PageFrame::follow(QWidget *focus)
{
    constexpr int around = 8;
    if (focus && widget()->isAncestorOf(focus) && QApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focus, around, around);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}
