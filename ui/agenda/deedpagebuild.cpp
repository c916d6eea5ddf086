// The page of what is done toward the key points, put together.
#include "ui/agenda/deedpage.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/common/scrolled.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/common/wrappingrow.h"

#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeedPage::DeedPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_model{new DeedListModel{this}}
    , m_books{nullptr}
    , m_list{new QTableView}
    , m_empty{label({}, Tone::Quiet)}
    , m_heading{elided(Tone::Plain, Type::subject, true)}
    , m_facts{label({}, Tone::Quiet)}
    , m_form{new DeedForm}
    , m_new{new DeskButton{tr("New"), DeskButton::Shape::Plain, u"Ctrl+N"_s}}
    , m_check{new DeskButton{tr("Column check…")}}
    , m_save{new DeskButton{tr("Save"), DeskButton::Shape::Primary, u"Ctrl+Enter"_s}}
    , m_discard{new DeskButton{tr("Discard"), DeskButton::Shape::Plain, u"Esc"_s}}
{
    setObjectName(u"deedPage"_s);
    m_list->setObjectName(u"deedTableView"_s);
    m_list->setAccessibleName(tr("On record"));
    m_list->setModel(m_model);
    makeQuiet(*m_list);
    copiesRows(*m_list);
    auto *left = new QWidget;
    auto *lines = new QVBoxLayout{left};
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    lines->addWidget(buildBar());
    lines->addWidget(m_list, 1);
    lines->addWidget(m_empty);
    auto *panes = new QSplitter;
    panes->setObjectName(u"deedSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(left);
    panes->addWidget(buildPanel());
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(panes);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeedPage::showCurrent);
    connect(m_form, &DeedForm::touched, this, &DeedPage::showButtons);
    buildKeys();
}

QWidget *DeedPage::buildBar()
{
    QList<SegmentBar::Choice> choices;
    for (const DeedBook &each : deedBooks())
        choices.append({each.name(), {}, u"%1BookButton"_s.arg(each.key)});
    m_books = new SegmentBar{tr("What is on record"), choices};
    m_books->setCurrent(0);
    m_new->setObjectName(u"deedNewButton"_s);
    m_check->setObjectName(u"deedCheckButton"_s);
    m_empty->setObjectName(u"deedCountLabel"_s);
    connect(m_books, &SegmentBar::chosen, this, [this](int at) {
        openBook(at);
        m_books->setCurrent(m_at); // where what was typed can't be kept, it stays
    });
    connect(m_new, &QPushButton::clicked, this, &DeedPage::begin);
    connect(m_check, &QPushButton::clicked, this, &DeedPage::checkColumn);
    auto *bar = new QWidget;
    auto *row = new WrappingRow{bar};
    row->addWidget(m_books);
    row->addGap();
    row->addWidget(m_check);
    row->addWidget(m_new);
    return bar;
}

QWidget *DeedPage::buildPanel()
{
    m_heading->setObjectName(u"deedHeadingLabel"_s);
    m_facts->setObjectName(u"deedFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setObjectName(u"deedSaveButton"_s);
    m_discard->setObjectName(u"deedDiscardButton"_s);
    connect(m_save, &QPushButton::clicked, this, &DeedPage::save);
    connect(m_discard, &QPushButton::clicked, this, &DeedPage::discard);
    auto *inner = new QWidget;
    auto *fields = new QVBoxLayout{inner};
    fields->setContentsMargins({});
    fields->addWidget(m_form);
    fields->addStretch(1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_discard);
    acts->addWidget(m_save);
    auto *panel = new QWidget;
    panel->setMinimumWidth(384);
    setGround(panel, u"sunken"_s);
    auto *column = new QVBoxLayout{panel};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addWidget(rule());
    column->addWidget(scrolled(inner), 1);
    column->addLayout(acts);
    return panel;
}

void DeedPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, QAbstractButton *button) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    };
    key(Qt::CTRL | Qt::Key_N, m_new);
    key(Qt::CTRL | Qt::Key_Return, m_save);
    key(Qt::CTRL | Qt::Key_Enter, m_save);
    key(Qt::Key_Escape, m_discard);
}
