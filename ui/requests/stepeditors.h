#pragma once
#include "core/desk/desk.h"

#include <functional>

class QWidget;

/// A field for one parameter of a step, and how its value is read.
struct StepEditor
{
    StepParameter parameter{};
    QWidget *widget = nullptr;
    std::function<QString()> value{};
    bool isTall = false; ///< several lines: its label stands above the rest of the row
};

/// The editor that a parameter's type asks for; its objectName is the key and its class:
/// `toLineEdit`.
StepEditor makeStepEditor(const StepParameter &parameter, const Case &file, const Desk &desk);
/// Fills it with what the case holds already.
void presetStepEditor(const StepEditor &editor, const QString &value);
