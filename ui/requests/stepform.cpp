#include "ui/requests/stepform.h"

#include "ui/common/datefield.h"
#include "ui/common/formgrid.h"
#include "ui/common/messagestrip.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QVBoxLayout>

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
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_strip);
    column->addWidget(fields);
}

void StepForm::preset(const QString &key, const QString &value)
{
    for (const StepEditor &editor : m_editors) {
        if (editor.parameter.key == key)
            presetStepEditor(editor, value);
    }
}

StepInput StepForm::input() const
{
    StepInput input{.step = m_step, .on = m_on->day()};
    for (const StepEditor &editor : m_editors) {
        if (const QString value = editor.value(); !value.isEmpty())
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
