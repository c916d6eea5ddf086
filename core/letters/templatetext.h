#pragma once
#include "core/letters/letter.h"

class JsonReader;

/// The texts of a template: title, paper, body, attachments, matters, table, notes. A member that
/// is left out stays as it is in \p form.
void readTemplateTexts(JsonReader &entry, LetterTemplate &form);
/// A form on paper, with its placeholders.
LetterGrid readGrid(JsonReader &entry);
/// Checks every line and takes `{remedy}` and `{table}` out of the body. Refuses with
/// TemplateInvalid {slug, line, field}, or TemplateLacks {slug, field}.
Result<> settle(LetterTemplate &form);
/// The texts as a file that can be changed and loaded again; readTemplateTexts() reads it.
QString templateText(const LetterTemplate &form);
/// The same with a body that is being edited, markers and all.
QString templateText(const LetterTemplate &form, const QStringList &body);
/// The body with `{remedy}` and `{table}` in their places.
QStringList wholeBody(const LetterTemplate &form);
/// One JSON object of texts on top of \p shipped, settled; UnknownMember, MissingMember.
Result<LetterTemplate> withTexts(const LetterTemplate &shipped, const QByteArray &json);
