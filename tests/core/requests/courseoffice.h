#pragma once
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using Set = QMap<QString, QString>;

inline QString guardOf(const Result<> &refused)
{
    return refused || refused.error().code != ErrorCode::GuardRefused
               ? QString{}
               : refused.error().args.join(QChar(u' '));
}

/// A WorkflowOffice with what the tests of a case's course share.
struct CourseOffice : WorkflowOffice
{
    Result<> correct(Set set)
    {
        set[QStringLiteral("reason")] = QStringLiteral("登记笔误");
        return actAsHead(Step::Correct, set);
    }
    void answer(Set set)
    {
        set[QStringLiteral("secrecy_checked")] = QStringLiteral("yes");
        QVERIFY(act(Step::SubmitDraft, set));
        QVERIFY(actAsHead(Step::Sign));
        QVERIFY(act(Step::Serve, {{QStringLiteral("method"), QStringLiteral("hand")}}));
    }
    RequestId another(QDate received,
                      const QString &identity = QStringLiteral("11010519491231002X"))
    {
        Intake intake;
        intake.request = {.received = received,
                          .applicantName = QStringLiteral("叶疏桐"),
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = identity,
                          .subject = QStringLiteral("工作要点")};
        return desk.registerRequest(intake).value();
    }
    void splitInTwo()
    {
        Intake intake;
        intake.request = {.received = {2021, 4, 12}, .subject = QStringLiteral("两件事")};
        intake.items = {QStringLiteral("甲文件"), QStringLiteral("乙文件")};
        id = desk.registerRequest(intake).value();
    }
    Result<> decide(int item, const QString &outcome, const QString &ground = {})
    {
        return act(Step::DecideItem,
                   {{QStringLiteral("item"), QString::number(item)},
                    {QStringLiteral("outcome"), outcome},
                    {QStringLiteral("ground"), ground},
                    {QStringLiteral("reason"), QStringLiteral("属于内部工作流程")},
                    {QStringLiteral("search_record"), QStringLiteral("公文系统，全文检索")}});
    }
};
