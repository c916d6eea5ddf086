#include "tests/cli/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// What the guards ask of the office, on the command line: the law confirmed, the guide's fee text,
/// the counter, the conversion review, a calendar notice, the last administrator.
class TestOfficeGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lawIsListedConfirmedAndKept();
    void bothBasesAreShownBesideEachOther();
    void anApplicantIsLinkedByHand();
    void theLastDaysLetTheHeadPass();
    void aNoticeListsWhatItMoves();
    void hintsNameWhatIsAlike();
    void aCorrectionRunsByItself();
    void theConversionReviewIsCounted();
    void theLastAdministratorCantBeDisabled();

private:
    CommandRun::Answer office(const QString &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words.split(u' ') + QStringList{u"--office"_s, u"o.mingdu"_s}, input);
    }
    QJsonObject object(const QString &words) const
    {
        return QJsonDocument::fromJson(office(words).out).object();
    }
    QString registered(const QByteArray &more = {}) const
    {
        return office(u"request register"_s,
                      R"({"received":"2021-04-12","subject":"工作要点")" + more + '}')
            .line()
            .section(u' ', 0, 0);
    }
    std::unique_ptr<CommandRun> m_run{};
};

void TestOfficeGuards::init()
{
    m_run = std::make_unique<CommandRun>();
    QCOMPARE((*m_run)({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s, u"区政府办公室"_s,
                       u"--code"_s, u"杨府办"_s})
                 .exit,
             0);
    for (const char *role : {"handler", "head"})
        QCOMPARE(office(u"officer add --name %1 --role %1"_s.arg(QString::fromLatin1(role))).exit,
                 0);
}

void TestOfficeGuards::lawIsListedConfirmedAndKept()
{
    const auto open = office(u"law list --on 2021-05-28"_s);
    QVERIFY(open.line().contains(u"venue court\t上海铁路运输法院\topen"_s));
    QVERIFY(!open.line().contains(u"\tconfirmed"_s));
    const QStringList court{u"law"_s,        u"confirm"_s,  u"venue court"_s, u"--on"_s,
                            u"2021-05-28"_s, u"--office"_s, u"o.mingdu"_s};
    QCOMPARE((*m_run)(court).exit, 2); // without its source
    const QStringList sourced = court + QStringList{u"--source"_s, u"市高院公告"_s};
    QVERIFY((*m_run)(sourced + QStringList{u"--as"_s, u"handler"_s}).err.contains("not_permitted"));
    QCOMPARE((*m_run)(sourced + QStringList{u"--as"_s, u"head"_s}).exit, 0);
    QVERIFY(office(u"law list --on 2021-05-28"_s)
                .line()
                .contains(u"venue court\t上海铁路运输法院\tconfirmed"_s));
    QVERIFY(office(u"law confirm moon --source x"_s).err.contains("not_found"));
    QVERIFY(office(u"law confirm --source x"_s).err.contains("missing_member"));
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).line(), u"ok"_s);
}

void TestOfficeGuards::bothBasesAreShownBesideEachOther()
{
    const QByteArray person =
        R"(,"identity_kind":"resident_id","identity_number":"11010519491231002X")";
    for (int i = 0; i < 11; ++i)
        registered(person);
    const QString twelfth = registered(person);
    const QJsonObject fees = object(u"request fees %1 --pages 120"_s.arg(twelfth));
    QCOMPARE(fees[u"before"].toInt(), 11);
    QCOMPARE(fees[u"items"][u"fen"].toInt(), 10000);
    QCOMPARE(fees[u"pages"][u"fen"].toInt(), 110000);
    QCOMPARE(object(u"request show --json "_s + twelfth)[u"fees"].toArray(), QJsonArray{});
    const QString notice = u"request advance %1 fee-notice --json --as head --on 2021-04-13 "
                           "--set basis=items --set count=1"_s.arg(twelfth);
    QVERIFY(office(notice).err.contains("R-FEE-13"));
    QVERIFY(office(u"organ fee-guide --since 2999-01-01"_s).err.contains("future_date"));
    QVERIFY(
        office(u"organ fee-guide --since 2021-01-04 --as handler"_s).err.contains("not_permitted"));
    QCOMPARE(office(u"organ fee-guide --since 2021-01-04"_s).exit, 0);
    const QJsonObject charged = object(notice)[u"fees"].toArray().first().toObject();
    QCOMPARE(charged[u"before"].toInt(), 11);
    QCOMPARE(charged[u"fen"].toInt(), 10000);
}

void TestOfficeGuards::anApplicantIsLinkedByHand()
{
    const QString first = registered();
    const QString second = registered();
    const QString link = u"request link %1 %2"_s.arg(second, first);
    QCOMPARE(office(link).exit, 2);
    QCOMPARE(office(link + u" --reason 同一电话"_s).exit, 0);
    QCOMPARE(object(u"request fees "_s + second)[u"before"].toInt(), 1);
    QCOMPARE(object(u"request fees "_s + first)[u"before"].toInt(), 0);
}

void TestOfficeGuards::theLastDaysLetTheHeadPass()
{
    const QString step = u"request advance --json %1 "_s.arg(registered());
    QCOMPARE(office(step + u"submit-draft --on 2021-05-07 --set outcome=A2 --set answer=正文 --set "
                           "secrecy_checked=yes --as handler"_s)
                 .exit,
             0);
    const QString sign = step + u"sign --as head --set override=head --on "_s;
    QVERIFY(office(step + u"sign --as head --on 2021-05-07"_s).err.contains("venue court"));
    QVERIFY(office(sign + u"2021-05-07"_s).err.contains("R-GRD-1"));
    const auto passed = office(sign + u"2021-05-07 --set override_reason=待书面确认"_s);
    QVERIFY2(passed.exit == 0, passed.err);
    const QJsonObject kept =
        QJsonDocument::fromJson(passed.out)[u"overrides"].toArray().first().toObject();
    QCOMPARE(kept[u"guard"].toString(), u"unconfirmed_law"_s);
    QCOMPARE(kept[u"reason"].toString(), u"待书面确认"_s);
}

void TestOfficeGuards::aNoticeListsWhatItMoves()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto made = office(u"request register"_s,
                             "{\"received\":\"" + today.toUtf8() + "\",\"subject\":\"x\"}");
    QCOMPARE(made.exit, 0);
    const QString off =
        (*m_run)({u"calendar"_s, u"add"_s, u"--from"_s, today, u"--days"_s, u"5"_s}).line();
    QFile notice{m_run->path(u"notice.csv"_s)};
    QVERIFY(notice.open(QIODevice::WriteOnly));
    notice.write("date,kind,name,notice\n" + off.toUtf8() + ",off,临时,临时通知\n");
    notice.close();
    const auto moved = office(u"calendar load %1 --json"_s.arg(notice.fileName()));
    QVERIFY2(moved.exit == 0, moved.err);
    QCOMPARE(moved.line().count(u"\"number\""_s), 1);
    const QJsonObject line = QJsonDocument::fromJson(moved.out).object();
    QVERIFY(line[u"after"].toString() > line[u"before"].toString());
    const QString before = line[u"before"].toString();
    const QString listed = u"request show %1"_s.arg(line[u"number"].toString());
    QVERIFY(office(listed).out.contains(before.toUtf8())); // listed only
    QCOMPARE(office(u"calendar load %1 --yes"_s.arg(notice.fileName())).exit, 0);
    QVERIFY(office(listed).out.contains(line[u"after"].toString().toUtf8()));
    QVERIFY(office(u"calendar load %1"_s.arg(notice.fileName())).err.contains("guard_refused"));
    QCOMPARE((*m_run)({u"office"_s, u"check"_s, u"o.mingdu"_s}).exit, 0);
    QVERIFY(office(u"calendar load missing.csv"_s).err.contains("file_unreadable"));
}

void TestOfficeGuards::hintsNameWhatIsAlike()
{
    const QByteArray typed = R"({"subject":"2021年政务公开工作要点","identity_kind":"resident_id",
        "identity_number":"11010519491231002X"})";
    QCOMPARE(office(u"request register"_s, typed).exit, 0);
    const QJsonObject hints =
        QJsonDocument::fromJson(office(u"request hints"_s, typed).out).object();
    const QJsonArray earlier = hints[u"earlier"].toArray();
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(earlier[0][u"percent"].toInt(), 100);
    QVERIFY(earlier[0][u"same_applicant"].toBool());
    QCOMPARE(earlier[0][u"shared"].toArray().first().toString(), u"2021年政务公开工作要点"_s);
    QCOMPARE(hints[u"applicant"][u"month"].toInt(), 1);
    QVERIFY(hints[u"published"].toArray().isEmpty());
}

void TestOfficeGuards::aCorrectionRunsByItself()
{
    const QString id = registered(R"(,"kind":"correction")").section(u' ', 0, 0);
    const QJsonObject shown = object(u"request show --json "_s + id);
    QCOMPARE(shown[u"kind"].toString(), u"correction"_s);
    QVERIFY(shown[u"number"].toString().contains(u"信更"_s));
    QVERIFY(office(u"request advance %1 extend --on 2021-04-13 --set days=5"_s.arg(id))
                .err.contains("R-REQ-16"));
    QVERIFY(office(u"request register"_s, R"({"subject":"x","kind":"moon"})")
                .err.contains("bad_value"));
}

void TestOfficeGuards::theConversionReviewIsCounted()
{
    const QJsonObject view = object(u"request conversion "_s + registered());
    QCOMPARE(view[u"applicants"].toInt(), 1);
    QCOMPARE(view[u"needed"].toInt(), 3);
    QCOMPARE(view[u"proposalDue"].toBool(), false);
}

void TestOfficeGuards::theLastAdministratorCantBeDisabled()
{
    const auto refused = office(u"officer disable --name 管理员"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: guard_refused: "), refused.err);
    QVERIFY(!office(u"officer list"_s).out.contains("disabled"));
    QCOMPARE(office(u"officer add --name second --role administrator"_s).exit, 0);
    QCOMPARE(office(u"officer disable --name 管理员 --as second"_s).exit, 0);
    QVERIFY(office(u"officer disable --name second --as second"_s).err.contains("guard_refused"));
}

QTEST_GUILESS_MAIN(TestOfficeGuards)
#include "tst_officeguards.moc"
