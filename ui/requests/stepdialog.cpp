#include "ui/requests/stepdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/requests/stepform.h"
#include "ui/wording/terms.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StepDialog::StepDialog(Desk &desk, const Case &file, Step step, QWidget *parent)
    : QDialog{parent}
    , m_form{new StepForm{desk, file, step}}
{
    setObjectName(u"stepDialog"_s);
    setWindowTitle(Terms::step(step));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *subject = elided(Tone::Quiet);
    subject->setText(file.request.value.number % u"　"_s % file.request.value.subject.simplified());
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"cancelButton"_s);
    auto *take = new DeskButton{Terms::step(step), DeskButton::Shape::Primary, u"Ctrl+Enter"_s};
    take->setObjectName(u"takeStepButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(take);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(Terms::step(step), Tone::Plain, Type::title, true));
    column->addWidget(subject);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addLayout(foot);
    const auto act = [this] {
        if (m_form->take())
            accept();
    };
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, act);
    connect(new QShortcut{Qt::CTRL | Qt::Key_Return, this}, &QShortcut::activated, this, act);
}
