// Every role tries every verb of the desk and every step of the workflow
// (core/people/permissions.h).
#include "core/base/words.h"
#include "core/desk/calendarnotice.h"
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleTriesEachStep_data();
    void eachRoleTriesEachStep();
    void eachRoleTriesEachVerb_data();
    void eachRoleTriesEachVerb();
};

namespace {
constexpr auto roles =
    wordsFor<Role>("handler", "clerk", "head", "reviewer", "supervisor", "administrator");

Officer officerOf(Role role, OrganId organ)
{
    return {.id = {QUuid{u"00000000-0000-8000-8000-000000000099"}},
            .name = u"某人员"_s,
            .organ = organ,
            .role = role};
}

bool isForbidden(const Result<> &done)
{
    return !done && done.error().code == ErrorCode::NotPermitted;
}

template<class T>
Result<> plain(const Result<T> &result)
{
    return result.map([](const T &) {});
}

/// One verb as it would be called, and what it needs.
struct Verb
{
    const char *name = nullptr;
    Permission needs{};
    Result<> (*call)(Desk &, WorkflowOffice &) = nullptr;
};

Seen<Document> documentIn(WorkflowOffice &f)
{
    const Document document{.title = u"工作要点"_s, .formed = {2021, 4, 9}};
    const DocumentId id = f.desk.enterDocument(document).value();
    return f.desk.document(id).value();
}

constexpr Verb verbs[] = {
    {"registerRequest", Permission::Register,
     [](Desk &desk, WorkflowOffice &) { return plain(desk.registerRequest({})); }},
    {"serveLetter", Permission::Serve,
     [](Desk &desk, WorkflowOffice &f) {
         if (const auto made = f.desk.issueLetter(f.file(f.id), letterForm(2)); !made)
             return plain(made);
         const Case seen = f.file(f.id);
         return desk.serveLetter(seen, seen.letters.front().value.id,
                                 {Step::DispatchLetter, f.clock.today(), {}});
     }},
    {"merge", Permission::Handle,
     [](Desk &desk, WorkflowOffice &f) {
         const RequestId other = f.desk.registerRequest({.request = f.now()}).value();
         return desk.merge(f.file(other), f.file(f.id),
                           {Step::Merge, f.clock.today(), {{u"reason"_s, u"相同"_s}}});
     }},
    {"assign", Permission::Handle,
     [](Desk &desk, WorkflowOffice &f) { return desk.assign(f.id, f.handler.id); }},
    {"linkApplicant", Permission::Handle,
     [](Desk &desk, WorkflowOffice &f) {
         const RequestId other = f.desk.registerRequest({}).value();
         return desk.linkApplicant(other, f.id, u"当面核对"_s);
     }},
    {"confirmLaw", Permission::Sign,
     [](Desk &desk, WorkflowOffice &f) {
         return desk.confirmLaw(f.organ.id, {}, u"公报"_s, f.clock.today());
     }},
    {"dateFeeGuide", Permission::Approve,
     [](Desk &desk, WorkflowOffice &f) {
         return desk.dateFeeGuide(f.organ.id, {2021, 1, 4});
     }},
    {"loadNotice", Permission::Approve,
     [](Desk &desk, WorkflowOffice &f) {
         return desk.loadNotice(
             f.headDesk.previewNotice("date,kind,name,notice\n2021-04-29,off,临时,临时通知\n")
                 .value());
     }},
    {"saveOrgan", Permission::ManageOffice,
     [](Desk &desk, WorkflowOffice &f) { return desk.saveOrgan(f.other); }},
    {"saveOfficer", Permission::ManageOffice,
     [](Desk &desk, WorkflowOffice &f) { return desk.saveOfficer(f.handler); }},
    {"receipt", Permission::Register,
     [](Desk &desk, WorkflowOffice &f) {
         return plain(desk.issueLetter(f.file(f.id), letterForm(2)));
     }},
    {"letter", Permission::Handle,
     [](Desk &desk, WorkflowOffice &f) {
         return plain(desk.issueLetter(f.file(f.id), letterForm(3)));
     }},
    {"voidLetter", Permission::VoidNumber,
     [](Desk &desk, WorkflowOffice &f) {
         return desk.voidLetter(f.file(f.id), letterForm(2), u"重号"_s);
     }},
    {"unmask", Permission::Unmask,
     [](Desk &desk, WorkflowOffice &f) { return plain(desk.unmask(f.id, u"督办"_s)); }},
    {"enterDocument", Permission::EnterDocument,
     [](Desk &desk, WorkflowOffice &) {
         return plain(desk.enterDocument({.title = u"工作要点"_s, .formed = {2021, 4, 9}}));
     }},
    {"determine", Permission::DetermineAttribute,
     [](Desk &desk, WorkflowOffice &f) {
         return desk.determine(documentIn(f),
                               {.attribute = Attribute::Proactive, .secrecyChecked = true});
     }},
    {"publish", Permission::Publish,
     [](Desk &desk, WorkflowOffice &f) { return desk.publish(documentIn(f), f.clock.today()); }},
};
} // namespace

void TestRoles::eachRoleTriesEachStep_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Step>("step");
    for (std::size_t role = 0; role < roles.words.size(); ++role) {
        for (const Arrow &arrow : arrows())
            QTest::addRow("%s %s", roles.words[role].data(), arrow.word.data())
                << Role(role) << arrow.step;
    }
}

void TestRoles::eachRoleTriesEachStep()
{
    QFETCH(Role, role);
    QFETCH(Step, step);
    WorkflowOffice f;
    const Arrow &arrow = arrowOf(step);
    Case seen = f.file(f.id);
    seen.request.value.status = arrow.from.front();
    Desk desk{
        f.office, f.office, f.law, f.calendar, f.clock, f.random, officerOf(role, f.organ.id)};
    const int commits = f.office.commits();
    const auto done = desk.advance(seen, {step, f.clock.today(), {}});
    QCOMPARE(isForbidden(done), !may(role, arrow.permission));
    if (!done)
        QCOMPARE(f.office.commits(), commits); // a refusal writes nothing
    // Nobody but an administrator acts for another organ.
    Desk elsewhere{
        f.office, f.office, f.law, f.calendar, f.clock, f.random, officerOf(role, f.other.id)};
    QCOMPARE(isForbidden(elsewhere.advance(seen, {step, f.clock.today(), {}})),
             role != Role::Administrator);
}

void TestRoles::eachRoleTriesEachVerb_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("verb");
    for (std::size_t role = 0; role < roles.words.size(); ++role) {
        for (int verb = 0; verb < int(std::size(verbs)); ++verb)
            QTest::addRow("%s %s", roles.words[role].data(), verbs[verb].name)
                << Role(role) << verb;
    }
}

void TestRoles::eachRoleTriesEachVerb()
{
    QFETCH(Role, role);
    QFETCH(int, verb);
    WorkflowOffice f;
    const Officer officer = officerOf(role, f.organ.id);
    f.office.commit(Changes{}.add(officer, 1)).value();
    Desk desk{f.office, f.office, f.law, f.calendar, f.clock, f.random, officer};
    const auto done = verbs[verb].call(desk, f);
    QVERIFY2(isForbidden(done) == !may(role, verbs[verb].needs),
             done ? "done" : qPrintable(done.error().args.join(u' ')));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
