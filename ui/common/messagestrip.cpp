#include "ui/common/messagestrip.h"

#include "ui/common/deskbutton.h"
#include "ui/common/icons.h"
#include "ui/common/pieces.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame{parent}
    , m_text{label({})}
{
    setObjectName(u"messageStrip"_s);
    m_text->setObjectName(u"messageStripLabel"_s);
    m_text->setWordWrap(true);
    auto *close = new DeskButton{{}, DeskButton::Shape::Quiet};
    close->setObjectName(u"closeMessageButton"_s);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    close->setIcon(tintedIcon(u"window-close"_s));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QPushButton::clicked, this, &MessageStrip::clear);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    setMinimumHeight(36);
    hide();
}

void MessageStrip::showError(const QString &sentence)
{
    say(sentence, true);
}

void MessageStrip::showDone(const QString &sentence)
{
    say(sentence, false);
}

void MessageStrip::say(const QString &sentence, bool bad)
{
    m_bad = bad;
    sayHint(m_text, bad ? Tone::Bad : Tone::Ok, sentence);
    setAccessibleName(sentence);
    setVisible(true);
    update();
}

void MessageStrip::clear()
{
    m_text->clear();
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter{this};
    painter.fillRect(rect(), m_bad ? t.redbg : t.greenbg);
    painter.fillRect(QRect{0, 0, 3, height()}, m_bad ? t.red : t.green);
}
