#pragma once
#include "ui/start/officewish.h"

#include <QWidget>

class Dialogs;
class QLineEdit;

/// The few lines a new office needs: whose it is, where its file lies, who works in it.
class OfficeForm final : public QWidget
{
    Q_OBJECT

public:
    /// \p folder: where the file is proposed to lie.
    OfficeForm(const QString &folder, Dialogs &dialogs, QWidget *parent = nullptr);
    OfficeWish wish() const;
    /// What is still missing or does not fit, and the field it is about; empty: nothing.
    QString fault(QWidget **field = nullptr) const;
    void begin();

Q_SIGNALS:
    void finished();

private:
    QLineEdit *field(const char *name, const QString &says, bool secret = false);
    void choosePath();

    Dialogs &m_dialogs;
    QLineEdit *m_organ;
    QLineEdit *m_code;
    QLineEdit *m_path;
    QLineEdit *m_administrator;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLineEdit *m_signer;
    QLineEdit *m_signerPassphrase;
};
