#include "ui/common/choicebox.h"

#include "ui/common/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

ChoiceBox::ChoiceBox(const QString &name, const QString &accessibleName, QWidget *parent)
    : QComboBox{parent}
{
    setNames(name, accessibleName);
    setMaxVisibleItems(20);
}

void ChoiceBox::setNames(const QString &name, const QString &accessibleName)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    view()->setObjectName(name % u"List"_s);
    view()->setAccessibleName(accessibleName);
}

bool ChoiceBox::event(QEvent *event)
{
    constexpr int marginsAndArrow = 40;
    const bool asks = event->type() == QEvent::ToolTip && toolTip().isEmpty();
    if (!asks || fontMetrics().horizontalAdvance(currentText()) <= width() - marginsAndArrow)
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{isEnabled() ? t.text2 : t.text3, 1.4});
    const QPointF tip{width() - 16.0, height() / 2.0 + 2.5};
    painter.drawPolyline(QPolygonF{tip + QPointF{-4.5, -4.5}, tip, tip + QPointF{4.5, -4.5}});
}
