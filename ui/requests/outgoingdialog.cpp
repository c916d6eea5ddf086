#include "ui/requests/outgoingdialog.h"

#include "core/requests/outgoing.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"
#include "ui/wording/fileterms.h"

#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int lineRole = Qt::UserRole;
}

OutgoingDialog::OutgoingDialog(Desk &desk, const Case &file, const Attachment &attachment,
                               QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_file{file}
    , m_attachment{attachment}
    , m_strip{new MessageStrip}
    , m_list{new QListWidget}
    , m_reason{new QLineEdit}
    , m_tick{new DeskButton{tr("Tick what is marked"), DeskButton::Shape::Primary, u"Ctrl+Enter"_s}}
{
    setObjectName(u"outgoingDialog"_s);
    setWindowTitle(tr("Check of an outgoing file"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(640, 460);
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("Finds in this file"));
    m_list->setWordWrap(true);
    m_reason->setObjectName(u"findReasonEdit"_s);
    m_reason->setAccessibleName(tr("Why it may leave"));
    m_reason->setPlaceholderText(tr("Why it may leave (kept with the tick)"));
    m_tick->setObjectName(u"tickFindsButton"_s);
    fill();
    const bool own = attachment.addedBy == desk.actor().id;
    QString who = tr("Mark each find once you have looked at it in the file. What must not leave "
                     "is blacked out in its own program and added as a new file.");
    if (own)
        who = tr("You added this file: a second person looks at each find and ticks it.");
    if (m_list->count() == 0)
        who = tr("Nothing was found in text, hidden layers and properties.");
    layOut(who);
    m_tick->setEnabled(!own && m_list->count() > 0);
    m_reason->setEnabled(m_tick->isEnabled());
    connect(m_tick, &QPushButton::clicked, this, &OutgoingDialog::tick);
    connect(new QShortcut{Qt::CTRL | Qt::Key_Return, this}, &QShortcut::activated, m_tick,
            &QPushButton::click);
}

void OutgoingDialog::fill()
{
    for (const Find &find : findsFor(m_attachment, m_attachment.enclosed)) {
        const QString text = find.kind == FindKind::Unreadable
                                 ? FileTerms::reading(m_attachment.reading)
                                 : find.text;
        auto *item = new QListWidgetItem{
            u"%1 · %2\n%3"_s.arg(FileTerms::find(find.kind), FileTerms::place(find.place), text),
            m_list};
        const bool ticked = isTicked(m_file, m_attachment, find);
        item->setData(lineRole, findLine(find));
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        item->setFlags(ticked ? Qt::ItemIsSelectable
                              : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(text);
    }
}

void OutgoingDialog::layOut(const QString &who)
{
    auto *name = elided(Tone::Plain, Type::title, true);
    name->setText(m_attachment.name);
    auto *leads = label(who, Tone::Quiet);
    leads->setObjectName(u"findHintLabel"_s);
    leads->setWordWrap(true);
    auto *cancel = new DeskButton{tr("Close"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"closeFindsButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_tick);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(label(FileTerms::enclosure(m_attachment.enclosed), Tone::Quiet));
    column->addWidget(leads);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

QStringList OutgoingDialog::marked() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsEnabled))
            lines << item->data(lineRole).toString();
    }
    return lines;
}

void OutgoingDialog::tick()
{
    const QStringList lines = marked();
    if (lines.isEmpty())
        return m_strip->showError(tr("Mark the finds that you have looked at."));
    const auto done = m_desk.tickFinds(m_file, m_attachment.id, lines, m_reason->text());
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
