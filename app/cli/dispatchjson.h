#pragma once
#include "core/documents/dispatchform.h"
#include "core/documents/interpretation.h"

#include <QJsonObject>

/// A form by the names of its fields (core/journal/fieldtable.h): texts, days, lists, and words for
/// choices: `attribute` proactive | on_request | withheld, questions yes | no. Refuses as the JSON
/// of cli.md does.
Result<DispatchForm> readForm(const QByteArray &json);
QJsonObject formJson(const DispatchForm &form);
Result<Interpretation> readInterpretation(const QByteArray &json);
QJsonObject interpretationJson(const Interpretation &interpretation);
