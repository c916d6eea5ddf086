#include "tests/cli/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Answer = CommandRun::Answer;

/// Three desks in practice: the office and two windows without a network, that hear of each other
/// through files alone; and a supervisor, who hears no name.
class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeDesksEndWithOneDigest();
    void aSupervisorSeesFiguresAndNoName();
    void whatIsNotSoundOrTrustedIsExitFour();
    void trustIsListedAndRevoked();
    void aConflictIsSeenByThoseWhoMay();

private:
    Answer at(const QString &desk, const QString &words, const QByteArray &input = {}) const
    {
        return (*m_run)(words.split(u' ') + QStringList{u"--office"_s, desk}, input);
    }
    /// Must go well; its line.
    QString done(const QString &desk, const QString &words, const QByteArray &input = {}) const
    {
        const Answer answer = at(desk, words, input);
        if (answer.exit != 0)
            qWarning("%s: %s", qPrintable(desk + u' ' + words), answer.err.constData());
        return answer.exit == 0 ? answer.line() : u"refused"_s;
    }
    QJsonObject json(const QString &desk, const QString &words) const
    {
        return QJsonDocument::fromJson(done(desk, words + u" --json"_s).toUtf8()).object();
    }
    QString digest(const QString &desk) const
    {
        return (*m_run)({u"office"_s, u"digest"_s, desk}).line();
    }
    void found(const QString &desk, const QString &organ, const QString &code, const QString &role)
    {
        const Answer made = (*m_run)({u"office"_s, u"init"_s, desk, u"--organ"_s, organ,
                                      u"--code"_s, code, u"--admin"_s, organ + u"管理员"_s});
        QVERIFY2(made.exit == 0, made.err);
        const QString card = u"trust card --out %1.json --label %1 --role %2"_s.arg(desk, role);
        const bool isWindow = role == u"window"_s; // all windows draw numbers of one series
        QVERIFY(done(desk, isWindow ? card + u" --numbers " + desk : card) != u"refused"_s);
    }
    void befriend(const QString &a, const QString &b)
    {
        const QString ours = done(b, u"trust card --out again.json"_s); // read aloud to the other
        QCOMPARE(done(a, u"trust add %1.json"_s.arg(b)), ours);
        QVERIFY(done(b, u"trust add %1.json"_s.arg(a)) != u"refused"_s);
    }
    QString registered(const QString &desk, const QString &subject, const QString &applicant)
    {
        const QJsonObject application{{u"received"_s, u"2021-04-12"_s},
                                      {u"subject"_s, subject},
                                      {u"applicant_name"_s, applicant}};
        return done(desk, u"request register"_s, QJsonDocument{application}.toJson())
            .section(u' ', 0, 0);
    }
    void send(const QString &from, const QStringList &to, const QString &name)
    {
        const QString words = u"package export --out %1 --to %2"_s.arg(name, to.join(u" --to "_s));
        QCOMPARE(done(from, words), name);
    }
    QJsonObject take(const QString &desk, const QString &name)
    {
        return json(desk, u"package import "_s + name);
    }
    /// The id of the one record in conflict, and the side on which `outcome` is \p value.
    std::pair<QString, QString> sideWith(const QString &desk, const QString &value) const
    {
        const QByteArray line = done(desk, u"conflicts list"_s).toUtf8();
        const QJsonObject conflict = QJsonDocument::fromJson(line).object();
        for (const QJsonValue &field : conflict[u"fields"_s].toArray()) {
            if (field[u"field"].toString() != u"outcome"_s)
                continue;
            for (const QJsonValue &side : field[u"sides"].toArray()) {
                if (side[u"value"].toString() == value)
                    return {conflict[u"id"_s].toString(), side[u"side"].toString()};
            }
        }
        return {};
    }
    /// Both windows decide the office's case, each otherwise, and hear of it.
    QString contested();
    std::unique_ptr<CommandRun> m_run{};
    const QString m_office = u"office"_s, m_one = u"one"_s, m_two = u"two"_s, m_over = u"over"_s;
    const QString m_answer =
        u" submit-draft --on 2021-04-20 --set outcome=A2 --set answer=正文 --set secrecy_checked=yes"_s;
};

void TestPackages::init()
{
    m_run = std::make_unique<CommandRun>();
    found(m_office, u"区政府办公室"_s, u"杨府办"_s, u"office"_s);
    found(m_one, u"一号窗口"_s, u"杨府办"_s, u"window"_s);
    found(m_two, u"二号窗口"_s, u"杨府办"_s, u"window"_s);
    found(m_over, u"市政府办公室"_s, u"市府办"_s, u"supervisor"_s);
    befriend(m_office, m_one);
    befriend(m_office, m_two);
    befriend(m_one, m_two);
    befriend(m_office, m_over);
}

QString TestPackages::contested()
{
    const QString id = registered(m_office, u"工作要点"_s, u"叶疏桐"_s);
    send(m_office, {m_one, m_two}, u"first.gxp"_s);
    take(m_one, u"first.gxp"_s);
    take(m_two, u"first.gxp"_s);
    done(m_one, u"request advance "_s + id + m_answer);
    done(m_two, u"request advance "_s + id + u" submit-draft --on 2021-04-21 --set outcome=N1"_s);
    return id;
}

void TestPackages::threeDesksEndWithOneDigest()
{
    const QString same = contested();
    const QString consulted = registered(m_one, u"编制材料"_s, u"何景行"_s);
    QVERIFY(done(m_one, u"request advance "_s + consulted +
                            u" consult-send --on 2021-04-19 --set kind=third_party --set to=某公司"
                            " --set subject=起草材料"_s) != u"refused"_s);
    send(m_one, {m_office}, u"1a.gxp"_s);
    const QString other = registered(m_two, u"汇总表"_s, u"林知夏"_s);
    send(m_two, {m_office}, u"lost.gxp"_s);
    done(m_two, u"request advance "_s + other + m_answer);
    send(m_two, {m_office}, u"2b.gxp"_s);
    done(m_one,
         u"request advance "_s + consulted + u" withdraw --on 2021-04-22 --set reason=撤回"_s);
    send(m_one, {m_office}, u"1b.gxp"_s);

    QVERIFY(take(m_office, u"1b.gxp"_s)[u"applied"_s].toInt() > 0); // the later one first
    QCOMPARE(take(m_office, u"1a.gxp"_s)[u"applied"_s].toInt(), 0);
    QVERIFY(take(m_office, u"2b.gxp"_s)[u"applied"_s].toInt() > 0);
    QCOMPARE(take(m_office, u"2b.gxp"_s)[u"already"_s].toBool(), true);
    send(m_office, {m_one, m_two}, u"back.gxp"_s);
    QCOMPARE(take(m_one, u"back.gxp"_s)[u"conflicts"_s].toInt(), 1);
    QCOMPARE(take(m_two, u"back.gxp"_s)[u"conflicts"_s].toInt(), 1);
    QCOMPARE(digest(m_one), digest(m_office));
    QCOMPARE(digest(m_two), digest(m_office));

    const Answer blocked = at(m_office, u"request advance "_s + same + u" sign --on 2021-04-23"_s);
    QCOMPARE(blocked.exit, 1);
    QVERIFY2(blocked.err.contains("R-GRD-1"), blocked.err);
    const auto [id, side] = sideWith(m_office, u"N1"_s);
    QCOMPARE(id, same);
    QCOMPARE(
        done(m_office, u"conflicts resolve %1 --keep %2 --reason 以二号窗口为准"_s.arg(id, side)),
        u"resolved"_s);
    QCOMPARE(done(m_office, u"conflicts list"_s), QString{});
    send(m_office, {m_one, m_two}, u"end.gxp"_s);
    for (const QString &desk : {m_one, m_two}) {
        take(desk, u"end.gxp"_s);
        QCOMPARE(digest(desk), digest(m_office));
        QCOMPARE(done(desk, u"conflicts list"_s), QString{});
        QCOMPARE((*m_run)({u"office"_s, u"check"_s, desk}).line(), u"ok"_s);
        QCOMPARE(json(desk, u"request show "_s + other)[u"applicant_name"_s].toString(),
                 u"林知夏"_s);
        QStringList numbers;
        for (const QString &line : done(desk, u"request list"_s).split(u'\n'))
            numbers << line.section(u'第', 1).section(u'号', 0, 0);
        numbers.sort();
        QCOMPARE(numbers, (QStringList{u"001"_s, u"one-001"_s, u"two-001"_s}));
    }
}

void TestPackages::aSupervisorSeesFiguresAndNoName()
{
    registered(m_office, u"军工路仓储合同"_s, u"叶疏桐"_s);
    registered(m_office, u"工作要点"_s, u"何景行"_s);
    send(m_office, {m_over}, u"report.gxp"_s);
    const QJsonObject taken = take(m_over, u"report.gxp"_s);
    QCOMPARE(taken[u"masked"_s].toBool(), true); // without being asked for
    QVERIFY(taken[u"applied"_s].toInt() > 0);
    const QString from = u" --as 市政府办公室管理员"_s;
    const QJsonObject figures =
        json(m_over, u"report dashboard --from 2021-01-01 --as-of 2021-12-31"_s);
    QCOMPARE(figures[u"received"_s].toInt(), 2);
    const QJsonArray behind = figures[u"packages"_s].toArray();
    QCOMPARE(behind.size(), 1);
    QCOMPARE(behind[0][u"desk"].toString(), m_office);
    const QJsonObject year = json(m_over, u"report annual --year 2021"_s);
    QCOMPARE(year[u"table3"_s].toArray().size(), 25);
    for (const QString &words : {u"request list"_s, u"request list --json"_s, u"conflicts list"_s,
                                 u"package inspect report.gxp"_s}) {
        const Answer told = at(m_over, words + from);
        QVERIFY2(told.exit == 0, told.err);
        for (const char *person : {"叶疏桐", "何景行", "军工路"})
            QVERIFY2(!told.out.contains(person), told.out);
    }
    const Answer refused = at(m_office, u"package export --out none.gxp --to nobody"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY(!QFile::exists(m_run->path(u"none.gxp"_s)));
}

void TestPackages::whatIsNotSoundOrTrustedIsExitFour()
{
    registered(m_one, u"工作要点"_s, u"叶疏桐"_s);
    send(m_one, {m_two}, u"p.gxp"_s);
    const QString before = digest(m_two);
    const auto refuses = [&](const QString &desk, const QString &name, const QByteArray &code) {
        for (const QString &words : {u"package import "_s, u"package import --preview "_s}) {
            const Answer answer = at(desk, words + name);
            QCOMPARE(answer.exit, 4);
            QVERIFY2(answer.err.startsWith(QByteArray{"mingdu-cli: " + code + ": "}), answer.err);
            QCOMPARE(answer.err.count('\n'), 1);
        }
    };
    refuses(m_over, u"p.gxp"_s, "signer_unknown");
    refuses(m_office, u"p.gxp"_s, "not_recipient");
    QFile sound{m_run->path(u"p.gxp"_s)};
    QVERIFY(sound.open(QIODevice::ReadOnly));
    QByteArray bytes = sound.readAll();
    bytes.back() = char(bytes.back() ^ 1);
    QFile spoiled{m_run->path(u"spoiled.gxp"_s)};
    QVERIFY(spoiled.open(QIODevice::WriteOnly) && spoiled.write(bytes) == bytes.size());
    spoiled.close();
    refuses(m_two, u"spoiled.gxp"_s, "package_invalid");
    QCOMPARE(at(m_two, u"package import nowhere.gxp"_s).exit, 3);
    QCOMPARE(at(m_two, u"package import"_s).exit, 2);
    QVERIFY(json(m_two, u"package import p.gxp --preview"_s)[u"applied"_s].toInt() > 0);
    QCOMPARE(digest(m_two), before); // nothing of all this wrote anything
    QVERIFY(take(m_two, u"p.gxp"_s)[u"applied"_s].toInt() > 0);
    QVERIFY(digest(m_two) != before);
}

void TestPackages::trustIsListedAndRevoked()
{
    QStringList known;
    for (const QString &line : done(m_office, u"trust list"_s).split(u'\n'))
        known << line.section(u'\t', 0, 1) + u'\t' + line.section(u'\t', 3);
    known.sort();
    QCOMPARE(known, (QStringList{u"one\twindow\ttrusted"_s, u"over\tsupervisor\ttrusted"_s,
                                 u"two\twindow\ttrusted"_s}));
    registered(m_one, u"工作要点"_s, u"叶疏桐"_s);
    send(m_one, {m_office}, u"p.gxp"_s);
    QCOMPARE(done(m_office, u"trust revoke one"_s), QString{});
    QVERIFY(done(m_office, u"trust list"_s).contains(u"\trevoked"_s));
    const Answer refused = at(m_office, u"package import p.gxp"_s);
    QCOMPARE(refused.exit, 4);
    QVERIFY2(refused.err.startsWith("mingdu-cli: signer_revoked: "), refused.err);
    QCOMPARE(at(m_office, u"trust revoke nobody"_s).exit, 1);
    const Answer mark = at(m_one, u"trust card --out bad.json --numbers W-1"_s);
    QCOMPARE(mark.exit, 1);
    QVERIFY2(mark.err.startsWith("mingdu-cli: bad_value: "), mark.err);
    QVERIFY(!QFile::exists(m_run->path(u"bad.json"_s)));
}

void TestPackages::aConflictIsSeenByThoseWhoMay()
{
    const QString id = contested();
    for (const QString &desk : {m_one, m_two}) {
        send(desk, {m_office}, desk + u".gxp"_s);
        take(m_office, desk + u".gxp"_s);
    }
    QVERIFY(!sideWith(m_office, u"A2"_s).second.isEmpty());
    QVERIFY(done(m_office, u"officer add --name 唐予 --role supervisor"_s) != u"refused"_s);
    const auto [record, side] = sideWith(m_office, u"N1"_s);
    const Answer refused =
        at(m_office, u"conflicts resolve %1 --keep %2 --reason x --as 唐予"_s.arg(record, side));
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("mingdu-cli: not_permitted: "), refused.err);
    const Answer unknown =
        at(m_office, u"conflicts resolve %1 --keep 00:1 --reason x"_s.arg(record));
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.err.startsWith("mingdu-cli: bad_value: "), unknown.err);
    QCOMPARE(at(m_office, u"conflicts resolve %1 --keep %2"_s.arg(record, side)).exit, 2);
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
