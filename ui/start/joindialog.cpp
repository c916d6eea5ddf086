#include "ui/start/joindialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/exchange/cardfile.h"
#include "ui/exchange/takedialog.h"
#include "ui/exchange/trustdialog.h"
#include "ui/wording/errortext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JoinDialog::JoinDialog(Exchange &exchange, const Seal &seal, Dialogs &dialogs, const QString &name,
                       QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_seal{seal}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_name{new QLineEdit{name}}
{
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Join another desk"));
    setGround(this, u"surface"_s);
    setMinimumWidth(600);
    m_name->setObjectName(u"joinNameLineEdit"_s);
    m_name->setAccessibleName(tr("Name of this desk"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(label(tr("Name of this desk, as the other one will see it"), Tone::Quiet));
    column->addWidget(m_name);
    m_card = addStage(*column, "joinCard", tr("1  Our card goes to the other desk"),
                      tr("On a stick or by mail. They trust it there, and send the package sealed "
                         "for this desk."),
                      tr("Save our card…"));
    m_trust = addStage(*column, "joinTrust", tr("2  Trust the card of the other desk"),
                       tr("Its fingerprint is compared by telephone, not from the file."),
                       tr("Trust a card…"));
    m_take =
        addStage(*column, "joinTake", tr("3  Take in its package"),
                 tr("First it is shown what would come, then it comes."), tr("Take in a package…"));
    connect(m_card.act, &QPushButton::clicked, this, &JoinDialog::saveCard);
    connect(m_trust.act, &QPushButton::clicked, this, &JoinDialog::trustCard);
    connect(m_take.act, &QPushButton::clicked, this, &JoinDialog::takePackage);
    auto *later =
        label(tr("What is left for another day is found on the page Exchange."), Tone::Hint);
    auto *close = new DeskButton{tr("To the desk"), DeskButton::Shape::Plain, u"Esc"_s};
    close->setObjectName(u"joinCloseButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(later, 1);
    foot->addWidget(close);
    column->addSpacing(8);
    column->addLayout(foot);
    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_strip);
    outer->addLayout(column);
    m_card.act->setFocus();
}

JoinDialog::Stage JoinDialog::addStage(QVBoxLayout &column, const char *name, const QString &title,
                                       const QString &what, const QString &act)
{
    const QString called = QString::fromLatin1(name);
    const Stage stage{new DeskButton{act}, label({}, Tone::Ok)};
    stage.act->setObjectName(called + u"Button"_s);
    stage.state->setObjectName(called + u"StateLabel"_s);
    stage.state->setWordWrap(true);
    stage.state->hide();
    auto *told = label(what, Tone::Quiet);
    told->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(told, 1);
    row->addWidget(stage.act, 0, Qt::AlignTop);
    column.addSpacing(8);
    column.addWidget(rule());
    column.addWidget(label(title, Tone::Plain, Type::subject, true));
    column.addLayout(row);
    column.addWidget(stage.state);
    return stage;
}

void JoinDialog::openDialog(QDialog *dialog)
{
    m_strip->clear();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
}

void JoinDialog::saveCard()
{
    m_strip->clear();
    if (m_name->text().trimmed().isEmpty()) {
        m_strip->showError(tr("Give this desk a name first: the other desk sees it in its list."));
        return m_name->setFocus();
    }
    const QString path = m_dialogs.saveFile(this, tr("Save our card"), tr("card") + u".json"_s,
                                            tr("Cards (*.json)"));
    if (path.isEmpty())
        return;
    const auto saved =
        m_exchange.nameOwn(m_name->text().trimmed(), DeskRole::Window)
            .and_then([&] { return m_exchange.own(); })
            .and_then([&](const Signer &own) {
                return writeCardFile(path, own).map([&] { return fingerprint(m_seal, own); });
            });
    if (!saved)
        return m_strip->showError(errorText(saved.error()));
    sayHint(m_card.state, Tone::Ok,
            tr("Written: %1. Read this fingerprint to them: %2").arg(path, *saved));
}

void JoinDialog::trustCard()
{
    const QString path = m_dialogs.openFile(this, tr("Trust a card"), tr("Cards (*.json)"));
    if (path.isEmpty())
        return;
    const auto card = readCardFile(path);
    const auto own = m_exchange.own();
    if (!card || !own)
        return m_strip->showError(errorText(card ? own.error() : card.error()));
    if (card->device == own->device)
        return m_strip->showError(tr("This is our own card. Take the one of the other desk."));
    auto *dialog = new TrustDialog{m_exchange, m_seal, *card, this};
    connect(dialog, &TrustDialog::trusted, this,
            [this](const QString &line, const QList<EntityId> &touched) {
                sayHint(m_trust.state, Tone::Ok, line);
                Q_EMIT takenIn(line, touched);
            });
    openDialog(dialog);
}

void JoinDialog::takePackage()
{
    const QString path = m_dialogs.openFile(this, tr("Take in a package"), tr("Packages (*.gxp)"));
    if (path.isEmpty())
        return;
    auto *dialog = new TakeDialog{m_exchange, path, this};
    connect(dialog, &TakeDialog::takenIn, this,
            [this](const QString &line, const QList<EntityId> &touched) {
                sayHint(m_take.state, Tone::Ok, line);
                Q_EMIT takenIn(line, touched);
            });
    openDialog(dialog);
}
