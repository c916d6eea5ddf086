#pragma once
#include "core/base/result.h"

/// A refusal by a rule of document review: the guard's name (ui/wording has its sentence), the
/// rule, particulars.
inline tl::unexpected<Error> documentGuard(const char *name, const char *rule,
                                           const QStringList &particulars = {})
{
    return fail(ErrorCode::GuardRefused,
                QStringList{QString::fromLatin1(name), QString::fromLatin1(rule)} + particulars);
}
