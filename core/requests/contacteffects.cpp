// A plain letter whose sender is to confirm it: tries to reach him, then a mailed 补正 (R-REQ-5a).
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/number.h"
#include "core/requests/effects.h"

using namespace Qt::StringLiterals;

Result<> effects::contactAttempt(Draft &draft)
{
    if (!draft.file.attempts.empty() && draft.input.on < draft.file.attempts.back().value.on)
        return fail(ErrorCode::ImpossibleOrder, {u"contact-attempt"_s, u"on"_s});
    draft.file.attempts.push_back(
        {.value = {.id = {newEntityId(draft.setting.clock, draft.setting.random)},
                   .request = draft.request().id,
                   .on = draft.input.on,
                   .how = draft.text("how")},
         .isNew = true});
    return {};
}

/// After the tries the case goes on as received on the day of the notice: never open-ended, and
/// earlier than any day on which contact may be restored.
Result<> receiveUnreached(Draft &draft)
{
    if (draft.request().received.isValid())
        return {};
    return draft.setting.law.convention(u"contact_attempts"_s, draft.input.on)
        .and_then([](const QString &needed) { return parseWhole(needed); })
        .and_then([&](qint64 needed) -> Result<> {
            if (qint64(draft.file.attempts.size()) < needed)
                return guard("contact_attempts_missing", "R-REQ-5a", {QString::number(needed)});
            draft.request().received = draft.input.on;
            return {};
        });
}
