#pragma once
#include "ui/requests/correspondencetab.h"

class ConsultationListModel;
class DeskButton;
class QLabel;

/// 征求意见: who was asked, what silence means for each (arts 32 and 34), and what can be done
/// next.
class ConsultationsTab final : public QWidget
{
    Q_OBJECT

public:
    ConsultationsTab(Desk &desk, const std::vector<LetterTemplate> &templates,
                     CorrespondenceTab::Callbacks letters, QWidget *parent = nullptr);
    void show(const Case &file, const std::vector<NextStep> &steps);

Q_SIGNALS:
    /// \p set: the particulars that are known already.
    void stepChosen(Step step, const QMap<QString, QString> &set);

private:
    DeskButton *act(Step step, const QString &name);
    void layOut();
    void followChoice();
    void openLetter();
    bool mayTake(Step step) const;
    const Consultation *chosen() const;
    QStringList cellsOf(const Consultation &consultation) const;
    QDate replyUntil(const Consultation &consultation) const;

    Desk &m_desk;
    std::vector<LetterTemplate> m_templates{}; ///< of letters to the consulted
    CorrespondenceTab::Callbacks m_letters;
    Case m_file{};
    std::vector<NextStep> m_steps{};
    ConsultationListModel *m_model;
    QTableView *m_table;
    QLabel *m_none;
    QLabel *m_silence;
    DeskButton *m_ask;
    DeskButton *m_delivered;
    DeskButton *m_back;
    DeskButton *m_expired;
    DeskButton *m_letter;
};
