#include "ui/agenda/deedform.h"

#include "ui/agenda/deededitors.h"
#include "ui/common/pieces.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int nameWidth = 72;
constexpr int lineHeight = 28;
} // namespace

DeedForm::DeedForm(QWidget *parent)
    : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
}

void DeedForm::show(std::vector<DeedField> fields, const DeedValues &held)
{
    delete m_body;
    m_rows.clear();
    m_body = new QWidget;
    m_form = new QFormLayout{m_body};
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (DeedField &field : fields) {
        QWidget *editor = doorOf(field).make(field, [this, id = field.id] { note(id); });
        editor->setObjectName(u"deed_%1_Field"_s.arg(field.id));
        editor->setAccessibleName(field.name);
        const bool says = field.editor != DeedEditor::Flag; // a box carries its own words
        QLabel *name = label(says ? field.name : QString{}, Tone::Quiet);
        name->setMinimumWidth(nameWidth);
        name->setFixedHeight(lineHeight); // beside the first line of a taller field
        name->setBuddy(editor);
        m_form->addRow(name, editor);
        m_rows.push_back({std::move(field), editor});
    }
    for (const Row &row : m_rows) {
        const auto value = held.find(row.field.id);
        doorOf(row.field).write(row.field, *row.editor,
                                value == held.end() ? Value{} : value->second);
    }
    layout()->addWidget(m_body);
    m_body->show(); // now, so that the cursor can be put into it
    QWidget *before = this;
    for (const Row &row : m_rows) {
        setTabOrder(before, row.editor);
        before = row.editor;
    }
    m_touched.clear();
    showAsked();
}

bool DeedForm::isAsked(const DeedField &field) const
{
    if (field.only.empty())
        return true;
    const auto ruling = std::ranges::find(m_rows, DeedEditor::Choice,
                                          [](const Row &row) { return row.field.editor; });
    return ruling != m_rows.end() &&
           field.only.contains(
               doorOf(ruling->field).read(ruling->field, *ruling->editor).integer());
}

void DeedForm::showAsked()
{
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.editor, isAsked(row.field));
}

void DeedForm::note(quint16 field)
{
    m_touched.insert(field);
    showAsked();
    Q_EMIT touched();
}

DeedValues DeedForm::told() const
{
    DeedValues values;
    for (const Row &row : m_rows) {
        if (isAsked(row.field))
            values[row.field.id] = doorOf(row.field).read(row.field, *row.editor);
    }
    return values;
}

DeedValues DeedForm::typed() const
{
    DeedValues values = told();
    std::erase_if(values, [&](const auto &value) { return !m_touched.contains(value.first); });
    return values;
}

void DeedForm::touch(const DeedValues &typed)
{
    for (const auto &[field, value] : typed)
        m_touched.insert(field);
    Q_EMIT touched();
}

void DeedForm::begin()
{
    const auto asked =
        std::ranges::find_if(m_rows, [this](const Row &row) { return isAsked(row.field); });
    if (asked != m_rows.end())
        asked->editor->setFocus();
}
