#pragma once
#include "tests/fakes/demooffice.h"

/// The longest names that an office meets: where a form is too narrow for them, it shows here.
namespace longnames {
/// 40 characters.
inline const QString organ = QStringLiteral(
    "中国某某自由贸易试验区临港新片区管理委员会行政审批政务公开综合服务保障中心办公室");
/// 60 characters.
inline const QString applicant =
    QStringLiteral("某某国际工程咨询与城市更新建设投资发展集团（上海）股份有限公司杨浦分公司第三项"
                   "目管理中心暨控江路旧改工程指挥部联合办公室");
/// 20 characters.
inline const QString handler = QStringLiteral("阿卜杜热合曼·买买提依明·艾合买提·努尔");
inline const QString head = QStringLiteral("Bartholomew Featherstonehaugh-Cholmondeley");

/// 200 characters.
inline QString subject()
{
    return QStringLiteral("申请公开控江路街道鞍山四村第三小区二〇二〇年旧住房综合修缮工程的立项批复"
                          "、规划许可、施工"
                          "许可、招标公告、中标通知书、施工合同、监理合同、设计变更、竣工验收备案表"
                          "以及全部附件；")
        .repeated(3)
        .first(200);
}

/// The office of the pictures with its organ, officers, first case and a document so named.
inline void lengthen(DemoOffice &office)
{
    Organ renamed = office.organ;
    renamed.name = organ;
    Officer first = office.handler;
    first.name = handler;
    Officer second = office.head;
    second.name = head;
    Request request = office.file(office.main).request.value;
    request.applicantName = applicant;
    request.subject = subject();
    request.address = subject().first(80);
    Changes changes = Changes{}.add(renamed, 1).add(first, 1).add(second, 1).add(request, 1);
    const auto papers = office.desk.documentRows().value();
    for (const DocumentRow &row : papers) {
        Document paper = office.desk.document(row.id).value().value;
        if (paper.attribute != Attribute::Proactive)
            continue;
        paper.number = QStringLiteral("沪自贸临管行审政公办发〔2021〕1024号");
        paper.title = subject();
        changes.add(paper, 1);
    }
    const bool done = office.office.commit(changes).has_value();
    if (!done)
        qFatal("the long names are not taken");
}
} // namespace longnames
