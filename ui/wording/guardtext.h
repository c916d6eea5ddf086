#pragma once
#include <QStringList>

/// The sentence of a guard: args are its name, the rule it rests on, and its particulars.
QString guardText(const QStringList &args);
/// Names that have a sentence, for the test that every guard in core has one.
QStringList wordedGuards();
