#include "ui/dashboard/figuretile.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &objectName, const QString &title, QWidget *parent)
    : QAbstractButton{parent}
    , m_number{label({}, Tone::Plain, Type::figure, true)}
    , m_below{elided(Tone::Quiet, Type::secondary)}
{
    setObjectName(objectName);
    setText(title);
    setFixedHeight(95);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 8, 8);
    column->setSpacing(0);
    column->addWidget(label(title, Tone::Quiet, Type::secondary));
    column->addWidget(m_number);
    column->addWidget(m_below);
    for (QLabel *part : findChildren<QLabel *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FigureTile::show(const QString &number, const QString &below, Mood mood)
{
    m_number->setText(number);
    setTone(m_number, mood == Mood::Bad ? Tone::Bad : Tone::Plain);
    m_below->setText(mood == Mood::Warn ? u"▲ "_s + below : below);
    m_below->setToolTip(below);
    setTone(m_below, mood == Mood::Warn ? Tone::Warn : Tone::Quiet);
    setAccessibleName(u"%1: %2. %3"_s.arg(text(), number, below));
}

QString FigureTile::number() const
{
    return m_number->text();
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), underMouse() ? t.hover : t.surface);
    if (hasFocus()) {
        painter.setPen({t.accent, 2});
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
