#include "ui/requests/requesthead.h"

#include "ui/common/datetext.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/urgency.h"
#include "ui/requests/chipline.h"
#include "ui/wording/terms.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
class UrgencySign final : public QWidget
{
public:
    UrgencySign() { setFixedSize(10, 10); }
    void set(Urgency urgency)
    {
        m_urgency = urgency;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        paintUrgency(painter, rect(), m_urgency, tokensOf(palette()));
    }

private:
    Urgency m_urgency{};
};

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}
} // namespace

RequestHead::RequestHead(QWidget *parent)
    : QWidget{parent}
    , m_line{elided(Tone::Quiet, Type::secondary)}
    , m_subject{elided(Tone::Plain, Type::subject, true)}
    , m_chips{new ChipLine}
    , m_number{label({}, Tone::Plain, Type::headline, true)}
    , m_word{label({})}
    , m_sign{new UrgencySign}
    , m_caption{label({}, Tone::Quiet, Type::secondary)}
    , m_due{label({}, Tone::Plain, Type::subject, true)}
    , m_progress{label({}, Tone::Quiet, Type::secondary)}
{
    setObjectName(u"requestHead"_s);
    m_number->setObjectName(u"remainingLabel"_s);
    m_due->setObjectName(u"dueLabel"_s);
    m_subject->setObjectName(u"subjectLabel"_s);
    setFixedHeight(92);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 16, 4);
    row->setSpacing(16);
    row->addWidget(buildLeft(), 1);
    m_clock = buildRight();
    row->addWidget(m_clock);
}

QWidget *RequestHead::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout{left};
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(m_line);
    column->addWidget(m_subject);
    column->addWidget(m_chips);
    column->addStretch(1);
    return left;
}

QWidget *RequestHead::buildRight()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(label(tr("working days left"), Tone::Quiet, Type::secondary));
    auto *state = new QHBoxLayout;
    state->setSpacing(4);
    state->addWidget(m_sign);
    state->addWidget(m_word);
    state->addStretch(1);
    words->addLayout(state);
    words->addStretch(1);
    auto *due = new QVBoxLayout;
    due->setSpacing(2);
    due->addStretch(1);
    due->addWidget(m_caption);
    due->addWidget(m_due);
    due->addWidget(m_progress);
    due->addStretch(1);
    auto *right = new QWidget;
    auto *row = new QHBoxLayout{right};
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(rule(Rule::Upright));
    row->addWidget(m_number);
    row->addLayout(words);
    row->addWidget(rule(Rule::Upright));
    row->addLayout(due);
    return right;
}

void RequestHead::show(const Shown &shown)
{
    const Request &request = shown.file.request.value;
    const QString name = shown.masked ? maskName(request.applicantName, request.applicantKind)
                                      : request.applicantName;
    const QString contact = shown.masked ? maskPhone(request.contact) : request.contact;
    QStringList line{request.number, name, contact, Terms::channel(request.channel)};
    if (!shown.handler.isEmpty())
        line << tr("handled by %1").arg(shown.handler);
    line.removeAll(QString{});
    m_line->setText(line.join(u"　"_s));
    m_subject->setText(request.subject.isEmpty() ? tr("(no content yet)")
                                                 : request.subject.simplified());
    showChips(shown);
    showClock(shown);
    m_clock->layout()->activate(); // its new words take their room before the subject does
    layout()->activate();
}

void RequestHead::showChips(const Shown &shown)
{
    m_chips->clear();
    const Request &request = shown.file.request.value;
    m_chips->add(chip(Terms::status(request.status), ChipKind::On));
    if (request.extensionDays > 0)
        m_chips->add(chip(tr("Extended by %1 days").arg(request.extensionDays)));
    for (const auto &consultation : shown.file.consultations) {
        const Consultation &asked = consultation.value;
        m_chips->add(
            chip(Terms::consultationKind(asked.kind) % u' ' % Terms::opinion(asked.opinion)));
    }
    if (shown.ledger && shown.ledger->deadline.tentative)
        m_chips->add(chip(tr("▲ tentative"), ChipKind::Warn));
    if (shown.expected)
        m_chips->add(
            chip(tr("Confirmed today: due %1").arg(DateText::brief(shown.expected->date))));
    if (shown.expected && shown.expected->ifSubmitted.isValid())
        m_chips->add(chip(
            tr("▲ counted from submission: %1").arg(DateText::brief(shown.expected->ifSubmitted)),
            ChipKind::Warn));
    if (!request.defects.isEmpty() && !request.closed.isValid())
        m_chips->add(
            chip(tr("▲ %n to supplement", nullptr, int(request.defects.size())), ChipKind::Warn));
    m_chips->fit();
}

void RequestHead::showClock(const Shown &shown)
{
    const Request &request = shown.file.request.value;
    const bool running = shown.ledger && !request.closed.isValid();
    m_clock->setVisible(shown.ledger != nullptr);
    if (!shown.ledger)
        return;
    const Deadline &deadline = shown.ledger->deadline;
    const Tokens &t = tokensOf(palette());
    m_number->setText(running ? remainingText(shown.remaining) : u"✓"_s);
    setColour(m_number, running ? numberColour(shown.urgency, t) : t.green);
    m_word->setText(running ? Terms::urgency(shown.urgency)
                            : tr("closed %1").arg(DateText::brief(request.closed)));
    setColour(m_word, running ? urgencyColour(shown.urgency, t) : t.green);
    m_sign->setVisible(running);
    static_cast<UrgencySign *>(m_sign)->set(shown.urgency);
    m_caption->setText(shown.urgency == Urgency::Paused && running ? tr("if answered today")
                                                                   : tr("answer due"));
    m_due->setText(DateText::full(deadline.date));
    const int all = deadline.period + deadline.extension;
    int used = 0;
    for (const LedgerDay &day : shown.ledger->days)
        used = day.date <= shown.today && day.use == DayUse::Counted ? day.running : used;
    if (running && deadline.ifSubmitted.isValid())
        m_progress->setText(
            tr("%1 if counted from submission").arg(DateText::brief(deadline.ifSubmitted)));
    else if (running && deadline.latest.isValid() && deadline.latest != deadline.date)
        m_progress->setText(tr("at the latest %1").arg(DateText::brief(deadline.latest)));
    else
        m_progress->setText(tr("day %1 of %2").arg(used).arg(all));
}
