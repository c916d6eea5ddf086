#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class QLabel;
class QProgressBar;

/// First what a package would bring, with nothing written; then, by a click, the package. Both can
/// be stopped.
class TakeDialog final : public QDialog
{
    Q_OBJECT

public:
    TakeDialog(Exchange &exchange, QString path, QWidget *parent = nullptr);

Q_SIGNALS:
    void takenIn(const QString &line);

protected:
    void reject() override;

private:
    void look();
    void take();
    Progress watched();

    Exchange &m_exchange;
    QString m_path;
    QLabel *m_text;
    QProgressBar *m_bar;
    DeskButton *m_take;
    DeskButton *m_close;
    bool m_busy = false;
    bool m_goOn = true;
};
