#pragma once
#include "core/desk/requestboard.h"
#include "core/seal_botan/botanseal.h"
#include "tests/fakes/agendaoffice.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/handedin.h"
#include "tests/fakes/memorydrafts.h"
#include "tests/fakes/memoryexchange.h"
#include "tests/fakes/memorylibrary.h"
#include "tests/ui/uitest.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/counter/counterworkspace.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/library/libraryworkspace.h"
#include "ui/registers/registersworkspace.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"
#include "ui/service/serviceworkspace.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/today/todayworkspace.h"

#include <QSettings>
#include <QTemporaryDir>

/// The window with every page over an invented office that has something of everything.
class FullDesk
{
public:
    enum Page {
        Today,
        Counter,
        Requests,
        Review,
        Library,
        Service,
        Agenda,
        Registers,
        Dashboard,
        Annual,
        Settings,
        Exchanges
    };
    enum class Plan { Loaded, None };

    /// A sight of the desk: a page, a tab of the request, and what is clicked there in turn.
    struct Sight
    {
        const char *name = "";
        Page page = Today;
        QByteArrayList buttons{};
        int tab = -1;
    };

    explicit FullDesk(Plan plan = Plan::Loaded)
    {
        board.load();
        handIn(office);
        if (plan == Plan::Loaded)
            takeUpKeyPoints(office.headDesk, office.desk);
        fillExchange(exchange, office.main.value, office.handler.id.value, office.head.id.value);
        addPages();
        window.setToday(office.desk.today(), office.calendar.day(office.desk.today()));
        window.status().setFile(QStringLiteral("杨浦区府办公开台账.mingdu"));
        window.resize(1366, 768);
        window.show();
        // They read on a worker, and the office in memory is for one thread.
        const auto read = [this] { return window.workspace(Exchanges)->count() == 1; };
        if (!QTest::qWaitFor(read))
            qFatal("the exchange was not read");
    }

    RequestsWorkspace &requests()
    {
        return *static_cast<RequestsWorkspace *>(window.workspace(Requests));
    }

    void show(const Sight &sight)
    {
        window.open(sight.page);
        if (sight.tab >= 0) {
            requests().open(office.main);
            named<QTabBar>(requests(), "requestTabBar")->setCurrentIndex(sight.tab);
        }
        for (const QByteArray &button : sight.buttons)
            click(*window.workspace(sight.page), button.constData());
        settle();
        for (int round = 0; round < 3; ++round) // each layout tells the one around it in the next
            QCoreApplication::processEvents();
    }

    static QList<Sight> sights();

    QTemporaryDir folder{};
    DemoOffice office{};
    FakeDialogs dialogs{};
    BotanSeal seal{};
    MemoryExchange exchange{};
    MemoryDrafts drafts{};
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    RequestBoard board{office.headDesk, RequestBoard::Reader{}};
    MainWindow window{QStringLiteral("杨浦区人民政府办公室"), QStringLiteral("林知夏"), settings};

private:
    void addPages()
    {
        const Undressed built{*qApp};
        const auto texts = shippedLetterTemplates().value();
        window.add(new TodayWorkspace{office.desk, {}});
        window.add(
            new CounterWorkspace{office.desk, dialogs, {}, drafts.keeper(office.clock), &board});
        window.add(new RequestsWorkspace{board, texts, {}, &dialogs});
        window.add(new ReviewWorkspace{office.desk, dialogs});
        window.add(new LibraryWorkspace{office.desk,
                                        [this]() -> Result<std::unique_ptr<::Library>> {
                                            return std::make_unique<MemoryLibrary>(office.office);
                                        },
                                        dialogs});
        window.add(new ServiceWorkspace{office.desk, {}, texts, dialogs});
        window.add(new AgendaWorkspace{office.headDesk, {}, dialogs});
        window.add(new RegistersWorkspace{office.desk, {}, {}, dialogs});
        window.add(new DashboardWorkspace{board, dialogs});
        window.add(new AnnualWorkspace{board, dialogs});
        window.add(new SettingsWorkspace{office.headDesk, {}, dialogs});
        window.add(new ExchangeWorkspace{office.headDesk, exchange, seal, dialogs});
    }
};

inline QList<FullDesk::Sight> FullDesk::sights()
{
    QList<Sight> all{
        {"today", Today},
        {"counter", Counter},
        {"counter, quick", Counter, {"quickModeButton"}},
        {"counter, to complete", Counter, {"toCompleteModeButton"}},
        {"counter, agent", Counter, {"agentButton"}},
        {"counter, split", Counter, {"splitButton"}},
    };
    const char *const tabs[] = {"overview", "ledger", "correspondence", "consultations", "fee",
                                "decision", "files",  "reviews",        "history"};
    for (int tab = 0; const char *name : tabs)
        all << Sight{name, Requests, {}, tab++};
    all << QList<Sight>{
        {"requests, filters", Requests, {"moreFiltersButton"}, 0},
        {"review", Review, {"withheldButton"}},
        {"review, backlog", Review, {"backlogModeButton"}},
        {"review, forms", Review, {"formsModeButton"}},
        {"review, a new form", Review, {"formsModeButton", "enterDocumentButton"}},
        {"library", Library},
        {"service", Service},
        {"key points", Agenda},
        {"key points, matrix", Agenda, {"agendaMatrixButton"}},
        {"key points, indicators", Agenda, {"agendaIndicatorsButton"}},
        {"key points, inquiries", Agenda, {"agendaDeedsButton", "inquiriesBookButton"}},
        {"key points, focus items", Agenda, {"agendaDeedsButton", "focusBookButton"}},
        {"key points, catalogues", Agenda, {"agendaDeedsButton", "cataloguesBookButton"}},
        {"key points, decisions", Agenda, {"agendaDeedsButton", "decisionsBookButton"}},
        {"key points, occasions", Agenda, {"agendaDeedsButton", "occasionsBookButton"}},
        {"key points, a new inquiry", Agenda, {"agendaDeedsButton", "deedNewButton"}},
        {"registers", Registers},
        {"dashboard", Dashboard},
        {"dashboard, all figures", Dashboard, {"dashboardTableButton"}},
        {"annual report, text", Annual, {"annualTextButton"}},
        {"annual report, table 2", Annual, {"annualUnitsButton"}},
        {"annual report, table 3", Annual, {"annualRequestsButton"}},
        {"annual report, table 4", Annual, {"annualChallengesButton"}},
        {"annual report, carry-over", Annual, {"annualCarryButton"}},
        {"settings", Settings},
        {"exchange, packages", Exchanges},
        {"exchange, conflicts", Exchanges, {"conflictsPageButton"}},
        {"exchange, desks", Exchanges, {"desksPageButton"}},
    };
    return all;
}
