#include "ui/common/scrolled.h"

#include <QScrollArea>

QWidget *scrolled(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    for (QWidget *each : {static_cast<QWidget *>(area), area->viewport(), inner})
        each->setAutoFillBackground(false);
    return area;
}
