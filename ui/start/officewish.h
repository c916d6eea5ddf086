#pragma once
#include <QString>

/// What a new office begins with, as it was typed.
struct OfficeWish
{
    QString path{};
    QString organ{};
    QString code{};
    QString administrator{};
    QString passphrase{};
    QString signer{}; ///< who approves what the administrator drafts; empty: added later
    QString signerPassphrase{};
};
