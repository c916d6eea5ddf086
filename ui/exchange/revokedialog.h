#pragma once
#include "core/sync/signer.h"

#include <QDialog>

class DeskButton;
class QLineEdit;

/// A desk that is trusted no longer: what of it still counts is all that is here, or its events up
/// to a number, where the key was stolen before they were written.
class RevokeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RevokeDialog(const Signer &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void revoked(EntityId device, std::optional<quint64> lastTrusted);

private:
    void lay(const QString &name);
    void settle();
    void revoke();

    EntityId m_device;
    QLineEdit *m_last;
    DeskButton *m_revoke;
};
