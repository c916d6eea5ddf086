#pragma once
#include "core/desk/agendadesk.h"
#include "core/desk/deedsdesk.h"

/// The key points of 2021 on a desk, part of them told: some done, some under way, a street gone.
inline PlanId takeUpKeyPoints(Desk &head, Desk &handler)
{
    const auto plan = loadPlan(head, shippedPlan().value());
    if (!plan)
        qFatal("the key points were not loaded: %s", codeName(plan.error().code).data());
    const auto must = [](const auto &done) {
        if (!done)
            qFatal("the key points stumble: %s %s", codeName(done.error().code).data(),
                   qPrintable(done.error().args.join(QStringLiteral(", "))));
    };
    const QString link = QStringLiteral("https://www.shyp.gov.cn/zwgk/2021/mulu.html");
    for (const char *name : {"区财政局", "区民政局", "区国资委", "殷行街道"}) {
        const QString unit = QString::fromUtf8(name);
        must(giveEvidence(handler, *plan, QStringLiteral("3.1-3"), unit, {.place = link}));
        must(tellProgress(handler, *plan, QStringLiteral("3.1-3"), unit,
                          {.owner = QStringLiteral("周以安"), .standing = Standing::Done}));
    }
    must(tellProgress(handler, *plan, QStringLiteral("1.1-2"), QStringLiteral("区财政局"),
                      {.owner = QStringLiteral("秦望舒"),
                       .progress = QStringLiteral("已清理 2018 年以前的规范性文件 31 件，"
                                                  "余 12 件待法制审核。"),
                       .standing = Standing::InHand}));
    must(giveEvidence(handler, *plan, QStringLiteral("1.1-2"), QStringLiteral("区财政局"),
                      {.place = QStringLiteral("/tmp/nowhere/清单.xlsx")}));
    // A little of what the indicators count.
    const QDate today = head.today();
    const auto inquiry = receiveInquiry(handler, {.number = QStringLiteral("咨询〔2021〕17号"),
                                                  .channel = QStringLiteral("12345"),
                                                  .received = today.addDays(-1),
                                                  .summary = QStringLiteral("加装电梯补贴如何申请"),
                                                  .unit = QStringLiteral("区房管局")});
    must(inquiry);
    must(advance(handler, *inquiry, {.step = InquiryStep::Answer, .on = today}));
    for (const char *name : {"区财政局", "区民政局"})
        must(saveCatalogue(handler, {.unit = QString::fromUtf8(name),
                                     .year = 2021,
                                     .published = {2021, 3, 26},
                                     .link = link}));
    must(endUnit(head, *plan, QStringLiteral("长白新村街道"), head.today(),
                 QStringLiteral("控江路街道")));
    return *plan;
}
