#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class Dialogs;
class MessageStrip;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class Seal;

/// Joining another desk in three steps: our card goes there, its card is trusted here, its package
/// comes in. Days may lie between them: what is left undone is done later on the page Exchange.
class JoinDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p name: proposed for this desk.
    JoinDialog(Exchange &exchange, const Seal &seal, Dialogs &dialogs, const QString &name,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void takenIn(const QString &line, const QList<EntityId> &touched);

private:
    /// One step: its button, and below it how it went.
    struct Stage
    {
        DeskButton *act = nullptr;
        QLabel *state = nullptr;
    };
    Stage addStage(QVBoxLayout &column, const char *name, const QString &title, const QString &what,
                   const QString &act);
    void openDialog(QDialog *dialog);
    void saveCard();
    void trustCard();
    void takePackage();

    Exchange &m_exchange;
    const Seal &m_seal;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    QLineEdit *m_name;
    Stage m_card{};
    Stage m_trust{};
    Stage m_take{};
};
