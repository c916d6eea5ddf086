#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class OfficeErrand;
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
    void takenIn(const QString &line, const QList<EntityId> &touched);
    void conflictsWanted();

protected:
    void reject() override;

private:
    void lay();
    void look();
    void take();
    void goOn();
    void showPreview(const Result<PackageReport> &seen);
    void showTaken(const Result<PackageReport> &taken);
    void fail(const Error &error);

    Exchange &m_exchange;
    QString m_path;
    QLabel *m_sender;
    QLabel *m_text;
    QProgressBar *m_bar;
    DeskButton *m_take;
    DeskButton *m_close;
    bool m_leaving = false; ///< closed while the preview was at work
    bool m_taken = false;   ///< and something of it is in conflict
    OfficeErrand *m_errand;
};
