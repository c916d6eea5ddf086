#include "ui/review/reviewworkspace.h"

#include "core/base/date.h"
#include "core/documents/backlog.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/decisionside.h"
#include "ui/review/dispatchpage.h"
#include "ui/review/documentdelegate.h"
#include "ui/review/documentlistmodel.h"
#include "ui/review/documentpage.h"
#include "ui/review/similardecisions.h"
#include "ui/wording/errortext.h"
#include "ui/wording/statutetext.h"
#include "ui/wording/terms.h"

#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewWorkspace::ReviewWorkspace(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_model{new DocumentListModel{this}}
    , m_strip{new MessageStrip}
    , m_progressText{elided(Tone::Quiet)}
    , m_pace{elided(Tone::Quiet, Type::secondary)}
    , m_empty{label(tr("No document yet. Enter one: Ctrl+N."), Tone::Quiet)}
    , m_list{new QListView}
    , m_page{new DocumentPage}
    , m_panel{new DecisionPanel{desk}}
    , m_pages{new QStackedWidget}
    , m_forms{new DispatchPage{desk, dialogs}}
{
    setObjectName(u"reviewWorkspace"_s);
    setGround(this, u"surface"_s);
    auto *documents = new QWidget;
    auto *middle = new QHBoxLayout{documents};
    middle->setContentsMargins({});
    middle->setSpacing(0);
    addSide(middle, buildList(), 190, 264);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_page, 1);
    middle->addWidget(rule(Rule::Upright));
    addSide(middle, buildPanel(), 344, 400);
    m_pages->addWidget(m_forms);
    m_pages->addWidget(documents);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    leadFocus(this, m_list);
    m_page->browser().installEventFilter(this);
    connect(&m_desk, &Desk::changed, this, &ReviewWorkspace::refresh);
    connect(m_panel, &DecisionPanel::leftText, this, &ReviewWorkspace::leaveText);
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_N,
        [this] { m_mode == Mode::Forms ? m_forms->newForm() : enterDocument(); });
    key(Qt::CTRL | Qt::Key_Return, [this] {
        if (m_mode != Mode::Forms)
            decide();
    });
    connect(m_forms, &DispatchPage::said, this, &Workspace::said);
    connect(m_forms, &DispatchPage::countChanged, this, &ReviewWorkspace::showProgress);
    if (auto past = PastDecisions::read(m_desk.records()))
        m_past = std::move(*past);
    m_session.start();
    refresh();
    setMode(Mode::Documents);
}

QWidget *ReviewWorkspace::buildHead()
{
    m_modes = new SegmentBar{tr("What to review"),
                             {{tr("Dispatch forms"), {}, u"formsModeButton"_s},
                              {tr("Documents"), {}, u"documentsModeButton"_s},
                              {tr("Backlog"), {}, u"backlogModeButton"_s}}};
    connect(m_modes, &SegmentBar::chosen, this, [this](int mode) { setMode(Mode(mode)); });
    auto *enter = new DeskButton{tr("Enter document"), DeskButton::Shape::Plain, u"Ctrl+N"_s};
    enter->setObjectName(u"enterDocumentButton"_s);
    connect(enter, &QPushButton::clicked, this,
            [this] { m_mode == Mode::Forms ? m_forms->newForm() : enterDocument(); });
    m_enter = enter;
    m_byRule = new DeskButton{tr("By rule…")};
    m_byRule->setObjectName(u"byRuleButton"_s);
    connect(m_byRule, &QPushButton::clicked, this, &ReviewWorkspace::determineByRule);
    m_import = new DeskButton{tr("Take in…")};
    m_import->setObjectName(u"importBacklogButton"_s);
    connect(m_import, &QPushButton::clicked, this, &ReviewWorkspace::importBacklog);
    m_progressText->setObjectName(u"reviewProgressLabel"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"backlogProgressBar"_s);
    m_progress->setAccessibleName(tr("Backlog"));
    m_progress->setFixedSize(160, 8);
    m_progress->setTextVisible(false);
    m_pace->setObjectName(u"backlogPaceLabel"_s);
    m_head = new QWidget;
    leadFocus(m_head, m_modes);
    auto *head = m_head;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(label(tr("Review"), Tone::Plain, Type::title, true));
    row->addWidget(m_modes);
    row->addWidget(m_progress);
    row->addWidget(m_progressText);
    row->addStretch(1);
    row->addWidget(m_pace);
    row->addWidget(m_import);
    row->addWidget(buildMore());
    row->addWidget(m_byRule);
    row->addWidget(enter);
    return head;
}

QWidget *ReviewWorkspace::buildList()
{
    m_list->setObjectName(u"documentListView"_s);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate{m_list});
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_empty->setWordWrap(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    m_listSide = new QWidget;
    auto *column = new QVBoxLayout{m_listSide};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    return m_listSide;
}

QWidget *ReviewWorkspace::buildPanel()
{
    m_side = new DecisionSide{m_panel};
    leadFocus(m_side, m_panel);
    connect(m_side, &DecisionSide::decided, this, &ReviewWorkspace::decide);
    connect(m_side, &DecisionSide::skipped, this, [this] { move(1); });
    connect(m_side, &DecisionSide::published, this, &ReviewWorkspace::publish);
    connect(m_side, &DecisionSide::checked, this, &ReviewWorkspace::checkForPublication);
    connect(m_side, &DecisionSide::adjusted, this, &ReviewWorkspace::adjust);
    connect(m_side, &DecisionSide::undone, this, &ReviewWorkspace::undo);
    return m_side;
}

QString ReviewWorkspace::purpose() const
{
    return tr("Decide for each document whether the public may see it, with the ground and reason "
              "where it may not.");
}

QList<KeyHelp> ReviewWorkspace::keys() const
{
    return {{u"J K"_s, tr("Next and previous document")},
            {u"1 2 3"_s, tr("Public, on request, withheld")},
            {u"A … G"_s, tr("Ground")},
            {u"Y N"_s, tr("Whether a law requires it to be public")},
            {u"Ctrl+Enter"_s, tr("Decide")},
            {u"R"_s, tr("As with the nearest earlier decision")},
            {u"Z"_s, tr("Take back the last decision")},
            {u"Space"_s, tr("Skip")},
            {u"M"_s, tr("Opinion, particulars, filing, clearing")},
            {u"Ctrl+N"_s, tr("Enter a document")}};
}

void ReviewWorkspace::refresh()
{
    auto rows = m_desk.documentRows();
    if (!rows) {
        m_strip->showError(errorText(rows.error()));
        return;
    }
    const DocumentId before = m_seen ? m_seen->value.id : DocumentId{};
    m_model->setRows(shownRows(std::move(*rows)));
    m_empty->setVisible(m_model->rowCount() == 0);
    const int row = m_model->rowOf(before);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 0));
    if (m_model->rowCount() == 0)
        showRow(-1);
    showProgress();
    m_forms->refresh();
}

/// The backlog holds government information since the day of the law data (R-DOC-9).
std::vector<DocumentRow> ReviewWorkspace::shownRows(std::vector<DocumentRow> rows) const
{
    if (m_mode != Mode::Backlog)
        return rows;
    const auto since = m_desk.law()
                           .convention(u"backlog.since"_s, m_desk.today())
                           .and_then([](const QString &text) { return parseDate(text); });
    std::erase_if(rows, [&](const DocumentRow &row) {
        return row.scope != DocumentScope::Government || (since && row.formed < *since);
    });
    return rows;
}

void ReviewWorkspace::showProgress()
{
    const int total = m_model->rowCount();
    const int done = total - m_model->undetermined();
    m_progressText->setText(tr("%1 of %2 determined").arg(done).arg(total));
    m_progress->setRange(0, qMax(1, total));
    m_progress->setValue(done);
    const double hours = double(m_session.elapsed()) / 3'600'000;
    const int decided = int(m_decided.size());
    const double pace = hours > 0 ? decided / hours : 0;
    m_pace->setText(decided < 2 ? QString{}
                                : tr("This time %1, %2 an hour, about %3 hours to go")
                                      .arg(decided)
                                      .arg(qRound(pace))
                                      .arg((total - done) / pace, 0, 'f', 1));
    m_modes->button(0)->setText(m_forms->waiting() == 0
                                    ? tr("Dispatch forms")
                                    : tr("Dispatch forms %1").arg(m_forms->waiting()));
    Q_EMIT countChanged();
}

void ReviewWorkspace::setMode(Mode mode)
{
    const bool changed = m_mode != mode;
    m_mode = mode;
    m_modes->setCurrent(int(mode));
    m_pages->setCurrentIndex(mode == Mode::Forms ? 0 : 1);
    m_listSide->setVisible(mode == Mode::Documents);
    m_progress->setVisible(mode == Mode::Backlog);
    m_pace->setVisible(mode == Mode::Backlog);
    m_progressText->setVisible(mode != Mode::Forms);
    m_byRule->setVisible(mode != Mode::Forms);
    m_more->setVisible(mode != Mode::Forms);
    m_import->setVisible(mode == Mode::Backlog);
    m_enter->setVisible(mode != Mode::Backlog);
    m_enter->setText(mode == Mode::Forms ? tr("New form") : tr("Enter document"));
    m_strip->clear();
    if (changed)
        refresh();
    if (mode == Mode::Forms)
        m_forms->list()->setFocus();
    else if (mode == Mode::Backlog)
        m_page->browser().setFocus();
    else
        m_list->setFocus();
}

void ReviewWorkspace::openForm(DispatchFormId id)
{
    setMode(Mode::Forms);
    m_forms->showForm(id);
}

void ReviewWorkspace::showRow(int row)
{
    const auto seen = m_desk.document(m_model->idAt(row));
    m_seen = seen ? std::optional{*seen} : std::nullopt;
    m_side->setEnabled(m_seen.has_value());
    if (!m_seen) {
        m_page->clear();
        m_panel->show({});
        m_side->offerPublishing(false, false);
        m_side->offerAdjusting(false);
        m_side->similar().show({});
        return;
    }
    const Document &document = m_seen->value;
    m_page->show(document,
                 statuteTexts(document.body, document.formed, m_desk.law(), m_desk.today()));
    m_panel->show(document);
    m_side->offerPublishing(document.attribute == Attribute::Proactive &&
                                document.state == DocumentState::Determined,
                            document.checkedOn.isValid());
    m_side->offerAdjusting(document.attribute != Attribute::None);
    m_side->similar().show(m_past.nearest(document.title, document.id));
}

bool ReviewWorkspace::takeKey(int key)
{
    if (m_mode == Mode::Forms)
        return false;
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Space: move(1); return true;
    case Qt::Key_K: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: decide(); return true;
    case Qt::Key_Z: undo(); return true;
    case Qt::Key_R: sameAsNearest(); return true;
    case Qt::Key_M: showMore(); return true;
    default: return m_panel->takeKey(key);
    }
}

bool ReviewWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && takeKey(key->key()))
            return true;
    }
    return Workspace::eventFilter(watched, event);
}

void ReviewWorkspace::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || !takeKey(event->key()))
        Workspace::keyPressEvent(event);
}

std::optional<int> ReviewWorkspace::count() const
{
    return m_model->undetermined() + m_forms->waiting();
}

QList<QWidget *> ReviewWorkspace::panes()
{
    switch (m_mode) {
    case Mode::Forms: return m_forms->panes() << m_head;
    case Mode::Documents: return {m_list, &m_page->browser(), m_side, m_head};
    case Mode::Backlog: return {&m_page->browser(), m_side, m_head};
    }
    return {};
}

void ReviewWorkspace::arrive()
{
    refresh();
}
