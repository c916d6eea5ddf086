#pragma once
#include <QStringList>

/// Why a letter can't be made: args are the template, the reason, the rule and the particulars of
/// LetterNotAllowed.
QString letterRefusalText(const QStringList &args);
/// Reasons that have a sentence, for the test that every reason in core has one.
QStringList wordedLetterReasons();
