#include "ui/exchange/trustdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/exchange/fingerprintlabel.h"
#include "ui/exchange/officeerrand.h"
#include "ui/wording/errortext.h"
#include "ui/wording/exchangeterms.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

TrustDialog::TrustDialog(Exchange &exchange, const Seal &seal, const Signer &card, QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_card{card}
    , m_compared{new DeskCheckBox{tr("All eight groups are the same")}}
    , m_text{label({})}
    , m_bar{new QProgressBar}
    , m_trust{new DeskButton{tr("Trust"), DeskButton::Shape::Primary}}
    , m_close{new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s}}
    , m_errand{new OfficeErrand{m_bar, this}}
{
    setObjectName(u"trustDialog"_s);
    setWindowTitle(tr("Trust a card"));
    setGround(this, u"surface"_s);
    setMinimumWidth(520);
    m_compared->setObjectName(u"fingerprintComparedCheckBox"_s);
    m_text->setObjectName(u"trustLabel"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"trustProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of what had waited"));
    m_trust->setObjectName(u"trustButton"_s);
    m_trust->setEnabled(false);
    m_trust->setDefault(true);
    m_close->setObjectName(u"trustCloseButton"_s);
    connect(m_compared, &QAbstractButton::toggled, m_trust, &QWidget::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, &TrustDialog::trust);
    connect(m_close, &QPushButton::clicked, this, &TrustDialog::reject);
    lay(seal);
}

void TrustDialog::lay(const Seal &seal)
{
    auto *how =
        label(tr("Let them read their fingerprint to you, by telephone or from a paper that "
                 "did not come with the card. One digit that differs: the card is false."),
              Tone::Quiet);
    how->setWordWrap(true);
    auto *print = fingerprintLabel(u"trustFingerprintLabel"_s);
    showFingerprint(print, seal, m_card);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_trust);
    auto *name = label(u"%1（%2）"_s.arg(m_card.label, ExchangeTerms::role(m_card.role)),
                       Tone::Plain, Type::title, true);
    name->setObjectName(u"trustNameLabel"_s);
    name->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(how);
    column->addWidget(print);
    column->addWidget(m_compared);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addStretch(1);
    column->addLayout(acts);
}

void TrustDialog::trust()
{
    m_trust->setEnabled(false);
    m_compared->setEnabled(false);
    m_errand->run(
        [&exchange = m_exchange, card = m_card](const Progress &progress) {
            return exchange.trust(card, progress);
        },
        [this](const Result<std::vector<PackageReport>> &joined) { showTrusted(joined); });
}

void TrustDialog::showTrusted(const Result<std::vector<PackageReport>> &joined)
{
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_close->setFocus();
    if (!joined)
        return m_text->setText(errorText(joined.error()));
    std::set<EntityId> touched;
    for (const PackageReport &each : *joined)
        touched.insert(each.touched.begin(), each.touched.end());
    const QString line = joined->empty()
                             ? tr("“%1” is trusted.").arg(m_card.label)
                             : tr("“%1” is trusted; what waited for it came in.").arg(m_card.label);
    m_text->setText(line);
    Q_EMIT trusted(line, {touched.begin(), touched.end()});
}

/// Stopped, the trust stays; what has not come in waits on.
void TrustDialog::reject()
{
    if (!m_errand->isRunning())
        return QDialog::reject();
    m_close->setEnabled(false);
    m_errand->stop();
}
