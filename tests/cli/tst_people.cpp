#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Who may do what on the command line: roles, organs, approvals, masks, void numbers.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rolesAreRefusedWithExitOne();
    void anExtensionIsApprovedEitherWay();
    void aLoneAdministratorApproves();
    void numbersAreVoidedAndNeverReused();
    void aVoidedLetterIsMadeAgain();
    void aSupervisorSeesMasksUntilUnmasked();
    void twoOrgansCountAndActApart();
    void aDemoOfficeIsPeopled();

private:
    CommandRun::Answer office(const QString &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words.split(u' ') + QStringList{u"--office"_s, m_run->path(u"o.mingdu"_s)},
                        input);
    }
    void enlist(const QString &name, const QString &role, const QString &organ = {}) const
    {
        QString words = u"officer add --name "_s + name + u" --role "_s + role;
        if (!organ.isEmpty())
            words += u" --organ "_s + organ;
        const auto added = office(words);
        QVERIFY2(added.exit == 0, added.err);
    }
    QString registered(const QString &as = {}) const
    {
        const auto answer = office(u"request register"_s + as, m_application);
        return answer.line().section(u' ', 0, 0);
    }
    QJsonObject shown(const QString &id, const QString &more = {}) const
    {
        return QJsonDocument::fromJson(office(u"request show --json "_s + id + more).out).object();
    }
    static constexpr const char *m_application =
        R"({"received":"2021-04-12","subject":"工作要点","applicant_name":"叶疏桐",)"
        R"("identity_kind":"resident_id","identity_number":"11010519491231002X",)"
        R"("contact":"13900001234"})";
    std::unique_ptr<CommandRun> m_run{};
};

void TestPeople::init()
{
    m_run = std::make_unique<CommandRun>();
    const auto made = (*m_run)({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                                u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
    QVERIFY2(made.exit == 0, made.err);
}

void TestPeople::aDemoOfficeIsPeopled()
{
    const QStringList init{u"office"_s, u"init"_s,   u"demo.mingdu"_s, u"--organ"_s,
                           u"区府办"_s, u"--code"_s, u"区府"_s,        u"--demo"_s};
    const auto made = (*m_run)(init);
    QVERIFY2(made.exit == 0, made.err);
    QVERIFY(made.out.startsWith("recovery code"));
    const auto on = [&](const QStringList &words) {
        return (*m_run)(words + QStringList{u"--office"_s, u"demo.mingdu"_s});
    };
    QVERIFY(on({u"organ"_s, u"list"_s}).line().contains(u"区府 区府办"_s));
    const auto officers = on({u"officer"_s, u"list"_s}).line().split(u'\n');
    QCOMPARE(officers.size(), 5);
    // Each of them signs in with the passphrase that was given, none with the published one.
    for (const QString &officer : officers) {
        const auto seen = on({u"request"_s, u"list"_s, u"--as"_s, officer.section(u' ', 0, 0)});
        QVERIFY2(seen.exit == 0 && seen.line().count(u'\n') > 40, seen.err);
    }
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"demo.mingdu"_s}).line(), u"ok"_s);
    m_run->set(u"MINGDU_PASSPHRASE"_s, u"mingdu-demo"_s);
    QVERIFY(on({u"request"_s, u"list"_s}).err.contains("wrong_passphrase"));
    QVERIFY((*m_run)(init).err.contains("file_exists"));
}

void TestPeople::rolesAreRefusedWithExitOne()
{
    const std::pair<QString, QString> acts[] = {
        {u"supervisor"_s, u"request register"_s},
        {u"reviewer"_s, u"request register"_s},
        {u"supervisor"_s, u"request advance ID accept --on 2021-04-13"_s},
        {u"clerk"_s, u"request advance ID submit-draft --on 2021-04-13 --set outcome=A2"_s},
        {u"handler"_s, u"request advance ID void --on 2021-04-13 --set reason=x"_s},
        {u"clerk"_s, u"request show ID --unmask x"_s},
        {u"supervisor"_s, u"letter ID 2 --out r.html"_s},
        {u"clerk"_s, u"document review 10号 --attribute proactive --secrecy-checked"_s},
        {u"supervisor"_s, u"document add"_s},
        {u"head"_s, u"officer add --name 新人 --role clerk"_s},
        {u"head"_s, u"organ add --organ 新机关 --code 新"_s}};
    for (const char *role : {"handler", "clerk", "head", "reviewer", "supervisor"})
        enlist(QString::fromLatin1(role), QString::fromLatin1(role)); // named as what they are
    const QString id = registered();
    QCOMPARE(office(u"document add"_s, R"({"number":"10号","title":"要点"})").exit, 0);
    const QString digest = (*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).line();
    for (const auto &[role, act] : acts) {
        const QByteArray input = act == u"document add" ? R"({"title":"通知"})" : m_application;
        const auto refused = office(QString{act}.replace(u"ID"_s, id) + u" --as "_s + role, input);
        QVERIFY2(refused.exit == 1, qPrintable(act));
        QVERIFY2(refused.err.contains("mingdu-cli: not_permitted: "), refused.err);
    }
    QCOMPARE((*m_run)({u"office"_s, u"digest"_s, u"o.mingdu"_s}).line(), digest);
}

void TestPeople::anExtensionIsApprovedEitherWay()
{
    enlist(u"林知夏"_s, u"handler"_s);
    enlist(u"何景行"_s, u"head"_s);
    const QString first = u"request advance "_s + registered() + u" extend --on 2021-04-13 "_s;
    const auto alone = office(first + u"--set days=10 --as 林知夏"_s);
    QCOMPARE(alone.exit, 1);
    QVERIFY(alone.err.startsWith("mingdu-cli: guard_refused: ") && alone.err.contains("R-REQ-10"));
    QCOMPARE(office(first + u"--set days=10 --set approver=林知夏 --as 林知夏"_s).exit, 1);
    QCOMPARE(office(first + u"--set days=10 --set approver=无名氏 --as 林知夏"_s).exit, 1);
    QCOMPARE(office(first + u"--set days=10 --set approver=何景行 --as 林知夏"_s).exit, 0);
    QVERIFY(office(first + u"--set days=10 --as 何景行"_s).err.contains("guard_refused"));
    const QString second = u"request advance "_s + registered() + u" extend --on 2021-04-13 "_s;
    QCOMPARE(office(second + u"--set days=20 --as 何景行"_s).exit, 0);
}

void TestPeople::aLoneAdministratorApproves()
{
    const QString id = registered();
    const auto extended =
        office(u"request advance --json "_s + id + u" extend --on 2021-04-13 --set days=20"_s);
    QVERIFY2(extended.exit == 0, extended.err);
    QCOMPARE(QJsonDocument::fromJson(extended.out)[u"clock"][u"extension"].toInt(), 20);
    QCOMPARE(office(u"organ fee-guide --since 2021-01-04"_s).exit, 0);
    QCOMPARE(office(u"request advance "_s + id +
                    u" fee-notice --on 2021-04-13 --set basis=pages --set count=120"_s +
                    u" --set decided_to_provide=yes --set reason=复制量大"_s)
                 .exit,
             0);
}

void TestPeople::numbersAreVoidedAndNeverReused()
{
    const QString id = registered();
    const QString step = u"request advance "_s + id + u" void --on 2021-04-13"_s;
    QVERIFY(office(step).err.startsWith("mingdu-cli: missing_member: "));
    QCOMPARE(office(step + u" --set reason=重复登记"_s).exit, 0);
    QCOMPARE(shown(id)[u"status"].toString(), u"voided"_s);
    QVERIFY(office(step + u" --set reason=x"_s).err.contains("transition_not_allowed"));
    QCOMPARE(shown(registered())[u"number"].toString(), u"杨府办信公开〔2021〕第002号"_s);
    const auto numbers = office(u"request numbers --year 2021"_s).line().split(u'\n');
    QCOMPARE(numbers, (QStringList{u"杨府办信公开〔2021〕第001号 voided 重复登记"_s,
                                   u"杨府办信公开〔2021〕第002号 received"_s}));
    QCOMPARE(office(u"request numbers --year 2020"_s).out, QByteArray{});
}

void TestPeople::aVoidedLetterIsMadeAgain()
{
    const QString id = registered();
    const QString make = u"letter "_s + id + u" receipt --out "_s + m_run->path(u"r.html"_s);
    const QString number = office(make).line().section(u' ', 0, 0);
    const QString undo = u"letter void "_s + id + u" receipt --reason 打印有误"_s;
    QCOMPARE(office(undo).exit, 0);
    QCOMPARE(office(undo).exit, 1);
    QCOMPARE(office(make).line().section(u' ', 0, 0), number + u"-2"_s);
}

void TestPeople::aSupervisorSeesMasksUntilUnmasked()
{
    enlist(u"唐予"_s, u"supervisor"_s);
    const QString id = registered();
    const QString as = u" --as 唐予"_s;
    const auto masked = office(u"request show "_s + id + as);
    QCOMPARE(masked.exit, 0);
    for (const char *person : {"叶疏桐", "11010519491231002X", "13900001234"})
        QVERIFY(!masked.out.contains(person));
    QVERIFY(masked.out.contains("叶**") && masked.out.contains("139****1234"));
    QVERIFY(!office(u"request list"_s + as).out.contains("叶疏桐"));
    QVERIFY(office(u"request show "_s + id + as + u" --unmask 核查举报"_s).out.contains("叶疏桐"));
    QVERIFY(!office(u"request show "_s + id + as).out.contains("叶疏桐"));
    QCOMPARE(shown(id)[u"applicant_name"].toString(), u"叶疏桐"_s);
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).line(), u"ok"_s);
}

void TestPeople::twoOrgansCountAndActApart()
{
    QCOMPARE(office(u"organ add --organ 区政府 --code 杨府"_s).exit, 0);
    enlist(u"林知夏"_s, u"head"_s);
    enlist(u"周允"_s, u"head"_s, u"区政府"_s);
    const QString ours = registered(u" --as 林知夏"_s);
    const QString theirs = registered(u" --as 周允"_s);
    QCOMPARE(shown(ours)[u"number"].toString(), u"杨府办信公开〔2021〕第001号"_s);
    QCOMPARE(shown(theirs)[u"number"].toString(), u"杨府信公开〔2021〕第001号"_s);
    const QString accept = u"request advance "_s + ours + u" accept --on 2021-04-13"_s;
    QVERIFY(office(accept + u" --as 周允"_s).err.startsWith("mingdu-cli: not_permitted: "));
    QCOMPARE(shown(ours, u" --as 周允"_s)[u"applicant_name"].toString(), u"叶**"_s);
    QCOMPARE(shown(theirs, u" --as 周允"_s)[u"applicant_name"].toString(), u"叶疏桐"_s);
    QCOMPARE(office(accept + u" --as 林知夏"_s).exit, 0);
    const auto elsewhere = office(u"request register --as 林知夏"_s,
                                  R"({"received":"2021-04-12","subject":"x","organ":"区政府"})");
    QVERIFY(elsewhere.err.startsWith("mingdu-cli: not_permitted: "));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
