#include "ui/counter/receiptsection.h"

#include "ui/common/datefield.h"
#include "ui/common/formgrid.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/dateline.h"
#include "ui/wording/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr Channel channels[] = {Channel::Counter, Channel::MailSigned, Channel::MailPlain,
                                Channel::Internet, Channel::Fax};

QList<SegmentBar::Choice> channelChoices()
{
    static constexpr const char16_t *names[] = {
        u"counterButton", u"mailSignedButton", u"mailPlainButton", u"internetButton", u"faxButton"};
    QList<SegmentBar::Choice> choices;
    for (int i = 0; i < 5; ++i)
        choices << SegmentBar::Choice{Terms::channel(channels[i]), QString::number(i + 1),
                                      QString::fromUtf16(names[i])};
    return choices;
}
} // namespace

ReceiptSection::ReceiptSection(const Law &law, const WorkCalendar &calendar, QWidget *parent)
    : QWidget{parent}
    , m_law{law}
    , m_calendar{calendar}
    , m_channel{new SegmentBar{tr("Channel"), channelChoices()}}
    , m_received{new DateField{tr("Day of receipt"), true}}
    , m_why{elided(Tone::Hint, 12)}
    , m_line{new DateLine}
{
    m_received->setObjectName(u"receivedDateEdit"_s);
    m_why->setObjectName(u"receiptReasonLabel"_s);
    FormGrid form{this};
    form.section(tr("Receipt"));
    form.row(tr("Channel"), m_channel);
    form.row(tr("Received"), m_received, m_why);
    form.row({}, m_line);
    connect(m_channel, &SegmentBar::chosen, this, [this] {
        propose();
        Q_EMIT changed();
    });
    connect(m_received, &QDateEdit::dateChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void ReceiptSection::present(const IntakeDraft &draft, QDate today)
{
    m_today = today;
    const auto at = std::ranges::find(channels, draft.channel);
    m_channel->setCurrent(at == std::end(channels) ? 0 : int(at - std::begin(channels)));
    m_received->setDay(draft.received);
    refresh();
}

void ReceiptSection::propose()
{
    const auto rule = receiptRule(channels[m_channel->current()], m_law, m_today);
    m_received->setDay(rule && rule->needsConfirmation ? QDate{} : m_today);
    refresh();
}

void ReceiptSection::refresh()
{
    const FieldHint why =
        IntakeHints::receipt(channels[m_channel->current()], m_received->day(), m_today, m_law);
    sayHint(m_why, why.tone, why.text);
    setFault(m_received, why.isFault());
    m_line->setPoints(receiptPoints(m_received->day(), m_law, m_calendar));
}

void ReceiptSection::collect(IntakeDraft &draft) const
{
    draft.channel = channels[m_channel->current()];
    draft.received = m_received->day();
}
