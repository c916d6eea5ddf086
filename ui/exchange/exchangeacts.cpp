// What an officer does on the page Exchange: send, take in, trust, revoke.
#include "core/base/date.h"
#include "core/sync/manifest.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/exchange/carddialog.h"
#include "ui/exchange/cardfile.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/exchange/revokedialog.h"
#include "ui/exchange/senddialog.h"
#include "ui/exchange/takedialog.h"
#include "ui/exchange/trustdialog.h"
#include "ui/wording/errortext.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Modal: nobody works on the office while it is lent.
void ExchangeWorkspace::openDialog(QDialog *dialog)
{
    m_strip->clear();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show(); // open() would hold one window only
}

void ExchangeWorkspace::tellDone(const QString &line, const QList<EntityId> &touched)
{
    refresh();
    Q_EMIT said(line);
    if (!touched.empty())
        Q_EMIT takenIn(touched);
}

void ExchangeWorkspace::send()
{
    if (std::ranges::all_of(m_state.desks, &Signer::isRevoked))
        return m_strip->showError(tr("No other desk is trusted yet. Exchange cards first, under "
                                     "Desks."));
    auto *dialog = new SendDialog{m_exchange,
                                  m_dialogs,
                                  {m_state.desks, m_state.packages,
                                   !m_desk.may(Permission::SeePersons).has_value(),
                                   isoDate(m_desk.today()) + u".gxp"_s},
                                  this};
    connect(dialog, &SendDialog::sent, this, &ExchangeWorkspace::refresh);
    openDialog(dialog);
}

void ExchangeWorkspace::take()
{
    const QString path = m_dialogs.openFile(this, tr("Take in a package"), tr("Packages (*.gxp)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ExchangeWorkspace::takeFile(const QString &path)
{
    auto *dialog = new TakeDialog{m_exchange, path, this};
    connect(dialog, &TakeDialog::takenIn, this, &ExchangeWorkspace::tellDone);
    connect(dialog, &TakeDialog::conflictsWanted, this, &ExchangeWorkspace::showConflicts);
    openDialog(dialog);
}

namespace {
/// The one package that is carried over the page; empty for anything else.
QString packageIn(const QMimeData &carried)
{
    const QString path =
        carried.urls().size() == 1 ? carried.urls().first().toLocalFile() : QString{};
    return isPackageName(path) ? path : QString{};
}
} // namespace

void ExchangeWorkspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk.may(Permission::Import) && !packageIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExchangeWorkspace::dropEvent(QDropEvent *event)
{
    const QString path = packageIn(*event->mimeData());
    if (path.isEmpty() || !m_desk.may(Permission::Import))
        return;
    event->acceptProposedAction();
    takeFile(path);
}

void ExchangeWorkspace::askCard()
{
    const auto organ = readSeen<Organ>(m_desk.records(), m_desk.actor().organ.value);
    auto *dialog = new CardDialog{m_state.own, m_state.numberMark,
                                  organ ? organ->value.name : m_desk.actor().name, this};
    connect(dialog, &CardDialog::chosen, this, &ExchangeWorkspace::saveCard);
    openDialog(dialog);
}

void ExchangeWorkspace::saveCard(const QString &name, DeskRole role, const QString &mark)
{
    const QString path = m_dialogs.saveFile(this, tr("Save our card"), tr("card") + u".json"_s,
                                            tr("Cards (*.json)"));
    if (path.isEmpty())
        return;
    const auto saved = m_desk.may(Permission::ManageOffice)
                           .and_then([&] { return m_exchange.nameOwn(name, role); })
                           .and_then([&]() -> Result<> {
                               if (mark.isEmpty() && role == DeskRole::Window)
                                   return {}; // it has one of its own
                               return m_exchange.markNumbers(mark);
                           })
                           .and_then([&] { return m_exchange.own(); })
                           .and_then([&](const Signer &own) { return writeCardFile(path, own); });
    if (!saved)
        return m_strip->showError(errorText(saved.error()));
    m_strip->showDone(tr("Written: %1. Read the fingerprint of this desk to whoever trusts the "
                         "card.")
                          .arg(path));
    refresh();
}

void ExchangeWorkspace::trustCard()
{
    const QString path = m_dialogs.openFile(this, tr("Trust a card"), tr("Cards (*.json)"));
    if (path.isEmpty())
        return;
    const auto card =
        m_desk.may(Permission::ManageOffice).and_then([&] { return readCardFile(path); });
    if (!card)
        return m_strip->showError(errorText(card.error()));
    if (card->device == m_state.own.device)
        return m_strip->showError(tr("This is our own card. Take the one of the other desk."));
    auto *dialog = new TrustDialog{m_exchange, m_seal, *card, this};
    connect(dialog, &TrustDialog::trusted, this, &ExchangeWorkspace::tellDone);
    openDialog(dialog);
}

void ExchangeWorkspace::askRevoke(const Signer &desk)
{
    auto *dialog = new RevokeDialog{desk, this};
    connect(dialog, &RevokeDialog::revoked, this, &ExchangeWorkspace::revoke);
    openDialog(dialog);
}

void ExchangeWorkspace::revoke(EntityId device, std::optional<quint64> lastTrusted)
{
    const auto revoked = m_desk.may(Permission::ManageOffice).and_then([&] {
        return m_exchange.revoke(device, lastTrusted);
    });
    if (!revoked)
        return m_strip->showError(errorText(revoked.error()));
    refresh();
    Q_EMIT said(tr("Trusted no longer. What is here of it stays."));
}
