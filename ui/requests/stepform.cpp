#include "ui/requests/stepform.h"

#include "core/requests/groundguards.h"
#include "ui/common/datefield.h"
#include "ui/common/formgrid.h"
#include "ui/common/messagestrip.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

StepForm::StepForm(Desk &desk, const Case &file, Step step, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_file{file}
    , m_step{step}
    , m_strip{new MessageStrip}
    , m_on{new DateField{tr("On the day")}}
{
    m_on->setObjectName(u"onDateEdit"_s);
    m_on->setDay(desk.today());
    auto *fields = new QWidget;
    FormGrid form{fields};
    form.row(tr("On the day"), m_on);
    for (const StepParameter &parameter : arrowOf(step).parameters) {
        m_editors.push_back(makeStepEditor(parameter, m_file, desk));
        const bool flag = parameter.type == ParameterType::Flag;
        form.row(flag ? QString{} : Terms::parameter(parameter.key), m_editors.back().widget);
        if (auto *box = qobject_cast<QComboBox *>(m_editors.back().widget))
            connect(box, &QComboBox::currentIndexChanged, this, &StepForm::chosen);
    }
    connect(this, &StepForm::chosen, this, &StepForm::askParticulars);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_strip);
    column->addWidget(fields);
    askParticulars();
}

void StepForm::preset(const QString &key, const QString &value)
{
    for (const StepEditor &editor : m_editors) {
        if (editor.parameter.key == key)
            presetStepEditor(editor, value);
    }
}

void StepForm::setShown(const QString &key, bool shown)
{
    const auto found = std::ranges::find_if(
        m_editors, [&](const StepEditor &editor) { return editor.parameter.key == key; });
    if (found == m_editors.end())
        return;
    found->widget->setVisible(shown);
    for (QLabel *name : findChildren<QLabel *>()) {
        if (name->buddy() == found->widget)
            name->setVisible(shown);
    }
}

/// The names of what the chosen ground asks for stand ready to be filled in.
void StepForm::askParticulars()
{
    const auto named = [this](QLatin1StringView key) {
        return std::ranges::find_if(
            m_editors, [&](const StepEditor &each) { return each.parameter.key == key; });
    };
    const auto ground = named("ground"_L1);
    const auto particulars = named("particulars"_L1);
    if (ground == m_editors.end() || particulars == m_editors.end())
        return;
    const auto chosen = m_desk.law().ground(ground->value(), m_desk.today());
    const Ground asked = chosen.value_or(Ground{});
    setShown(u"particulars"_s, !asked.particulars.isEmpty());
    setShown(u"duty_denied"_s, asked.asksDisclosureDuty);
    setShown(u"approver"_s, asked.needsApproval);
    presetStepEditor(*particulars, particularsForm(asked, particulars->value()));
}

StepInput StepForm::input() const
{
    StepInput input{.step = m_step, .on = m_on->day()};
    for (const StepEditor &editor : m_editors) {
        const QString value = editor.widget->isHidden() ? QString{} : editor.value();
        if (!value.isEmpty())
            input.set.insert(editor.parameter.key, value);
    }
    return input;
}

bool StepForm::take()
{
    const auto taken = m_desk.advance(m_file, input());
    if (taken) {
        m_strip->clear();
        return true;
    }
    m_strip->showError(errorText(taken.error()));
    return false;
}
