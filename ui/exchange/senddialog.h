#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class DeskCheckBox;
class Dialogs;
class OfficeErrand;
class QLabel;
class QProgressBar;
class QVBoxLayout;

/// To whom a package goes, what it holds and since when; then its file, written off the screen's
/// thread.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        std::vector<Signer> desks{};          ///< of the roster
        std::vector<PackageEntry> packages{}; ///< the newest first
        bool mayMaskOnly = false;             ///< the officer may not let persons leave the desk
        QString fileName{};                   ///< proposed
    };
    SendDialog(Exchange &exchange, Dialogs &dialogs, const Setting &setting,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void sent();

protected:
    void reject() override;

private:
    struct Recipient
    {
        Signer desk{};
        DeskCheckBox *box{};
    };
    void addRecipients(const Setting &setting, QVBoxLayout *column);
    void addActs(QVBoxLayout *column);
    void settle();
    void send();
    void showSent(const Result<PackageSent> &sent);
    PackageWish wish() const;

    Exchange &m_exchange;
    Dialogs &m_dialogs;
    QString m_fileName;
    bool m_maskOnly;
    std::vector<Recipient> m_recipients{};
    DeskCheckBox *m_masked;
    DeskCheckBox *m_everything;
    QLabel *m_text;
    QProgressBar *m_bar;
    DeskButton *m_send;
    DeskButton *m_close;
    OfficeErrand *m_errand;
};
