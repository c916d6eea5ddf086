#include "ui/review/formeditor.h"

#include "ui/common/datefield.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/focuslead.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/terms.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {
enum class Kind { Section, Text, Long, Day, YesNo, Attribute, Channels, Forms };
constexpr int textHeight = 52;

/// What can't be edited stays readable.
void setEditable(QWidget &widget, bool editable)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->setReadOnly(!editable);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget))
        text->setReadOnly(!editable);
    else
        widget.setEnabled(editable);
}
} // namespace

struct FormEditor::Line
{
    quint16 field = 0;
    Kind kind{};
    const char *title = nullptr;
};

std::span<const FormEditor::Line> FormEditor::lines()
{
    static constexpr std::array table{
        Line{0, Kind::Section, QT_TR_NOOP("Document")},
        Line{FormUnit, Kind::Text, QT_TR_NOOP("Unit")},
        Line{FormTitle, Kind::Text, QT_TR_NOOP("Title")},
        Line{FormKind, Kind::Text, QT_TR_NOOP("Kind")},
        Line{FormIssuer, Kind::Text, QT_TR_NOOP("Issuer")},
        Line{FormNumber, Kind::Text, QT_TR_NOOP("Number")},
        Line{FormDraftingBasis, Kind::Text, QT_TR_NOOP("Basis")},
        Line{FormAddressees, Kind::Text, QT_TR_NOOP("Addressees")},
        Line{FormSecrecyLevel, Kind::Text, QT_TR_NOOP("Secrecy level")},
        Line{0, Kind::Section, QT_TR_NOOP("Disclosure")},
        Line{FormAttribute, Kind::Attribute, QT_TR_NOOP("Attribute")},
        Line{FormGround, Kind::Text, QT_TR_NOOP("Ground")},
        Line{FormReason, Kind::Long, QT_TR_NOOP("Reason")},
        Line{FormPublishOn, Kind::Day, QT_TR_NOOP("Publish on")},
        Line{FormChannels, Kind::Channels, QT_TR_NOOP("Channels")},
        Line{FormSecrecyReview, Kind::Text, QT_TR_NOOP("Secrecy review")},
        Line{0, Kind::Section, QT_TR_NOOP("Interpretation")},
        Line{FormPolicy, Kind::YesNo, QT_TR_NOOP("Policy")},
        Line{FormMeasures, Kind::YesNo, QT_TR_NOOP("Measures")},
        Line{FormInterpretation, Kind::Text, QT_TR_NOOP("Draft")},
        Line{FormInterpretationText, Kind::Long, QT_TR_NOOP("Its text")},
        Line{FormInterpretationForms, Kind::Forms, QT_TR_NOOP("Forms")},
        Line{FormInterpretationOn, Kind::Day, QT_TR_NOOP("Out on")},
        Line{FormWaiver, Kind::Text, QT_TR_NOOP("Waiver")},
        Line{0, Kind::Section, QT_TR_NOOP("Reviews")},
        Line{FormNormative, Kind::YesNo, QT_TR_NOOP("Normative")},
        Line{FormValidUntil, Kind::Day, QT_TR_NOOP("Valid until")},
        Line{FormLegality, Kind::Text, QT_TR_NOOP("Legality no.")},
        Line{FormMajorDecision, Kind::YesNo, QT_TR_NOOP("Major decision")},
        Line{FormCatalogueNumber, Kind::Text, QT_TR_NOOP("Catalogue no.")},
        Line{FormConsulted, Kind::YesNo, QT_TR_NOOP("Consulted")},
        Line{FormAdoption, Kind::Long, QT_TR_NOOP("Adoption")},
        Line{FormEnterprise, Kind::YesNo, QT_TR_NOOP("Enterprises")},
        Line{FormEnterpriseOpinion, Kind::Long, QT_TR_NOOP("Their views")},
        Line{FormFairCompetition, Kind::Text, QT_TR_NOOP("Competition no.")},
        Line{0, Kind::Section, QT_TR_NOOP("Signed off")},
        Line{FormContact, Kind::Text, QT_TR_NOOP("Handler")},
        Line{FormPhone, Kind::Text, QT_TR_NOOP("Phone")},
        Line{FormSigner, Kind::Text, QT_TR_NOOP("Signed by")},
        Line{FormReceived, Kind::Day, QT_TR_NOOP("Received")},
        Line{FormBody, Kind::Long, QT_TR_NOOP("Text")},
    };
    return table;
}

FormEditor::FormEditor(const Law &law, QDate today, QWidget *parent)
    : TallArea{parent}
{
    setObjectName(u"dispatchFormArea"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    setGround(page, u"surface"_s);
    auto *fields = new QWidget;
    auto *around = new QVBoxLayout{page};
    around->setContentsMargins(16, 12, 16, 12);
    around->addWidget(fields);
    FormGrid grid{fields};
    for (const Line &line : lines()) {
        if (line.kind == Kind::Section) {
            grid.section(tr(line.title));
            continue;
        }
        const Input input = build(line, law, today);
        input.widget->setObjectName(QString{findField(line.field)->name} + u"FormField"_s);
        m_inputs.insert(line.field, input);
        grid.row(tr(line.title), input.widget);
    }
    setWidget(page);
    leadFocus(this, m_inputs.value(FormUnit).widget);
}

FormEditor::Input FormEditor::build(const Line &line, const Law &law, QDate today)
{
    const QString name{findField(line.field)->name};
    const QString title = tr(line.title);
    const auto named = [&](QStringView prefix) {
        QStringList names;
        for (const Convention &each : law.conventions(prefix, today))
            names << each.text;
        return names;
    };
    switch (line.kind) {
    case Kind::Day: return dayInput(title);
    case Kind::YesNo: return choiceInput(name, title, {tr("Yes"), tr("No")});
    case Kind::Attribute:
        return choiceInput(name, title,
                           {Terms::attribute(Attribute::Proactive),
                            Terms::attribute(Attribute::OnRequest),
                            Terms::attribute(Attribute::Withheld)});
    case Kind::Channels: return listInput(name, named(u"publication.channel."));
    case Kind::Forms: return listInput(name, named(u"interpretation.form."));
    case Kind::Section:
    case Kind::Text:
    case Kind::Long: break;
    }
    return textInput(title, line.kind == Kind::Long);
}

FormEditor::Input FormEditor::textInput(const QString &title, bool isLong)
{
    if (isLong) {
        auto *text = new QPlainTextEdit;
        text->setAccessibleName(title);
        text->setTabChangesFocus(true);
        text->setFixedHeight(textHeight);
        connect(text, &QPlainTextEdit::textChanged, this, &FormEditor::tell);
        return {text, [text] { return Value{text->toPlainText()}; },
                [text](const Value &value) { text->setPlainText(value.text()); }};
    }
    auto *line = new QLineEdit;
    line->setAccessibleName(title);
    connect(line, &QLineEdit::textChanged, this, &FormEditor::tell);
    return {line, [line] { return Value{line->text().trimmed()}; },
            [line](const Value &value) {
                line->setText(value.text());
                line->setCursorPosition(0);
            }};
}

FormEditor::Input FormEditor::dayInput(const QString &title)
{
    auto *day = new DateField{title, true};
    connect(day, &QDateEdit::dateChanged, this, &FormEditor::tell);
    return {day, [day] { return Value{day->day()}; },
            [day](const Value &value) { day->setDay(value.date()); }};
}

/// Choices are numbered from 1; none chosen is 0.
FormEditor::Input FormEditor::choiceInput(const QString &name, const QString &title,
                                          const QStringList &words)
{
    QList<SegmentBar::Choice> choices;
    for (const QString &word : words)
        choices.append({word, {}, u"%1%2Button"_s.arg(name).arg(choices.size() + 1)});
    auto *bar = new SegmentBar{title, choices};
    connect(bar, &SegmentBar::chosen, this, &FormEditor::tell);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->addWidget(bar);
    line->addStretch(1);
    return {row, [bar] { return Value{qint64(bar->current() + 1)}; },
            [bar](const Value &value) { bar->setCurrent(int(value.integer()) - 1); }};
}

FormEditor::Input FormEditor::listInput(const QString &name, const QStringList &words)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout{row};
    grid->setContentsMargins({});
    grid->setSpacing(8);
    QList<QCheckBox *> boxes;
    const int perLine = words.size() % 3 == 1 ? 2 : 3; // none stands alone
    for (const QString &word : words) {
        auto *box = new DeskCheckBox{word};
        box->setObjectName(u"%1%2CheckBox"_s.arg(name).arg(boxes.size() + 1));
        connect(box, &QCheckBox::toggled, this, &FormEditor::tell);
        grid->addWidget(box, int(boxes.size()) / perLine, int(boxes.size()) % perLine);
        boxes << box;
    }
    grid->setColumnStretch(perLine, 1);
    const auto read = [boxes] {
        QStringList ticked;
        for (const QCheckBox *box : boxes) {
            if (box->isChecked())
                ticked << box->text();
        }
        return Value{ticked.isEmpty() ? QString{} : ticked.join(u'\n')};
    };
    const auto write = [boxes](const Value &value) {
        const QStringList ticked = value.text().split(u'\n');
        for (QCheckBox *box : boxes)
            box->setChecked(ticked.contains(box->text()));
    };
    return {row, read, write};
}

void FormEditor::show(const DispatchForm &form, bool editable)
{
    m_filling = true;
    m_form = form;
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        input->write(valueOf(form, input.key()));
        setEditable(*input->widget, editable);
    }
    m_filling = false;
}

DispatchForm FormEditor::form() const
{
    DispatchForm form = m_form;
    for (const FieldBinding<DispatchForm> &binding : fieldsOf<DispatchForm>()) {
        if (const auto input = m_inputs.find(binding.id); input != m_inputs.end())
            binding.write(form, input->read());
    }
    return form;
}

void FormEditor::goTo(const QString &field)
{
    auto *input = widget()->findChild<QWidget *>(field + u"FormField"_s);
    if (!input)
        return;
    ensureWidgetVisible(input);
    input->setFocus();
}

void FormEditor::tell()
{
    if (!m_filling)
        Q_EMIT edited();
}
