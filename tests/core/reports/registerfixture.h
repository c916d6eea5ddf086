#pragma once
#include "core/calendar/workcalendar.h"
#include "core/reports/requestimport.h"

/// The shipped law and calendar, one organ and one officer, as registers need them.
struct RegisterFixture
{
    explicit RegisterFixture(QDate day = {2024, 3, 1})
        : today{day}
    {
    }
    QDate today{};
    Law law = Law::shipped().value();
    WorkCalendar calendar = shippedCalendar().value();
    OrganId organ{QUuid{u"00000000-0000-8000-8000-000000000001"}};
    OfficerId officer{QUuid{u"00000000-0000-8000-8000-000000000011"}};
    RegisterNames names{.organs = {{organ, QStringLiteral("区政府办公室")}},
                        .officers = {{officer, QStringLiteral("林知夏")}}};

    RegisterSetting setting() const { return {law, calendar, today}; }
    ImportSetting importing() const
    {
        return {.around = setting(), .officers = {{QStringLiteral("林知夏"), officer}}};
    }
    Sheet sheetOf(std::vector<PastCase> cases, bool masked = false) const
    {
        for (PastCase &past : cases)
            past.request.organ = organ;
        return requestRegisterSheet(std::move(cases), names, setting(),
                                    masked ? OpenOrgans{} : OpenOrgans{organ})
            .sheet;
    }
};
