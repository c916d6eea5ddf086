#pragma once
#include "core/base/background.h"
#include "core/desk/intakehits.h"
#include "ui/common/workspace.h"
#include "ui/counter/countercases.h"
#include "ui/counter/draftbook.h"

#include <QTimer>

class CounterList;
struct CounterRow;
class Desk;
class DeskButton;
class Dialogs;
class IntakeForm;
class MessageStrip;
class QLabel;
class QStackedWidget;
class QuickForm;
class RequestBoard;
class SegmentBar;
class TallyPanel;

/// 窗口: an application taken in without touching the mouse; defects warn and never block, and what
/// was typed is kept at every pause.
class CounterWorkspace final : public Workspace
{
    Q_OBJECT

public:
    enum class Mode { Full, Quick, ToComplete };
    /// \p printReceipt is asked for the 登记回执 of a request that was just registered; \p drafts
    /// keeps what is not registered yet; \p board, when there is one, finds what is alike.
    CounterWorkspace(Desk &desk, Dialogs &dialogs, std::function<void(RequestId)> printReceipt,
                     DraftKeeper drafts, const RequestBoard *board = nullptr,
                     QWidget *parent = nullptr);
    QString title() const override { return tr("Counter"); }
    QString iconName() const override { return QStringLiteral("mail-receive"); }
    /// Cases to complete.
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void setPrivacy(bool on) override;
    void arrive() override;
    void secure() override;

Q_SIGNALS:
    /// A case of the lists is to be opened in its own place.
    void openRequest(RequestId id);
    /// 窗口速查卡, to be printed.
    void cardWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void compose();
    QWidget *buildHead();
    QWidget *buildFoot();
    void addKeys();

    void enter(Mode mode);
    void begin();
    void present();
    void collect();
    void edited();
    void followTheDay();
    void refresh();
    void registerIntake();
    void tellRegistered(const Request &request, const Result<> &draftGone);
    void startAnew();

    void restore();
    bool keep();
    void tellKept(const Result<QDateTime> &kept);
    void park();
    void take(const QString &key);
    void discard(const CounterRow &row);

    void openRow(const CounterRow &row);
    void readCases();
    void showLists();
    QString timeText(const QDateTime &at) const;
    QString nameOf(const IntakeDraft &draft) const;
    CounterRow rowOf(const CounterCase &file) const;
    void seekHits();
    std::vector<CounterRow> hitRows() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    std::function<void(RequestId)> m_print;
    DraftBook m_book;
    IntakeDraft m_draft{}; ///< what is on the form
    IntakeDraft m_kept{};  ///< what of it is in the book
    CounterCases m_cases{};
    QTimer m_pause{}; ///< after the last key
    const RequestBoard *m_board;
    QTimer m_hitsPause{};
    Request m_sought{}; ///< what the hits belong to
    IntakeHits m_hits{};
    Background m_hitsReading{};
    Mode m_mode = Mode::Full;
    bool m_presenting = false;
    bool m_keepFailed = false;
    bool m_private = false;

    SegmentBar *m_modes;
    QLabel *m_saved;
    MessageStrip *m_strip;
    QStackedWidget *m_pages;
    IntakeForm *m_full;
    QuickForm *m_quick;
    QLabel *m_nothing;
    CounterList *m_incomplete;
    CounterList *m_side;
    TallyPanel *m_tallies;
    QLabel *m_defects;
    DeskButton *m_go{};
    QWidget *m_foot{};
};
