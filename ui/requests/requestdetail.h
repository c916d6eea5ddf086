#pragma once
#include "ui/requests/correspondencetab.h"
#include "ui/requests/filestab.h"

#include <QWidget>

class ChallengesTab;
class ConsultationsTab;
class DecisionTab;
class FeeTab;
class HistoryTab;
class LedgerTab;
class OverviewTab;
class QStackedWidget;
class QTabBar;
class RequestHead;
class StepBar;

/// One request: its head, the steps at hand, and its tabs.
class RequestDetail final : public QWidget
{
    Q_OBJECT

public:
    RequestDetail(Desk &desk, const std::vector<LetterTemplate> &templates,
                  const CorrespondenceTab::Callbacks &letters, FilesTab::Access files,
                  QWidget *parent = nullptr);
    void show(RequestId id);
    void setPrivacy(bool on);
    void nextTab(int step);
    /// The trial of the ledger becomes a note.
    void keepTrial();
    /// The letter that is chosen, or the newest.
    void previewLetter();
    RequestId shown() const { return m_id; }
    /// Opens the dialog of a step for the shown case, with the particulars that are known already.
    void ask(Step step, const QMap<QString, QString> &set = {});

Q_SIGNALS:
    void stepTaken(const QString &line);
    void failed(const QString &sentence);

private:
    void build();
    void showCase(const Case &file);
    void unmask(const QString &purpose);
    QString nameOf(OfficerId officer) const;

    Desk &m_desk;
    RequestId m_id{};
    Case m_file{};
    std::vector<NextStep> m_steps{};
    bool m_private = false;
    QWidget *m_whole; ///< hidden while no request is chosen
    RequestHead *m_head;
    QTabBar *m_tabs;
    StepBar *m_atHand;
    QStackedWidget *m_pages;
    OverviewTab *m_overview;
    LedgerTab *m_ledger;
    CorrespondenceTab *m_letters;
    ConsultationsTab *m_consultations;
    FeeTab *m_fee;
    DecisionTab *m_decision;
    FilesTab *m_files;
    ChallengesTab *m_challenges;
    HistoryTab *m_history;
};
