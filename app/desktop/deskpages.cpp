// Pages of the desk that need more than a line to compose.
#include "app/desktop/deskwindow.h"

#include "app/importing.h"
#include "core/store/officeexchange.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/common/dialogs.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/help/quickcard.h"
#include "ui/library/libraryworkspace.h"
#include "ui/print/reporthtml.h"
#include "ui/registers/registersworkspace.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/start/joindialog.h"
#include "ui/today/todayworkspace.h"
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
QStringList packageLines(const std::vector<PackageEntry> &packages)
{
    QStringList lines;
    for (const PackageEntry &each : newestTaken(packages))
        lines << u"%1 %2"_s.arg(each.desk, each.at.toString(u"yyyy-MM-dd HH:mm"_s));
    return lines;
}
} // namespace

AgendaWorkspace *DeskWindow::addAgenda(TodayWorkspace *today)
{
    auto *agenda =
        new AgendaWorkspace{*m_desk, [this] { return m_file->openReader(); }, *m_dialogs};
    m_window->add(agenda);
    QObject::connect(today, &TodayWorkspace::openAgenda, agenda,
                     [this, agenda] { m_window->bring(agenda); });
    return agenda;
}

void DeskWindow::addRegisters()
{
    auto *registers = new RegistersWorkspace{
        *m_desk,
        [this] { return m_file->openReader(); },
        {readImport,
         [this](const Register &meant, ImportSource source, bool dryRun) {
             return beginImport(*m_house, *m_file, *m_desk, meant, std::move(source),
                                dryRun ? ImportMode::DryRun : ImportMode::Steps);
         }},
        *m_dialogs};
    m_window->add(registers);
    QObject::connect(registers, &RegistersWorkspace::imported, m_window.get(),
                     [this] { m_board->load(); });
}

ExchangeWorkspace *DeskWindow::addExchange(TodayWorkspace *today)
{
    m_exchange = std::make_unique<OfficeExchange>(*m_file);
    auto *exchange = new ExchangeWorkspace{*m_desk, *m_exchange, m_house->seal(), *m_dialogs};
    m_window->add(exchange);
    QObject::connect(exchange, &ExchangeWorkspace::takenIn, m_window.get(),
                     [this](const QList<EntityId> &touched) {
                         if (const auto followed = m_desk->followExchange(touched); !followed)
                             tell(followed.error());
                         m_board->load();
                     });
    QObject::connect(exchange, &ExchangeWorkspace::told, today, [this, exchange, today] {
        today->showConflicts(exchange->count().value_or(0), exchange->mine(), exchange->firstDue());
        m_window->status().setExchange(exchange->lastPackages());
    });
    QObject::connect(today, &TodayWorkspace::openConflicts, exchange, [this, exchange] {
        m_window->bring(exchange);
        exchange->showConflicts();
    });
    if (std::exchange(m_joins, false))
        QTimer::singleShot(0, exchange, [this, exchange] { startJoining(exchange); });
    return exchange;
}

/// The page owns the dialog and ends it when the desk is locked.
void DeskWindow::startJoining(ExchangeWorkspace *page)
{
    m_window->bring(page);
    const auto organ = readSeen<Organ>(*m_file, m_desk->actor().organ.value);
    auto *dialog = new JoinDialog{*m_exchange, m_house->seal(), *m_dialogs,
                                  organ ? organ->value.name : m_desk->actor().name, page};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &JoinDialog::takenIn, page,
                     [page](const QString &, const QList<EntityId> &touched) {
                         page->arrive();
                         Q_EMIT page->takenIn(touched);
                     });
    dialog->open();
}

void DeskWindow::showPackage(ExchangeWorkspace *page)
{
    if (const auto may = m_desk->may(Permission::Import); !may) {
        tell(may.error());
        return;
    }
    m_window->bring(page);
    page->takeFile(m_wishes.package);
}

void DeskWindow::saveCard()
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("DeskWindow", text);
    };
    const QString path = m_dialogs->saveFile(m_window.get(), tr("Quick card for the window"),
                                             tr("Quick card for the window") + u".pdf"_s,
                                             tr("PDF (*.pdf);;Text (*.odt);;Page (*.html)"));
    if (path.isEmpty())
        return;
    QList<KeyHelp> keys;
    for (int i = 0; const Workspace *page = m_window->workspace(i); ++i) {
        if (page->objectName() == u"counterWorkspace")
            keys = page->keys();
    }
    const auto written =
        quickCard(m_desk->law(), m_desk->today(), keys).and_then([&](const QString &html) {
            return writeOnePage(html, path);
        });
    if (!written)
        tell(written.error());
    else
        m_window->status().say(tr("Written: %1").arg(path));
}

void DeskWindow::mergeQuietly()
{
    constexpr auto pause = std::chrono::milliseconds{200}; // a key comes between
    const auto more = m_file->mergeIndex();
    if (more && *more)
        QTimer::singleShot(pause, m_window.get(), [this] { mergeQuietly(); });
}

/// Figures and the annual report; what they count is shown on the pages where it is worked on.
void DeskWindow::addReports(RequestsWorkspace *requests, ReviewWorkspace *review,
                            LibraryWorkspace *library, AgendaWorkspace *agenda,
                            ExchangeWorkspace *exchange)
{
    const auto show = [this, requests](const std::vector<RequestId> &ids, const QString &title) {
        m_window->bring(requests);
        requests->showOnly(ids, title);
    };
    auto *dashboard = new DashboardWorkspace{*m_board, *m_dialogs};
    auto *annual = new AnnualWorkspace{*m_board, *m_dialogs};
    m_window->add(dashboard);
    m_window->add(annual);
    if (exchange)
        QObject::connect(exchange, &ExchangeWorkspace::told, dashboard, [dashboard, exchange] {
            dashboard->restOn(packageLines(exchange->packages()));
        });
    else if (const auto packages = OfficeExchange{*m_file}.entries())
        dashboard->restOn(packageLines(*packages)); // none come in without that page
    QObject::connect(dashboard, &DashboardWorkspace::openRequests, requests, show);
    QObject::connect(annual, &AnnualWorkspace::openRequests, requests, show);
    QObject::connect(dashboard, &DashboardWorkspace::openIndicators, agenda, [this, agenda] {
        m_window->bring(agenda);
        agenda->openIndicators();
    });
    QObject::connect(dashboard, &DashboardWorkspace::openDocument, library,
                     [this, library](DocumentId id) {
                         m_window->bring(library);
                         library->openDocument(id);
                     });
    QObject::connect(dashboard, &DashboardWorkspace::openForm, review,
                     [this, review](DispatchFormId id) {
                         m_window->bring(review);
                         review->openForm(id);
                     });
}
