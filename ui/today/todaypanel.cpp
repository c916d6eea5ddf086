#include "ui/today/todaypanel.h"

#include "core/people/applicant.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/common/urgency.h"
#include "ui/today/duebars.h"
#include "ui/wording/actterms.h"
#include "ui/wording/terms.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

TodayPanel::TodayPanel(Brief fullCitation, QWidget *parent)
    : QWidget{parent}
    , m_citation{std::move(fullCitation)}
    , m_case{new QWidget}
    , m_number{label({}, Tone::Quiet, Type::secondary)}
    , m_subject{label({}, Tone::Plain, Type::subject, true)}
    , m_left{label({}, Tone::Plain, Type::headline, true)}
    , m_reason{label({}, Tone::Plain, Type::base, true)}
    , m_facts{new QGridLayout}
    , m_act{new DeskButton{{}, DeskButton::Shape::Primary}}
    , m_ahead{new QWidget}
    , m_bars{new DueBars}
{
    setObjectName(u"todayPanel"_s);
    setGround(this, u"sunken"_s);
    setFixedWidth(304);
    m_subject->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_left->setObjectName(u"todayLeftLabel"_s);
    m_act->setObjectName(u"todayActButton"_s);
    auto *open = new DeskButton{tr("Open"), DeskButton::Shape::Plain, u"Enter"_s};
    open->setObjectName(u"todayOpenButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_left);
    head->addWidget(m_reason, 1);
    m_facts->setHorizontalSpacing(8);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnMinimumWidth(0, 52);
    m_facts->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_act);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout{m_case}; // the stretch at its end keeps it at the top
    inner->setContentsMargins({});
    inner->setSpacing(8);
    inner->addWidget(m_number);
    inner->addWidget(m_subject);
    inner->addLayout(head);
    inner->addWidget(rule());
    inner->addLayout(m_facts);
    inner->addLayout(buttons);
    inner->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(scrolled(m_case), 1);
    auto *ahead = new QVBoxLayout{m_ahead};
    ahead->setContentsMargins({});
    ahead->addWidget(
        label(tr("Due in the next 10 working days (office)"), Tone::Quiet, Type::secondary, true));
    ahead->addWidget(m_bars);
    column->addWidget(m_ahead);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_row.id); });
    connect(m_act, &QPushButton::clicked, this,
            [this] { Q_EMIT acted(m_row.id, stepOf(m_row.next.act)); });
    show(nullptr, false);
}

/// On a low screen the case and its acts come first.
void TodayPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int both = 460;
    QWidget::resizeEvent(event);
    m_ahead->setVisible(height() >= both);
}

void TodayPanel::fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *said = label(value);
    said->setWordWrap(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label(name, Tone::Quiet), row, 0, Qt::AlignTop);
    m_facts->addWidget(said, row, 1);
}

void TodayPanel::show(const TodayRow *row, bool masked)
{
    m_case->setVisible(row != nullptr);
    if (!row)
        return;
    m_row = *row;
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->hide(); // it is deleted later, and must not be seen until then
        item->widget()->deleteLater();
        delete item;
    }
    m_number->setText(row->number);
    m_subject->setText(row->subject.isEmpty() ? tr("(no content yet)") : row->subject.simplified());
    m_left->setText(remainingText(row->remaining));
    QPalette ink = m_left->palette();
    ink.setColor(QPalette::WindowText, numberColour(row->urgency, tokensOf(palette())));
    m_left->setPalette(ink);
    const QString day = DateText::brief(row->next.last);
    m_reason->setText(row->group == TodayGroup::DueToday ? tr("due today, 24:00")
                      : row->group == TodayGroup::Overdue
                          ? tr("working days over; it was due %1").arg(day)
                          : tr("working days left until %1").arg(day));
    fact(tr("Next"), ActTerms::act(row->next.act));
    fact(tr("Basis"), m_citation(row->next.citation));
    fact(tr("Applicant"), masked ? maskName(row->applicant, row->applicantKind) : row->applicant);
    fact(tr("Contact"), masked ? maskPhone(row->contact) : row->contact);
    fact(tr("State"), Terms::status(row->status));
    fact(tr("Received"), row->received.isValid()
                             ? DateText::full(row->received) % u' ' % Terms::channel(row->channel)
                             : Terms::channel(row->channel));
    m_act->setText(Terms::step(stepOf(row->next.act)));
}

void TodayPanel::showDue(const std::vector<Today::DueDay> &days, QDate today)
{
    m_bars->show(days, today);
}
