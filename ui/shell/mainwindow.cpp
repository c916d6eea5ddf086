#include "ui/shell/mainwindow.h"

#include "ui/common/pieces.h"
#include "ui/common/tokens.h"
#include "ui/common/workspace.h"
#include "ui/help/helpdialog.h"
#include "ui/shell/findbox.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/rail.h"
#include "ui/shell/railmodel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// Three pixels under the top bar while names are masked.
class AmberLine final : public QWidget
{
public:
    AmberLine() { setFixedHeight(3); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter{this}.fillRect(rect(), tokensOf(palette()).amber);
    }
};

/// `today` of todayWorkspace: what its help text is called.
QString nameOf(const Workspace &page)
{
    QString name = page.objectName();
    return name.remove(u"Workspace"_s);
}
} // namespace

MainWindow::MainWindow(const QString &organ, const QString &officer, QSettings &settings,
                       QWidget *parent)
    : QMainWindow{parent}
    , m_settings{settings}
    , m_officer{officer}
    , m_top{new TopBar{organ, officer}}
    , m_amberLine{new AmberLine}
    , m_rail{new Rail}
    , m_pages{new QStackedWidget}
    , m_status{new StatusLine}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Mingdu") % u" — "_s % organ);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_pages, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_amberLine);
    column->addLayout(middle, 1);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_status);
    setCentralWidget(page);
    m_amberLine->hide();
    connect(m_rail, &Rail::chosen, this, &MainWindow::open);
    connect(m_top, &TopBar::privacyAsked, this, [this] { setPrivacy(!m_private); });
    addKeys();
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut{keys, this}, &QShortcut::activated, this, act);
    };
    for (int i = 0; i < 10; ++i)
        key(QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + i)}, [this, i] { open(i); });
    key(QKeySequence{Qt::CTRL | Qt::Key_0}, [this] { open(9); });
    key(QKeySequence{Qt::CTRL | Qt::Key_B}, [this] { m_rail->setFolded(!m_rail->isFolded()); });
    key(QKeySequence{Qt::CTRL | Qt::Key_K}, [this] { m_top->focusFind(); });
    key(QKeySequence{Qt::Key_F6}, [this] { nextPane(1); });
    key(QKeySequence{Qt::SHIFT | Qt::Key_F6}, [this] { nextPane(-1); });
    key(QKeySequence{Qt::ALT | Qt::Key_Left}, [this] { travel(m_behind, m_ahead); });
    key(QKeySequence{Qt::ALT | Qt::Key_Right}, [this] { travel(m_ahead, m_behind); });
    key(QKeySequence{Qt::Key_F12}, [this] { setPrivacy(!m_private); });
    key(QKeySequence{Qt::Key_F1}, [this] { showHelp(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_Z}, [this] { Q_EMIT undoAsked(); });
    key(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, [this] { Q_EMIT redoAsked(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_L}, [this] { Q_EMIT lockAsked(); });
    m_top->addCommand(tr("Take back what was done last"), [this] { Q_EMIT undoAsked(); });
    m_top->addCommand(tr("Do again what was taken back"), [this] { Q_EMIT redoAsked(); });
    m_top->addCommand(tr("Lock the desk"), [this] { Q_EMIT lockAsked(); });
    m_top->addCommand(tr("Help for this page"), [this] { showHelp(); });
    m_top->addCommand(tr("Quick card for the window"), [this] { Q_EMIT cardAsked(); });
    m_top->addCommand(tr("Privacy screen"), [this] { setPrivacy(!m_private); });
    m_top->addCommand(tr("Fold or unfold the rail"),
                      [this] { m_rail->setFolded(!m_rail->isFolded()); });
}

void MainWindow::add(Workspace *workspace)
{
    const int row = m_pages->addWidget(new PageFrame{workspace});
    m_rail->model().append({workspace->title(), workspace->iconName(), workspace->count()});
    m_top->addCommand(tr("Go to %1").arg(workspace->title()), [this, row] { open(row); });
    m_top->find().add([this, workspace](const QString &text) {
        QList<FindHit> hits = workspace->find(text);
        for (FindHit &hit : hits) {
            hit.act = [this, workspace, act = hit.act] {
                if (this->workspace(current()) == workspace)
                    leave(); // otherwise bring() does
                bring(workspace);
                act();
            };
        }
        return hits;
    });
    connect(workspace, &Workspace::countChanged, this,
            [this, workspace, row] { m_rail->model().setCount(row, workspace->count()); });
    connect(workspace, &Workspace::said, m_status, &StatusLine::say);
    connect(this, &MainWindow::privacyChanged, workspace, &Workspace::setPrivacy);
    if (row == 0)
        open(0);
}

Workspace *MainWindow::workspace(int index) const
{
    const auto *frame = qobject_cast<PageFrame *>(m_pages->widget(index));
    return frame ? qobject_cast<Workspace *>(frame->widget()) : nullptr;
}

int MainWindow::current() const
{
    return m_pages->currentIndex();
}

void MainWindow::open(int index)
{
    Workspace *page = workspace(index);
    if (!page)
        return;
    if (m_pages->currentIndex() != index)
        leave();
    const QSignalBlocker quiet{m_rail};
    m_rail->setCurrent(index);
    if (m_pages->currentIndex() != index || index == 0)
        page->arrive();
    m_pages->setCurrentIndex(index);
    page->setFocus(Qt::OtherFocusReason);
}

MainWindow::Place MainWindow::here() const
{
    const Workspace *page = workspace(current());
    return {current(), page ? page->place() : QVariant{}};
}

/// Remembers the way back.
void MainWindow::leave()
{
    constexpr int most = 50;
    if (m_travelling || current() < 0)
        return;
    m_behind << here();
    m_ahead.clear();
    if (m_behind.size() > most)
        m_behind.removeFirst();
}

void MainWindow::travel(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    const Place there = from.takeLast();
    to << here();
    m_travelling = true;
    open(there.page);
    if (there.shown.isValid())
        workspace(there.page)->goTo(there.shown);
    m_travelling = false;
}

void MainWindow::nextPane(int step)
{
    Workspace *page = workspace(current());
    QList<QWidget *> panes = page ? page->panes() : QList<QWidget *>{};
    panes << m_rail;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + step + panes.size()) % panes.size();
    panes[next]->setFocus(Qt::TabFocusReason);
}

void MainWindow::bring(Workspace *workspace)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (this->workspace(i) == workspace)
            return open(i);
    }
}

void MainWindow::setToday(QDate day, const CalendarDay &kind)
{
    m_top->setToday(day, kind);
}

void MainWindow::setPrivacy(bool on)
{
    m_private = on;
    m_top->setPrivacy(on);
    m_amberLine->setVisible(on);
    Q_EMIT privacyChanged(on);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
    m_rail->setFoldedWhenWide(m_settings.value("window/railFolded"_L1, false).toBool());
    for (int i = 0; i < m_pages->count(); ++i) {
        m_settings.beginGroup(groupOf(*workspace(i)));
        workspace(i)->restoreLayout(m_settings);
        m_settings.endGroup();
    }
    open(m_settings.value("window/workspace"_L1, 0).toInt());
}

QString MainWindow::groupOf(const Workspace &page) const
{
    return u"pages/%1/%2"_s.arg(m_officer, page.objectName());
}

QList<KeyHelp> MainWindow::generalKeys()
{
    return {{u"Ctrl+1 … 9"_s, tr("Go to a page")},
            {u"Ctrl+K"_s, tr("Find a request, or do something by its name")},
            {u"F6"_s, tr("Next pane of the page")},
            {u"Alt+← Alt+→"_s, tr("Back and forth")},
            {u"Esc"_s, tr("Back to the list")},
            {u"Ctrl+Z"_s, tr("Take back what was done last")},
            {u"Ctrl+Shift+Z"_s, tr("Do again what was taken back")},
            {u"Ctrl+L"_s, tr("Lock the desk")},
            {u"F12"_s, tr("Mask names while others look at the screen")},
            {u"Ctrl+B"_s, tr("Fold the rail")},
            {u"F1"_s, tr("Help for this page")}};
}

QList<HelpPage> MainWindow::helpPages() const
{
    QList<HelpPage> pages{{u"start"_s, tr("Everywhere"), {}, generalKeys()}};
    for (int i = 0; const Workspace *page = workspace(i); ++i)
        pages << HelpPage{nameOf(*page), page->title(), page->purpose(), page->keys()};
    return pages;
}

/// At the page one is on; the one help window of the desk, also when it is open already.
void MainWindow::showHelp()
{
    const Workspace *page = workspace(current());
    if (!page)
        return;
    if (!m_help) {
        m_help = new HelpDialog{helpPages(), this};
        connect(m_help, &HelpDialog::cardWanted, this, &MainWindow::cardAsked);
    }
    m_help->turnTo(nameOf(*page));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 1200;
    QMainWindow::resizeEvent(event);
    m_rail->setCramped(width() < narrow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Workspace *page = workspace(current());
    if (event->key() == Qt::Key_Escape && page)
        return page->panes().first()->setFocus(Qt::OtherFocusReason);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    m_settings.setValue("window/railFolded"_L1, m_rail->isFoldedWhenWide());
    m_settings.setValue("window/workspace"_L1, current());
    for (int i = 0; i < m_pages->count(); ++i) {
        m_settings.beginGroup(groupOf(*workspace(i)));
        workspace(i)->keepLayout(m_settings);
        m_settings.endGroup();
    }
    QMainWindow::closeEvent(event);
}
