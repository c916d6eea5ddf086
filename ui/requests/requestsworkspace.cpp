#include "ui/requests/requestsworkspace.h"

#include "core/desk/find.h"
#include "ui/common/focuslead.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/requests/requestdetail.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/savedfilters.h"
#include "ui/wording/errortext.h"

#include <QListView>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestsWorkspace::RequestsWorkspace(RequestBoard &board,
                                     const std::vector<LetterTemplate> &templates,
                                     const CorrespondenceTab::Callbacks &letters, Dialogs *dialogs,
                                     FilesTab::Access files, QWidget *parent)
    : Workspace{parent}
    , m_board{board}
    , m_model{new RequestListModel{board, this}}
    , m_strip{new MessageStrip}
    , m_list{new RequestList{*m_model, board, dialogs}}
    , m_detail{new RequestDetail{board.desk(), templates, letters, std::move(files)}}
{
    setObjectName(u"requestsWorkspace"_s);
    auto *panes = new QSplitter;
    panes->setObjectName(u"requestSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_list);
    panes->addWidget(m_detail);
    panes->setSizes({335, 870}); // and in that proportion on wider screens
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(panes, 1);
    leadFocus(this, m_list);
    connect(m_list, &RequestList::chosen, this, &RequestsWorkspace::showChosen);
    connect(m_list, &RequestList::done, this, &Workspace::said);
    connect(m_list, &RequestList::failed, m_strip, &MessageStrip::showError);
    connect(m_detail, &RequestDetail::stepTaken, this, &Workspace::said);
    connect(m_detail, &RequestDetail::failed, m_strip, &MessageStrip::showError);
    connect(&m_board, &RequestBoard::changed, this, &Workspace::countChanged);
    connect(&m_board, &RequestBoard::failed, m_strip,
            [this](const Error &error) { m_strip->showError(errorText(error)); });
    addKeys();
    m_list->keepPlace();
}

void RequestsWorkspace::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Tab, [this] { m_detail->nextTab(1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { m_detail->nextTab(-1); });
    key(Qt::CTRL | Qt::Key_F, [this] { m_list->focusFilter(); });
    key(Qt::CTRL | Qt::Key_M, [this] { m_detail->keepTrial(); });
    key(QKeySequence::Print, [this] { m_detail->previewLetter(); });
}

/// A page out of sight is filled when it is seen: saves elsewhere shall not wait for it.
void RequestsWorkspace::showChosen(RequestId id)
{
    if (isVisible())
        m_detail->show(id);
}

void RequestsWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    showChosen(m_list->current());
}

std::optional<int> RequestsWorkspace::count() const
{
    return m_model->openCount();
}

QString RequestsWorkspace::purpose() const
{
    return tr("All requests of the office at the left, the chosen one at the right: its clock with "
              "the reason for every day, its letters, opinions, fee, decision and history. The "
              "buttons beside the tabs are the next steps; the overview has all of them.");
}

QList<KeyHelp> RequestsWorkspace::keys() const
{
    return {{u"J K"_s, tr("Next and previous request")},
            {u"/"_s, tr("Filter the list")},
            {u"Ctrl+Tab"_s, tr("Next part of the request")},
            {u"← → ↑ ↓"_s, tr("In the ledger: day by day, month by month")},
            {u"Home End"_s, tr("In the ledger: day of receipt, last day")},
            {u"Ctrl+M"_s, tr("Keep what was tried in the ledger as a note")},
            {u"Ctrl+P"_s, tr("Look at the letter, print or save it")},
            {u"Ctrl+C"_s, tr("Copy the chosen rows for a spreadsheet, names masked")}};
}

void RequestsWorkspace::keepLayout(QSettings &settings) const
{
    settings.setValue("splitter"_L1, findChild<QSplitter *>()->saveState());
    settings.setValue("order"_L1, m_list->order());
    settings.setValue("filters"_L1, m_list->saved().all());
}

void RequestsWorkspace::restoreLayout(const QSettings &settings)
{
    findChild<QSplitter *>()->restoreState(settings.value("splitter"_L1).toByteArray());
    m_list->saved().setAll(settings.value("filters"_L1).toMap());
    m_list->setOrder(settings.value("order"_L1, 0).toInt());
}

void RequestsWorkspace::setPrivacy(bool on)
{
    m_model->setPrivacy(on);
    m_detail->setPrivacy(on);
}

QList<FindHit> RequestsWorkspace::find(const QString &text)
{
    constexpr int most = 8;
    QList<FindHit> hits;
    for (const quint32 row : foundRequests(m_board, text, most)) {
        const RequestListModel::Told told = m_model->tell(row);
        hits << FindHit{.section = title(),
                        .title = told.subject,
                        .detail =
                            QStringList{told.number, told.applicant, told.status}.join(u"　"_s),
                        .act = [this, id = m_board.columns().id(row)] { open(id); }};
    }
    return hits;
}

QList<QWidget *> RequestsWorkspace::panes()
{
    return {m_list, m_detail};
}

QVariant RequestsWorkspace::place() const
{
    return m_list->current().value;
}

void RequestsWorkspace::goTo(const QVariant &place)
{
    if (!place.toUuid().isNull())
        open({place.toUuid()});
}

void RequestsWorkspace::open(RequestId id)
{
    m_list->bring(id);
    m_list->setFocus();
}

void RequestsWorkspace::showOnly(const std::vector<RequestId> &ids, const QString &title)
{
    m_list->showOnly(ids, title);
    m_list->view().setFocus();
}

void RequestsWorkspace::ask(RequestId id, Step step)
{
    open(id);
    m_detail->ask(step);
}
