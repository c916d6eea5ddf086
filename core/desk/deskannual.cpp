// 年度报告: entries of units, frozen years and the lines beside them.
#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/reports/frozenyear.h"

Result<> Desk::enterUnits(const std::vector<UnitEntry> &entries)
{
    for (const UnitEntry &entry : entries) {
        if (const auto allowed = may(Permission::Report, entry.organ); !allowed)
            return allowed;
    }
    return run(::enterUnits(m_records, entries, {m_law, m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}

Result<> Desk::freezeYear(const AnnualReport &report, OrganId organ)
{
    if (const auto allowed = may(Permission::Report, organ); !allowed)
        return allowed;
    return run(::freezeYear(m_records, report, organ, {m_law, m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}

Result<> Desk::restateYear(const CarryLine &line)
{
    if (const auto allowed = may(Permission::Report, line.organ); !allowed)
        return allowed;
    return run(::restateYear(m_records, line, {m_law, m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}

Result<> Desk::moveCarry(const CarryLine &line)
{
    if (const auto allowed = may(Permission::Report, line.organ); !allowed)
        return allowed;
    return run(::moveCarry(line, {m_law, m_clock, m_random, m_actor})).map([](const Committed &) {
    });
}
