#pragma once
#include "core/base/background.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/people/organ.h"

#include <QDialog>

#include <functional>

class DeskButton;
class MessageStrip;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

/// Who sits down at the desk. The passphrase is tried beside the screen, for a key takes its time
/// to derive; a wrong one is said inside the dialog.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Runs in a thread of its own; while it does, nothing else may use what it uses. When its
    /// Progress answers false it puts off the rest of its work and still signs in.
    using Verify = std::function<Result<>(OfficerId officer, const QString &passphrase,
                                          const Progress &progress)>;
    /// As Verify, for whoever forgot: with the recovery code of the office and a new passphrase.
    using Recover = std::function<Result<>(OfficerId officer, const QString &code,
                                           const QString &next, const Progress &progress)>;
    SignInDialog(const QString &office, std::vector<Officer> officers, Verify verify,
                 QWidget *parent = nullptr);
    OfficerId officer() const;
    void choose(OfficerId officer);
    /// A line under the passphrase; for the demo office, whose passphrase is published.
    void setHint(const QString &line);
    /// A way out to an office other than this one: wantsOther() tells whether it was taken.
    void offerOther();
    bool wantsOther() const { return m_wantsOther; }
    void offerRecovery(Recover recover);
    /// Not while a passphrase is tried.
    void reject() override;

private:
    void layOut(const QString &office);
    QWidget *buildRecovery();
    void showRecovery();
    bool recovers() const { return !m_recovery->isHidden(); }
    QString recoveryFault() const;
    void signIn();
    void setTrying(bool trying);
    void showWork(int percent);
    void answer(const Result<> &verified);

    std::vector<Officer> m_officers;
    Verify m_verify;
    Recover m_recover{};
    MessageStrip *m_strip;
    QComboBox *m_who;
    QLineEdit *m_passphrase;
    QLineEdit *m_code; ///< of the office; m_passphrase is the new one then
    QLineEdit *m_again;
    QWidget *m_recovery;
    DeskButton *m_forgotten;
    QLabel *m_passphraseLabel;
    QLabel *m_hint;
    QProgressBar *m_work;
    DeskButton *m_other;
    bool m_wantsOther = false;
    DeskButton *m_later;
    DeskButton *m_enter;
    std::atomic_bool m_putOff = false;
    Background m_background{}; ///< last: it ends before what it uses
};
