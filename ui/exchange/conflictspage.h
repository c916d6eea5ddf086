#pragma once
#include "ui/exchange/exchangestate.h"

#include <QWidget>

class ChoiceBox;
class DateField;
class Desk;
class DeskButton;
class QLabel;
class QTableView;
class SidesPanel;
class WordsModel;

/// The conflict desk: what two desks decided differently, whose it is to settle and until when, and
/// the sides of it beside each other.
class ConflictsPage final : public QWidget
{
    Q_OBJECT

public:
    ConflictsPage(Desk &desk, QWidget *parent = nullptr);
    void show(const std::vector<OpenConflict> &conflicts);
    /// Persons are masked while others look at the screen.
    void setPrivacy(bool on);

Q_SIGNALS:
    void said(const QString &line);
    void failed(const Error &error);

private:
    QWidget *buildDetail();
    QWidget *buildTask();
    void fillOwners(OfficerId owner);
    void showChosen();
    void keep(const WriteRef &side, const QString &reason);
    void assign();
    bool run(const Result<Changes> &verb);
    const OpenConflict *chosen() const;
    QString ownerText(OfficerId owner) const;

    Desk &m_desk;
    WordsModel *m_rows;
    QTableView *m_table;
    QLabel *m_hint;
    QWidget *m_detail;
    QLabel *m_title;
    ChoiceBox *m_owner;
    DateField *m_due;
    DeskButton *m_assign;
    SidesPanel *m_sides;
    std::vector<OpenConflict> m_conflicts{};
    bool m_private = false;
};
