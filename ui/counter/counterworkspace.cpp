#include "ui/counter/counterworkspace.h"

#include "core/desk/desk.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/blankform.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/quickform.h"
#include "ui/counter/tallypanel.h"
#include "ui/wording/errortext.h"

#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CounterWorkspace::CounterWorkspace(Desk &desk, Dialogs &dialogs,
                                   std::function<void(RequestId)> printReceipt, DraftKeeper drafts,
                                   const RequestBoard *board, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_print{std::move(printReceipt)}
    , m_book{std::move(drafts), desk.actor().id}
    , m_board{board}
    , m_modes{new SegmentBar{tr("Way of intake"),
                             {{tr("Full intake"), u"F2"_s, u"fullModeButton"_s},
                              {tr("Quick intake"), u"F3"_s, u"quickModeButton"_s},
                              {tr("To complete"), u"F4"_s, u"toCompleteModeButton"_s}}}}
    , m_saved{label({}, Tone::Hint, Type::secondary)}
    , m_strip{new MessageStrip}
    , m_pages{new QStackedWidget}
    , m_full{new IntakeForm{desk.law(), desk.calendar()}}
    , m_quick{new QuickForm{desk.law(), desk.calendar()}}
    , m_nothing{label({}, Tone::Quiet)}
    , m_incomplete{new CounterList{u"incompleteListView"_s, tr("To complete"), u"surface"_s}}
    , m_side{new CounterList{u"counterSideListView"_s, tr("Drafts put aside and received today"),
                             u"sunken"_s}}
    , m_tallies{new TallyPanel{desk}}
    , m_defects{elided(Tone::Warn, Type::secondary)}
{
    setObjectName(u"counterWorkspace"_s);
    setGround(this, u"surface"_s);
    compose();
    addKeys();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CounterWorkspace::keep);
    constexpr std::chrono::milliseconds hitsPause{250};
    m_hitsPause.setSingleShot(true);
    m_hitsPause.setInterval(hitsPause);
    connect(&m_hitsPause, &QTimer::timeout, this, &CounterWorkspace::seekHits);
    connect(m_modes, &SegmentBar::chosen, this, [this](int mode) { enter(Mode(mode)); });
    connect(m_full, &IntakeForm::changed, this, &CounterWorkspace::edited);
    connect(m_quick, &QuickForm::changed, this, &CounterWorkspace::edited);
    connect(m_quick, &QuickForm::entered, this, &CounterWorkspace::registerIntake);
    // After the save, whose key has the letter to lay out as well.
    connect(&m_desk, &Desk::changed, this, &CounterWorkspace::readCases, Qt::QueuedConnection);
    connect(m_tallies, &TallyPanel::counted, this, &CounterWorkspace::said);
    connect(m_tallies, &TallyPanel::refused, m_strip, &MessageStrip::showError);
    for (CounterList *list : {m_side, m_incomplete}) {
        connect(list, &CounterList::opened, this, &CounterWorkspace::openRow);
        connect(list, &CounterList::discardAsked, this, &CounterWorkspace::discard);
    }
    begin();
    restore();
    readCases();
}

void CounterWorkspace::compose()
{
    auto *toComplete = new QWidget;
    auto *list = new QVBoxLayout{toComplete};
    list->setContentsMargins({});
    list->setSpacing(0);
    m_nothing->setObjectName(u"nothingToCompleteLabel"_s);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    list->addWidget(m_nothing);
    list->addWidget(m_incomplete, 1);
    leadFocus(toComplete, m_incomplete);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_quick);
    m_pages->addWidget(toComplete);
    m_foot = buildFoot();

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_pages, 1);
    left->addWidget(m_foot);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(rule(Rule::Upright));
    addSide(middle, m_side, 260, 384);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_tallies);
}

QWidget *CounterWorkspace::buildHead()
{
    m_saved->setObjectName(u"draftSavedLabel"_s);
    auto *card = new DeskButton{tr("Quick card"), DeskButton::Shape::Quiet};
    card->setObjectName(u"counterCardButton"_s);
    card->setToolTip(tr("Keys, clocks and what to say when, on one page to be printed"));
    connect(card, &QPushButton::clicked, this, &CounterWorkspace::cardWanted);
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(20);
    row->addWidget(label(tr("Intake at the counter"), Tone::Plain, Type::title, true));
    row->addWidget(m_modes);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(card);
    return head;
}

QWidget *CounterWorkspace::buildFoot()
{
    m_defects->setObjectName(u"defectsLabel"_s);
    m_defects->setContentsMargins(16, 6, 16, 0);
    m_defects->setFixedHeight(24);
    m_defects->setMaximumWidth(formWidth);
    const auto button = [](const QString &text, DeskButton::Shape shape, const QString &key,
                           const QString &name) {
        auto *made = new DeskButton{text, shape, key};
        made->setObjectName(name);
        made->setMinimumHeight(36);
        return made;
    };
    auto *blank = button(tr("Blank form"), DeskButton::Shape::Quiet, {}, u"blankFormButton"_s);
    auto *anew = button(tr("Start anew"), DeskButton::Shape::Quiet, {}, u"startAnewButton"_s);
    auto *next =
        button(tr("Put aside, next"), DeskButton::Shape::Plain, u"Ctrl+N"_s, u"parkButton"_s);
    m_go = button(tr("Register and print receipt"), DeskButton::Shape::Primary, {},
                  u"registerButton"_s);
    connect(blank, &QPushButton::clicked, this, [this] {
        if (const auto shown = showBlankForm(m_desk, m_dialogs, this); !shown)
            m_strip->showError(errorText(shown.error()));
    });
    connect(anew, &QPushButton::clicked, this, &CounterWorkspace::startAnew);
    connect(next, &QPushButton::clicked, this, &CounterWorkspace::park);
    connect(m_go, &QPushButton::clicked, this, &CounterWorkspace::registerIntake);
    auto *line = new QWidget;
    line->setFixedHeight(48);
    line->setMaximumWidth(formWidth);
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(12, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(blank);
    row->addWidget(anew);
    row->addStretch(1);
    row->addWidget(next);
    row->addWidget(m_go);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout{foot};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_defects); // a line of its own: beside the buttons it found no room
    column->addWidget(line);
    return foot;
}

void CounterWorkspace::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F2, [this] { enter(Mode::Full); });
    key(Qt::Key_F3, [this] { enter(Mode::Quick); });
    key(Qt::Key_F4, [this] { enter(Mode::ToComplete); });
    key(Qt::Key_F6, [this] {
        m_side->hasFocus() ? m_pages->currentWidget()->setFocus()
                           : m_side->setFocus(Qt::TabFocusReason);
    });
    key(Qt::CTRL | Qt::Key_Return, [this] { registerIntake(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { registerIntake(); });
    key(Qt::CTRL | Qt::Key_N, [this] { park(); });
    key(Qt::ALT | Qt::Key_S, [this] {
        if (m_mode == Mode::Full)
            m_full->toggleSplit();
    });
    for (int place = 0; place < m_tallies->services() && place < 9; ++place)
        key(QKeyCombination{Qt::AltModifier, Qt::Key(Qt::Key_1 + place)},
            [this, place] { m_tallies->stroke(place); });
    key(Qt::ALT | Qt::Key_0, [this] { m_tallies->takeBackLast(); });
    key(Qt::ALT | Qt::Key_A, [this] {
        if (m_mode == Mode::Full)
            m_full->showAgent();
    });
}

void CounterWorkspace::enter(Mode mode)
{
    collect();
    m_mode = mode;
    if (mode != Mode::ToComplete)
        m_draft.quick = mode == Mode::Quick;
    m_modes->setCurrent(int(mode));
    m_pages->setCurrentIndex(int(mode));
    m_foot->setVisible(mode != Mode::ToComplete);
    m_go->setKey(mode == Mode::Quick ? u"Enter"_s : u"Ctrl+Enter"_s);
    present();
    QWidget *page = mode == Mode::Full    ? static_cast<QWidget *>(m_full)
                    : mode == Mode::Quick ? static_cast<QWidget *>(m_quick)
                                          : m_incomplete;
    leadFocus(this, page);
    page->setFocus(Qt::TabFocusReason);
}

void CounterWorkspace::begin()
{
    m_pause.stop();
    m_hitsReading.stop();
    m_hits = {};
    m_sought = {};
    m_saved->clear();
    if (m_mode == Mode::ToComplete)
        m_mode = Mode::Full;
    m_draft = blankDraft(m_desk.today());
    m_draft.quick = m_mode == Mode::Quick;
    m_kept = m_draft;
    present();
    enter(m_mode);
    showLists();
}

/// The draft as it is now, on the form of its mode.
void CounterWorkspace::present()
{
    const QScopedValueRollback guard{m_presenting, true};
    if (m_mode == Mode::Full)
        m_full->present(m_draft, m_desk.today());
    else if (m_mode == Mode::Quick)
        m_quick->present(m_draft, m_desk.today());
    refresh();
    m_hitsPause.start();
}

void CounterWorkspace::collect()
{
    if (m_mode == Mode::Full)
        m_full->collect(m_draft);
    else if (m_mode == Mode::Quick)
        m_quick->collect(m_draft);
}
