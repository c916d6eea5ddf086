#pragma once
#include "app/house.h"
#include "core/base/background.h"
#include "core/desk/requestboard.h"

#include <QSettings>

class AgendaWorkspace;
class Dialogs;
class DossierSaving;
class Exchange;
class ExchangeWorkspace;
class IdleWatch;
class LibraryWorkspace;
class MainWindow;
class RequestsWorkspace;
class ReviewWorkspace;
class TodayWorkspace;

/// The desk on a screen: opens the office, lets an officer sign in, and builds the window with its
/// workspaces.
class DeskWindow
{
public:
    struct Wishes
    {
        QString office{}; ///< empty: the last one, or what the first start makes
        QString language{};
        QString look{};
        bool demo = false; ///< the demo office, made where it is not there
        QString package{}; ///< shown as it would be taken in, once the desk is open
    };
    /// \p clock: the wall's when empty.
    DeskWindow(Wishes wishes, std::unique_ptr<Dialogs> dialogs, std::unique_ptr<Clock> clock = {});
    ~DeskWindow();
    /// False when there is nothing to show; the reason was said.
    bool open();
    /// Null until opened.
    MainWindow *window() const { return m_window.get(); }

private:
    bool prepare();
    /// Of the wished office, the last one, or what the first start makes; empty: nothing.
    QString officePath();
    QString startAnew(const QString &why = {});
    Result<> openOffice(const QString &path);
    void rememberOffice();
    enum class Entry { In, Left, Elsewhere };
    Entry signIn();
    void buildWindow(const Organ &organ);
    void showWindow();
    void addReports(RequestsWorkspace *requests, ReviewWorkspace *review, LibraryWorkspace *library,
                    AgendaWorkspace *agenda, ExchangeWorkspace *exchange);
    void showCalendar();
    /// After midnight, or a machine's sleep: whoever shows something of today reads it again.
    void turnDay();
    void takeBack(bool again);
    /// Nothing can be read until an officer's passphrase opens the file again; what was typed
    /// stays.
    void lock();
    bool openAgain();
    void makeLetter(RequestId request, int kind);
    void previewLetter(RequestId request, LetterId letter);
    /// A form on paper (core/letters/caseform.h), of one letter where it is about one.
    void showForm(RequestId request, const QString &kind, LetterId about = {});
    void preview(const Result<Letter> &paper);
    /// Once a day, beside the screen. What is found whole is copied into `backups` beside the
    /// office, where the newest fourteen stay.
    void checkJournal();
    AgendaWorkspace *addAgenda(TodayWorkspace *today);
    void addRegisters();
    ExchangeWorkspace *addExchange(TodayWorkspace *today);
    /// 窗口速查卡: asks where to and writes it.
    void saveCard();
    void startJoining(ExchangeWorkspace *page);
    /// The wished package; \p page is null for who may not exchange.
    void showPackage(ExchangeWorkspace *page);
    /// A slice of the search index's merging; another soon, while there is any.
    void mergeQuietly();
    bool tell(const Error &error);

    Wishes m_wishes;
    QSettings m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Clock> m_clock; ///< until the house has it
    std::unique_ptr<House> m_house{};
    std::unique_ptr<OfficeFile> m_file{};
    std::unique_ptr<Desk> m_desk{};
    std::unique_ptr<RequestBoard> m_board{};
    std::unique_ptr<Exchange> m_exchange{};
    std::unique_ptr<MainWindow> m_window{};
    DossierSaving *m_dossiers = nullptr; ///< of the window
    std::unique_ptr<IdleWatch> m_idle{};
    std::unique_ptr<IdleWatch> m_quiet{};
    bool m_locked = false;
    QDate m_day{};           ///< that is shown as today
    QDate m_checked{};       ///< the day the journal was last checked
    bool m_joins = false;    ///< the first start asked for a package
    Background m_checking{}; ///< last: it ends before what it uses
};
