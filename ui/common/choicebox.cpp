#include "ui/common/choicebox.h"

#include "ui/common/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

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
