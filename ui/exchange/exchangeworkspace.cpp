#include "ui/exchange/exchangeworkspace.h"

#include "core/base/date.h"
#include "core/sync/resolution.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/exchange/senddialog.h"
#include "ui/exchange/sidespanel.h"
#include "ui/exchange/takedialog.h"
#include "ui/exchange/wordsmodel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/exchangeterms.h"

#include <QFile>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestCard = 1 << 16;

QString subjectOf(const Desk &desk, const ConflictedEntity &conflict)
{
    if (conflict.noun == Noun::Request) {
        const auto request = readSeen<Request>(desk.records(), conflict.entity);
        if (request)
            return request->value.number;
    }
    if (conflict.noun == Noun::Document) {
        const auto document = readSeen<Document>(desk.records(), conflict.entity);
        if (document)
            return document->value.number + u' ' + document->value.title;
    }
    return conflict.entity.toString(QUuid::WithoutBraces).left(8);
}

/// Those that differ; a group's other members only stand beside them.
QString fieldsOf(const ConflictedEntity &conflict)
{
    QStringList names;
    for (const ConflictedField &field : conflict.fields) {
        if (field.rivals.size() > 1)
            names << ExchangeTerms::field(field.field);
    }
    return names.join(u'、');
}

QTableView *tableOf(const QString &name, const QString &accessible, WordsModel *model,
                    std::initializer_list<int> widths)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setModel(model);
    makeQuiet(*table);
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
    return table;
}

DeskButton *button(const QString &text, const QString &name,
                   DeskButton::Shape shape = DeskButton::Shape::Plain)
{
    auto *made = new DeskButton{text, shape};
    made->setObjectName(name);
    return made;
}
} // namespace

ExchangeWorkspace::ExchangeWorkspace(Desk &desk, Exchange &exchange, const Seal &seal,
                                     Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_exchange{exchange}
    , m_seal{seal}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_pages{new SegmentBar{tr("What is shown"),
                             {{tr("Packages"), {}, u"packagesPageButton"_s},
                              {tr("Conflicts"), {}, u"conflictsPageButton"_s},
                              {tr("Desks"), {}, u"desksPageButton"_s}}}}
    , m_stack{new QStackedWidget}
    , m_packageRows{new WordsModel{{tr("When"), tr("Way"), tr("Desk"), tr("Part"), tr("Holds"),
                                    tr("Events"), tr("Standing")},
                                   this}}
    , m_conflictRows{new WordsModel{{tr("Record"), tr("Which"), tr("What differs")}, this}}
    , m_sides{new SidesPanel{desk}}
    , m_deskRows{new WordsModel{{tr("Desk"), tr("Role"), tr("Fingerprint"), tr("Standing")}, this}}
    , m_own{elided(Tone::Quiet)}
{
    setObjectName(u"exchangeWorkspace"_s);
    setGround(this, u"surface"_s);
    m_stack->addWidget(buildPackages());
    m_stack->addWidget(buildConflicts());
    m_stack->addWidget(buildDesks());
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(12);
    body->addWidget(buildHead());
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body, 1);
    m_pages->setCurrent(PackagesPage);
    connect(m_pages, &SegmentBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            showConflicts();
    });
    refresh();
}

QWidget *ExchangeWorkspace::buildHead()
{
    auto *send = button(tr("Send…"), u"sendButton"_s);
    auto *take = button(tr("Take in…"), u"takeButton"_s, DeskButton::Shape::Primary);
    send->setEnabled(m_desk.may(Permission::Export).has_value());
    take->setEnabled(m_desk.may(Permission::Import).has_value());
    connect(send, &QPushButton::clicked, this, &ExchangeWorkspace::send);
    connect(take, &QPushButton::clicked, this, &ExchangeWorkspace::take);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addSpacing(8);
    row->addWidget(m_pages);
    row->addStretch(1);
    row->addWidget(send);
    row->addWidget(take);
    return head;
}

QWidget *ExchangeWorkspace::buildPackages()
{
    m_packages = tableOf(u"packageTableView"_s, tr("Packages that came and went"), m_packageRows,
                         {150, 70, 220, 70, 160, 90});
    return m_packages;
}

QWidget *ExchangeWorkspace::buildConflicts()
{
    m_conflicts =
        tableOf(u"conflictTableView"_s, tr("Records in conflict"), m_conflictRows, {160, 320});
    connect(m_conflicts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                m_sides->show(now.isValid() ? &m_contested.at(std::size_t(now.row())) : nullptr);
            });
    connect(m_sides, &SidesPanel::kept, this, &ExchangeWorkspace::keep);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_sides, 1);
    return page;
}

QWidget *ExchangeWorkspace::buildDesks()
{
    m_desks =
        tableOf(u"deskTableView"_s, tr("Desks that are trusted"), m_deskRows, {240, 120, 420});
    m_own->setObjectName(u"ownFingerprintLabel"_s);
    auto *card = button(tr("Our card…"), u"saveCardButton"_s);
    auto *trust = button(tr("Trust a card…"), u"trustCardButton"_s);
    auto *revoke = button(tr("Trust no longer"), u"revokeButton"_s);
    const bool may = m_desk.may(Permission::ManageOffice).has_value();
    for (DeskButton *each : {card, trust, revoke})
        each->setEnabled(may);
    connect(card, &QPushButton::clicked, this, &ExchangeWorkspace::saveCard);
    connect(trust, &QPushButton::clicked, this, &ExchangeWorkspace::trustCard);
    connect(revoke, &QPushButton::clicked, this, &ExchangeWorkspace::revoke);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_own, 1);
    acts->addWidget(card);
    acts->addWidget(trust);
    acts->addWidget(revoke);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(acts);
    column->addWidget(m_desks, 1);
    return page;
}

std::optional<int> ExchangeWorkspace::count() const
{
    return m_contested.empty() ? std::nullopt : std::optional{int(m_contested.size())};
}

QString ExchangeWorkspace::purpose() const
{
    return tr("Desks without a network join through signed packages. What two of them decided "
              "differently stands here until one is kept; nothing is overwritten unseen.");
}

QList<KeyHelp> ExchangeWorkspace::keys() const
{
    return {{u"↑ ↓"_s, tr("Next package, conflict or desk")}};
}

bool ExchangeWorkspace::says(const Result<> &done)
{
    if (!done)
        m_strip->showError(errorText(done.error()));
    return done.has_value();
}

void ExchangeWorkspace::refresh()
{
    showPackages();
    showConflicts();
    showDesks();
}

void ExchangeWorkspace::showPackages()
{
    const auto entries = m_exchange.entries();
    if (!entries)
        return m_strip->showError(errorText(entries.error()));
    std::vector<QStringList> rows;
    for (const PackageEntry &each : *entries)
        rows.push_back({each.at.toString(u"yyyy-MM-dd HH:mm"_s),
                        each.went ? tr("out") : tr("in"),
                        each.desk,
                        u"%1/%2"_s.arg(each.part).arg(each.parts),
                        each.masked ? tr("no personal data") : tr("everything"),
                        QString::number(each.events),
                        each.isHeld ? tr("waits for what is missing")
                        : each.went ? QString{}
                                    : tr("%n taken in", nullptr, int(each.applied))});
    m_packageRows->show(std::move(rows));
}

void ExchangeWorkspace::showConflicts()
{
    const auto conflicts = m_exchange.conflicts();
    if (!conflicts)
        return m_strip->showError(errorText(conflicts.error()));
    m_contested = *conflicts;
    std::vector<QStringList> rows;
    for (const ConflictedEntity &each : m_contested)
        rows.push_back({ExchangeTerms::noun(each.noun), subjectOf(m_desk, each), fieldsOf(each)});
    m_conflictRows->show(std::move(rows));
    m_sides->show(m_contested.empty() ? nullptr : &m_contested.front());
    if (!m_contested.empty())
        m_conflicts->selectRow(0);
    Q_EMIT countChanged();
}

void ExchangeWorkspace::showDesks()
{
    const auto all = m_exchange.roster();
    const auto own = m_exchange.own();
    if (!all || !own)
        return m_strip->showError(errorText(all ? own.error() : all.error()));
    m_signers = *all;
    std::vector<QStringList> rows;
    for (const Signer &each : m_signers)
        rows.push_back({each.label, ExchangeTerms::role(each.role), fingerprint(m_seal, each),
                        each.isRevoked() ? tr("trusted no longer, since %1").arg(isoDate(each.revoked))
                                         : tr("trusted since %1").arg(isoDate(each.trusted))});
    m_deskRows->show(std::move(rows));
    m_own->setText(own->sealKey.isEmpty()
                       ? tr("This desk has no card yet.")
                       : tr("This desk: %1, fingerprint %2")
                             .arg(own->label, fingerprint(m_seal, *own)));
}

void ExchangeWorkspace::send()
{
    if (std::ranges::all_of(m_signers, &Signer::isRevoked))
        return m_strip->showError(tr("No other desk is trusted yet. Exchange cards first, under "
                                     "Desks."));
    auto *dialog =
        new SendDialog{m_signers, !m_desk.may(Permission::SeePersons).has_value(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString path = m_dialogs.saveFile(
            this, tr("Send a package"),
            isoDate(m_desk.today()) + u".gxp"_s, tr("Packages (*.gxp)"));
        if (path.isEmpty())
            return;
        const auto sent = m_exchange.send(path, dialog->wish(), {});
        if (!sent)
            return m_strip->showError(errorText(sent.error()));
        m_strip->showDone(tr("%n events written: %1", nullptr, int(sent->events))
                              .arg(sent->paths.join(u'、')));
        showPackages();
    });
    dialog->open();
}

void ExchangeWorkspace::take()
{
    const QString path =
        m_dialogs.openFile(this, tr("Take in a package"), tr("Packages (*.gxp)"));
    if (path.isEmpty())
        return;
    auto *dialog = new TakeDialog{m_exchange, path, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TakeDialog::takenIn, this, [this](const QString &line) {
        refresh();
        Q_EMIT said(line);
        Q_EMIT takenIn();
    });
    dialog->open();
}

void ExchangeWorkspace::keep(const WriteRef &side, const QString &reason)
{
    const int row = m_conflicts->currentIndex().row();
    if (row < 0)
        return;
    const ConflictedEntity conflict = m_contested.at(std::size_t(row));
    const auto resolved =
        m_desk.may(Permission::Handle)
            .and_then([&] { return m_desk.records().read(conflict.noun, conflict.entity); })
            .and_then([&](const Record &record) {
                return keepSide(record, conflict, side, reason);
            })
            .and_then([&](const Changes &changes) { return m_desk.run(changes); })
            .map([](const Committed &) {});
    if (!says(resolved))
        return;
    showConflicts();
    Q_EMIT said(tr("Kept; the other side stays in the history."));
}

void ExchangeWorkspace::saveCard()
{
    const auto own = m_exchange.own();
    if (!own)
        return m_strip->showError(errorText(own.error()));
    if (own->sealKey.isEmpty() || own->label.isEmpty()) {
        const auto organ = readSeen<Organ>(m_desk.records(), m_desk.actor().organ.value);
        if (!says(m_exchange.nameOwn(organ ? organ->value.name : m_desk.actor().name, own->role)))
            return;
    }
    const auto named = m_exchange.own();
    const QString path = m_dialogs.saveFile(this, tr("Save our card"), tr("card") + u".json"_s,
                                            tr("Cards (*.json)"));
    if (!named || path.isEmpty())
        return;
    QSaveFile file{path};
    const QByteArray card = cardOf(*named);
    if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size() || !file.commit())
        return m_strip->showError(errorText({ErrorCode::WriteFailed, {path}}));
    m_strip->showDone(tr("Written: %1. Read the fingerprint aloud to whoever takes it: %2")
                          .arg(path, fingerprint(m_seal, *named)));
    showDesks();
}

void ExchangeWorkspace::trustCard()
{
    const QString path = m_dialogs.openFile(this, tr("Trust a card"), tr("Cards (*.json)"));
    if (path.isEmpty())
        return;
    QFile file{path};
    const auto card = file.open(QIODevice::ReadOnly)
                          ? readCard(file.read(longestCard))
                          : Result<Signer>{fail(ErrorCode::FileUnreadable, {path})};
    if (!card)
        return m_strip->showError(errorText(card.error()));
    const QString question =
        tr("“%1”, %2. Compare the fingerprint with the one they read to you:\n%3")
            .arg(card->label, ExchangeTerms::role(card->role), fingerprint(m_seal, *card));
    if (!m_dialogs.confirm(this, question, tr("It is the same: trust")))
        return;
    const auto joined = m_exchange.trust(*card);
    if (!joined)
        return m_strip->showError(errorText(joined.error()));
    refresh();
    m_strip->showDone(joined->empty() ? tr("“%1” is trusted.").arg(card->label)
                                      : tr("“%1” is trusted; what waited for it came in.")
                                            .arg(card->label));
    if (!joined->empty())
        Q_EMIT takenIn();
}

const Signer *ExchangeWorkspace::chosenDesk() const
{
    const int row = m_desks->currentIndex().row();
    return row < 0 ? nullptr : &m_signers.at(std::size_t(row));
}

void ExchangeWorkspace::revoke()
{
    const Signer *desk = chosenDesk();
    if (!desk)
        return m_strip->showError(tr("Choose a desk first."));
    if (!m_dialogs.confirm(this,
                           tr("Trust “%1” no longer? What is here of it stays; nothing newer of "
                              "it comes in.")
                               .arg(desk->label),
                           tr("Trust no longer")))
        return;
    if (says(m_exchange.revoke(desk->device, std::nullopt)))
        showDesks();
}
