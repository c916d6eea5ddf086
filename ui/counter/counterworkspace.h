#pragma once
#include "core/requests/intake.h"
#include "ui/common/workspace.h"

#include <functional>

class ApplicantSection;
class ContentSection;
class Desk;
class Dialogs;
class MessageStrip;
class QLabel;
class QVBoxLayout;
class ReceiptSection;

/// 窗口: an application taken in without touching the mouse; defects warn and never block.
class CounterWorkspace final : public Workspace
{
    Q_OBJECT

public:
    /// \p printReceipt is asked for the 登记回执 of a request that was just registered.
    CounterWorkspace(Desk &desk, Dialogs &dialogs, std::function<void(RequestId)> printReceipt,
                     QWidget *parent = nullptr);
    QString title() const override { return tr("Counter"); }
    QString iconName() const override { return QStringLiteral("mail-receive"); }
    std::optional<int> count() const override;
    void setPrivacy(bool on) override;
    void arrive() override;

private:
    QWidget *buildHead();
    QWidget *buildForm();
    QWidget *buildFoot();
    QWidget *buildSide();
    void addKeys();
    Intake intake() const;
    void registerIntake();
    void clearForm();
    void startAnew();
    void refresh();
    void showToday();

    Desk &m_desk;
    Dialogs &m_dialogs;
    std::function<void(RequestId)> m_print;
    MessageStrip *m_strip;
    ReceiptSection *m_receipt{};
    ApplicantSection *m_applicant{};
    ContentSection *m_content{};
    QLabel *m_defects{};
    QLabel *m_todayHead{};
    QVBoxLayout *m_todayRows{};
    int m_today = 0;
    bool m_private = false;
};
