#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class ChallengeListModel;
class DeskButton;
class QLabel;
class QTableView;

/// 复议、诉讼: until when the answer may be challenged, what was filed over it or over a missing
/// one, and how it ended.
class ChallengesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ChallengesTab(Desk &desk, QWidget *parent = nullptr);
    void show(const Case &file, const std::vector<NextStep> &steps);

Q_SIGNALS:
    /// \p set: the particulars that are known already.
    void stepChosen(Step step, const QMap<QString, QString> &set);

private:
    DeskButton *act(Step step, const QString &name);
    void layOut();
    void followChoice();
    QString remedyText() const;
    const Challenge *chosen() const;

    Desk &m_desk;
    Case m_file{};
    std::vector<NextStep> m_steps{};
    ChallengeListModel *m_model;
    QTableView *m_table;
    QLabel *m_remedy;
    QLabel *m_none;
    DeskButton *m_review;
    DeskButton *m_suit;
    DeskButton *m_decision;
};
