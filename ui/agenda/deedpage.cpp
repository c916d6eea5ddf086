#include "ui/agenda/deedpage.h"

#include "core/sheets/sheetfile.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/errortext.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
/// A page of an exported site stands for its whole folder; anything else is a crawler's sheet.
bool isSite(const QString &path)
{
    return path.endsWith(u".html"_s, Qt::CaseInsensitive) ||
           path.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

Result<std::vector<CheckedLink>> linksFrom(const QString &path)
{
    return isSite(path) ? checkSiteFolder(QFileInfo{path}.absolutePath())
                        : readSheet(path).and_then(readCheckedLinks);
}
} // namespace

const DeedBook &DeedPage::book() const
{
    return deedBooks()[std::size_t(m_at)];
}

DeedContext DeedPage::context() const
{
    const int year = m_view->agenda.plan.year;
    return {m_desk, m_view->data, year == 0 ? m_desk.today().year() : year, m_unit,
            m_view->units()};
}

void DeedPage::show(std::shared_ptr<const AgendaView> view, const QString &unit)
{
    m_view = std::move(view);
    m_unit = unit;
    fillList();
}

void DeedPage::openBook(int at)
{
    if (at == m_at || !keepTyped())
        return;
    m_at = at;
    m_current = {};
    fillList();
    m_list->setFocus();
}

void DeedPage::fillList()
{
    m_books->setCurrent(m_at);
    if (!m_view)
        return;
    {
        const QScopedValueRollback quiet{m_filling, true};
        m_model->show(book().heads(), book().lines(context()));
        fitColumns();
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(isEmpty ? tr("Nothing of the year is on record here yet.")
                             : tr("%n on record", nullptr, m_model->rowCount()));
    if (m_form->isTouched())
        return choose(m_current);
    const bool isThere = m_model->find(m_current) >= 0;
    choose(isThere ? m_current : m_model->idAt(0));
    showForm();
}

/// The widths are those of a small window; in a wider one each gets its part.
void DeedPage::fitColumns()
{
    constexpr double small = 772;
    constexpr int panelAndMargins = 418;
    const double by = std::max(1.0, (width() - panelAndMargins) / small);
    const auto heads = book().heads();
    for (std::size_t i = 0; i + 1 < heads.size(); ++i)
        m_list->horizontalHeader()->resizeSection(int(i), int(heads[i].width * by));
}

void DeedPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view)
        fitColumns();
}

/// Brings the row in sight; the form is left as it is.
void DeedPage::choose(EntityId id)
{
    const QScopedValueRollback quiet{m_filling, true};
    m_current = id;
    const int row = m_model->find(id);
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->scrollTo(m_model->index(row, 0));
}

void DeedPage::showCurrent()
{
    if (m_filling)
        return;
    const EntityId asked = m_model->idAt(m_list->currentIndex().row());
    if (asked == m_current)
        return;
    if (!keepTyped())
        return choose(m_current);
    choose(asked);
    showForm();
}

void DeedPage::showForm()
{
    const auto held = book().held(context(), m_current);
    if (!held) {
        Q_EMIT refused(errorText(held.error()));
        return;
    }
    m_heading->setText(m_current.isNull()
                           ? tr("New")
                           : m_model->index(m_model->find(m_current), 0).data().toString());
    m_facts->setText(book().facts(context(), m_current));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_form->show(book().fields(context(), m_current), *held);
    showButtons();
}

void DeedPage::showButtons()
{
    const auto may = [this](Permission permission) {
        return m_desk.may(permission, m_desk.actor().organ).has_value();
    };
    const bool writes = may(m_current.isNull() ? book().permission : Permission::Handle);
    m_form->setEnabled(writes);
    m_new->setEnabled(may(book().permission));
    m_check->setVisible(book().key == deedbooks::occasions.key);
    m_check->setEnabled(may(Permission::Handle));
    // A step is ready to be taken as it is proposed.
    const bool isStep = book().key == deedbooks::inquiries.key && !m_form->told().empty();
    m_save->setEnabled(writes && (m_form->isTouched() || isStep));
    m_discard->setEnabled(m_form->isTouched());
}

void DeedPage::begin()
{
    if (!keepTyped())
        return;
    choose({});
    showForm();
    m_form->begin();
}

void DeedPage::discard()
{
    m_form->settle();
    if (m_current.isNull())
        choose(m_model->idAt(0));
    showForm();
    m_list->setFocus();
}

bool DeedPage::keepTyped()
{
    if (!m_form->isTouched())
        return true;
    return save();
}

bool DeedPage::save()
{
    // A new one and a step are told whole; of what is there, only what was typed.
    const DeedValues typed = m_form->typed();
    const bool isWhole = m_current.isNull() || book().key == deedbooks::inquiries.key;
    const DeedValues told = isWhole ? m_form->told() : typed;
    const EntityId before = m_current;
    m_form->settle(); // so that what is read again may be shown
    const auto saved = book().save(m_desk, before, told);
    if (!saved) {
        m_form->touch(typed);
        Q_EMIT refused(errorText(saved.error()));
        return false;
    }
    choose(*saved); // where the list is read elsewhere, it follows
    showForm();
    Q_EMIT said(tr("Saved: %1").arg(book().name()));
    return true;
}

void DeedPage::checkColumn()
{
    if (m_unit.isEmpty()) {
        Q_EMIT refused(m_view->units().isEmpty()
                           ? tr("No unit is known yet. Put one of its occasions on record, or load "
                                "the plan of a year, then check again. Nothing was changed.")
                           : tr("Choose the unit whose column was checked, then check again. "
                                "Nothing was changed."));
        return;
    }
    const QString path = m_dialogs.openFile(this, tr("Checked links, or a page of the site"),
                                            tr("Sheet or site (*.csv *.xlsx *.html *.htm)"));
    if (path.isEmpty() || !keepTyped())
        return;
    const CheckedPages pages = isSite(path) ? CheckedPages::Whole : CheckedPages::Partly;
    m_files.run([path](const Background::GoOn &) { return linksFrom(path); },
                [this, pages, unit = m_unit](const Result<std::vector<CheckedLink>> &links) {
                    takeCheck(unit, links, pages);
                });
}

void DeedPage::takeCheck(const QString &unit, const Result<std::vector<CheckedLink>> &links,
                         CheckedPages pages)
{
    const auto taken = links.and_then([&](const std::vector<CheckedLink> &all) {
        return takeColumnCheck(m_desk, unit, m_desk.today(), all, pages);
    });
    if (!taken) {
        Q_EMIT refused(errorText(taken.error()));
        return;
    }
    Q_EMIT done(tr("%1: %2 links, %3 new faults, %4 mended, %5 open")
                    .arg(unit)
                    .arg(taken->links)
                    .arg(taken->found)
                    .arg(taken->settled)
                    .arg(taken->open));
}
