// The editors that a form is made of.
#include "ui/agenda/deededitors.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskcheckbox.h"

#include <QCompleter>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace {
constexpr int largest = 1'000'000;
constexpr int textHeight = 64;

QWidget *makeLine(const DeedField &field, const DeedNote &note)
{
    auto *line = new QLineEdit;
    if (field.editor == DeedEditor::Whole)
        line->setValidator(new QIntValidator{0, largest, line});
    if (!field.known.isEmpty()) {
        auto *known = new QCompleter{field.known, line};
        known->setFilterMode(Qt::MatchContains);
        line->setCompleter(known);
    }
    QObject::connect(line, &QLineEdit::textChanged, line, note);
    return line;
}

QWidget *makeText(const DeedField &, const DeedNote &note)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(textHeight);
    QObject::connect(text, &QPlainTextEdit::textChanged, text, note);
    return text;
}

QWidget *makeDay(const DeedField &field, const DeedNote &note)
{
    auto *day = new DateField{field.name, true};
    QObject::connect(day, &QDateEdit::dateChanged, day, note);
    return day;
}

QWidget *makeFlag(const DeedField &field, const DeedNote &note)
{
    auto *flag = new DeskCheckBox{field.name};
    QObject::connect(flag, &QCheckBox::toggled, flag, note);
    return flag;
}

QWidget *makeChoice(const DeedField &field, const DeedNote &note)
{
    auto *box = new ChoiceBox{{}, field.name};
    for (const auto &[value, name] : field.choices)
        box->addItem(name);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, note);
    return box;
}

Value readLine(const DeedField &, const QWidget &widget)
{
    return Value{static_cast<const QLineEdit &>(widget).text().trimmed()};
}

Value readWhole(const DeedField &, const QWidget &widget)
{
    return Value{static_cast<const QLineEdit &>(widget).text().toLongLong()};
}

Value readText(const DeedField &, const QWidget &widget)
{
    return Value{static_cast<const QPlainTextEdit &>(widget).toPlainText().trimmed()};
}

Value readDay(const DeedField &, const QWidget &widget)
{
    return Value{static_cast<const DateField &>(widget).day()};
}

Value readFlag(const DeedField &, const QWidget &widget)
{
    return Value{qint64(static_cast<const QCheckBox &>(widget).isChecked())};
}

Value readChoice(const DeedField &field, const QWidget &widget)
{
    const int at = static_cast<const QComboBox &>(widget).currentIndex();
    return at < 0 ? Value{} : field.choices[std::size_t(at)].first;
}

void writeLine(const DeedField &, QWidget &widget, const Value &value)
{
    auto &line = static_cast<QLineEdit &>(widget);
    line.setText(value.text());
    line.setCursorPosition(0); // a long one shows how it begins
}

void writeWhole(const DeedField &, QWidget &widget, const Value &value)
{
    static_cast<QLineEdit &>(widget).setText(
        value.integer() == 0 ? QString{} : QString::number(value.integer()));
}

void writeText(const DeedField &, QWidget &widget, const Value &value)
{
    static_cast<QPlainTextEdit &>(widget).setPlainText(value.text());
}

void writeDay(const DeedField &, QWidget &widget, const Value &value)
{
    static_cast<DateField &>(widget).setDay(value.date());
}

void writeFlag(const DeedField &, QWidget &widget, const Value &value)
{
    static_cast<QCheckBox &>(widget).setChecked(value.integer() != 0);
}

/// A kind that was never written is the first one.
void writeChoice(const DeedField &field, QWidget &widget, const Value &value)
{
    const auto at = std::ranges::find_if(field.choices, [&](const auto &choice) {
        return choice.first == value || (value.isNull() && choice.first == Value{qint64{0}});
    });
    static_cast<QComboBox &>(widget).setCurrentIndex(
        at == field.choices.end() ? -1 : int(at - field.choices.begin()));
}

constexpr std::array doors{
    DeedDoor{makeLine, readLine, writeLine},       // Line
    DeedDoor{makeText, readText, writeText},       // Text
    DeedDoor{makeDay, readDay, writeDay},          // Day
    DeedDoor{makeLine, readWhole, writeWhole},     // Whole
    DeedDoor{makeFlag, readFlag, writeFlag},       // Flag
    DeedDoor{makeChoice, readChoice, writeChoice}, // Choice
};
} // namespace

const DeedDoor &doorOf(const DeedField &field)
{
    return doors.at(std::size_t(field.editor));
}
