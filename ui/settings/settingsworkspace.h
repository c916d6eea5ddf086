#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "ui/common/workspace.h"

class ChoiceBox;
class DateField;
class DeskButton;
class Dialogs;
class LawListModel;
class MessageStrip;
class QLabel;
class QLineEdit;
class QTableView;

/// 设置: what an organ puts in order before its first answer and its first fee: the law known from
/// memory is confirmed (rules §0, §9 SIGN), the fee text of the 指南 is dated (R-FEE-13), the
/// year's holiday notice is loaded (R-CAL-1).
class SettingsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    SettingsWorkspace(Desk &desk, Reader reader, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Settings"); }
    QString purpose() const override;
    QString iconName() const override { return QStringLiteral("configure"); }
    /// Lines of the law that wait.
    std::optional<int> count() const override;
    void arrive() override;

private:
    QWidget *lawSection();
    QWidget *feeSection();
    QWidget *calendarSection();
    QWidget *templateSection();
    void refresh();
    void confirmChosen();
    void dateGuide();
    void chooseNotice();
    void editTemplates();
    void showPreview(const Result<NoticePreview> &preview);
    void followChoice();
    OrganId organ() const;
    QString confirmedText(const LawConfirmation &done) const;

    Desk &m_desk;
    Reader m_reader;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    ChoiceBox *m_organs;
    LawListModel *m_law;
    QTableView *m_table;
    QLineEdit *m_source;
    DeskButton *m_confirm;
    QLabel *m_guide;
    DateField *m_guideDay;
    QLabel *m_calendar;
    DeskButton *m_load;
    Background m_background{};
};
