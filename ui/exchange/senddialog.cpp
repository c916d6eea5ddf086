#include "ui/exchange/senddialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/exchangeterms.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SendDialog::SendDialog(const std::vector<Signer> &signers, bool mayMaskOnly, QWidget *parent)
    : QDialog{parent}
    , m_maskOnly{mayMaskOnly}
    , m_masked{new DeskCheckBox{tr("Without personal data")}}
    , m_everything{new DeskCheckBox{tr("Everything, also what they know already")}}
    , m_send{new DeskButton{tr("Choose a file…"), DeskButton::Shape::Primary}}
{
    setObjectName(u"sendPackageDialog"_s);
    setWindowTitle(tr("Send a package"));
    setGround(this, u"surface"_s);
    m_masked->setObjectName(u"sendMaskedCheckBox"_s);
    m_everything->setObjectName(u"sendEverythingCheckBox"_s);
    m_send->setObjectName(u"sendPackageButton"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(label(tr("For whom"), Tone::Quiet));
    for (const Signer &each : signers) {
        if (each.isRevoked())
            continue;
        auto *box = new DeskCheckBox{
            u"%1（%2）"_s.arg(each.label, ExchangeTerms::role(each.role))};
        box->setObjectName(u"sendTo%1CheckBox"_s.arg(m_desks.size() + 1));
        m_desks.emplace_back(each.device, box);
        m_roles.push_back(each.role);
        connect(box, &QAbstractButton::toggled, this, &SendDialog::settle);
        column->addWidget(box);
    }
    column->addSpacing(8);
    column->addWidget(label(tr("What"), Tone::Quiet));
    column->addWidget(m_masked);
    column->addWidget(m_everything);
    column->addSpacing(8);
    auto *acts = new QHBoxLayout;
    auto *close = new DeskButton{tr("Cancel")};
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &QDialog::accept);
    acts->addStretch(1);
    acts->addWidget(close);
    acts->addWidget(m_send);
    column->addLayout(acts);
    settle();
}

/// A supervisor never gets a name.
void SendDialog::settle()
{
    bool any = false;
    bool supervisor = false;
    for (std::size_t at = 0; at < m_desks.size(); ++at) {
        const bool chosen = m_desks[at].second->isChecked();
        any = any || chosen;
        supervisor = supervisor || (chosen && m_roles[at] == DeskRole::Supervisor);
    }
    m_masked->setEnabled(!supervisor && !m_maskOnly);
    if (supervisor || m_maskOnly)
        m_masked->setChecked(true);
    m_send->setEnabled(any);
}

PackageWish SendDialog::wish() const
{
    PackageWish wish{.masked = m_masked->isChecked(), .everything = m_everything->isChecked()};
    for (const auto &[device, box] : m_desks) {
        if (box->isChecked())
            wish.recipients.push_back(device);
    }
    return wish;
}
