#include "ui/counter/blankform.h"

#include "core/desk/desk.h"
#include "core/letters/caseform.h"
#include "ui/common/letterpreview.h"

Result<> showBlankForm(Desk &desk, Dialogs &dialogs, QWidget *parent)
{
    return shippedForms()
        .and_then([](const std::vector<FormTemplate> &forms) {
            return findForm(forms, QStringLiteral("application-form"));
        })
        .and_then(
            [&](const FormTemplate &form) { return desk.blankForm(form, desk.actor().organ); })
        .map([&](const Letter &paper) {
            LetterPreview{paper, dialogs, parent}.exec();
        });
}
