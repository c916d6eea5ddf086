#include "ui/common/scrolled.h"

#include <QEvent>
#include <QStyle>

TallArea::TallArea(QWidget *parent)
    : QScrollArea{parent}
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize TallArea::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int inner = widget() ? widget()->minimumSizeHint().width() : 0;
    return {inner + bar, QScrollArea::minimumSizeHint().height()};
}

bool TallArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QWidget *scrolled(QWidget *inner)
{
    auto *area = new TallArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    for (QWidget *each : {static_cast<QWidget *>(area), area->viewport(), inner})
        each->setAutoFillBackground(false);
    return area;
}
