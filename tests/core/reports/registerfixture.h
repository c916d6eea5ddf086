#pragma once
#include "core/calendar/workcalendar.h"
#include "core/reports/requestimport.h"

using namespace Qt::StringLiterals;

/// Register 1 as the design lists it, and the least that a sheet must hold.
inline const QStringList headings =
    u"序号｜申请编号｜答复主体｜申请人｜申请人类型｜证件类型｜证件号码｜代理人｜联系电话｜通讯地址"
    u"｜申请渠道｜"
    u"来件邮单号｜提交日期｜签收日期｜确认日期｜收到日期｜申请内容｜拆分件数｜所需提供方式｜承办部"
    u"门｜承办人｜"
    u"转办日期｜补正告知日期｜补正送达日期｜补正期限｜补正收到日期｜征求意见对象｜发出日期｜送达日"
    u"期｜回复日期｜"
    u"回复意见｜延期告知日期｜延期天数｜收费方式｜金额｜收费通知送达日期｜缴费日期｜应答复日期｜实"
    u"际答复日期｜"
    u"用时(工作日)｜是否超期｜答复文号｜答复类型(年报行次)｜不予公开依据(条款项)"
    u"｜送达方式｜邮单号｜签收日期｜"
    u"退件情况｜转主动公开审查结果｜公开链接｜复议情况｜诉讼情况｜归档号｜备注"_s.split(u'｜');
inline const QStringList needed{u"number"_s, u"received"_s, u"applicant_kind"_s, u"subject"_s};
inline const QStringList first{u"1"_s, u"2021-04-09"_s, u"natural"_s, u"军工路"_s};

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
