#include "core/people/permissions.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleMayWhatTheTableSays_data();
    void eachRoleMayWhatTheTableSays();
    void officersActForTheirOwnOrgan_data();
    void officersActForTheirOwnOrgan();
    void nobodyAndTheDisabledMayNothing();
    void aRoleOfANewerProgramMayNothing();

private:
    const OrganId m_here{QUuid{u"00000000-0000-8000-8000-000000000001"}};
    const OrganId m_there{QUuid{u"00000000-0000-8000-8000-000000000002"}};
    Officer officer(Role role) const
    {
        return {.id = {QUuid{u"00000000-0000-8000-8000-000000000011"}},
                .name = u"林知夏"_s,
                .organ = m_here,
                .role = role};
    }
};

void TestPermissions::eachRoleMayWhatTheTableSays_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Role role, const QString &words) {
        QTest::addRow("%s", name) << role << words;
    };
    row("承办人", Role::Handler,
        u"register handle serve archive enter_document determine_attribute publish import export "
        "see_persons unmask report correct see_internal see_withheld"_s);
    row("窗口", Role::Clerk,
        u"register serve archive enter_document export see_persons correct "
        "see_internal"_s);
    row("工作机构负责人", Role::Head,
        u"register handle approve sign serve archive void_number enter_document "
        "determine_attribute publish import export see_persons unmask report correct see_internal "
        "see_withheld"_s);
    row("审核", Role::Reviewer,
        u"sign enter_document determine_attribute publish export see_persons unmask report "
        "see_internal see_withheld"_s);
    row("督查: reads only", Role::Supervisor, u"export unmask report"_s);
    row("管理员: an office may have one officer", Role::Administrator,
        u"register handle approve sign serve archive void_number enter_document "
        "determine_attribute publish manage_office import export see_persons unmask report "
        "correct see_internal see_withheld"_s);
}

void TestPermissions::eachRoleMayWhatTheTableSays()
{
    QFETCH(Role, role);
    QFETCH(QString, words);
    QStringList found;
    for (const Permission each : allPermissions()) {
        if (may(role, each))
            found << word(each);
        QCOMPARE(permit(officer(role), each).has_value(), may(role, each));
    }
    QCOMPARE(found.join(u' '), words);
}

void TestPermissions::officersActForTheirOwnOrgan_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<bool>("elsewhere");
    QTest::addRow("handling") << Role::Handler << Permission::Handle << false;
    QTest::addRow("approving") << Role::Head << Permission::Approve << false;
    QTest::addRow("seeing persons") << Role::Head << Permission::SeePersons << false;
    QTest::addRow("unmasking, journaled") << Role::Head << Permission::Unmask << true;
    QTest::addRow("reporting on all") << Role::Supervisor << Permission::Report << true;
    QTest::addRow("an administrator") << Role::Administrator << Permission::Handle << true;
}

void TestPermissions::officersActForTheirOwnOrgan()
{
    QFETCH(Role, role);
    QFETCH(Permission, permission);
    QVERIFY(permit(officer(role), permission, m_here));
    QTEST(permit(officer(role), permission, m_there).has_value(), "elsewhere");
}

void TestPermissions::nobodyAndTheDisabledMayNothing()
{
    Officer left = officer(Role::Administrator);
    left.disabled = true;
    for (const Permission each : allPermissions()) {
        QVERIFY(!permit(Officer{.role = Role::Administrator}, each));
        QCOMPARE(permit(left, each).error(),
                 (Error{ErrorCode::NotPermitted, {u"林知夏"_s, word(each)}}));
    }
}

void TestPermissions::aRoleOfANewerProgramMayNothing()
{
    for (const Permission each : allPermissions())
        QVERIFY(!may(Role(99), each));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
