#include "core/desk/desk.h"
#include "ui/annualreport/annualworkspace.h"

#include "ui/annualreport/annualtablemodel.h"
#include "ui/annualreport/carryform.h"
#include "ui/annualreport/cellpainter.h"
#include "ui/annualreport/checkpanel.h"
#include "ui/annualreport/unitform.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/common/wrappingrow.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnnualWorkspace::AnnualWorkspace(RequestBoard &board, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_board{board}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_year{new ChoiceBox{u"annualYearBox"_s, tr("Year")}}
    , m_organ{new ChoiceBox{u"annualOrganBox"_s, tr("Organ")}}
    , m_tabs{new SegmentBar{tr("Part of the report"),
                            {{tr("Text"), {}, u"annualTextButton"_s},
                             {tr("Table 2"), {}, u"annualUnitsButton"_s},
                             {tr("Table 3"), {}, u"annualRequestsButton"_s},
                             {tr("Table 4"), {}, u"annualChallengesButton"_s},
                             {tr("Carry-over"), {}, u"annualCarryButton"_s}}}}
    , m_blocked{elided(Tone::Bad, Type::secondary)}
    , m_export{new DeskButton{tr("Export")}}
    , m_collection{new DeskButton{tr("Collection sheet")}}
    , m_stack{new QStackedWidget}
    , m_table{new QTableView}
    , m_model{new AnnualTableModel{this}}
    , m_challenges{new QTableWidget{ChallengeTable::BlockCount, 6}}
    , m_units{new UnitForm}
    , m_carry{new CarryForm}
    , m_checks{new CheckPanel}
{
    setObjectName(u"annualWorkspace"_s);
    setGround(this, u"surface"_s);
    m_stack->addWidget(buildText());
    m_stack->addWidget(m_units);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildChallenges());
    m_stack->addWidget(m_carry);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_stack, 1);
    panes->addWidget(rule(Rule::Upright));
    addSide(panes, m_checks, 212, 320);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addLayout(panes, 1);
    leadFocus(this, m_table);
    m_tabs->setCurrent(Requests);
    m_stack->setCurrentIndex(Requests);
    connect(m_tabs, &SegmentBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &AnnualWorkspace::showCell);
    connect(m_checks, &CheckPanel::opened, this, &AnnualWorkspace::openCell);
    connect(m_checks, &CheckPanel::refillAsked, this, [this] { saveText(true); });
    connect(m_units, &UnitForm::saved, this, &AnnualWorkspace::saveUnits);
    connect(m_year, &QComboBox::activated, this, &AnnualWorkspace::refresh);
    connect(m_organ, &QComboBox::activated, this, &AnnualWorkspace::refresh);
    Desk &desk = m_board.desk();
    connect(m_carry, &CarryForm::freezeAsked, this, [this, &desk] {
        if (organ())
            take(desk.freezeYear(m_book.report, *organ()), tr("Frozen."));
    });
    const auto write = [this](auto act) {
        const auto line = m_carry->line();
        take(line ? act(*line) : Result<>{tl::unexpected(line.error())}, tr("Line added."));
    };
    connect(m_carry, &CarryForm::restateAsked, this, [write, &desk] {
        write([&](const CarryLine &line) { return desk.restateYear(line); });
    });
    connect(m_carry, &CarryForm::moveAsked, this,
            [write, &desk] { write([&](const CarryLine &line) { return desk.moveCarry(line); }); });
    connect(&m_board, &RequestBoard::changed, this, [this] {
        if (isVisible()) // counted when it is looked at
            arrive();
    });
    arrive();
}

QWidget *AnnualWorkspace::buildHead()
{
    m_blocked->setObjectName(u"annualBlockedLabel"_s);
    m_blocked->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_export->setObjectName(u"annualExportButton"_s);
    m_collection->setObjectName(u"annualCollectionButton"_s);
    connect(m_export, &QPushButton::clicked, this, &AnnualWorkspace::save);
    connect(m_collection, &QPushButton::clicked, this, &AnnualWorkspace::saveCollection);
    m_organ->setFixedWidth(220);
    auto *head = new QWidget;
    auto *row = new WrappingRow{head};
    row->setContentsMargins(16, 11, 16, 12);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addWidget(m_year);
    row->addWidget(m_organ);
    row->addWidget(m_tabs);
    row->addGap();
    row->addWidget(m_blocked);
    row->addWidget(m_collection);
    row->addWidget(m_export);
    return head;
}

QWidget *AnnualWorkspace::buildTable()
{
    m_table->setObjectName(u"annualTableView"_s);
    m_table->setAccessibleName(tr("Table 3"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AnnualCellDelegate{m_table});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(22);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnnualWorkspace::showCell);
    connect(m_table, &QTableView::activated, this, &AnnualWorkspace::openCell);
    connect(m_table, &QTableView::doubleClicked, this, &AnnualWorkspace::openCell);
    auto *enter = new QShortcut{Qt::Key_Return, m_table};
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &AnnualWorkspace::openCell);
    return m_table;
}

QWidget *AnnualWorkspace::buildChallenges()
{
    m_challenges->setObjectName(u"annualChallengesTable"_s);
    m_challenges->setAccessibleName(tr("Table 4"));
    m_challenges->setHorizontalHeaderLabels(
        {tr("Upheld"), tr("Corrected"), tr("Other"), tr("Pending"), tr("Total"), tr("Last year")});
    m_challenges->setVerticalHeaderLabels(
        {tr("Reviews"), tr("Lawsuits without review"), tr("Lawsuits after review")});
    m_challenges->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_challenges->setFrameShape(QFrame::NoFrame);
    connect(m_challenges, &QTableWidget::cellActivated, this, &AnnualWorkspace::openChallenges);
    return m_challenges;
}

QWidget *AnnualWorkspace::buildText()
{
    auto *area = new QScrollArea;
    area->setObjectName(u"annualTextArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_textPage = area;
    return area;
}

QString AnnualWorkspace::purpose() const
{
    return tr(
        "The annual report from the records. Each cell opens the cases it counts; while a "
        "cross-check fails nothing is exported. A frozen year changes by visible lines only.");
}

QList<KeyHelp> AnnualWorkspace::keys() const
{
    return {{u"← → ↑ ↓"_s, tr("Move from cell to cell")},
            {u"Enter"_s, tr("Open the cases of the cell")}};
}
