#include "ui/review/backlogimportdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/common/windowsize.h"
#include "ui/review/backlogreading.h"
#include "ui/wording/errortext.h"

#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int together = 25; ///< documents of one save, so that the screen lives
}

BacklogImportDialog::BacklogImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_strip{new MessageStrip}
    , m_model{new FoundListModel{this}}
    , m_count{label({}, Tone::Plain, Type::base, true)}
    , m_progress{new QProgressBar}
    , m_enter{new DeskButton{tr("Enter them"), DeskButton::Shape::Primary}}
    , m_cancel{new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s}}
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Take in the backlog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    sizeWindow(*this, {980, 600});
    build();
    read(path);
}

void BacklogImportDialog::build()
{
    m_count->setObjectName(u"importCountLabel"_s);
    m_count->setText(tr("Reading…"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedSize(160, 8);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_enter->setObjectName(u"importEnterButton"_s);
    m_enter->setEnabled(false);
    m_cancel->setObjectName(u"importCancelButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_running)
            return reject();
        finish();
    });
    connect(m_enter, &QPushButton::clicked, this, &BacklogImportDialog::begin);
    auto *table = new QTableView;
    table->setObjectName(u"importTableView"_s);
    table->setAccessibleName(tr("What was found"));
    table->setModel(m_model);
    makeQuiet(*table);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const auto &[column, width] :
         {std::pair{int(FoundListModel::Source), 120}, std::pair{int(FoundListModel::Number), 170},
          std::pair{int(FoundListModel::Title), 340}, std::pair{int(FoundListModel::Formed), 100}})
        table->setColumnWidth(column, width);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count);
    foot->addWidget(m_progress);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_enter);
    auto *hint = label(tr("Check number, title and day; F2 mends the chosen one."), Tone::Quiet);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    column->addWidget(hint);
    column->addWidget(table, 1);
    column->addLayout(foot);
}

void BacklogImportDialog::read(const QString &path)
{
    auto known = knownDocuments(m_desk);
    if (!known)
        return m_strip->showError(errorText(known.error()));
    m_background.run(
        [path, known = *known,
         setting = RegisterSetting{m_desk.law(), m_desk.calendar(), m_desk.today()}](
            const Background::GoOn &goOn) { return readBacklog(path, known, setting, goOn); },
        [this](const Result<std::vector<FoundDocument>> &found) { show(found); });
}

void BacklogImportDialog::show(const Result<std::vector<FoundDocument>> &found)
{
    if (!found) {
        m_count->clear();
        return m_strip->showError(errorText(found.error()));
    }
    m_model->setFound(*found);
    const int enterable = m_model->enterable();
    m_count->setText(
        tr("%1 can be entered, %2 not").arg(enterable).arg(m_model->rowCount() - enterable));
    m_enter->setEnabled(enterable > 0);
    m_enter->setFocus();
}

void BacklogImportDialog::begin()
{
    m_running = true;
    m_enter->setEnabled(false);
    m_progress->setRange(0, m_model->rowCount());
    m_progress->show();
    enterNext();
}

/// The next few as one change; what can't be entered after all stops the rest.
Result<Changes> BacklogImportDialog::nextFew(int &here)
{
    const auto &found = m_model->found();
    Changes changes;
    for (; m_next < found.size() && here < together; ++m_next) {
        const auto &[source, document, organ, doubt, refusal] = found[m_next];
        if (!refusal.isEmpty())
            continue;
        const auto entry = m_desk.may(Permission::Import, document.organ).and_then([&] {
            return enterDocument(found[m_next].document, m_desk.documentSetting());
        });
        if (!entry)
            return tl::unexpected(entry.error());
        changes.append(entry->changes);
        ++here;
    }
    return changes;
}

/// A save, then the screen lives, then the next.
void BacklogImportDialog::enterNext()
{
    if (!m_running)
        return;
    int here = 0;
    const auto changes = nextFew(here);
    const auto done =
        !changes || here == 0 ? Result<>{} : m_desk.run(changes).map([](const Committed &) {});
    if (!changes || !done) {
        m_strip->showError(errorText(changes ? done.error() : changes.error()));
        return finish();
    }
    m_entered += here;
    m_progress->setValue(int(m_next));
    if (m_next >= m_model->found().size())
        return finish();
    QTimer::singleShot(0, this, &BacklogImportDialog::enterNext);
}

void BacklogImportDialog::finish()
{
    m_running = false;
    m_progress->hide();
    m_count->setText(tr("%n documents entered", nullptr, m_entered));
    m_enter->hide();
    m_cancel->setText(tr("Close"));
}
