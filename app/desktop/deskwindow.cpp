#include "app/desktop/deskwindow.h"

#include "app/desktop/dossiersaving.h"
#include "app/desktop/idlewatch.h"
#include "app/desktop/officedrafts.h"
#include "core/base/date.h"
#include "core/letters/caseform.h"
#include "core/letters/lettertext.h"
#include "core/sync/exchange.h"
#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/common/letterpreview.h"
#include "ui/common/look.h"
#include "ui/common/workspace.h"
#include "ui/counter/counterworkspace.h"
#include "ui/library/libraryworkspace.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"
#include "ui/service/serviceworkspace.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/statusline.h"
#include "ui/today/todayworkspace.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("DeskWindow", text);
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mingdu"_s;
}

/// Hides what a window shows, without closing what is open in it.
QPointer<QWidget> coverOf(QWidget &window)
{
    auto *cover = new QWidget{&window};
    cover->setObjectName(u"lockCover"_s);
    cover->setAutoFillBackground(true);
    cover->setGeometry(0, 0, QWIDGETSIZE_MAX / 2, QWIDGETSIZE_MAX / 2); // however it is resized
    cover->raise();
    cover->show();
    return cover;
}

Look lookNamed(const QString &name)
{
    if (name == u"dark")
        return Look::Dark;
    if (name == u"contrast")
        return Look::HighContrast;
    return name == u"light" ? Look::Light : systemLook(QApplication::palette());
}
const QString serviceSlip = u"service-slip"_s; ///< 送达回证, rules §8 no. 28
} // namespace

DeskWindow::DeskWindow(Wishes wishes, std::unique_ptr<Dialogs> dialogs,
                       std::unique_ptr<Clock> clock)
    : m_wishes{std::move(wishes)}
    , m_settings{dataFolder() + u"/desk.ini"_s, QSettings::IniFormat}
    , m_dialogs{std::move(dialogs)}
    , m_clock{std::move(clock)}
{
}

DeskWindow::~DeskWindow() = default;

bool DeskWindow::open()
{
    if (!prepare())
        return false;
    auto path = officePath();
    for (auto entry = Entry::Elsewhere; entry == Entry::Elsewhere;) {
        if (path.isEmpty())
            return false;
        if (const auto opened = openOffice(path); !opened) {
            if (!m_wishes.office.isEmpty())
                return tell(opened.error());
            path = startAnew(errorText(opened.error())); // the last one must not bar the way
            continue;
        }
        entry = signIn();
        if (entry == Entry::Left)
            return false;
        if (entry == Entry::Elsewhere)
            path = startAnew();
    }
    rememberOffice();
    const auto organ = readSeen<Organ>(*m_file, m_desk->actor().organ.value);
    if (!organ)
        return tell(organ.error());
    {
        const Undressed built{*qApp};
        buildWindow(organ->value);
    }
    showWindow();
    checkJournal();
    return true;
}

bool DeskWindow::prepare()
{
    speak(*qApp, m_wishes.language);
    wear(*qApp, lookNamed(m_wishes.look));
    auto house = House::build(std::move(m_clock));
    if (!house)
        return tell(house.error());
    m_house = std::move(*house);
    return true;
}

void DeskWindow::buildWindow(const Organ &organ)
{
    m_window = std::make_unique<MainWindow>(organ.name, m_desk->actor().name, m_settings);
    m_board = std::make_unique<RequestBoard>(*m_desk, [this] { return m_file->openReader(); });
    auto *today = new TodayWorkspace{*m_desk, [this] { return m_file->openReader(); }};
    m_window->add(today);
    constexpr int receipt = 2; // rules §8
    auto *counter =
        new CounterWorkspace{*m_desk, *m_dialogs, [this](RequestId id) { makeLetter(id, receipt); },
                             draftsIn(*m_file, m_house->clock()), m_board.get()};
    m_window->add(counter);
    auto *requests = new RequestsWorkspace{
        *m_board,
        m_house->letterTemplates(),
        {[this](RequestId id, int kind) { makeLetter(id, kind); },
         [this](RequestId id, LetterId letter) { previewLetter(id, letter); },
         [this](RequestId id, LetterId letter) { showForm(id, serviceSlip, letter); }},
        m_dialogs.get(),
        {[this] { return m_file->openSealer(); }, [this] { return m_file->openReader(); },
         m_dialogs.get(), [this](RequestId id) { m_dossiers->save(id, DossierFront::Contents); },
         [this](RequestId id) { m_dossiers->save(id, DossierFront::Evidence); }}};
    m_window->add(requests);
    m_dossiers = new DossierSaving{*m_desk, *m_file, *m_dialogs, m_window.get()};
    QObject::connect(m_dossiers, &DossierSaving::done, m_window.get(),
                     [this](const QString &line) { m_window->status().say(line); });
    QObject::connect(m_dossiers, &DossierSaving::failed, m_window.get(),
                     [this](const Error &error) { tell(error); });
    const auto open = [this, requests](RequestId id) {
        m_window->bring(requests);
        requests->open(id);
    };
    QObject::connect(today, &TodayWorkspace::openRequest, requests, open);
    QObject::connect(counter, &CounterWorkspace::openRequest, requests, open);
    QObject::connect(today, &TodayWorkspace::takeStep, requests,
                     [this, requests](RequestId id, Step step) {
                         m_window->bring(requests);
                         requests->ask(id, step);
                     });
    auto *review = new ReviewWorkspace{*m_desk, *m_dialogs};
    auto *library =
        new LibraryWorkspace{*m_desk, [this] { return m_file->openLibrary(); }, *m_dialogs};
    m_window->add(review);
    m_window->add(library);
    if (m_desk->may(Permission::Serve, organ.id)) {
        auto *service = new ServiceWorkspace{*m_desk, [this] { return m_file->openReader(); },
                                             m_house->letterTemplates(), *m_dialogs};
        m_window->add(service);
        QObject::connect(service, &ServiceWorkspace::openRequest, requests, open);
        QObject::connect(service, &ServiceWorkspace::letterWanted, requests,
                         [this](RequestId id, LetterId letter) { previewLetter(id, letter); });
        QObject::connect(
            service, &ServiceWorkspace::slipWanted, requests,
            [this](RequestId id, LetterId letter) { showForm(id, serviceSlip, letter); });
    }
    AgendaWorkspace *agenda = addAgenda(today);
    ExchangeWorkspace *exchange = nullptr;
    if (m_desk->may(Permission::Export) || m_desk->may(Permission::Import)) {
        addRegisters();
        exchange = addExchange(today);
    }
    if (!m_wishes.package.isEmpty())
        QTimer::singleShot(0, m_window.get(), [this, exchange] { showPackage(exchange); });
    if (m_desk->may(Permission::Report, organ.id))
        addReports(requests, review, library, agenda, exchange);
    if (m_desk->may(Permission::Sign, organ.id) || m_desk->may(Permission::Approve, organ.id))
        m_window->add(
            new SettingsWorkspace{*m_desk, [this] { return m_file->openReader(); }, *m_dialogs});
    m_window->status().setFile(QFileInfo{m_file->path()}.fileName());
    showCalendar();
    QObject::connect(m_desk.get(), &Desk::calendarChanged, m_window.get(), [this] {
        showCalendar();
        m_board->load();
    });
    QObject::connect(m_window.get(), &MainWindow::undoAsked, [this] { takeBack(false); });
    QObject::connect(m_window.get(), &MainWindow::redoAsked, [this] { takeBack(true); });
    QObject::connect(m_window.get(), &MainWindow::lockAsked, [this] { lock(); });
    QObject::connect(m_window.get(), &MainWindow::cardAsked, [this] { saveCard(); });
    QObject::connect(counter, &CounterWorkspace::cardWanted, [this] { saveCard(); });
    constexpr int lockAfterMinutes = 10; // [D]; 0 in desk.ini: never
    constexpr int quietSeconds = 3;
    m_idle = std::make_unique<IdleWatch>(
        std::chrono::minutes{m_settings.value("lock/minutes"_L1, lockAfterMinutes).toInt()},
        [this] { lock(); });
    m_quiet = std::make_unique<IdleWatch>(std::chrono::seconds{quietSeconds}, [this] {
        turnDay();
        mergeQuietly();
        checkJournal();
    });
}

void DeskWindow::showWindow()
{
    m_window->resize(qApp->primaryScreen()->availableSize().boundedTo({1920, 1080}));
    m_window->restore();
    m_window->show();
    m_board->load();
}

void DeskWindow::showCalendar()
{
    m_day = m_desk->today();
    const QDate covered = m_desk->calendar().coveredUntil();
    m_window->setToday(m_day, m_desk->calendar().day(m_day));
    m_window->status().setCalendar(tr("Calendar covered until %1").arg(isoDate(covered)),
                                   m_day > covered);
}

void DeskWindow::turnDay()
{
    if (m_locked || m_desk->today() == m_day) // unlocking reads all again
        return;
    if (const auto followed = m_desk->followExchange({}); !followed)
        tell(followed.error());
}

void DeskWindow::takeBack(bool again)
{
    const auto taken = again ? m_desk->redo() : m_desk->undo();
    if (!taken)
        return m_window->status().warn(errorText(taken.error()));
    m_window->status().say(
        (again ? tr("Done again: %1") : tr("Taken back: %1")).arg(Terms::event(*taken)));
}

void DeskWindow::lock()
{
    if (std::exchange(m_locked, true))
        return;
    QList<QPointer<QWidget>> covers; // a window that closes meanwhile takes its own along
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            covers << coverOf(*top);
    }
    for (int i = 0; Workspace *page = m_window->workspace(i); ++i)
        page->secure();
    m_file->lock();
    m_board->forgetNames();
    const bool opened = openAgain();
    for (const QPointer<QWidget> &cover : covers)
        delete cover.data();
    m_locked = false;
    if (!opened)
        return qApp->quit();
    // A package may just have been taken in when its dialog was closed by the lock.
    if (const auto followed = m_desk->followExchange({}); !followed)
        tell(followed.error());
    m_board->load();
    m_window->status().say(tr("Unlocked."));
}

bool DeskWindow::openAgain()
{
    SignInDialog dialog{
        tr("The desk is locked"),
        {m_desk->actor()},
        [this](OfficerId officer, const QString &passphrase, const Progress &progress) {
            return m_file->unlock(officer, passphrase, progress);
        }};
    return dialog.exec() == QDialog::Accepted;
}

void DeskWindow::preview(const Result<Letter> &paper)
{
    if (!paper) {
        tell(paper.error());
        return;
    }
    LetterPreview{*paper, *m_dialogs, m_window.get()}.exec();
}

void DeskWindow::showForm(RequestId request, const QString &kind, LetterId about)
{
    const auto forms = shippedForms();
    const auto form =
        forms.and_then([&](const std::vector<FormTemplate> &all) { return findForm(all, kind); });
    preview(form.and_then([&](const FormTemplate &asked) {
        return m_desk->request(request).and_then(
            [&](const Case &file) { return m_desk->makeForm(file, asked, about); });
    }));
}

void DeskWindow::makeLetter(RequestId request, int kind)
{
    const auto forms = shippedForms().value_or(std::vector<FormTemplate>{});
    if (findForm(forms, QString::number(kind)))
        return showForm(request, QString::number(kind));
    const auto letter = findTemplate(m_house->letterTemplates(), QString::number(kind))
                            .and_then([&](const LetterTemplate &form) {
                                return m_desk->request(request).and_then([&](const Case &file) {
                                    return m_desk->issueLetter(file, form);
                                });
                            });
    preview(letter);
}

void DeskWindow::previewLetter(RequestId request, LetterId letter)
{
    const auto file = m_desk->request(request);
    if (!file) {
        tell(file.error());
        return;
    }
    for (const Seen<SentLetter> &made : file->letters) {
        if (made.value.id != letter)
            continue;
        preview(parseLetter(made.value.content));
    }
}

/// On a connection and a thread of its own; the status line tells how it went.
void DeskWindow::checkJournal()
{
    const QDate today = m_desk->today();
    if (m_checking.isRunning() || std::exchange(m_checked, today) == today)
        return;
    constexpr int kept = 14;
    const auto check = [this, today, path = m_file->path()](const Background::GoOn &goOn) {
        const Progress heed = [goOn](qint64, qint64) { return goOn(); };
        const QString folder = QFileInfo{path}.absolutePath() + u"/backups"_s;
        return OfficeFile::open(path, m_house->surroundings(), OfficeFile::Access::Read)
            .and_then([&](const std::unique_ptr<OfficeFile> &file) {
                return file->check(heed).and_then(
                    [&] { return file->dailyBackup(folder, today, kept, heed); });
            });
    };
    m_checking.run(check, [this](const Result<QString> &copy) {
        const QString line = copy ? tr("Journal checked %1, copy of the day made")
                                        .arg(QTime::currentTime().toString(u"HH:mm"_s))
                                  : errorText(copy.error());
        m_window->status().setJournal(line, copy.has_value());
    });
}

bool DeskWindow::tell(const Error &error)
{
    m_dialogs->tell(m_window.get(), errorText(error));
    return false;
}
