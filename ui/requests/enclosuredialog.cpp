#include "ui/requests/enclosuredialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

EnclosureDialog::EnclosureDialog(Desk &desk, Case file, Attachment attachment, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_file{std::move(file)}
    , m_attachment{std::move(attachment)}
    , m_strip{new MessageStrip}
    , m_reason{new QLineEdit}
    , m_done{new DeskButton{tr("It may leave"), DeskButton::Shape::Primary}}
{
    setObjectName(u"enclosureDialog"_s);
    setWindowTitle(tr("Before the file leaves"));
    setGround(this, u"surface"_s);
    auto *name = elided(Tone::Quiet);
    name->setText(m_attachment.name % u"　"_s % Terms::recipient(m_attachment.recipient));
    auto *why =
        label(tr("Tick each find once you have seen it in the file and it may go. Who added "
                 "the file can't do this."),
              Tone::Quiet);
    why->setWordWrap(true);
    m_reason->setObjectName(u"enclosureReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Remark"));
    m_reason->setPlaceholderText(tr("Remark, kept with the case"));
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"enclosureCancelButton"_s);
    m_done->setObjectName(u"enclosureDoneButton"_s);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_reason, 1);
    acts->addWidget(cancel);
    acts->addWidget(m_done);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(name);
    column->addWidget(m_strip);
    column->addWidget(why);
    column->addWidget(findList(), 1);
    column->addLayout(acts);
    sizeWindow(*this, {680, 460});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &EnclosureDialog::finish);
    followTicks();
}

QWidget *EnclosureDialog::findList()
{
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    auto *rows = new QVBoxLayout{body};
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(6);
    for (const QString &line : m_attachment.finds) {
        const Find find = findOfLine(line);
        const QString said = Terms::findKind(find.kind) % u"　"_s % find.text;
        auto *tick = new DeskCheckBox{said};
        tick->setObjectName(u"find%1CheckBox"_s.arg(m_ticks.size() + 1));
        tick->setToolTip(said);
        connect(tick, &QCheckBox::toggled, this, &EnclosureDialog::followTicks);
        rows->addWidget(tick);
        m_ticks << tick;
    }
    rows->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"findScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    return area;
}

void EnclosureDialog::followTicks()
{
    m_done->setEnabled(std::ranges::all_of(m_ticks, &QCheckBox::isChecked));
}

void EnclosureDialog::finish()
{
    std::set<int> ticked;
    for (int i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks[i]->isChecked())
            ticked.insert(i);
    }
    const auto done = m_desk.checkEnclosure(m_file, m_attachment.id, ticked, m_reason->text());
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
