#pragma once
#include "core/sync/exchange.h"

#include <QDialog>

class DeskButton;
class DeskCheckBox;

/// To whom a package goes, and what it holds.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p mayMaskOnly: the officer may not let persons leave the desk.
    SendDialog(const std::vector<Signer> &signers, bool mayMaskOnly, QWidget *parent = nullptr);
    PackageWish wish() const;

private:
    void settle();

    std::vector<std::pair<EntityId, DeskCheckBox *>> m_desks{};
    std::vector<DeskRole> m_roles{};
    bool m_maskOnly;
    DeskCheckBox *m_masked;
    DeskCheckBox *m_everything;
    DeskButton *m_send;
};
