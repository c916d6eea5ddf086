#include "ui/exchange/conflictspage.h"

#include "core/base/date.h"
#include "core/desk/desk.h"
#include "core/sync/resolution.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/exchange/sidespanel.h"
#include "ui/exchange/wordsmodel.h"
#include "ui/exchange/wordstable.h"
#include "ui/wording/exchangeterms.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// Those that differ; a group's other members only stand beside them.
QString fieldsOf(const ConflictedEntity &conflict)
{
    QStringList names;
    for (const ConflictedField &field : conflict.fields) {
        if (field.rivals.size() > 1)
            names << ExchangeTerms::field(field.field);
    }
    return ExchangeTerms::list(names);
}
} // namespace

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_rows{new WordsModel{
          {tr("Record"), tr("Which"), tr("To settle"), tr("Until"), tr("What differs")}, this}}
    , m_table{wordsTable(u"conflictTableView"_s, tr("Records in conflict"), m_rows,
                         {150, 320, 140, 110})}
    , m_hint{emptyHint(u"conflictsEmptyLabel"_s,
                       tr("No two desks decided differently. When a package brings something else "
                          "than what is here, both stand on this page until one is kept."))}
    , m_detail{new QWidget}
    , m_title{label({}, Tone::Plain, Type::subject, true)}
    , m_owner{new ChoiceBox{u"conflictOwnerComboBox"_s, tr("Who settles it")}}
    , m_due{new DateField{tr("Settled until"), true}}
    , m_assign{new DeskButton{tr("Assign")}}
    , m_sides{new SidesPanel{desk, desk.may(Permission::Handle).has_value()}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addWidget(m_table, 2);
    column->addWidget(buildDetail(), 3);
    column->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictsPage::showChosen);
    connect(m_sides, &SidesPanel::kept, this, &ConflictsPage::keep);
    show({});
}

QWidget *ConflictsPage::buildDetail()
{
    m_title->setObjectName(u"conflictTitleLabel"_s);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout{m_detail};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(buildTask());
    column->addWidget(m_sides, 1);
    return m_detail;
}

QWidget *ConflictsPage::buildTask()
{
    m_due->setObjectName(u"conflictDueDateEdit"_s);
    m_due->setMaximumWidth(220);
    m_assign->setObjectName(u"assignConflictButton"_s);
    m_assign->setEnabled(m_desk.may(Permission::Handle).has_value());
    connect(m_assign, &QPushButton::clicked, this, &ConflictsPage::assign);
    auto *task = new QWidget;
    auto *row = new QHBoxLayout{task};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label(tr("Who settles it"), Tone::Quiet));
    row->addWidget(m_owner);
    row->addSpacing(8);
    row->addWidget(label(tr("Settled until"), Tone::Quiet));
    row->addWidget(m_due);
    row->addWidget(m_assign);
    row->addStretch(1);
    return task;
}

QString ConflictsPage::ownerText(OfficerId owner) const
{
    if (owner.isNull())
        return u"–"_s;
    const auto officer = readSeen<Officer>(m_desk.records(), owner.value);
    return officer ? officer->value.name : tr("unknown officer");
}

void ConflictsPage::show(const std::vector<OpenConflict> &conflicts)
{
    const OpenConflict *before = chosen();
    const EntityId kept = before ? before->whole.entity : EntityId{};
    m_conflicts = conflicts;
    std::vector<QStringList> rows;
    int row = 0;
    for (const OpenConflict &each : m_conflicts) {
        if (each.whole.entity == kept)
            row = int(rows.size());
        const ConflictTask &task = each.task.value;
        rows.push_back({ExchangeTerms::noun(each.whole.noun), each.subject, ownerText(task.owner),
                        task.due.isValid() ? isoDate(task.due) : u"–"_s, fieldsOf(each.whole)});
    }
    m_rows->show(std::move(rows));
    showRows(m_table, m_hint, !m_conflicts.empty());
    m_detail->setVisible(!m_conflicts.empty());
    if (!m_conflicts.empty())
        m_table->selectRow(row);
}

void ConflictsPage::setPrivacy(bool on)
{
    m_private = on;
    showChosen();
}

const OpenConflict *ConflictsPage::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    const auto row = std::size_t(at.row());
    return at.isValid() && row < m_conflicts.size() ? &m_conflicts[row] : nullptr;
}

void ConflictsPage::showChosen()
{
    const OpenConflict *conflict = chosen();
    if (!conflict)
        return;
    m_title->setText(tr("%1 %2: which of these is to stand?")
                         .arg(ExchangeTerms::noun(conflict->whole.noun), conflict->subject));
    fillOwners(conflict->task.value.owner);
    m_due->setDay(conflict->task.value.due);
    m_sides->show(m_private ? masked(conflict->whole) : conflict->shown);
}

void ConflictsPage::fillOwners(OfficerId owner)
{
    m_owner->clear();
    m_owner->addItem(tr("nobody in particular"), QUuid{});
    if (const auto officers = m_desk.officers()) {
        for (const Officer &each : *officers) {
            if (!each.disabled)
                m_owner->addItem(each.name, each.id.value);
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner.value)));
}

bool ConflictsPage::run(const Result<Changes> &verb)
{
    const auto done = m_desk.run(verb);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

/// With the whole of it, also what this officer is shown masked.
void ConflictsPage::keep(const WriteRef &side, const QString &reason)
{
    const OpenConflict *found = chosen();
    if (!found)
        return;
    const OpenConflict conflict = *found; // the list is read again meanwhile
    const auto resolved =
        m_desk.may(Permission::Handle, conflict.organ)
            .and_then(
                [&] { return m_desk.records().read(conflict.whole.noun, conflict.whole.entity); })
            .and_then([&](const Record &record) {
                return keepSide(record, conflict.whole, side, reason);
            })
            .map([&](Changes changes) { return changes.append(endConflictTask(conflict.task)); });
    if (run(resolved))
        Q_EMIT said(tr("Kept; the other side stays in the history."));
}

void ConflictsPage::assign()
{
    const OpenConflict *conflict = chosen();
    if (!conflict)
        return;
    const OfficerId owner{m_owner->currentData().toUuid()};
    const auto assigned = m_desk.may(Permission::Handle, conflict->organ).map([&] {
        return assignConflict(conflict->task, owner, m_due->day());
    });
    if (run(assigned))
        Q_EMIT said(tr("Assigned."));
}
