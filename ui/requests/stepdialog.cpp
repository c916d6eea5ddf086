#include "ui/requests/stepdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/common/windowsize.h"
#include "ui/requests/stepform.h"
#include "ui/wording/terms.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

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
    auto *fields = new QWidget;
    auto *stack = new QVBoxLayout{fields};
    stack->setContentsMargins({});
    stack->addWidget(m_form);
    stack->addStretch(1);
    QWidget *area = scrolled(fields); // some steps ask more than a screen holds
    column->addWidget(area, 1);
    column->addLayout(foot);
    const int around = sizeHint().height() - area->sizeHint().height();
    sizeWindow(*this,
               {std::max(560, minimumSizeHint().width()), around + fields->sizeHint().height()});
    const auto act = [this] {
        if (m_form->take())
            accept();
    };
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, act);
    connect(new QShortcut{Qt::CTRL | Qt::Key_Return, this}, &QShortcut::activated, this, act);
}
