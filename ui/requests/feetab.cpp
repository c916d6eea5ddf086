#include "ui/requests/feetab.h"

#include "core/calendar/workcalendar.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/requests/feeline.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr Step feeSteps[] = {Step::FeeNotice,  Step::FeeNoticeServed, Step::FeePaid,
                             Step::FeeExpired, Step::WaiveFee,        Step::RefundFee};

QString slicesText(const Fee &fee, const QString &unit)
{
    QStringList lines;
    for (const FeeSlice &slice : fee.slices)
        lines << FeeTab::tr("%1–%2 %3: %4 × %5", "a slice: from, to, unit, count, rate")
                     .arg(slice.from)
                     .arg(slice.to)
                     .arg(unit)
                     .arg(slice.to - slice.from + 1)
                     .arg(FeeLine::money(slice.rate));
    return lines.join(u'\n');
}
} // namespace

FeeTab::FeeTab(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_counter{label({}, Tone::Quiet)}
    , m_chain{new QVBoxLayout}
    , m_acts{new QHBoxLayout}
{
    setObjectName(u"feeTab"_s);
    m_counter->setObjectName(u"feeCounterLabel"_s);
    m_counter->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    m_items = side(sides, FeeBasis::Items, tr("By items"), tr("items"));
    m_pages = side(sides, FeeBasis::Pages, tr("By pages"), tr("pages"));
    sides->addStretch(1);
    m_chain->setSpacing(4);
    m_acts->setSpacing(8);
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    auto *inner = new QVBoxLayout{body};
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(12);
    inner->addWidget(
        label(tr("What either basis would come to"), Tone::Quiet, Type::secondary, true));
    inner->addWidget(m_counter);
    inner->addLayout(sides);
    inner->addWidget(
        label(tr("Only one basis is chosen for an application. Nothing is charged by showing it: a "
                 "notice charges."),
              Tone::Hint));
    inner->addWidget(rule());
    inner->addWidget(label(tr("Notice and payment"), Tone::Quiet, Type::secondary, true));
    inner->addLayout(m_chain);
    inner->addLayout(m_acts);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"feeScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(area);
}

FeeTab::Side FeeTab::side(QHBoxLayout *into, FeeBasis basis, const QString &title,
                          const QString &unit)
{
    const QString word = basis == FeeBasis::Items ? u"items"_s : u"pages"_s;
    Side made{new QSpinBox, label({}, Tone::Quiet), label({}, Tone::Plain, Type::title, true)};
    made.units->setObjectName(word % u"SpinBox"_s);
    made.units->setAccessibleName(title);
    made.units->setRange(0, 1'000'000);
    made.units->setFixedWidth(110);
    made.slices->setObjectName(word % u"SlicesLabel"_s);
    made.sum->setObjectName(word % u"SumLabel"_s);
    auto *count = new QHBoxLayout;
    count->setSpacing(8);
    count->addWidget(made.units);
    count->addWidget(label(unit, Tone::Quiet));
    count->addStretch(1);
    auto *box = new QWidget;
    box->setMinimumWidth(280);
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(label(title, Tone::Plain, Type::base, true));
    column->addLayout(count);
    column->addWidget(made.slices);
    column->addWidget(made.sum);
    column->addStretch(1);
    into->addWidget(box);
    connect(made.units, &QSpinBox::valueChanged, this, &FeeTab::work);
    return made;
}

void FeeTab::show(const Case &file, const std::vector<NextStep> &steps)
{
    const Request &request = file.request.value;
    if (m_file.request.value.id != request.id) {
        const QSignalBlocker items{m_items.units};
        const QSignalBlocker pages{m_pages.units};
        m_items.units->setValue(std::max(request.items, 1));
        m_pages.units->setValue(0);
    }
    m_file = file;
    const auto before = m_desk.itemsBefore(request);
    m_before = before.value_or(0);
    m_counter->setText(
        before ? tr("This applicant asked this organ for %1 items in the month of receipt before "
                    "this application.")
                     .arg(m_before)
               : errorText(before.error()));
    work();
    showChain();
    showActs(steps);
}

void FeeTab::work()
{
    workSide(FeeBasis::Items, m_items);
    workSide(FeeBasis::Pages, m_pages);
}

void FeeTab::workSide(FeeBasis basis, const Side &side)
{
    const auto worked =
        m_desk.law()
            .tariff(basis, m_file.request.value.received)
            .and_then([&](const Tariff &tariff) {
                return fee(tariff, basis == FeeBasis::Items ? m_before : 0, side.units->value());
            });
    const QString unit = basis == FeeBasis::Items ? tr("items") : tr("pages");
    side.slices->setText(worked ? slicesText(*worked, unit) : errorText(worked.error()));
    side.sum->setText(worked ? FeeLine::money(worked->total) : QString{});
}

void FeeTab::showChain()
{
    clearLayout(m_chain);
    const Request &request = m_file.request.value;
    const auto line = [this](bool done, const QString &said) {
        m_chain->addWidget(
            label((done ? u"✓  "_s : u"○  "_s) % said, done ? Tone::Plain : Tone::Quiet));
    };
    const auto dated = [&](const QString &what, QDate day) {
        line(day.isValid(), day.isValid() ? what % u"　"_s % DateText::full(day) : what);
    };
    if (request.feeWaived.isValid())
        dated(tr("Decided not to charge"), request.feeWaived);
    if (m_file.feeNotices.empty()) {
        m_chain->addWidget(label(tr("No fee was noticed."), Tone::Quiet));
        return;
    }
    const FeeNotice &notice = m_file.feeNotices.back().value;
    line(true, FeeLine::of(notice, request.received, m_desk.law()));
    dated(tr("Notified"), request.feeNoticed);
    dated(tr("Notice delivered"), request.feeReached);
    const auto window = m_desk.law().period(PeriodKind::Payment, request.received);
    if (window && request.feeReached.isValid()) {
        if (const auto last = m_desk.calendar().add(request.feeReached, window->length))
            line(true, tr("To be paid until %1").arg(DateText::full(last->date)));
    }
    if (request.treasuryChecked.isValid())
        dated(tr("Treasury checked: nothing came in"), request.treasuryChecked);
    if (request.status == Status::AbandonedFee)
        dated(tr("Taken as given up"), request.closed);
    else
        dated(tr("Paid"), request.feePaid);
    if (notice.refunded.isValid())
        dated(tr("Refunded %1").arg(FeeLine::money(notice.refund)), notice.refunded);
}

void FeeTab::showActs(const std::vector<NextStep> &steps)
{
    clearLayout(m_acts);
    for (const Step step : feeSteps) {
        const auto found = std::ranges::find(steps, step, &NextStep::step);
        const bool nothingPaid = !m_file.request.value.feePaid.isValid();
        if (found == steps.end() || (step == Step::RefundFee && nothingPaid))
            continue;
        auto *button = new DeskButton{Terms::step(step)};
        button->setObjectName(u"fee%1Button"_s.arg(int(step)));
        button->setEnabled(!found->refusal);
        button->setToolTip(found->refusal ? errorText(*found->refusal) : QString{});
        connect(button, &QPushButton::clicked, this, [this, step] {
            QMap<QString, QString> set;
            if (step == Step::FeeNotice) {
                const bool byPages = m_pages.units->value() > 0;
                set = {{u"basis"_s, byPages ? u"pages"_s : u"items"_s},
                       {u"count"_s, QString::number((byPages ? m_pages : m_items).units->value())}};
            }
            Q_EMIT stepChosen(step, set);
        });
        m_acts->addWidget(button);
    }
    m_acts->addStretch(1);
}
