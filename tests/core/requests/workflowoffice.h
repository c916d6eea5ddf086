#pragma once
#include "tests/fakes/deskfixture.h"

/// A desk with one request received on 2021-04-12, a supervisor who watches, and a second organ
/// with an officer of its own.
struct WorkflowOffice : DeskFixture
{
    WorkflowOffice()
    {
        office.commit(Changes{}.add(other, 1).add(supervisor, 1).add(stranger, 1));
        Intake intake;
        intake.request = {.received = {2021, 4, 12},
                          .applicantName = QStringLiteral("叶疏桐"),
                          .identityKind = IdentityKind::ResidentId,
                          .identityNumber = QStringLiteral("11010519491231002X"),
                          .contact = QStringLiteral("13900001234"),
                          .address = QStringLiteral("控江路某弄18号402室"),
                          .agent = QStringLiteral("江晚舟"),
                          .agentAuthorised = true,
                          .subject = QStringLiteral("工作要点")};
        id = desk.registerRequest(intake).value();
    }
    Organ other{.id = {QUuid{u"00000000-0000-8000-8000-000000000002"}},
                .name = QStringLiteral("区政府"),
                .code = QStringLiteral("杨府")};
    Officer supervisor{.id = {QUuid{u"00000000-0000-8000-8000-000000000013"}},
                       .name = QStringLiteral("唐予"),
                       .organ = organ.id,
                       .role = Role::Supervisor};
    Officer stranger{.id = {QUuid{u"00000000-0000-8000-8000-000000000014"}},
                     .name = QStringLiteral("别机关"),
                     .organ = other.id,
                     .role = Role::Head};
    Desk watching{office, office, law, calendar, clock, random, supervisor};
    Desk elsewhere{office, office, law, calendar, clock, random, stranger};
    RequestId id{};
    const Request &now()
    {
        m_file = file(id);
        return m_file.request.value;
    }
    Result<> act(Step step, const QMap<QString, QString> &set = {})
    {
        return take(desk, id, step, set);
    }
    Result<> actAsHead(Step step, const QMap<QString, QString> &set = {})
    {
        return take(headDesk, id, step, set);
    }

private:
    Case m_file{};
};

inline LetterTemplate letterForm(int kind)
{
    return findTemplate(shippedLetterTemplates().value(), QString::number(kind)).value();
}
