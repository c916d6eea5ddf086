#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class DeskCheckBox;
class OfficeErrand;
class QLabel;
class QProgressBar;
class Seal;

/// A card that is to be trusted: its fingerprint in groups, compared by voice or on paper before
/// the button can be pressed. What waited for that desk comes in with it.
class TrustDialog final : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(Exchange &exchange, const Seal &seal, const Signer &card,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// \p touched: what came in that had waited for it.
    void trusted(const QString &line, const QList<EntityId> &touched);

protected:
    void reject() override;

private:
    void lay(const Seal &seal);
    void trust();
    void showTrusted(const Result<std::vector<PackageReport>> &joined);

    Exchange &m_exchange;
    Signer m_card;
    DeskCheckBox *m_compared;
    QLabel *m_text;
    QProgressBar *m_bar;
    DeskButton *m_trust;
    DeskButton *m_close;
    OfficeErrand *m_errand;
};
