#include "ui/review/adjustdialog.h"

#include "core/base/date.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLineEdit *line(const QString &name, const QString &accessible)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    return made;
}
} // namespace

AdjustDialog::AdjustDialog(Desk &desk, const Document &document, const Determination &to,
                           QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_document{document}
    , m_to{to}
    , m_strip{new MessageStrip}
    , m_reason{new QPlainTextEdit}
    , m_trigger{line(u"adjustTriggerLineEdit"_s, tr("What gave rise to it"))}
    , m_approver{line(u"adjustApproverLineEdit"_s, tr("Approved by"))}
    , m_withdrawn{new DateField{tr("Withdrawn on"), true}}
    , m_withdrawal{line(u"adjustWithdrawalLineEdit"_s, tr("Withdrawn from, by"))}
{
    setObjectName(u"adjustDialog"_s);
    setWindowTitle(tr("Adjust the attribute"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    sizeWindow(*this, {620, 440});
    m_reason->setObjectName(u"adjustReasonTextEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    m_withdrawn->setObjectName(u"adjustWithdrawnDateEdit"_s);
    const bool kept = to.attribute == document.attribute && to.ground == document.ground;
    auto *what =
        label(kept ? tr("%1: re-examined and kept").arg(Terms::attribute(to.attribute))
                   : tr("%1 becomes %2")
                         .arg(Terms::attribute(document.attribute), Terms::attribute(to.attribute)),
              Tone::Plain, Type::base, true);
    what->setObjectName(u"adjustWhatLabel"_s);
    auto *fields = new QWidget;
    FormGrid form{fields};
    form.row(tr("Reason"), m_reason);
    form.row(tr("Occasion"), m_trigger);
    form.row(tr("Approved by"), m_approver);
    const bool leaves = document.published.isValid() && to.attribute != Attribute::Proactive;
    if (leaves) {
        form.row(tr("Withdrawn on"), m_withdrawn);
        form.row(tr("Record"), m_withdrawal);
    } else {
        m_withdrawn->setParent(this);
        m_withdrawal->setParent(this);
        m_withdrawn->hide();
        m_withdrawal->hide();
    }
    auto *versions = label(versionsText(), Tone::Quiet, Type::secondary);
    versions->setObjectName(u"adjustVersionsLabel"_s);
    versions->setWordWrap(true);
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"adjustCancelButton"_s);
    auto *save = new DeskButton{tr("Adjust"), DeskButton::Shape::Primary};
    save->setObjectName(u"adjustSaveButton"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AdjustDialog::save);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    column->addWidget(what);
    column->addWidget(fields);
    column->addWidget(versions);
    column->addStretch(1);
    column->addLayout(foot);
}

QString AdjustDialog::versionsText() const
{
    const auto versions = attributeHistory(m_desk.records(), m_document.id);
    if (!versions || versions->empty())
        return tr("No earlier version.");
    QStringList lines;
    for (const AttributeChange &version : *versions)
        lines << isoDate(version.on) % u"　"_s % Terms::attribute(version.was) % u" → "_s %
                     Terms::attribute(version.becomes) % u"　"_s % version.reason;
    return lines.join(u'\n');
}

void AdjustDialog::save()
{
    const auto done = adjustAttribute(m_desk, m_document.id,
                                      {.to = m_to,
                                       .reason = m_reason->toPlainText(),
                                       .trigger = m_trigger->text(),
                                       .on = m_desk.today(),
                                       .withdrawn = m_withdrawn->day(),
                                       .withdrawal = m_withdrawal->text()},
                                      m_approver->text().trimmed());
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
