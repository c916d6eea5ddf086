#include "ui/review/reviewworkspace.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/decisionside.h"
#include "ui/review/documentdelegate.h"
#include "ui/review/documentlistmodel.h"
#include "ui/review/documentpage.h"
#include "ui/review/enterdocumentdialog.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewWorkspace::ReviewWorkspace(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_model{new DocumentListModel{this}}
    , m_strip{new MessageStrip}
    , m_progressText{label({}, Tone::Quiet)}
    , m_empty{label(tr("No document yet. Enter one: Ctrl+N."), Tone::Quiet)}
    , m_list{new QListView}
    , m_page{new DocumentPage}
    , m_panel{new DecisionPanel{desk}}
{
    setObjectName(u"reviewWorkspace"_s);
    setGround(this, u"surface"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildList());
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_page, 1);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(buildPanel());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    leadFocus(this, m_list);
    m_page->browser().installEventFilter(this);
    connect(&m_desk, &Desk::changed, this, &ReviewWorkspace::refresh);
    connect(m_panel, &DecisionPanel::leftText, m_list, [this] { m_list->setFocus(); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_N, [this] { enterDocument(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { decide(); });
    refresh();
}

QWidget *ReviewWorkspace::buildHead()
{
    auto *enter = new DeskButton{tr("Enter document"), DeskButton::Shape::Plain, u"Ctrl+N"_s};
    enter->setObjectName(u"enterDocumentButton"_s);
    connect(enter, &QPushButton::clicked, this, &ReviewWorkspace::enterDocument);
    m_progressText->setObjectName(u"reviewProgressLabel"_s);
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(label(tr("Review"), Tone::Plain, Type::title, true));
    row->addWidget(m_progressText);
    row->addStretch(1);
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
    auto *side = new QWidget;
    side->setFixedWidth(264);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *ReviewWorkspace::buildPanel()
{
    m_side = new DecisionSide{m_panel};
    connect(m_side, &DecisionSide::decided, this, &ReviewWorkspace::decide);
    connect(m_side, &DecisionSide::skipped, this, [this] { move(1); });
    connect(m_side, &DecisionSide::published, this, &ReviewWorkspace::publish);
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
    m_model->setRows(std::move(*rows));
    const int total = m_model->rowCount();
    m_progressText->setText(
        tr("%1 of %2 determined").arg(total - m_model->undetermined()).arg(total));
    m_empty->setVisible(total == 0);
    const int row = m_model->rowOf(before);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 0));
    if (total == 0)
        showRow(-1);
    Q_EMIT countChanged();
}

void ReviewWorkspace::showRow(int row)
{
    const auto seen = m_desk.document(m_model->idAt(row));
    m_seen = seen ? std::optional{*seen} : std::nullopt;
    m_side->setEnabled(m_seen.has_value());
    if (!m_seen) {
        m_page->clear();
        m_panel->show({});
        m_side->offerPublishing(false);
        return;
    }
    m_page->show(m_seen->value);
    m_panel->show(m_seen->value);
    m_side->offerPublishing(m_seen->value.attribute == Attribute::Proactive &&
                            m_seen->value.state == DocumentState::Determined);
}

void ReviewWorkspace::decide()
{
    if (!m_seen)
        return;
    const Document document = m_seen->value;
    const Determination made = m_panel->determination();
    if (made.attribute == Attribute::None) {
        m_strip->showError(tr("Choose an attribute first: 1, 2 or 3."));
        return;
    }
    const int row = m_model->rowOf(document.id);
    const auto done = m_desk.determine(*m_seen, made);
    if (!done) {
        m_strip->showError(errorText(done.error()));
        return;
    }
    m_strip->clear();
    Q_EMIT said(tr("%1 determined: %2").arg(document.number, Terms::attribute(made.attribute)));
    // With nothing else to determine the page stays, so that the next act (publish) is at hand.
    if (const int next = m_model->nextUndetermined(row); next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
    m_list->setFocus();
}

void ReviewWorkspace::publish()
{
    if (!m_seen)
        return;
    const QString number = m_seen->value.number;
    const auto done = m_desk.publish(*m_seen, m_desk.today());
    if (!done) {
        m_strip->showError(errorText(done.error()));
        return;
    }
    m_strip->clear();
    Q_EMIT said(tr("%1 published").arg(number));
}

void ReviewWorkspace::enterDocument()
{
    auto *dialog = new EnterDocumentDialog{m_desk, m_dialogs, this};
    connect(dialog, &EnterDocumentDialog::entered, this, [this](DocumentId id) {
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
        m_list->setFocus();
    });
    dialog->open();
}

void ReviewWorkspace::move(int rows)
{
    const int to = qBound(0, m_list->currentIndex().row() + rows, qMax(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(to));
    m_list->setFocus();
}

bool ReviewWorkspace::takeKey(int key)
{
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Space: move(1); return true;
    case Qt::Key_K: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: decide(); return true;
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
    return m_model->undetermined();
}

void ReviewWorkspace::arrive()
{
    refresh();
}
