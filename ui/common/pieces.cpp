#include "ui/common/pieces.h"

#include "ui/common/look.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {
QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return {};
    case Tone::Quiet: return u"quiet"_s;
    case Tone::Hint: return u"hint"_s;
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Accent: return u"accent"_s;
    }
    return {};
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}
} // namespace

QLabel *label(const QString &text, Tone tone, int pixels, bool bold)
{
    auto *made = new QLabel{text};
    made->setTextFormat(Qt::PlainText);
    made->setFont(textFont(pixels, bold));
    made->setProperty("tone", toneName(tone));
    return made;
}

ElidedLabel *elided(Tone tone, int pixels, bool bold)
{
    auto *made = new ElidedLabel;
    made->setTextFormat(Qt::PlainText);
    made->setFont(textFont(pixels, bold));
    made->setProperty("tone", toneName(tone));
    return made;
}

void setTone(QLabel *label, Tone tone)
{
    if (label->property("tone").toString() == toneName(tone))
        return;
    label->setProperty("tone", toneName(tone));
    repolish(label);
}

void sayHint(QLabel *label, Tone tone, const QString &text)
{
    const QString sign = tone == Tone::Ok                          ? u"✓  "_s
                         : tone == Tone::Warn || tone == Tone::Bad ? u"▲ "_s
                                                                   : QString{};
    label->setText(text.isEmpty() ? QString{} : sign + text);
    setTone(label, tone);
}

QFrame *rule(Rule kind)
{
    auto *made = new QFrame;
    made->setProperty("rule", kind == Rule::Line   ? u"h"_s
                              : kind == Rule::Edge ? u"edge"_s
                                                   : u"v"_s);
    return made;
}

QLabel *chip(const QString &text, ChipKind kind)
{
    auto *made = label(text, Tone::Plain, Type::secondary);
    made->setProperty("chip", kind == ChipKind::Plain ? u"plain"_s
                              : kind == ChipKind::On  ? u"on"_s
                                                      : u"warn"_s);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

void setGround(QWidget *widget, const QString &ground)
{
    widget->setProperty("ground", ground);
    widget->setAttribute(Qt::WA_StyledBackground);
}

void setFault(QWidget *field, bool fault)
{
    const QString said = fault ? u"warn"_s : QString{};
    if (field->property("fault").toString() == said)
        return;
    field->setProperty("fault", said);
    repolish(field);
}

void addSide(QBoxLayout *row, QWidget *panel, int least, int usual)
{
    panel->setMinimumWidth(least);
    panel->setMaximumWidth(usual);
    row->addWidget(panel, 1);
}

void clearLayout(QBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto *inner = qobject_cast<QBoxLayout *>(item->layout())) {
            clearLayout(inner);
        }
        delete item;
    }
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QRect place = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
    setToolTip(shown == text() ? QString{} : text());
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(place, int(alignment() | Qt::TextSingleLine), shown);
}
