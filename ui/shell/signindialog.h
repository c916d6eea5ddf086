#pragma once
#include "core/base/result.h"
#include "core/people/organ.h"

#include <QDialog>

#include <functional>

class MessageStrip;
class QComboBox;
class QLabel;
class QLineEdit;

/// Who sits down at the desk. A wrong passphrase is said inside the dialog and nothing typed
/// elsewhere is lost.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    using Verify = std::function<Result<>(OfficerId officer, const QString &passphrase)>;
    SignInDialog(const QString &office, std::vector<Officer> officers, Verify verify,
                 QWidget *parent = nullptr);
    OfficerId officer() const;
    void choose(OfficerId officer);
    /// A line under the passphrase; for the demo office, whose passphrase is published.
    void setHint(const QString &line);

private:
    void signIn();

    std::vector<Officer> m_officers;
    Verify m_verify;
    MessageStrip *m_strip;
    QComboBox *m_who;
    QLineEdit *m_passphrase;
    QLabel *m_hint;
};
