#include "ui/review/checkdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckDialog::CheckDialog(Desk &desk, const Document &document, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_id{document.id}
    , m_strip{new MessageStrip}
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Check before publishing"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    resize(520, 420);
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"checkCancelButton"_s);
    auto *save = new DeskButton{tr("Checked"), DeskButton::Shape::Primary};
    save->setObjectName(u"checkSaveButton"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CheckDialog::save);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    auto *title = label(document.number % u'\n' % document.title, Tone::Quiet);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const Convention &check : desk.law().conventions(u"precheck.", desk.today())) {
        auto *box = new DeskCheckBox{check.text};
        box->setObjectName(check.key.section(u'.', 1) + u"CheckBox"_s);
        m_boxes.emplace_back(check.key, box);
        column->addWidget(box);
    }
    column->addStretch(1);
    column->addLayout(foot);
}

void CheckDialog::save()
{
    QStringList ticked;
    for (const auto &[key, box] : m_boxes) {
        if (box->isChecked())
            ticked << key;
    }
    const auto done = checkBeforePublishing(m_desk, m_id, ticked);
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
