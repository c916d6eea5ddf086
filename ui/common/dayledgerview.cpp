#include "ui/common/dayledgerview.h"

#include "ui/common/ledgerpainter.h"
#include "ui/common/ledgertags.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The signs that occur, in the legend's order.
QString tagsOf(const DayLedger &ledger, QDate trial)
{
    QString found;
    for (const QChar tag : LedgerTags::all()) {
        const bool occurs = std::ranges::any_of(ledger.days, [tag](const LedgerDay &day) {
            return day.tags.contains(tag) || (tag == u'班' && day.makeUp);
        });
        if (occurs || (tag == u'假' && trial.isValid()) || tag == u'限')
            found += tag;
    }
    return found;
}
} // namespace

DayLedgerView::DayLedgerView(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"dayLedgerView"_s);
    setAccessibleName(tr("Deadline ledger, day by day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void DayLedgerView::setLedger(const DayLedger &ledger, QDate today, ArticleOf articleOf)
{
    m_ledger = ledger;
    m_today = today;
    m_articleOf = std::move(articleOf);
    m_trial = m_litFirst = m_litLast = {};
    m_current = ledger.deadline.date;
    rebuild();
}

void DayLedgerView::clear()
{
    setLedger({}, {}, {});
}

void DayLedgerView::setTrial(QDate day)
{
    m_trial = day;
    rebuild();
}

void DayLedgerView::setLit(QDate first, QDate last)
{
    m_litFirst = first;
    m_litLast = last;
    update();
}

void DayLedgerView::rebuild()
{
    m_grid = LedgerGrid{m_ledger, m_today, m_trial};
    setAccessibleDescription(dayText(m_current));
    updateGeometry();
    update();
}

QString DayLedgerView::dayText(QDate day) const
{
    const LedgerDay *found = m_grid.find(day);
    if (!found)
        return {};
    return LedgerTags::sentence(*found, m_articleOf ? m_articleOf(found->citation) : QString{});
}

void DayLedgerView::setCurrentDay(QDate day)
{
    if (day == m_current || !m_grid.find(day))
        return;
    m_current = day;
    setAccessibleDescription(dayText(day));
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentDayChanged(day);
}

QSize DayLedgerView::sizeHint() const
{
    return {LedgerGrid::width(), m_grid.height() + LedgerPainter::legendHeight};
}

QSize DayLedgerView::minimumSizeHint() const
{
    return {LedgerGrid::width(), sizeHint().height()};
}

void DayLedgerView::paintEvent(QPaintEvent *)
{
    if (m_grid.months().empty())
        return;
    QPainter painter{this};
    LedgerPainter strip{painter,
                        m_grid,
                        tokensOf(palette()),
                        {.today = m_today,
                         .last = m_ledger.deadline.date,
                         .trial = m_trial,
                         .focus = hasFocus() ? m_current : QDate{},
                         .litFirst = m_litFirst,
                         .litLast = m_litLast,
                         .tentative = m_ledger.deadline.tentative}};
    strip.paint();
    strip.paintLegend(tagsOf(m_ledger, m_trial));
}

void DayLedgerView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrentDay(m_current.addDays(-1)); break;
    case Qt::Key_Right: setCurrentDay(m_current.addDays(1)); break;
    case Qt::Key_Up: setCurrentDay(std::max(m_current.addMonths(-1), m_grid.first())); break;
    case Qt::Key_Down:
        setCurrentDay(std::min(m_current.addMonths(1), m_ledger.deadline.date));
        break;
    case Qt::Key_Home: setCurrentDay(m_grid.first()); break;
    case Qt::Key_End: setCurrentDay(m_ledger.deadline.date); break;
    default: QWidget::keyPressEvent(event);
    }
}

void DayLedgerView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    setCurrentDay(m_grid.dayAt(event->position()));
}

bool DayLedgerView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = dayText(m_grid.dayAt(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}
