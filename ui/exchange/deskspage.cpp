#include "ui/exchange/deskspage.h"

#include "core/base/date.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/exchange/fingerprintlabel.h"
#include "ui/exchange/wordsmodel.h"
#include "ui/exchange/wordstable.h"
#include "ui/wording/exchangeterms.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
DeskButton *button(const QString &text, const QString &name, bool enabled)
{
    auto *made = new DeskButton{text};
    made->setObjectName(name);
    made->setEnabled(enabled);
    return made;
}

/// `区政府办公室（办公室）`
QString titleOf(const Signer &signer)
{
    return u"%1（%2）"_s.arg(signer.label, ExchangeTerms::role(signer.role));
}
} // namespace

DesksPage::DesksPage(const Seal &seal, bool mayManage, QWidget *parent)
    : QWidget{parent}
    , m_seal{seal}
    , m_mayManage{mayManage}
    , m_own{label({}, Tone::Plain, Type::base, true)}
    , m_ownPrint{fingerprintLabel(u"ownFingerprintLabel"_s)}
    , m_rows{new WordsModel{{tr("Desk"), tr("Role"), tr("Standing")}, this}}
    , m_table{wordsTable(u"deskTableView"_s, tr("Desks that are trusted"), m_rows, {300, 140})}
    , m_hint{emptyHint(u"desksEmptyLabel"_s,
                       tr("No other desk is trusted yet. Save our card and carry it to the other "
                          "desk; take its card from there and trust it here, once the fingerprint "
                          "was compared."))}
    , m_print{fingerprintLabel(u"deskFingerprintLabel"_s)}
    , m_revoke{button(tr("Trust no longer…"), u"revokeButton"_s, false)}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(buildOwn());
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(buildChosen());
    column->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DesksPage::showChosen);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &DesksPage::showChosen);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const Signer *desk = chosen())
            Q_EMIT revokeWanted(*desk);
    });
    showRows(m_table, m_hint, false);
}

QWidget *DesksPage::buildOwn()
{
    m_own->setObjectName(u"ownDeskLabel"_s);
    auto *card = button(tr("Save our card…"), u"saveCardButton"_s, m_mayManage);
    auto *trust = button(tr("Trust a card…"), u"trustCardButton"_s, m_mayManage);
    connect(card, &QPushButton::clicked, this, &DesksPage::cardWanted);
    connect(trust, &QPushButton::clicked, this, &DesksPage::trustWanted);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(label(tr("This desk"), Tone::Quiet, Type::secondary));
    words->addWidget(m_own);
    words->addWidget(m_ownPrint);
    auto *own = new QWidget;
    setGround(own, u"sunken"_s);
    auto *row = new QHBoxLayout{own};
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(card);
    row->addWidget(trust);
    return own;
}

QWidget *DesksPage::buildChosen()
{
    auto *chosen = new QWidget;
    auto *row = new QHBoxLayout{chosen};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_print, 1);
    row->addWidget(m_revoke);
    return chosen;
}

void DesksPage::show(const Signer &own, const QString &mark, const std::vector<Signer> &desks)
{
    const bool named = !own.label.isEmpty() && !own.sealKey.isEmpty();
    const QString numbers =
        mark.isEmpty() ? QString{} : u" · "_s + tr("its numbers begin with %1-").arg(mark);
    m_own->setText(named ? titleOf(own) + numbers
                         : tr("Not named yet: save our card, and others can send to this desk."));
    m_ownPrint->setVisible(named);
    if (named)
        showFingerprint(m_ownPrint, m_seal, own);
    const Signer *before = chosen();
    const EntityId kept = before ? before->device : EntityId{};
    m_desks = desks;
    std::vector<QStringList> rows;
    int row = 0;
    for (const Signer &each : m_desks) {
        if (each.device == kept)
            row = int(rows.size());
        rows.push_back({each.label, ExchangeTerms::role(each.role),
                        each.isRevoked()
                            ? tr("trusted no longer, since %1").arg(isoDate(each.revoked))
                            : tr("trusted since %1").arg(isoDate(each.trusted))});
    }
    m_rows->show(std::move(rows));
    showRows(m_table, m_hint, !m_desks.empty());
    if (!m_desks.empty())
        m_table->selectRow(row);
    showChosen();
}

const Signer *DesksPage::chosen() const
{
    const auto row = std::size_t(m_table->currentIndex().row());
    return m_table->currentIndex().isValid() && row < m_desks.size() ? &m_desks[row] : nullptr;
}

void DesksPage::showChosen()
{
    const Signer *desk = chosen();
    m_print->setVisible(desk);
    m_revoke->setVisible(desk);
    m_revoke->setEnabled(desk && m_mayManage && !desk->isRevoked());
    if (desk)
        showFingerprint(m_print, m_seal, *desk);
}
