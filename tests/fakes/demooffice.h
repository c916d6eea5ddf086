#pragma once
#include "tests/fakes/deskfixture.h"

#include <QFile>

#include <algorithm>

/// An invented office in the spring of 2021, walked day by day to 2021-05-20: cases in most states,
/// some documents.
struct DemoOffice : DeskFixture
{
    DemoOffice()
        : DeskFixture{{2021, 3, 1}}
    {
        enterDocuments();
        takeIn();
        on(2021, 5, 20);
    }

    RequestId main{}; ///< received 04-12, a third party asked 04-19, reached 04-21, silent: due
                      ///< 2021-06-03

private:
    using Set = QMap<QString, QString>;
    static QString s(const char16_t *text) { return QString::fromUtf16(text); }

    RequestId receive(const char16_t *name, const char16_t *subject,
                      Channel channel = Channel::Counter)
    {
        Intake intake;
        intake.request.channel = channel;
        intake.request.received = clock.today();
        intake.request.applicantName = s(name);
        intake.request.identityKind = IdentityKind::ResidentId;
        intake.request.identityNumber = QStringLiteral("11010519491231002X");
        intake.request.contact = QStringLiteral("13900001234");
        intake.request.address = s(u"控江路某弄 18 号 402 室");
        intake.request.supply = QStringLiteral("mail,paper");
        intake.request.subject = s(subject);
        return desk.registerRequest(intake).value();
    }
    void must(const Result<> &done)
    {
        if (!done)
            qFatal("the demo office stumbles: %s %s", codeName(done.error().code).data(),
                   qPrintable(done.error().args.join(QStringLiteral(", "))));
    }
    void takeIn()
    {
        on(2021, 4, 12);
        main =
            receive(u"叶疏桐", u"杨府办〔2021〕10号政务公开工作要点及其起草过程中征求意见的材料");
        must(step(main, Step::Accept));
        receive(u"沈若溪", u"控江路某地块征收补偿安置方案及附件");
        on(2021, 4, 19);
        must(step(main, Step::ConsultSend,
                  {{s(u"kind"), s(u"third_party")},
                   {s(u"to"), s(u"上海某咨询有限公司")},
                   {s(u"subject"), s(u"起草过程中提交的材料")}}));
        on(2021, 4, 21);
        must(step(main, Step::ConsultReached));
        const RequestId near = receive(u"顾南乔", u"五角场街道 2020 年预算调整批复");
        must(step(near, Step::Accept));
        on(2021, 4, 25);
        const RequestId close =
            receive(u"上海某某物业管理有限公司", u"2020 年老旧电梯更新补贴名单");
        must(step(close, Step::Accept));
        on(2021, 4, 28);
        receive(u"严以宁", u"长白新村街道非机动车棚改造合同");
        on(2021, 5, 6);
        const RequestId extended = receive(u"许清和", u"鞍山四村综合修缮工程竣工验收备案表");
        must(step(extended, Step::Accept));
        on(2021, 5, 10);
        const RequestId asked = receive(u"江晚舟", u"有关拆迁的所有文件", Channel::MailSigned);
        must(step(asked, Step::IssueSupplement,
                  {{s(u"items"), s(u"请指明文件的名称、文号或者便于查询的其他特征")}}));
        on(2021, 5, 12);
        const RequestId paused =
            receive(u"方霁", u"定海路街道某项目环境影响评价批复", Channel::MailSigned);
        must(step(paused, Step::ConsultSend,
                  {{s(u"kind"), s(u"organ")},
                   {s(u"to"), s(u"区生态环境局")},
                   {s(u"subject"), s(u"批复是否可以公开")}}));
        must(step(paused, Step::ConsultReached));
        must(step(extended, Step::Extend,
                  {{s(u"days"), s(u"10")},
                   {s(u"approver"), head.name},
                   {s(u"reason"), s(u"需汇总多部门材料")}}));
        must(step(main, Step::ConsultExpire) ? Result<>{} : Result<>{});
        on(2021, 5, 20);
        receive(u"唐予", u"黄兴路某商办项目建设用地审批材料");
        receive(u"苏见微", u"政府投资项目 2020 年决算批复清单");
    }
    void enterDocuments()
    {
        const std::pair<const char16_t *, const char16_t *> papers[] = {
            {u"杨府办发〔2012〕46号", u"关于印发《区政府总值班室应急值守内部工作规程》的通知"},
            {u"杨府办发〔2018〕12号", u"关于调整区政府办公室内设机构职责分工的通知"},
            {u"杨府发〔2020〕7号", u"关于公布杨浦区历史建筑保护名录（第三批）的通知"},
        };
        for (const auto &[number, title] : papers)
            desk.enterDocument({.organ = organ.id,
                                .number = s(number),
                                .title = s(title),
                                .kind = s(u"通知"),
                                .formed = {2021, 2, 22},
                                .body = bodyText()})
                .value();
        on(2021, 4, 9);
        const DocumentId points =
            desk.enterDocument({.organ = organ.id,
                                .number = s(u"杨府办〔2021〕10号"),
                                .title = s(u"关于印发《2021年杨浦区政务公开工作要点》的通知"),
                                .kind = s(u"通知"),
                                .formed = {2021, 4, 9},
                                .body = bodyText()})
                .value();
        must(desk.determine(desk.document(points).value(),
                            {.attribute = Attribute::Proactive, .secrecyChecked = true}));
    }
    static QString bodyText()
    {
        return s(u"各街道办事处，区政府各委、办、局：\n"
                 u"经区政府同意，现将有关事项印发给你们，请结合实际认真贯彻执行。\n"
                 u"一、总体要求\n"
                 u"坚持以公开为常态、不公开为例外，围绕中心工作和群众关切，着力提升政务公开质量，加"
                 u"强解读回应，深化政策落实，"
                 u"以更高质量公开助力经济持续健康发展和社会和谐稳定。\n"
                 u"二、重点任务\n"
                 u"做好各类规划主动公开，主动公开本机关规划、重大建设项目、财政预算决算、行政许可、"
                 u"行政处罚等信息，并按照标准目录更新。\n"
                 u"三、工作保障\n"
                 u"各单位要明确责任分工，细化工作举措，按照时间节点推进落实，年底前将落实情况书面报"
                 u"送区政府办公室。");
    }
};
