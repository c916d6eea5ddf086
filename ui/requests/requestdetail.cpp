#include "ui/requests/requestdetail.h"

#include "core/requests/nextact.h"
#include "ui/common/focuslead.h"
#include "ui/common/pieces.h"
#include "ui/requests/challengestab.h"
#include "ui/requests/consultationstab.h"
#include "ui/requests/decisiontab.h"
#include "ui/requests/feetab.h"
#include "ui/requests/historytab.h"
#include "ui/requests/ledgertab.h"
#include "ui/requests/overviewtab.h"
#include "ui/requests/requesthead.h"
#include "ui/requests/stepbar.h"
#include "ui/requests/stepdialog.h"
#include "ui/requests/stepform.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The chosen tab is bold and a little wider, of which no layout hears: without the room for it the
/// last one would scroll the first away.
class Tabs final : public QTabBar
{
public:
    QSize sizeHint() const override
    {
        constexpr int bold = 12;
        return QTabBar::sizeHint() + QSize{bold, 0};
    }
};
} // namespace

RequestDetail::RequestDetail(Desk &desk, const std::vector<LetterTemplate> &templates,
                             const CorrespondenceTab::Callbacks &letters, FilesTab::Access files,
                             QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_whole{new QWidget}
    , m_head{new RequestHead}
    , m_tabs{new Tabs}
    , m_atHand{new StepBar{StepBar::Extent::AtHand}}
    , m_pages{new QStackedWidget}
    , m_overview{new OverviewTab}
    , m_ledger{new LedgerTab{desk}}
    , m_letters{new CorrespondenceTab{templates, letters}}
    , m_consultations{new ConsultationsTab{desk, templates, letters}}
    , m_fee{new FeeTab{desk}}
    , m_decision{new DecisionTab{desk}}
    , m_files{new FilesTab{desk, std::move(files)}}
    , m_challenges{new ChallengesTab{desk}}
    , m_history{new HistoryTab{desk}}
{
    setObjectName(u"requestDetail"_s);
    setGround(this, u"surface"_s);
    build();
    const auto asked = [this](Step step) { ask(step); };
    connect(m_atHand, &StepBar::chosen, this, asked);
    connect(m_overview, &OverviewTab::stepChosen, this, asked);
    connect(m_overview, &OverviewTab::unmaskAsked, this, &RequestDetail::unmask);
    connect(m_ledger, &LedgerTab::stepChosen, this, &RequestDetail::ask);
    connect(m_consultations, &ConsultationsTab::stepChosen, this, &RequestDetail::ask);
    connect(m_fee, &FeeTab::stepChosen, this, &RequestDetail::ask);
    connect(m_files, &FilesTab::done, this, &RequestDetail::stepTaken);
    connect(m_challenges, &ChallengesTab::stepChosen, this, &RequestDetail::ask);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_atHand->setVisible(m_pages->currentWidget() != m_decision); // it has its own act
    });
}

void RequestDetail::build()
{
    m_tabs->setObjectName(u"requestTabBar"_s);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone); // where they don't fit they are scrolled
    const std::pair<QWidget *, QString> tabs[] = {
        {m_overview, tr("Overview")}, {m_ledger, tr("Deadline")},
        {m_letters, tr("Letters")},   {m_consultations, tr("Consultations")},
        {m_fee, tr("Fee")},           {m_decision, tr("Decision")},
        {m_files, tr("Files")},       {m_challenges, tr("Reviews")},
        {m_history, tr("History")}};
    for (const auto &[page, name] : tabs) {
        m_tabs->addTab(name);
        m_pages->addWidget(page);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_tabs);
    line->addSpacing(12);
    line->addWidget(m_atHand, 1); // takes what the tabs leave
    auto *around = new QVBoxLayout{this};
    around->setContentsMargins({});
    around->addWidget(m_whole);
    auto *column = new QVBoxLayout{m_whole};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_pages, 1);
    leadFocus(this, m_tabs);
    m_atHand->comeAfter(m_tabs);
    m_tabs->setCurrentIndex(1);
    m_pages->setCurrentIndex(1);
}

QString RequestDetail::nameOf(OfficerId officer) const
{
    const auto officers = m_desk.officers();
    if (!officers)
        return {};
    const auto found = std::ranges::find(*officers, officer, &Officer::id);
    return found == officers->end() ? QString{} : found->name;
}

void RequestDetail::show(RequestId id)
{
    m_id = id;
    setEnabled(!id.isNull());
    m_whole->setVisible(!id.isNull());
    if (id.isNull())
        return;
    const auto file = m_desk.shownRequest(id);
    if (!file) {
        Q_EMIT failed(errorText(file.error()));
        return;
    }
    showCase(*file);
}

void RequestDetail::showCase(const Case &file)
{
    m_file = file;
    m_steps = m_desk.nextSteps(file);
    const Request &request = file.request.value;
    const Result<DayLedger> ledger =
        request.received.isValid() ? m_desk.ledger(file) : Result<DayLedger>{DayLedger{}};
    const bool hasClock = ledger && request.received.isValid();
    RequestHead::Shown shown{
        .file = m_file, .handler = nameOf(request.handler), .today = m_desk.today()};
    shown.masked = m_private;
    shown.expected = expectedDeadline(file, m_desk.today(), m_desk.law(), m_desk.calendar());
    if (hasClock) {
        shown.ledger = &*ledger;
        shown.remaining = remainingDays(m_desk.today(), ledger->deadline.date, m_desk.calendar());
        shown.urgency = urgency(ledger->deadline, m_desk.today(), m_desk.law(), m_desk.calendar());
    }
    m_head->show(shown);
    m_atHand->show(m_steps);
    m_overview->show(file, m_steps, m_desk.law(), m_private);
    m_ledger->show(file, ledger);
    m_letters->show(file);
    m_consultations->show(file, m_steps);
    m_fee->show(file, m_steps);
    m_decision->show(file, m_steps);
    m_files->show(file);
    m_challenges->show(file, m_steps);
    m_history->show(file, m_private || file.masked);
    const auto counted = [this](const QWidget *tab, const QString &name, std::size_t count) {
        m_tabs->setTabText(m_pages->indexOf(tab),
                           count > 0 ? name % u' ' % QString::number(count) : name);
    };
    counted(m_letters, tr("Letters"), file.letters.size());
    counted(m_consultations, tr("Consultations"), file.consultations.size());
    counted(m_files, tr("Files"),
            std::size_t(std::ranges::count_if(file.attachments, [](const Seen<Attachment> &each) {
                return !each.value.removed.isValid();
            })));
    counted(m_challenges, tr("Reviews"), file.challenges.size());
}

/// The names stand on the overview until another case is looked at; nothing else opens with them.
void RequestDetail::unmask(const QString &purpose)
{
    const auto file = m_desk.unmask(m_id, purpose);
    if (!file)
        return Q_EMIT failed(errorText(file.error()));
    m_overview->show(*file, {}, m_desk.law(), m_private);
}

void RequestDetail::setPrivacy(bool on)
{
    m_private = on;
    show(m_id);
}

void RequestDetail::nextTab(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void RequestDetail::keepTrial()
{
    if (m_pages->currentWidget() == m_ledger)
        m_ledger->keepTrial();
}

void RequestDetail::previewLetter()
{
    m_letters->openCurrent();
}

void RequestDetail::ask(Step step, const QMap<QString, QString> &set)
{
    auto *dialog = new StepDialog{m_desk, m_file, step, this};
    for (const auto &[key, value] : set.asKeyValueRange())
        dialog->form().preset(key, value);
    const QString number = m_file.request.value.number;
    connect(dialog, &QDialog::accepted, this, [this, step, number] {
        Q_EMIT stepTaken(
            tr("%1: %2", "what was done: to which request").arg(Terms::step(step), number));
    });
    dialog->open();
}
