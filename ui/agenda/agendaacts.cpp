// What an officer does on the page of the key points: load, tell, show evidence, urge, sheets.
#include "core/desk/agendasheet.h"
#include "core/sheets/sheetfile.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/agenda/deedpage.h"
#include "ui/agenda/dutypanel.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/letterpreview.h"
#include "ui/common/messagestrip.h"
#include "ui/wording/errortext.h"

#include <QFile>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {
/// A plan with its obligations, or a document of which they are proposed.
Result<PlanFile> planFrom(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".json"))
        return readPlanFile(bytes);
    const auto shipped = shippedPlan();
    if (!shipped)
        return shipped;
    return readAgendaText(QString::fromUtf8(bytes)).and_then([&](const AgendaText &text) {
        return proposePlan(text, *shipped);
    });
}
} // namespace

void AgendaWorkspace::connectPanel()
{
    connect(m_panel, &DutyPanel::saveWanted, this, &AgendaWorkspace::keepTyped);
    connect(m_panel, &DutyPanel::fileWanted, this, &AgendaWorkspace::addFile);
    connect(m_panel, &DutyPanel::linkGiven, this, &AgendaWorkspace::addLink);
    connect(m_deeds, &DeedPage::refused, m_strip, &MessageStrip::showError);
    connect(m_deeds, &DeedPage::done, m_strip, &MessageStrip::showDone);
    connect(m_deeds, &DeedPage::said, this, [this](const QString &line) {
        m_strip->clear();
        Q_EMIT said(line);
    });
    connect(m_panel, &DutyPanel::removalWanted, this, [this](EvidenceId id) {
        const QString question =
            tr("Remove this evidence of obligation %1? The journal keeps that it was there.")
                .arg(m_panel->key());
        if (m_dialogs.confirm(this, question, tr("Remove")))
            done(removeEvidence(m_desk, id), tr("Evidence removed: %1"));
    });
}

/// Says how it went, and reads again; \p line names the obligation.
bool AgendaWorkspace::done(const Result<> &result, const QString &line)
{
    if (!result) {
        m_strip->showError(errorText(result.error()));
        return false;
    }
    m_strip->clear();
    Q_EMIT said(line.arg(m_panel->key()));
    if (!isVisible())
        refresh();
    return true;
}

/// What was typed is kept before anything else replaces it; false when it can't be.
bool AgendaWorkspace::keepTyped()
{
    if (!m_deeds->keepTyped())
        return false;
    if (!m_panel->isTouched())
        return true;
    const ProgressTold told = m_panel->told();
    const QString key = m_panel->key();
    const QString who = m_panel->unit();
    m_panel->settle(); // so that what is read again may be shown
    const auto kept = tellProgress(m_desk, plan(), key, who, told);
    if (!kept)
        m_panel->touch();
    return done(kept, tr("Progress kept: %1"));
}

void AgendaWorkspace::addFile()
{
    const QString path = m_dialogs.openFile(this, tr("Evidence"), tr("All files (*)"));
    if (path.isEmpty() || !keepTyped())
        return;
    const QString key = m_panel->key();
    const QString who = m_panel->unit();
    const QDate day = m_panel->evidenceDay();
    m_files.run([path](const Background::GoOn &) { return evidenceFile(path); },
                [this, key, who, day](const Result<Evidence> &read) {
                    done(read.and_then([&](Evidence evidence) {
                                 evidence.given = day;
                                 return giveEvidence(m_desk, plan(), key, who, evidence);
                             })
                             .map([](EvidenceId) {}),
                         tr("Evidence added: %1"));
                });
}

void AgendaWorkspace::addLink(const QString &address)
{
    if (!keepTyped())
        return;
    const auto given = giveEvidence(m_desk, plan(), m_panel->key(), m_panel->unit(),
                                    {.place = address, .given = m_panel->evidenceDay()});
    if (done(given.map([](EvidenceId) {}), tr("Evidence added: %1")))
        m_panel->clearLink();
}

void AgendaWorkspace::loadPlans()
{
    const auto all = plans(m_desk.records());
    if (!all)
        return m_strip->showError(errorText(all.error()));
    fillPlans(*all);
    refresh();
}

void AgendaWorkspace::fillPlans(const std::vector<Plan> &all)
{
    const QSignalBlocker quiet{m_plans};
    const PlanId before = plan();
    m_planIds.clear();
    m_plans->clear();
    int chosen = 0;
    for (const Plan &each : all) {
        if (each.id == before)
            chosen = m_plans->count();
        m_plans->addItem(QString::number(each.year) + u"　"_s + each.number);
        m_planIds.push_back(each.id);
    }
    m_plans->setCurrentIndex(all.empty() ? -1 : chosen);
    m_empty->setText(
        m_load->isVisibleTo(this)
            ? tr("No key points are loaded. Load the document of a year: its clauses are "
                 "recognised, its obligations proposed.")
            : tr("No key points are loaded. The head of the office loads the document of a year."));
}

void AgendaWorkspace::chooseDocument()
{
    const QString path =
        m_dialogs.openFile(this, tr("Key points of a year"), tr("Document or plan (*.txt *.json)"));
    if (path.isEmpty() || !keepTyped())
        return;
    m_files.run([path](const Background::GoOn &) { return planFrom(path); },
                [this](const Result<PlanFile> &file) { load(file); });
}

void AgendaWorkspace::load(const Result<PlanFile> &file)
{
    const auto loaded = file.and_then([&](const PlanFile &read) { return loadPlan(m_desk, read); });
    if (!loaded)
        return m_strip->showError(errorText(loaded.error()));
    const Coverage told = coverageOf(*file);
    m_strip->showDone(tr("%1: %2 obligations; %3 of %4 sentences covered")
                          .arg(file->text.title)
                          .arg(file->duties.size())
                          .arg(told.covered)
                          .arg(told.sentences));
    loadPlans();
}

void AgendaWorkspace::urgeUnit()
{
    if (!keepTyped())
        return;
    const auto letter = urge(m_desk, m_view->agenda, m_view->rows, unit());
    if (!letter)
        return m_strip->showError(errorText(letter.error()));
    m_strip->clear();
    auto *preview = new LetterPreview{*letter, m_dialogs, this};
    preview->setObjectName(u"urgingPreview"_s);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void AgendaWorkspace::writeUnitSheet()
{
    const QString who = unit();
    const QString path =
        m_dialogs.saveFile(this, tr("Unit sheet"), who + u".xlsx"_s, tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty() || !keepTyped())
        return;
    const RegisterSheet made = agendaUnitSheet(
        agendaSheet(m_view->agenda.text, m_view->rows, m_view->agenda.evidence, who));
    m_files.run(
        [path, made](const Background::GoOn &) {
            return writeSheet(path, made.sheet, made.look, IfThere::Replace);
        },
        [this, path, rows = int(made.sheet.rows.size()) - 1](const Result<> &written) {
            if (!written)
                return m_strip->showError(errorText(written.error()));
            m_strip->showDone(tr("%n obligations written to %1", nullptr, rows).arg(path));
        });
}

void AgendaWorkspace::readUnitSheet()
{
    const QString path =
        m_dialogs.openFile(this, tr("Sheet that came back"), tr("Spreadsheet (*.xlsx *.csv)"));
    if (path.isEmpty() || !keepTyped())
        return;
    m_files.run([path](const Background::GoOn &) { return readSheet(path); },
                [this](const Result<Sheet> &sheet) { takeSheet(sheet); });
}

void AgendaWorkspace::takeSheet(const Result<Sheet> &sheet)
{
    const RegisterSheet sent = agendaUnitSheet(
        agendaSheet(m_view->agenda.text, m_view->rows, m_view->agenda.evidence, unit()));
    auto came = sheet.and_then([&](const Sheet &back) {
        return readTaskReturn(sent, m_view->rows, back, m_view->agenda.plan.year);
    });
    if (!came)
        return m_strip->showError(errorText(came.error()));
    const int kept = takeTasks(m_desk, m_view->agenda, came->tasks);
    refresh();
    QStringList refused;
    for (const TaskTold &each : came->tasks) {
        if (each.refused)
            refused << tr("row %1: %2").arg(each.row).arg(errorText(*each.refused));
    }
    for (const RefusedRow &each : came->refused)
        refused << tr("row %1, %2: %3")
                       .arg(each.row)
                       .arg(each.column, errorText({each.code, {each.column}}));
    const QString line = tr("%n rows kept", nullptr, kept);
    if (refused.isEmpty())
        return m_strip->showDone(line);
    m_strip->showError(line + u"; "_s + refused.join(u"; "_s));
}
