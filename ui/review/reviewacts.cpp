// What is done on the review page: decide, take back, check, publish, adjust.
#include "core/desk/documentdesk.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/review/adjustdialog.h"
#include "ui/review/bulkdialog.h"
#include "ui/review/checkdialog.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/decisionside.h"
#include "ui/review/documentlistmodel.h"
#include "ui/review/documentpage.h"
#include "ui/review/enterdocumentdialog.h"
#include "ui/review/backlogimportdialog.h"
#include "ui/review/reviewworkspace.h"
#include "ui/review/similardecisions.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QListView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

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
    if (document.attribute != Attribute::None)
        return adjust();
    const int row = m_model->rowOf(document.id);
    m_decided.push_back(document.id); // before the list follows what the desk tells
    const auto done = m_desk.determine(*m_seen, made);
    if (!done) {
        m_decided.pop_back();
        m_strip->showError(errorText(done.error()));
        return;
    }
    if (const auto decided = m_desk.document(document.id))
        m_past.note(decided->value);
    m_strip->clear();
    Q_EMIT said(tr("%1 determined: %2").arg(document.number, Terms::attribute(made.attribute)));
    // With nothing else to determine the page stays, so that the next act (publish) is at hand.
    if (const int next = m_model->nextUndetermined(row); next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
    leaveText();
}

void ReviewWorkspace::leaveText()
{
    if (m_mode == Mode::Backlog)
        m_page->browser().setFocus();
    else
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

/// The document whose decision went comes back to sight.
void ReviewWorkspace::undo()
{
    const auto kind = m_desk.undo();
    if (!kind)
        return m_strip->showError(errorText(kind.error()));
    m_strip->clear();
    Q_EMIT said(tr("Taken back: %1").arg(Terms::event(*kind)));
    if (m_decided.empty())
        return;
    const DocumentId last = m_decided.back();
    m_decided.pop_back();
    if (const auto seen = m_desk.document(last))
        m_past.note(seen->value);
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(last))));
    showRow(m_list->currentIndex().row());
    showProgress();
}

void ReviewWorkspace::sameAsNearest()
{
    const PastDecision *nearest = m_side->similar().nearest();
    if (!nearest || !m_seen)
        return m_strip->showError(tr("No earlier decision is like this one."));
    const auto other = m_desk.document(nearest->id);
    if (!other)
        return m_strip->showError(errorText(other.error()));
    Document as = m_seen->value;
    as.attribute = other->value.attribute;
    as.ground = other->value.ground;
    as.basis = other->value.basis;
    as.dutyDenied = other->value.dutyDenied;
    m_panel->show(as); // proposed only; Enter decides
    m_strip->clear();
}

void ReviewWorkspace::determineByRule()
{
    const Determination made = m_panel->determination();
    if (made.attribute == Attribute::None)
        return m_strip->showError(tr("Choose an attribute first: 1, 2 or 3."));
    auto rows = m_desk.documentRows();
    if (!rows)
        return m_strip->showError(errorText(rows.error()));
    auto *dialog = new BulkDialog{made, shownRows(std::move(*rows)), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, made] {
        const auto done = determineAll(m_desk, dialog->taken(), made);
        if (!done)
            return m_strip->showError(errorText(done.error()));
        m_strip->showDone(tr("%n documents determined", nullptr, *done));
        if (auto past = PastDecisions::read(m_desk.records()))
            m_past = std::move(*past);
    });
    dialog->open();
}

void ReviewWorkspace::importBacklog()
{
    if (const auto may = m_desk.may(Permission::Import); !may)
        return m_strip->showError(errorText(may.error()));
    const QString path =
        m_dialogs.openFile(this, tr("A sheet, or one paper of a folder"),
                           tr("Sheets and papers (*.xlsx *.csv *.txt *.docx *.odt *.pdf)"));
    if (!path.isEmpty())
        (new BacklogImportDialog{m_desk, path, this})->open();
}

void ReviewWorkspace::checkForPublication()
{
    if (m_seen)
        (new CheckDialog{m_desk, m_seen->value, m_dialogs, this})->open();
}

void ReviewWorkspace::adjust()
{
    if (!m_seen)
        return;
    auto *dialog = new AdjustDialog{m_desk, m_seen->value, m_panel->determination(), this};
    connect(dialog, &QDialog::accepted, this,
            [this, number = m_seen->value.number] { Q_EMIT said(tr("%1 adjusted").arg(number)); });
    dialog->open();
}

void ReviewWorkspace::move(int rows)
{
    const int to = qBound(0, m_list->currentIndex().row() + rows, qMax(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(to));
    leaveText();
}
