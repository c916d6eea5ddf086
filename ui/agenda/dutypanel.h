#pragma once
#include "core/desk/agendadesk.h"
#include "ui/agenda/agendatreemodel.h"

#include <QWidget>

class ChoiceBox;
class DateField;
class DeskButton;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class SegmentBar;

/// One obligation: what it asks, and for one of its units the owner, progress and evidence.
class DutyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyPanel(QDate today, QWidget *parent = nullptr);
    /// Nothing for no line. \p unit: the one to begin with, empty for the most urgent.
    void show(const AgendaView &view, const AgendaTreeModel::Line *line, const QString &unit);
    void setWritable(bool writable);
    QString unit() const;
    QString key() const { return m_key; }
    /// Something was typed and is not saved.
    bool isTouched() const { return m_touched; }
    void settle();
    void touch();
    void clearLink();
    ProgressTold told() const;
    QDate evidenceDay() const;

Q_SIGNALS:
    void saveWanted();
    void fileWanted();
    void linkGiven(const QString &address);
    void removalWanted(EvidenceId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The words on as many lines as they need, up to six; the tooltip and the text hold all.
    void fitWords();
    QWidget *buildHead();
    QWidget *buildForm();
    QWidget *buildEvidence();
    void fillUnits(const AgendaTreeModel::Line &line, const QString &unit);
    void showUnit();
    void showEvidence();
    void giveLink();

    QString m_key{};
    std::vector<DutyRow> m_rows{};
    std::vector<std::pair<Evidence, EvidenceState>> m_evidence{};
    bool m_writable = true;
    bool m_touched = false;
    QLabel *m_title;
    QLabel *m_quote;
    QLabel *m_facts;
    QLabel *m_state;
    ChoiceBox *m_units;
    SegmentBar *m_standing;
    QLineEdit *m_owner;
    QPlainTextEdit *m_progress;
    DateField *m_due;
    QLineEdit *m_reason;
    DeskButton *m_save;
    QListWidget *m_list;
    QLineEdit *m_link;
    DateField *m_on;
    DeskButton *m_addLink;
    DeskButton *m_addFile;
    DeskButton *m_remove;
    QWidget *m_head;
    QWidget *m_body;
};
