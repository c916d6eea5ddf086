#include "ui/requests/stepbar.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// What an officer does next most often; the rest stands on the overview.
constexpr Step usual[] = {Step::Confirm,
                          Step::SupplementReceived,
                          Step::FeePaid,
                          Step::ConsultBack,
                          Step::Sign,
                          Step::Serve,
                          Step::Delivered,
                          Step::Accept,
                          Step::SubmitDraft,
                          Step::ConsultSend,
                          Step::IssueSupplement,
                          Step::ReturnDraft,
                          Step::Extend,
                          Step::Archive};
constexpr int atHand = 2;

QString nameOf(Step step, const QString &kind)
{
    QString name;
    bool up = false;
    for (const QChar c : QString{arrowOf(step).word}) {
        if (c == u'-') {
            up = true;
            continue;
        }
        name += up ? c.toUpper() : c;
        up = false;
    }
    return name % kind;
}
} // namespace

StepBar::StepBar(Extent extent, QWidget *parent)
    : QWidget{parent}
    , m_extent{extent}
    , m_layout{new QBoxLayout{
          extent == Extent::All ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this}}
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(extent == Extent::All ? 6 : 8);
    if (extent == Extent::All)
        return;
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::show(const std::vector<NextStep> &steps)
{
    clearLayout(m_layout);
    m_atHand.clear();
    if (m_extent == Extent::All)
        addAll(steps);
    else
        addAtHand(steps);
    updateGeometry();
    fit();
}

QWidget *StepBar::button(const NextStep &step, bool primary)
{
    auto *made = new DeskButton{Terms::step(step.step),
                                primary ? DeskButton::Shape::Primary : DeskButton::Shape::Plain};
    made->setObjectName(
        nameOf(step.step, m_extent == Extent::All ? u"StepButton"_s : u"QuickButton"_s));
    connect(made, &QPushButton::clicked, this,
            [this, chosen = step.step] { Q_EMIT StepBar::chosen(chosen); });
    return made;
}

void StepBar::addAll(const std::vector<NextStep> &steps)
{
    constexpr int columns = 3;
    auto *free = new QWidget;
    auto *grid = new QGridLayout{free};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(columns, 1);
    m_layout->addWidget(free);
    int at = 0;
    for (const NextStep &step : steps) {
        if (step.refusal)
            continue;
        grid->addWidget(button(step, false), at / columns, at % columns, Qt::AlignLeft);
        ++at;
    }
    for (const NextStep &step : steps) {
        if (!step.refusal)
            continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout{line};
        row->setContentsMargins({});
        row->setSpacing(12);
        row->addWidget(button(step, false));
        auto *why = elided(Tone::Hint, Type::secondary);
        why->setText(errorText(*step.refusal));
        row->addWidget(why, 1);
        m_layout->addWidget(line);
    }
}

void StepBar::addAtHand(const std::vector<NextStep> &steps)
{
    int shown = 0;
    QWidget *last = m_before;
    m_layout->addStretch(1);
    for (const Step step : usual) {
        const auto found = std::ranges::find_if(
            steps, [step](const NextStep &next) { return next.step == step && !next.refusal; });
        if (found == steps.end() || shown == atHand)
            continue;
        QWidget *made = button(*found, shown == 0);
        m_layout->addWidget(made);
        m_atHand << made;
        if (last)
            setTabOrder(last, made);
        last = made;
        ++shown;
    }
}

std::pair<int, int> StepBar::fitting(int width) const
{
    int count = 0;
    int sum = 0;
    for (const QWidget *button : m_atHand) {
        const int wider = sum + (count > 0 ? m_layout->spacing() : 0) + button->sizeHint().width();
        if (count > 0 && wider > width)
            break;
        sum = wider;
        ++count;
    }
    return {count, sum};
}

QSize StepBar::sizeHint() const
{
    return m_extent == Extent::All ? QWidget::sizeHint()
                                   : minimumSizeHint(); // the rest is what the tabs leave
}

QSize StepBar::minimumSizeHint() const
{
    return m_extent == Extent::All ? QWidget::minimumSizeHint() : QSize{fitting(0).second, 28};
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepBar::fit()
{
    const int shown = fitting(width()).first;
    for (int i = 0; i < m_atHand.size(); ++i)
        m_atHand[i]->setVisible(i < shown);
}
