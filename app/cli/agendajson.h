#pragma once
#include "core/desk/agendadesk.h"
#include "core/reports/sheet.h"

#include <QJsonArray>
#include <QJsonObject>

/// How the command line shows the yearly key points.
QJsonObject coverageJson(const PlanFile &file);
QJsonObject dutyRowJson(const DutyRow &row);
QJsonObject evidenceJson(const Evidence &evidence);
QJsonObject matrixJson(const DutyMatrix &matrix, const DutyMatrix::Line &line);
Sheet matrixSheet(const DutyMatrix &matrix);
