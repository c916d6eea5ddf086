// What is done with a dispatch form on its page.
#include "core/letters/returnnotice.h"
#include "ui/common/letterpreview.h"
#include "ui/common/messagestrip.h"
#include "ui/review/dispatchlistmodel.h"
#include "ui/review/dispatchpage.h"
#include "ui/review/formeditor.h"
#include "ui/wording/errortext.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

void DispatchPage::begin(const DispatchForm &form, DispatchFormId answers)
{
    m_editing = true;
    m_answers = answers;
    m_editor->setEnabled(true);
    m_editor->show(form, true);
    m_editor->goTo(u"unit"_s);
    m_strip->clear();
    showChecks();
}

void DispatchPage::newForm()
{
    begin({.received = m_desk.today()}, {});
}

void DispatchPage::handInAgain()
{
    if (!current())
        return;
    const DispatchForm returned = *current();
    DispatchForm next = returned;
    next.received = m_desk.today();
    next.state = FormState::Submitted;
    next.defects.clear();
    next.decided = {};
    next.decidedBy = {};
    next.decisionReason.clear();
    begin(next, returned.id);
}

void DispatchPage::takeIn()
{
    const DispatchForm form = m_editor->form();
    const auto id = submitForm(m_desk, form, m_answers);
    if (!id)
        return m_strip->showError(errorText(id.error()));
    m_editing = false;
    m_strip->clear();
    refresh();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(*id)));
    m_list->setFocus();
    Q_EMIT said(tr("Taken in: %1").arg(form.title));
}

void DispatchPage::pass()
{
    if (!current())
        return;
    const DispatchForm form = *current();
    const auto made = passForm(
        m_desk, form.id,
        {.on = m_desk.today(), .number = m_number->text(), .overrideReason = m_reason->text()});
    if (!made)
        return m_strip->showError(errorText(made.error()));
    m_strip->clear();
    refresh();
    Q_EMIT said(tr("Passed: %1").arg(form.title));
    Q_EMIT documentMade(*made);
}

void DispatchPage::sendBack()
{
    if (!current())
        return;
    const DispatchForm form = *current();
    const auto done = returnForm(m_desk, form.id, m_reason->text(), m_desk.today());
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    refresh();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(form.id)));
    Q_EMIT said(tr("Returned: %1").arg(form.title));
}

void DispatchPage::showNotice()
{
    if (!current())
        return;
    const auto organ = readSeen<Organ>(m_desk.records(), current()->organ.value);
    if (!organ)
        return m_strip->showError(errorText(organ.error()));
    const auto letter = returnNotice(*current(), organ->value, m_desk.law());
    if (!letter)
        return m_strip->showError(errorText(letter.error()));
    auto *preview = new LetterPreview{*letter, m_dialogs, this};
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}
