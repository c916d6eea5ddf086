#pragma once
#include "core/calendar/workcalendar.h"
#include "ui/help/helppage.h"

#include <QMainWindow>
#include <QPointer>
#include <QVariant>

class HelpDialog;
class QSettings;
class QStackedWidget;
class Rail;
class StatusLine;
class TopBar;
class Workspace;

/// The frame around every workspace: top bar, rail, page, status line. It knows no workspace by
/// name.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \p settings remembers the window; it must outlive it.
    MainWindow(const QString &organ, const QString &officer, QSettings &settings,
               QWidget *parent = nullptr);

    /// In the order of the rail and of Ctrl+1…9; takes ownership.
    void add(Workspace *workspace);
    void open(int index);
    void bring(Workspace *workspace);
    int current() const;
    Workspace *workspace(int index) const;
    /// Once, when all are added: the window as it was left.
    void restore();

    void setToday(QDate day, const CalendarDay &kind);
    StatusLine &status() { return *m_status; }
    TopBar &top() { return *m_top; }
    bool isPrivate() const { return m_private; }
    void setPrivacy(bool on);
    /// Those that work on every page.
    static QList<KeyHelp> generalKeys();

Q_SIGNALS:
    void privacyChanged(bool on);
    /// Ctrl+Z, Ctrl+Shift+Z, where no text is typed.
    void undoAsked();
    void redoAsked();
    void lockAsked();
    /// 窗口速查卡, from the help or by its name.
    void cardAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Esc that nothing else took leads back to the page's first pane.
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A page, and what it showed.
    struct Place
    {
        int page = 0;
        QVariant shown{};
    };
    void addKeys();
    Place here() const;
    void leave();
    void travel(QList<Place> &from, QList<Place> &to);
    void nextPane(int step);
    QList<HelpPage> helpPages() const;
    void showHelp();
    /// Where this officer's arrangement of a page is kept.
    QString groupOf(const Workspace &page) const;

    QSettings &m_settings;
    QString m_officer;
    TopBar *m_top;
    QWidget *m_amberLine;
    Rail *m_rail;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QPointer<HelpDialog> m_help{};
    bool m_private = false;
    bool m_travelling = false;
    QList<Place> m_behind{};
    QList<Place> m_ahead{};
};
