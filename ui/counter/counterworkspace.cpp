#include "ui/counter/counterworkspace.h"

#include "core/desk/desk.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/applicantsection.h"
#include "ui/counter/contentsection.h"
#include "ui/counter/receiptsection.h"
#include "ui/wording/errortext.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int formWidth = 960; ///< a line that is still read at a glance
}

CounterWorkspace::CounterWorkspace(Desk &desk, Dialogs &dialogs,
                                   std::function<void(RequestId)> printReceipt, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_print{std::move(printReceipt)}
    , m_strip{new MessageStrip}
{
    setObjectName(u"counterWorkspace"_s);
    setGround(this, u"surface"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildForm(), 1);
    left->addWidget(rule(Rule::Edge));
    left->addWidget(buildFoot());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(buildSide());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    addKeys();
    connect(m_receipt, &ReceiptSection::changed, this, &CounterWorkspace::refresh);
    connect(m_applicant, &ApplicantSection::changed, this, &CounterWorkspace::refresh);
    connect(m_content, &ContentSection::changed, this, &CounterWorkspace::refresh);
    connect(&m_desk, &Desk::changed, this, &CounterWorkspace::showToday);
    setFocusProxy(m_receipt->channelBar());
    clearForm();
    showToday();
}

QWidget *CounterWorkspace::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(label(tr("Intake at the counter"), Tone::Plain, Type::title, true));
    row->addStretch(1);
    return head;
}

QWidget *CounterWorkspace::buildForm()
{
    m_receipt = new ReceiptSection{m_desk.law(), m_desk.calendar()};
    m_applicant = new ApplicantSection;
    m_content = new ContentSection;
    auto *form = new QWidget;
    setGround(form, u"surface"_s);
    form->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout{form};
    column->setContentsMargins(16, 10, 24, 8);
    column->setSpacing(10);
    column->addWidget(m_receipt);
    column->addWidget(rule());
    column->addWidget(m_applicant);
    column->addWidget(rule());
    column->addWidget(m_content);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"intakeScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    setGround(area->viewport(), u"surface"_s);
    return area;
}

QWidget *CounterWorkspace::buildFoot()
{
    m_defects = elided(Tone::Warn, Type::secondary);
    m_defects->setObjectName(u"defectsLabel"_s);
    auto *clear = new DeskButton{tr("Start anew"), DeskButton::Shape::Plain};
    clear->setObjectName(u"startAnewButton"_s);
    clear->setMinimumHeight(36);
    connect(clear, &QPushButton::clicked, this, &CounterWorkspace::startAnew);
    auto *go = new DeskButton{tr("Register and print receipt"), DeskButton::Shape::Primary,
                              u"Ctrl+Enter"_s};
    go->setObjectName(u"registerButton"_s);
    go->setMinimumHeight(36);
    connect(go, &QPushButton::clicked, this, &CounterWorkspace::registerIntake);
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    foot->setMaximumWidth(formWidth);
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(16, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_defects, 1);
    row->addWidget(clear);
    row->addWidget(go);
    return foot;
}

QWidget *CounterWorkspace::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(304);
    setGround(side, u"sunken"_s);
    m_todayHead = label({}, Tone::Quiet, Type::secondary, true);
    m_todayHead->setObjectName(u"todayHeadLabel"_s);
    m_todayRows = new QVBoxLayout;
    m_todayRows->setSpacing(8);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_todayHead);
    column->addLayout(m_todayRows);
    column->addStretch(1);
    return side;
}

void CounterWorkspace::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { registerIntake(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { registerIntake(); });
    key(Qt::ALT | Qt::Key_S, [this] { m_content->toggleSplit(); });
    key(Qt::ALT | Qt::Key_A, [this] { m_applicant->showAgent(); });
}

Intake CounterWorkspace::intake() const
{
    Intake made;
    m_receipt->fill(made.request);
    m_applicant->fill(made.request);
    m_content->fill(made);
    return made;
}

void CounterWorkspace::registerIntake()
{
    const auto registered = m_desk.registerRequest(intake());
    if (!registered) {
        m_strip->showError(errorText(registered.error()));
        return;
    }
    const auto file = m_desk.request(*registered);
    const QString number = file ? file->request.value.number : QString{};
    clearForm();
    m_strip->showDone(number.isEmpty() ? tr("Registered.") : tr("Registered as %1.").arg(number));
    Q_EMIT said(tr("Registered %1").arg(number));
    if (m_print)
        m_print(*registered);
}

void CounterWorkspace::startAnew()
{
    const Intake typed = intake();
    const bool empty = typed.request.applicantName.isEmpty() && typed.request.subject.isEmpty();
    if (empty ||
        m_dialogs.confirm(this, tr("Discard what was typed for this application?"), tr("Discard")))
        clearForm();
}

void CounterWorkspace::clearForm()
{
    m_strip->clear();
    m_receipt->start(m_desk.today());
    m_applicant->start(m_desk.today());
    m_content->start();
    m_receipt->channelBar()->setFocus();
    refresh();
}

void CounterWorkspace::refresh()
{
    const Intake typed = intake();
    const bool untouched = typed.request.applicantName.isEmpty() && typed.request.subject.isEmpty();
    const QString text =
        untouched ? QString{} : IntakeHints::defects(defectsOf(typed.request, m_desk.today()));
    sayHint(m_defects, Tone::Warn,
            text.isEmpty() ? text : tr("%1; it may be received and supplemented later").arg(text));
}

std::optional<int> CounterWorkspace::count() const
{
    return m_today > 0 ? std::optional{m_today} : std::nullopt;
}

void CounterWorkspace::setPrivacy(bool on)
{
    m_private = on;
    showToday();
}

void CounterWorkspace::arrive()
{
    showToday();
}

void CounterWorkspace::showToday()
{
    clearLayout(m_todayRows);
    m_today = 0;
    const auto rows = m_desk.requestRows();
    if (!rows)
        return;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (row->received != m_desk.today())
            continue;
        if (++m_today > 8)
            continue;
        auto *subject = elided(Tone::Plain);
        subject->setText(row->subject.isEmpty() ? tr("(no content yet)")
                                                : row->subject.simplified());
        auto *line = elided(Tone::Quiet, Type::secondary);
        const QString name =
            m_private ? maskName(row->applicant, ApplicantKind::Natural) : row->applicant;
        line->setText(row->number % u"　"_s % name);
        m_todayRows->addWidget(subject);
        m_todayRows->addWidget(line);
        m_todayRows->addWidget(rule());
    }
    m_todayHead->setText(m_today > 0 ? tr("Received today: %1").arg(m_today)
                                     : tr("Nothing received yet today."));
    Q_EMIT countChanged();
}
