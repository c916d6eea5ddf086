#pragma once
#include "core/base/background.h"
#include "core/desk/requestboard.h"
#include "core/reports/annualbook.h"
#include "ui/common/workspace.h"

class AnnualTableModel;
class CarryForm;
class CheckPanel;
class ChoiceBox;
class DeskButton;
class Dialogs;
class MessageStrip;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QTableWidget;
class SegmentBar;
class UnitForm;

/// 年报: the six parts and the tables of the form, live; every cell opens its cases, and nothing is
/// exported while a cross-check fails.
class AnnualWorkspace final : public Workspace
{
    Q_OBJECT

public:
    AnnualWorkspace(RequestBoard &board, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Report"); }
    QString iconName() const override { return QStringLiteral("table"); }
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void arrive() override;

Q_SIGNALS:
    void openRequests(const std::vector<RequestId> &ids, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Tab { Text, Units, Requests, Challenges, Carry, TabCount };
    QWidget *buildHead();
    QWidget *buildTable();
    QWidget *buildChallenges();
    QWidget *buildText();
    void offerChoices();
    void readData();
    void refresh();
    void layColumns();
    void showText();
    void showChallenges();
    void showCell();
    void openCell();
    void openChallenges(int block, int column);
    void saveUnits();
    void saveText(bool anew);
    void save();
    void saveCollection();
    void take(const Result<> &done, const QString &said);
    int year() const;
    std::optional<OrganId> organ() const;
    Result<AnnualBook> bookOf(std::optional<OrganId> organ) const;

    RequestBoard &m_board;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    ChoiceBox *m_year;
    ChoiceBox *m_organ;
    SegmentBar *m_tabs;
    QLabel *m_blocked;
    DeskButton *m_export;
    DeskButton *m_collection;
    QStackedWidget *m_stack;
    QTableView *m_table;
    AnnualTableModel *m_model;
    QTableWidget *m_challenges;
    UnitForm *m_units;
    CarryForm *m_carry;
    CheckPanel *m_checks;
    std::vector<std::pair<QString, QPlainTextEdit *>> m_texts{}; ///< by key of the part
    QWidget *m_textPage = nullptr;
    std::optional<DashboardData> m_data{};
    AnnualBook m_book{};
    Background m_reading{};
};
