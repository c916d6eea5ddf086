#include "ui/exchange/revokedialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RevokeDialog::RevokeDialog(const Signer &desk, QWidget *parent)
    : QDialog{parent}
    , m_device{desk.device}
    , m_last{new QLineEdit}
    , m_revoke{new DeskButton{tr("Trust no longer"), DeskButton::Shape::Primary}}
{
    setObjectName(u"revokeDialog"_s);
    setWindowTitle(tr("Trust no longer"));
    setGround(this, u"surface"_s);
    setMinimumWidth(520);
    m_last->setObjectName(u"lastTrustedLineEdit"_s);
    m_last->setAccessibleName(tr("Number of its last event that counts"));
    m_last->setMaximumWidth(220);
    m_revoke->setObjectName(u"confirmRevokeButton"_s);
    m_revoke->setDefault(true);
    connect(m_last, &QLineEdit::textChanged, this, &RevokeDialog::settle);
    connect(m_revoke, &QPushButton::clicked, this, &RevokeDialog::revoke);
    lay(desk.label);
}

void RevokeDialog::lay(const QString &name)
{
    auto *what = label(tr("What is here of it stays; no package of it is taken in and none is sent "
                          "to it from now on. It can be trusted again by the same card."),
                       Tone::Quiet);
    what->setWordWrap(true);
    auto *until = label(tr("Number of its last event that counts, when its key was stolen earlier "
                           "(empty: all that is here)"),
                        Tone::Quiet);
    until->setWordWrap(true);
    auto *close = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    close->setObjectName(u"revokeCancelButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(close);
    acts->addWidget(m_revoke);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *title = label(tr("Trust “%1” no longer?").arg(name), Tone::Plain, Type::title, true);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(until);
    column->addWidget(m_last);
    column->addStretch(1);
    column->addLayout(acts);
}

void RevokeDialog::settle()
{
    bool isNumber = false;
    m_last->text().toULongLong(&isNumber);
    const bool fits = isNumber || m_last->text().isEmpty();
    setFault(m_last, !fits);
    m_revoke->setEnabled(fits);
}

void RevokeDialog::revoke()
{
    const std::optional<quint64> last = m_last->text().isEmpty()
                                            ? std::nullopt
                                            : std::optional{quint64(m_last->text().toULongLong())};
    accept();
    Q_EMIT revoked(m_device, last);
}
