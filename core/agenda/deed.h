#pragma once
#include "core/journal/changes.h"
#include "core/law/law.h"
#include "core/people/organ.h"

class Clock;
class Random;
class WorkCalendar;

/// What a verb on the deeds of the key points needs around it.
struct DeedSetting
{
    const Law &law;
    const WorkCalendar &calendar;
    const Clock &clock;
    Random &random;
    Officer actor{};
};

template<class Id>
struct DeedEntry
{
    Id id{};
    Changes changes{};
};
/// A refusal by a rule of the desk (ui/wording has its sentence).
inline tl::unexpected<Error> deedGuard(const char *name, const QString &rule, const QString &about)
{
    return fail(ErrorCode::GuardRefused, {QString::fromLatin1(name), rule, about});
}
