#pragma once
#include "core/documents/document.h"
#include "core/requests/intake.h"

#include <QByteArray>

/// A request as `request register` reads it: the members are the CSV names of cli.md. `organ` is
/// resolved by the caller.
struct IntakeInput
{
    Intake intake{};
    QString organ{};
};
Result<IntakeInput> readIntake(const QByteArray &json);

struct DocumentInput
{
    Document document{};
    QString organ{};
};
/// A document as `document add` reads it: number, title, kind, issued (成文日期), organ, topic,
/// body.
Result<DocumentInput> readDocument(const QByteArray &json);
