#pragma once
#include "core/desk/documentdesk.h"
#include "tests/fakes/demooffice.h"

/// One form that lacks something, one returned.
inline void handIn(DemoOffice &office)
{
    DispatchForm form{.unit = QStringLiteral("区财政局"),
                      .title =
                          QStringLiteral("关于印发《杨浦区扶持企业发展专项资金管理办法》的通知"),
                      .kind = QStringLiteral("通知"),
                      .issuer = QStringLiteral("区政府办公室"),
                      .attribute = Attribute::Proactive,
                      .channels = {QStringLiteral("政府网站")},
                      .policy = Answer::Yes,
                      .measures = Answer::Yes,
                      .contact = QStringLiteral("周以安"),
                      .received = {2021, 5, 19}};
    const auto first = submitForm(office.desk, form);
    form.unit = QStringLiteral("区卫生健康委");
    form.title = QStringLiteral("关于加强社区卫生服务的实施意见");
    const auto second = submitForm(office.desk, form);
    if (!first || !second || !returnForm(office.desk, *second, {}, office.desk.today()))
        qFatal("the forms are not taken in");
}
