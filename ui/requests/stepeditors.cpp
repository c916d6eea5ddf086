#include "ui/requests/stepeditors.h"

#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/datetext.h"
#include "ui/common/deskcheckbox.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
QString named(const StepParameter &parameter, const char *kind)
{
    QString key;
    bool up = false;
    for (const QChar c : QString{parameter.key}) {
        key += up ? c.toUpper() : c;
        up = c == u'_';
    }
    return key.remove(u'_') % QString::fromLatin1(kind);
}

StepEditor choiceOf(const StepParameter &parameter,
                    const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new ChoiceBox{named(parameter, "ComboBox"), Terms::parameter(parameter.key)};
    box->setMinimumWidth(230);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!parameter.required)
        box->addItem(u"—"_s, QString{});
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    if (parameter.required)
        box->setCurrentIndex(-1); // a choice is made by a person, not by the order of a list
    return {parameter, box, [box] { return box->currentData().toString(); }};
}

StepEditor wordChoice(const StepParameter &parameter)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &word : QString{parameter.choices}.split(u'|', Qt::SkipEmptyParts))
        choices.append({Terms::choice(word), word});
    return choiceOf(parameter, choices);
}

StepEditor consultationChoice(const StepParameter &parameter, const Case &file)
{
    QList<std::pair<QString, QString>> choices;
    for (const auto &seen : file.consultations) {
        const Consultation &asked = seen.value;
        choices.append({asked.to % u"　"_s % DateText::brief(asked.sent), asked.id.text()});
    }
    return choiceOf(parameter, choices);
}

StepEditor outcomeChoice(const StepParameter &parameter, const Case &file, const Desk &desk)
{
    QList<std::pair<QString, QString>> choices;
    for (const Outcome &outcome : desk.law().outcomes(desk.today())) {
        const bool corrects = file.request.value.kind == CaseKind::Correction;
        if (!outcome.group && outcome.ofCorrection == corrects)
            choices.append({outcome.code % u"　"_s % outcome.name, outcome.code});
    }
    return choiceOf(parameter, choices);
}

StepEditor groundChoice(const StepParameter &parameter, const Desk &desk)
{
    QList<std::pair<QString, QString>> choices;
    for (const Ground &ground : desk.law().grounds(desk.today()))
        choices.append({ground.name, ground.code});
    return choiceOf(parameter, choices);
}

StepEditor documentChoice(const StepParameter &parameter, const Desk &desk)
{
    QList<std::pair<QString, QString>> choices;
    const auto rows = desk.documentRows();
    if (rows) {
        for (const DocumentRow &row : *rows)
            choices.append({row.number % u"　"_s % row.title, row.id.text()});
    }
    return choiceOf(parameter, choices);
}

StepEditor approverChoice(const StepParameter &parameter, const Case &file, const Desk &desk)
{
    QList<std::pair<QString, QString>> choices;
    if (const auto officers = desk.officers()) {
        for (const Officer &officer : *officers) {
            if (permit(officer, Permission::Approve, file.request.value.organ))
                choices.append({officer.name, officer.id.text()});
        }
    }
    return choiceOf(parameter, choices);
}

StepEditor dateEditor(const StepParameter &parameter)
{
    auto *field = new DateField{Terms::parameter(parameter.key), !parameter.required};
    field->setObjectName(named(parameter, "DateEdit"));
    return {parameter, field, [field] { return field->day().toString(Qt::ISODate); }};
}

StepEditor countEditor(const StepParameter &parameter)
{
    auto *box = new QSpinBox;
    box->setObjectName(named(parameter, "SpinBox"));
    box->setRange(0, 1'000'000);
    box->setSpecialValueText(u" "_s);
    box->setFixedWidth(110);
    return {parameter, box,
            [box] { return box->value() == 0 ? QString{} : QString::number(box->value()); }};
}

StepEditor textEditor(const StepParameter &parameter)
{
    auto *field = new QLineEdit;
    field->setObjectName(named(parameter, "LineEdit"));
    return {parameter, field, [field] { return field->text().trimmed(); }};
}

StepEditor longTextEditor(const StepParameter &parameter)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(named(parameter, "TextEdit"));
    field->setTabChangesFocus(true);
    field->setFixedHeight(64);
    return {parameter, field, [field] { return field->toPlainText().trimmed(); }, true};
}

StepEditor flagEditor(const StepParameter &parameter)
{
    auto *box = new DeskCheckBox{Terms::parameter(parameter.key)};
    box->setObjectName(named(parameter, "CheckBox"));
    return {parameter, box, [box] { return box->isChecked() ? u"yes"_s : QString{}; }};
}
} // namespace

StepEditor makeStepEditor(const StepParameter &parameter, const Case &file, const Desk &desk)
{
    const auto made = [&]() -> StepEditor {
        switch (parameter.type) {
        case ParameterType::Text: return textEditor(parameter);
        case ParameterType::LongText: return longTextEditor(parameter);
        case ParameterType::Date: return dateEditor(parameter);
        case ParameterType::Count: return countEditor(parameter);
        case ParameterType::Choice: return wordChoice(parameter);
        case ParameterType::Consultation: return consultationChoice(parameter, file);
        case ParameterType::Outcome: return outcomeChoice(parameter, file, desk);
        case ParameterType::Ground: return groundChoice(parameter, desk);
        case ParameterType::Flag: return flagEditor(parameter);
        case ParameterType::Document: return documentChoice(parameter, desk);
        case ParameterType::Officer: return approverChoice(parameter, file, desk);
        }
        return textEditor(parameter);
    }();
    made.widget->setAccessibleName(Terms::parameter(parameter.key));
    return made;
}

void presetStepEditor(const StepEditor &editor, const QString &value)
{
    if (auto *box = qobject_cast<QComboBox *>(editor.widget))
        box->setCurrentIndex(box->findData(value));
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor.widget))
        text->setPlainText(value);
    else if (auto *line = qobject_cast<QLineEdit *>(editor.widget))
        line->setText(value);
    else if (auto *number = qobject_cast<QSpinBox *>(editor.widget))
        number->setValue(value.toInt());
    else if (auto *flag = qobject_cast<QCheckBox *>(editor.widget))
        flag->setChecked(!value.isEmpty());
}
