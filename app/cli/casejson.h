#pragma once
#include "core/desk/desk.h"

#include <QJsonObject>

/// What `request show --json` prints: the case with its parts, and its deadline as of today.
QJsonObject caseJson(const Case &file, const Desk &desk);
QJsonObject documentJson(const Document &document, const Desk &desk);
