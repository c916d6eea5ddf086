#include "ui/requests/whatifbar.h"

#include "ui/common/datefield.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/wrappingrow.h"

#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

WhatIfBar::WhatIfBar(QWidget *parent)
    : QWidget{parent}
    , m_sent{new DateField{tr("What if: opinion asked on"), true}}
    , m_back{new DateField{tr("What if: opinion back on"), true}}
    , m_days{new QSpinBox}
    , m_left{label({}, Tone::Hint, Type::secondary)}
    , m_lead{label({}, Tone::Quiet)}
    , m_date{label({}, Tone::Accent, Type::subject, true)}
    , m_detail{label({}, Tone::Quiet)}
    , m_worst{elided(Tone::Quiet, Type::secondary)}
    , m_keep{new DeskButton{tr("Keep as a note"), DeskButton::Shape::Quiet, u"Ctrl+M"_s}}
{
    setObjectName(u"whatIfBar"_s);
    setGround(this, u"sunken"_s);
    m_sent->setObjectName(u"whatIfSentDateEdit"_s);
    m_sent->setPrefix(tr("asked"));
    m_back->setObjectName(u"whatIfBackDateEdit"_s);
    m_back->setPrefix(tr("back"));
    for (DateField *field : {m_sent, m_back})
        field->setFixedWidth(field->width() - 20);
    m_days->setObjectName(u"whatIfDaysSpinBox"_s);
    m_days->setAccessibleName(tr("What if: days of extension"));
    m_days->setPrefix(tr("extend ", "before a number of days"));
    m_days->setSuffix(tr(" days", "after a number"));
    m_days->setFixedWidth(110);
    m_date->setObjectName(u"whatIfDateLabel"_s);
    m_keep->setObjectName(u"whatIfKeepButton"_s);
    layOut();
    connect(m_keep, &QPushButton::clicked, this, &WhatIfBar::keepAsked);
    connect(m_sent, &QDateEdit::dateChanged, this, &WhatIfBar::changed);
    connect(m_back, &QDateEdit::dateChanged, this, &WhatIfBar::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &WhatIfBar::changed);
}

void WhatIfBar::layOut()
{
    auto *inputs = new WrappingRow;
    QLabel *head = label(tr("What if"), Tone::Plain, Type::base, true);
    head->setFixedWidth(48);
    inputs->addWidget(head);
    inputs->addWidget(label(tr("an opinion is"), Tone::Quiet));
    inputs->addWidget(m_sent);
    inputs->addWidget(m_back);
    inputs->addWidget(m_days);
    inputs->addWidget(m_left);
    auto *result = new WrappingRow;
    result->setContentsMargins(56, 0, 0, 0);
    result->addWidget(m_lead);
    result->addWidget(m_date);
    result->addWidget(m_detail);
    result->addGap();
    result->addWidget(m_keep);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(56, 0, 0, 0);
    foot->addWidget(m_worst, 1);
    foot->addWidget(label(tr("tried only, nothing is written"), Tone::Hint, Type::secondary));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(4);
    column->addLayout(inputs);
    column->addLayout(result);
    column->addLayout(foot);
}

void WhatIfBar::start(QDate today, int extensionLeft)
{
    const QSignalBlocker quiet{this};
    m_today = today;
    m_sent->setDay({});
    m_back->setDay({});
    m_days->setValue(0);
    m_days->setMaximum(qMax(0, extensionLeft));
    m_days->setEnabled(extensionLeft > 0);
    m_left->setText(extensionLeft > 0 ? tr("%1 left").arg(extensionLeft) : tr("all used"));
    showNothing();
}

std::optional<ClockEvents> WhatIfBar::supposed(const ClockEvents &real) const
{
    ClockEvents events = real;
    if (m_sent->day().isValid()) {
        ClockEvents::Consultation asked{.kind = ConsultationKind::ThirdParty,
                                        .sent = m_sent->day()};
        asked.reached = m_sent->day();
        asked.returned = m_back->day();
        events.consultations.push_back(asked);
    }
    if (m_days->value() > 0) {
        if (!events.extension)
            events.extension = ClockEvents::Extension{.days = 0, .noticed = m_today};
        events.extension->days += m_days->value();
    }
    return events == real ? std::nullopt : std::optional{events};
}

QString WhatIfBar::sentence() const
{
    QStringList parts;
    if (m_sent->day().isValid())
        parts << tr("an opinion asked on %1").arg(DateText::full(m_sent->day()));
    if (m_sent->day().isValid() && m_back->day().isValid())
        parts << tr("back on %1").arg(DateText::full(m_back->day()));
    if (m_days->value() > 0)
        parts << tr("extended by %n working days", nullptr, m_days->value());
    if (parts.isEmpty() || m_date->text().isEmpty())
        return {};
    return tr("What if: %1: the answer would be due %2.")
        .arg(parts.join(tr(", ", "between suppositions")), m_date->text());
}

void WhatIfBar::showResult(QDate newDate, const QString &detail, const QString &worst)
{
    m_lead->setText(tr("the answer would be due"));
    setTone(m_lead, Tone::Quiet);
    m_date->setText(DateText::full(newDate));
    m_detail->setText(detail);
    m_worst->setText(worst);
    m_keep->show();
}

void WhatIfBar::showRefusal(const QString &sentence)
{
    showNothing();
    sayHint(m_lead, Tone::Warn, sentence);
}

void WhatIfBar::showNothing()
{
    sayHint(m_lead, Tone::Hint,
            tr("Give a day on which an opinion is asked, or days of extension."));
    m_date->clear();
    m_detail->clear();
    m_worst->clear();
    m_keep->hide();
}
