#include "ui/requests/ledgertab.h"

#include "ui/common/datetext.h"
#include "ui/common/dayledgerview.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/requests/segmentmodel.h"
#include "ui/requests/whatifbar.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LedgerTab::LedgerTab(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_strip{new DayLedgerView}
    , m_warnings{label({}, Tone::Warn, Type::secondary)}
    , m_segments{new SegmentModel{this}}
    , m_table{new QTableView}
    , m_whatIf{new WhatIfBar}
{
    setObjectName(u"ledgerTab"_s);
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    buildTable();
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    auto *inner = new QVBoxLayout{body};
    inner->setContentsMargins(16, 8, 12, 8);
    inner->setSpacing(4);
    inner->addWidget(m_strip);
    inner->addWidget(m_warnings);
    inner->addWidget(m_table, 1);
    auto *area = new QScrollArea;
    area->setObjectName(u"ledgerScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(body);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_whatIf);
    connect(m_whatIf, &WhatIfBar::changed, this, &LedgerTab::tryOut);
    connect(m_whatIf, &WhatIfBar::keepAsked, this, &LedgerTab::keepTrial);
    copiesRows(*m_table);
    connect(m_strip, &DayLedgerView::currentDayChanged, this,
            [this](QDate day) { m_table->selectRow(m_segments->rowOf(day)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                const LedgerSegment *segment = m_segments->at(row.row());
                m_strip->setLit(segment ? segment->first : QDate{},
                                segment ? segment->last : QDate{});
            });
}

void LedgerTab::buildTable()
{
    m_table->setObjectName(u"segmentTableView"_s);
    m_table->setAccessibleName(tr("Reasons for the count of days"));
    m_table->setModel(m_segments);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->setMinimumHeight(28 + 2 * 30);
    auto *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setSectionResizeMode(QHeaderView::Fixed);
    const std::pair<int, int> widths[] = {{SegmentModel::Reason, 176},
                                          {SegmentModel::Span, 208},
                                          {SegmentModel::Counted, 84},
                                          {SegmentModel::Excluded, 84},
                                          {SegmentModel::Total, 52}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
}

QString LedgerTab::articleOf(const QString &citation) const
{
    const auto found = m_desk.law().citation(citation, m_desk.today());
    return found ? found->brief : QString{};
}

void LedgerTab::show(const Case &file, const Result<DayLedger> &ledger)
{
    m_file = file;
    m_ledger = ledger ? *ledger : DayLedger{};
    const auto article = [this](const QString &key) { return articleOf(key); };
    m_strip->setLedger(m_ledger, m_desk.today(), article);
    m_segments->show(m_ledger.segments, &DateText::span, article);
    QStringList said;
    for (const DeadlineWarning warning : m_ledger.deadline.warnings)
        said << Terms::warning(warning);
    if (!ledger)
        said << errorText(ledger.error());
    sayHint(m_warnings, Tone::Warn, said.join(u' '));
    m_warnings->setVisible(!said.isEmpty());
    const auto most = m_desk.law().period(PeriodKind::Extension, m_desk.today());
    m_whatIf->start(m_desk.today(), (most ? most->length : 0) - m_ledger.deadline.extension);
    m_whatIf->setVisible(ledger && !file.request.value.closed.isValid());
}

void LedgerTab::keepTrial()
{
    if (const QString tried = m_whatIf->sentence(); !tried.isEmpty())
        Q_EMIT stepChosen(Step::Note, {{u"text"_s, tried}});
}

void LedgerTab::tryOut()
{
    const auto events = m_whatIf->supposed(clockEvents(m_file));
    if (!events) {
        m_whatIf->showNothing();
        m_strip->setTrial({});
        return;
    }
    const auto tried = m_desk.ledger(m_file, *events);
    if (!tried) {
        m_whatIf->showRefusal(errorText(tried.error()));
        m_strip->setTrial({});
        return;
    }
    const Deadline &then = tried->deadline;
    const int left = remainingDays(m_desk.today(), then.date, m_desk.calendar());
    const QString detail = tr("%1 working days not counted, %2 left").arg(then.excluded).arg(left);
    const QString worst =
        then.latest.isValid() && then.latest != then.date
            ? tr("at the latest %1, if the full limit runs").arg(DateText::full(then.latest))
            : QString{};
    m_whatIf->showResult(then.date, detail, worst);
    m_strip->setTrial(then.date);
}
