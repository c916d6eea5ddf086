#include "ui/shell/topbar.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/shell/findbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// 牍 on a square of the accent.
class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(t.onacc);
        painter.setFont(textFont(Type::base, true));
        painter.drawText(rect(), Qt::AlignCenter, u"牍"_s);
    }
};
} // namespace

TopBar::TopBar(const QString &organ, const QString &officer, QWidget *parent)
    : QWidget{parent}
    , m_find{new FindBox}
    , m_privacy{new DeskButton{tr("Privacy screen"), DeskButton::Shape::Quiet, u"F12"_s}}
    , m_organ{elided(Tone::Plain, Type::base, true)}
    , m_officer{elided(Tone::Quiet)}
    , m_left{new QHBoxLayout}
    , m_right{new QHBoxLayout}
    , m_date{label({}, Tone::Plain, Type::base, true)}
    , m_kind{label({}, Tone::Quiet)}
{
    setObjectName(u"topBar"_s);
    setGround(this, u"rail"_s);
    setFixedHeight(44);
    buildFind();
    m_privacy->setObjectName(u"privacyButton"_s);
    m_privacy->setIcon(tintedIcon(u"view-hidden"_s));
    m_privacy->setFocusPolicy(Qt::NoFocus);
    connect(m_privacy, &QPushButton::clicked, this, &TopBar::privacyAsked);

    auto *left = m_left;
    left->setSpacing(8);
    left->addWidget(new Mark);
    m_organ->setText(organ);
    m_officer->setText(officer);
    left->addWidget(m_organ);
    left->addWidget(m_officer);
    left->addStretch(1);
    auto *right = m_right;
    right->setSpacing(8);
    right->addStretch(1);
    right->addWidget(m_privacy);
    auto *bar = rule(Rule::Upright);
    bar->setFixedHeight(20);
    right->addWidget(bar);
    right->addSpacing(4);
    m_date->setObjectName(u"dateLabel"_s);
    right->addWidget(m_date);
    right->addWidget(m_kind);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(14, 0, 16, 0);
    row->addLayout(left, 1);
    row->addWidget(m_find);
    row->addLayout(right, 1);
}

void TopBar::buildFind()
{
    m_find->setObjectName(u"findLineEdit"_s);
    m_find->setAccessibleName(tr("Find a request or do something"));
    m_find->setPlaceholderText(m_find->accessibleName() % u"  Ctrl+K"_s);
    m_find->addAction(new QAction{tintedIcon(u"edit-find"_s, Tint::Hint), {}, m_find},
                      QLineEdit::LeadingPosition);
    m_find->addLast([this](const QString &text) { return commandsLike(text); });
}

/// The line gives way before a name is cut, until it would be too short to type in.
void TopBar::measureFind()
{
    constexpr int gaps = 24;
    const int names = m_left->sizeHint().width() + m_right->sizeHint().width();
    const QMargins around = layout()->contentsMargins();
    m_find->setFixedWidth(
        std::clamp(width() - names - around.left() - around.right() - gaps, 200, 440));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measureFind();
}

QList<FindHit> TopBar::commandsLike(const QString &text) const
{
    constexpr int most = 8;
    QList<FindHit> found;
    for (const FindHit &command : m_commands) {
        if (found.size() < most && command.title.contains(text, Qt::CaseInsensitive))
            found << command;
    }
    return found;
}

void TopBar::setToday(QDate day, const CalendarDay &kind)
{
    m_date->setText(DateText::full(day));
    switch (kind.kind) {
    case DayKind::Workday: m_kind->setText(tr("working day")); break;
    case DayKind::Weekend: m_kind->setText(tr("rest day")); break;
    case DayKind::Holiday: m_kind->setText(kind.holiday); break;
    case DayKind::MakeUp: m_kind->setText(tr("make-up workday")); break;
    }
    measureFind();
}

void TopBar::setPrivacy(bool on)
{
    m_privacy->setIcon(
        tintedIcon(on ? u"view-visible"_s : u"view-hidden"_s, on ? Tint::Amber : Tint::Quiet));
    m_privacy->setText(on ? tr("Privacy screen on") : tr("Privacy screen"));
    measureFind();
}

void TopBar::addCommand(const QString &name, std::function<void()> act)
{
    m_commands << FindHit{.section = tr("What can be done"), .title = name, .act = std::move(act)};
}

void TopBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}
