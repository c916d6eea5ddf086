#include "ui/exchange/exchangeworkspace.h"

#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/exchange/conflictspage.h"
#include "ui/exchange/deskspage.h"
#include "ui/exchange/officeerrand.h"
#include "ui/exchange/packagespage.h"
#include "ui/wording/errortext.h"

#include <QDialog>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ExchangeWorkspace::ExchangeWorkspace(Desk &desk, Exchange &exchange, const Seal &seal,
                                     Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_exchange{exchange}
    , m_seal{seal}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_bar{new SegmentBar{tr("What is shown"),
                           {{tr("Packages"), u"1"_s, u"packagesPageButton"_s},
                            {tr("Conflicts"), u"2"_s, u"conflictsPageButton"_s},
                            {tr("Desks"), u"3"_s, u"desksPageButton"_s}}}}
    , m_stack{new QStackedWidget}
    , m_packages{new PackagesPage}
    , m_conflicts{new ConflictsPage{desk}}
    , m_desks{new DesksPage{seal, desk.may(Permission::ManageOffice).has_value()}}
{
    setObjectName(u"exchangeWorkspace"_s);
    setAcceptDrops(true);
    setGround(this, u"surface"_s);
    m_stack->addWidget(m_packages);
    m_stack->addWidget(m_conflicts);
    m_stack->addWidget(m_desks);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(12);
    body->addWidget(buildHead());
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body, 1);
    addKeys();
    connectPages();
    open(PackagesAt);
    refresh();
}

QWidget *ExchangeWorkspace::buildHead()
{
    auto *send = new DeskButton{tr("Send…"), DeskButton::Shape::Plain, u"S"_s};
    auto *take = new DeskButton{tr("Take in…"), DeskButton::Shape::Primary, u"T"_s};
    send->setObjectName(u"sendButton"_s);
    take->setObjectName(u"takeButton"_s);
    send->setEnabled(m_desk.may(Permission::Export).has_value());
    take->setEnabled(m_desk.may(Permission::Import).has_value());
    connect(send, &QPushButton::clicked, this, &ExchangeWorkspace::send);
    connect(take, &QPushButton::clicked, this, &ExchangeWorkspace::take);
    for (const auto &[button, key] : {std::pair{send, Qt::Key_S}, std::pair{take, Qt::Key_T}}) {
        auto *shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    }
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addSpacing(8);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(send);
    row->addWidget(take);
    return head;
}

/// Wherever the focus is on the page, but not where a text is typed: its field takes the key.
void ExchangeWorkspace::addKeys()
{
    for (const auto &[page, key] :
         {std::pair{int(PackagesAt), Qt::Key_1}, std::pair{int(ConflictsAt), Qt::Key_2},
          std::pair{int(DesksAt), Qt::Key_3}}) {
        auto *shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, at = page] { open(at); });
    }
}

void ExchangeWorkspace::connectPages()
{
    connect(m_bar, &SegmentBar::chosen, this, &ExchangeWorkspace::turnTo);
    connect(m_conflicts, &ConflictsPage::said, this, &Workspace::said);
    connect(m_conflicts, &ConflictsPage::failed, this,
            [this](const Error &error) { m_strip->showError(errorText(error)); });
    connect(m_desks, &DesksPage::cardWanted, this, &ExchangeWorkspace::askCard);
    connect(m_desks, &DesksPage::trustWanted, this, &ExchangeWorkspace::trustCard);
    connect(m_desks, &DesksPage::revokeWanted, this, &ExchangeWorkspace::askRevoke);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible() || !m_state.conflicts.empty())
            refresh();
    });
}

/// Focus stays where it is: the arrows of the bar go on.
void ExchangeWorkspace::turnTo(int page)
{
    m_bar->setCurrent(page);
    m_stack->setCurrentIndex(page);
    leadFocus(this, m_stack->currentWidget());
}

void ExchangeWorkspace::open(int page)
{
    turnTo(page);
    m_stack->currentWidget()->setFocus();
}

void ExchangeWorkspace::showConflicts()
{
    open(ConflictsAt);
}

void ExchangeWorkspace::setPrivacy(bool on)
{
    m_conflicts->setPrivacy(on);
}

void ExchangeWorkspace::secure()
{
    m_background.stop();
    m_reading = false;
    for (OfficeErrand *errand : findChildren<OfficeErrand *>())
        errand->abandon();
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->done(QDialog::Rejected);
}

std::optional<int> ExchangeWorkspace::count() const
{
    return m_state.conflicts.empty() ? std::nullopt : std::optional{int(m_state.conflicts.size())};
}

int ExchangeWorkspace::mine() const
{
    const OfficerId self = m_desk.actor().id;
    return int(std::ranges::count_if(m_state.conflicts, [&](const OpenConflict &each) {
        return each.task.value.owner == self;
    }));
}

/// They are sorted by their day.
QDate ExchangeWorkspace::firstDue() const
{
    const OfficerId self = m_desk.actor().id;
    const bool any = mine() > 0;
    const auto first = std::ranges::find_if(m_state.conflicts, [&](const OpenConflict &each) {
        return !any || each.task.value.owner == self;
    });
    return first == m_state.conflicts.end() ? QDate{} : first->task.value.due;
}

QString ExchangeWorkspace::purpose() const
{
    return tr("Desks without a network join through signed packages. What two of them decided "
              "differently stands here until one is kept; nothing is overwritten unseen.");
}

QList<KeyHelp> ExchangeWorkspace::keys() const
{
    return {{u"1 2 3"_s, tr("Packages, conflicts, desks")},
            {u"S"_s, tr("Send a package")},
            {u"T"_s, tr("Take in a package: first what it would bring, then the package")},
            {u"↑ ↓"_s, tr("Next package, conflict or desk")},
            {u"Ctrl+C"_s, tr("Copy the chosen row for a spreadsheet")}};
}

QString ExchangeWorkspace::lastPackages() const
{
    const auto last = [&](bool went) {
        const auto found = std::ranges::find(m_state.packages, went, &PackageEntry::went);
        return found == m_state.packages.end() ? u"–"_s : found->at.toString(u"MM-dd HH:mm"_s);
    };
    return m_state.packages.empty()
               ? QString{}
               : tr("Packages: last came %1, last sent %2").arg(last(false), last(true));
}

/// One reading at a time; what changes meanwhile is read after it.
void ExchangeWorkspace::refresh()
{
    m_stale = m_reading;
    if (std::exchange(m_reading, true))
        return;
    m_background.run(
        [&exchange = m_exchange, &records = m_desk.records(), &seal = m_seal,
         self = m_desk.actor()](const Background::GoOn &) {
            return readExchange(exchange, records, seal, self);
        },
        [this](const Result<ExchangeState> &read) {
            m_reading = false;
            showRead(read);
            if (m_stale)
                refresh();
        });
}

void ExchangeWorkspace::showRead(const Result<ExchangeState> &read)
{
    if (!read)
        return m_strip->showError(errorText(read.error()));
    m_state = *read;
    m_packages->show(m_state.packages);
    m_conflicts->show(m_state.conflicts);
    m_desks->show(m_state.own, m_state.numberMark, m_state.desks);
    Q_EMIT countChanged();
    Q_EMIT told();
}
