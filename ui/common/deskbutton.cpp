#include "ui/common/deskbutton.h"

#include "ui/common/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace {
constexpr int gap = 6;
constexpr int signSize = 16;

QPainterPath outline(const QRectF &box, bool roundLeft, bool roundRight)
{
    constexpr qreal r = 4;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, r, r);
    if (!roundLeft)
        path.addRect(QRectF{box.left(), box.top(), r, box.height()});
    if (!roundRight)
        path.addRect(QRectF{box.right() - r, box.top(), r, box.height()});
    return path.simplified();
}
} // namespace

DeskButton::DeskButton(const QString &text, Shape shape, QString key, QWidget *parent)
    : QPushButton{text, parent}
    , m_shape{shape}
    , m_key{std::move(key)}
{
    setCursor(shape == Shape::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(shape == Shape::Link ? QSizePolicy::Maximum : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
    setAutoDefault(false);
    if (shape == Shape::Segment || shape == Shape::Chip)
        setCheckable(true);
}

void DeskButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void DeskButton::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

void DeskButton::setBig(bool big)
{
    m_big = big;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool DeskButton::isFilled() const
{
    return m_shape == Shape::Primary || (m_shape == Shape::Segment && isChecked());
}

QFont DeskButton::wordFont() const
{
    return textFont(Type::base, isFilled());
}

QFont DeskButton::keyFont() const
{
    return m_big ? textFont(Type::title, true) : textFont(Type::keys);
}

QSize DeskButton::sizeHint() const
{
    const bool bare = m_shape == Shape::Link || m_shape == Shape::Quiet;
    // A segment keeps its width when it is chosen and turns bold.
    int width =
        QFontMetrics{textFont(Type::base, m_shape != Shape::Link && m_shape != Shape::Quiet)}
            .horizontalAdvance(text());
    if (!m_key.isEmpty())
        width += gap + QFontMetrics{keyFont()}.horizontalAdvance(m_key);
    if (!icon().isNull())
        width += gap + signSize;
    return {width + (bare ? 8 : 24), qMax(minimumHeight(), 28)};
}

QSize DeskButton::minimumSizeHint() const
{
    constexpr int narrowest = 80;
    const QSize whole = sizeHint();
    return m_shape == Shape::Link ? whole.boundedTo({narrowest, whole.height()}) : whole;
}

/// The words of the button in the room it has.
QString DeskButton::shownWords() const
{
    const int more = sizeHint().width() - width(); // what is lacking
    const QFontMetrics words{wordFont()};
    return more <= 0
               ? text()
               : words.elidedText(text(), Qt::ElideRight, words.horizontalAdvance(text()) - more);
}

bool DeskButton::event(QEvent *event)
{
    const bool asks = event->type() == QEvent::ToolTip && toolTip().isEmpty();
    if (!asks || shownWords() == text())
        return QPushButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void DeskButton::paintGround(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const bool over = isEnabled() && (underMouse() || isDown());
    if (m_shape == Shape::Link || m_shape == Shape::Quiet) {
        if (hasFocus() || over) {
            painter.setPen(hasFocus() ? QPen{t.accent, 2} : QPen{Qt::NoPen});
            painter.setBrush(over ? QBrush{t.hover} : QBrush{});
            painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
        }
        return;
    }
    QColor ground = over ? t.hover : t.surface;
    QColor border = t.ctl;
    if (!isEnabled())
        border = t.line2, ground = t.sunken;
    else if (isFilled())
        ground = border = t.accent;
    if (m_shape == Shape::Chip) {
        painter.setPen(
            QPen{isChecked() || hasFocus() ? t.accent : t.line2, hasFocus() ? 2.0 : 1.0});
        painter.setBrush(isChecked() ? t.acctint : ground);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 12, 12);
        return;
    }
    const bool segment = m_shape == Shape::Segment && !m_big;
    const QRectF box = QRectF{rect()}.adjusted(0.5, 0.5, segment && !m_last ? 0.5 : -0.5, -0.5);
    painter.setPen(QPen{border, 1});
    painter.setBrush(ground);
    painter.drawPath(outline(box, !segment || m_first, !segment || m_last));
    if (hasFocus()) {
        painter.setPen(QPen{isFilled() ? t.onacc : t.accent, isFilled() ? 1.0 : 2.0});
        painter.setBrush(Qt::NoBrush);
        const qreal in = isFilled() ? 2.5 : 1.0;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(in, in, -in, -in), 3, 3);
    }
}

void DeskButton::paintWords(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    QColor word = m_shape == Shape::Link ? t.accent : m_shape == Shape::Quiet ? t.text2 : t.text;
    QColor key = m_big ? t.text2 : t.text3;
    if (!isEnabled())
        word = key = t.text3;
    else if (isFilled())
        word = key = t.onacc;
    const QFontMetrics words{wordFont()};
    const QFontMetrics keys{keyFont()};
    const int keyWidth = m_key.isEmpty() ? 0 : gap + keys.horizontalAdvance(m_key);
    const int iconWidth = icon().isNull() ? 0 : signSize + gap;
    const QString shown = shownWords();
    int x = m_big ? 10 : (width() - words.horizontalAdvance(shown) - keyWidth - iconWidth) / 2;
    if (iconWidth > 0) {
        icon().paint(&painter, QRect{x, (height() - signSize) / 2, signSize, signSize},
                     Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    const auto draw = [&](const QFont &font, const QFontMetrics &metrics, const QColor &colour,
                          const QString &said) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect{x, 0, metrics.horizontalAdvance(said) + 2, height()},
                         Qt::AlignVCenter, said);
        x += metrics.horizontalAdvance(said) + gap;
    };
    if (m_big && !m_key.isEmpty())
        draw(keyFont(), keys, key, m_key);
    draw(wordFont(), words, word, shown);
    if (!m_big && !m_key.isEmpty())
        draw(keyFont(), keys, key, m_key);
}

void DeskButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
}
