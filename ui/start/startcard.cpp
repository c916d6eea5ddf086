#include "ui/start/startcard.h"

#include "ui/common/look.h"

#include <QPainter>

StartCard::StartCard(const QString &title, QString what, QWidget *parent)
    : QAbstractButton{parent}
    , m_what{std::move(what)}
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_what);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize StartCard::sizeHint() const
{
    return {220, 190};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensOf(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = hasFocus() || underMouse();
    painter.setPen(QPen{isLit ? colours.accent : colours.ctl, hasFocus() ? 2.0 : 1.0});
    painter.setBrush(underMouse() ? colours.hover : colours.sunken);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    const QRect inner = rect().adjusted(16, 16, -16, -16);
    painter.setPen(isEnabled() ? colours.text : colours.text3);
    painter.setFont(textFont(Type::number, true));
    QRect used;
    painter.drawText(inner, Qt::AlignLeft | Qt::TextWordWrap, text(), &used);
    painter.setPen(isEnabled() ? colours.text2 : colours.text3);
    painter.setFont(textFont(Type::base));
    painter.drawText(inner.adjusted(0, used.height() + 10, 0, 0), Qt::AlignLeft | Qt::TextWordWrap,
                     m_what);
}
