// The real main job (issue: the thread through all layers): 杨府办〔2021〕10号 is entered and
// determined as 主动公开; a request for it and its drafting papers is received at the counter, a
// third party is silent, a second officer approves, the answer is served. The same days on the
// core, over the office file, and on the command line.
#include "core/base/random.h"
#include "core/seal_botan/botanseal.h"
#include "core/store/officefile.h"
#include "tests/cli/commandrun.h"
#include "tests/fakes/deskfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString keyPoints()
{
    QFile file{u":/demo/yangpu-2021-key-points.txt"_s};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

Document keyPointsDocument()
{
    return {.number = u"杨府办〔2021〕10号"_s,
            .title = u"关于印发《2021年杨浦区政务公开工作要点》的通知"_s,
            .kind = u"通知"_s,
            .formed = {2021, 4, 9},
            .body = keyPoints()};
}

Intake application()
{
    Intake intake;
    intake.request = {.received = {2021, 4, 12},
                      .applicantName = u"叶疏桐"_s,
                      .identityKind = IdentityKind::ResidentId,
                      .identityNumber = u"11010519491231002X"_s,
                      .contact = u"13900001234"_s,
                      .subject = u"2021年杨浦区政务公开工作要点及其起草材料"_s};
    return intake;
}
} // namespace

class TestKeyPointsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheCore();
    void overTheOfficeFile();
    void onTheCommandLine();
};

void TestKeyPointsStory::onTheCore()
{
    DeskFixture f;
    QVERIFY(keyPoints().contains(u"依申请公开"_s));
    const auto document = f.desk.enterDocument(keyPointsDocument()).value();
    QVERIFY(f.headDesk.determine(*f.headDesk.document(document),
                                 {.attribute = Attribute::Proactive, .secrecyChecked = true}));
    QCOMPARE(publicationDue(f.desk.document(document)->value, f.law, f.calendar)->value(),
             (QDate{2021, 5, 10}));

    const auto id = f.desk.registerRequest(application()).value();
    QCOMPARE(f.due(id), (QDate{2021, 5, 11}));
    QVERIFY(f.step(id, Step::Accept));
    f.on(2021, 4, 19);
    QVERIFY(f.step(id, Step::ConsultSend,
                   {{u"to"_s, u"上海某咨询有限公司"_s}, {u"subject"_s, u"起草材料"_s}}));
    f.on(2021, 4, 21);
    QVERIFY(f.step(id, Step::ConsultReached));
    f.on(2021, 5, 14);
    QVERIFY(f.step(id, Step::ConsultExpire));
    QCOMPARE(f.due(id), (QDate{2021, 6, 3}));
    QVERIFY(f.step(id, Step::SubmitDraft,
                   {{u"outcome"_s, u"A2"_s},
                    {u"document"_s, document.text()},
                    {u"secrecy_checked"_s, u"yes"_s}}));
    f.on(2021, 5, 28);
    QCOMPARE(f.step(id, Step::Sign).error().code, ErrorCode::FourEyes);
    QVERIFY(f.take(f.headDesk, id, Step::Sign));
    const auto forms = shippedLetterTemplates().value();
    const auto answer = f.desk.issueLetter(f.file(id), findTemplate(forms, u"13"_s).value());
    QVERIFY(answer);
    QCOMPARE(answer->dated, (QDate{2021, 5, 28}));
    QVERIFY(answer->body.join(u'\n').contains(u"杨府办〔2021〕10号"_s));
    f.on(2021, 5, 31);
    QVERIFY(f.step(id, Step::Serve, {{u"method"_s, u"mail"_s}}));
    QCOMPARE(f.file(id).request.value.status, Status::Answered);
    QVERIFY(f.file(id).request.value.served <= f.due(id));
}

void TestKeyPointsStory::overTheOfficeFile()
{
    DeskFixture f; // lends its law, calendar and clock
    QTemporaryDir folder;
    const BotanSeal seal;
    SeededRandom random{11};
    const Surroundings around{
        f.clock, random, seal, folder.filePath(u"state"_s), {.memoryKiB = 8, .passes = 1}};
    const QString path = folder.filePath(u"office.mingdu"_s);
    RequestId id;
    {
        auto created = OfficeFile::create(path, {f.organ, f.handler, u"correct horse"_s}, around);
        QVERIFY(created);
        OfficeFile &office = *created->office;
        Desk desk{office, office, f.law, f.calendar, f.clock, random, f.handler};
        id = desk.registerRequest(application()).value();
        f.on(2021, 4, 19);
        QVERIFY(desk.advance(*desk.request(id), {.step = Step::ConsultSend, .on = {2021, 4, 19}}));
        f.on(2021, 4, 21);
        QVERIFY(
            desk.advance(*desk.request(id), {.step = Step::ConsultReached, .on = {2021, 4, 21}}));
    }
    auto reopened = OfficeFile::open(path, around, OfficeFile::Access::Read);
    QVERIFY(reopened);
    const auto sealed = readCase(**reopened, id);
    QVERIFY(sealed && sealed->request.sealed && sealed->request.value.applicantName.isEmpty());
    QVERIFY((*reopened)->unlock(f.handler.id, u"correct horse"_s));
    const auto file = readCase(**reopened, id);
    QCOMPARE(file->request.value.applicantName, u"叶疏桐"_s);
    QCOMPARE(deadline(clockEvents(*file), {2021, 5, 14}, f.law, f.calendar)->date,
             (QDate{2021, 6, 3}));
    QVERIFY((*reopened)->check());
}

void TestKeyPointsStory::onTheCommandLine()
{
    CommandRun run;
    const QStringList office{u"--office"_s, run.path(u"o.mingdu"_s)};
    const auto as = [&](const QString &officer) {
        return office + QStringList{u"--as"_s, officer, u"--json"_s};
    };
    const auto object = [](const CommandRun::Answer &answer) {
        return QJsonDocument::fromJson(answer.out).object();
    };
    QCOMPARE(run({u"office"_s, u"init"_s, run.path(u"o.mingdu"_s), u"--organ"_s, u"区政府办公室"_s,
                  u"--code"_s, u"杨府办"_s})
                 .exit,
             0);
    for (const QString &name : {u"林知夏"_s, u"何景行"_s})
        QCOMPARE(run(QStringList{u"officer"_s, u"add"_s, u"--name"_s, name} + office).exit, 0);

    const QJsonObject document{{u"number"_s, u"杨府办〔2021〕10号"_s},
                               {u"title"_s, keyPointsDocument().title},
                               {u"issued"_s, u"2021-04-09"_s},
                               {u"body"_s, keyPoints()}};
    QCOMPARE(run(QStringList{u"document"_s, u"add"_s} + as(u"林知夏"_s),
                 QJsonDocument{document}.toJson())
                 .exit,
             0);
    const auto determined =
        object(run(QStringList{u"document"_s, u"review"_s, u"杨府办[2021]10号"_s, u"--attribute"_s,
                               u"proactive"_s, u"--secrecy-checked"_s} +
                   as(u"何景行"_s)));
    QCOMPARE(determined[u"publishBy"].toString(), u"2021-05-10"_s);

    const auto registered = object(
        run(QStringList{u"request"_s, u"register"_s} + as(u"林知夏"_s),
            R"({"received":"2021-04-12","applicant_kind":"natural","applicant_name":"叶疏桐",)"
            R"("contact":"13900001234","subject":"工作要点及其起草材料"})"));
    const QString id = registered[u"id"].toString();
    QCOMPARE(registered[u"number"].toString(), u"杨府办信公开〔2021〕第001号"_s);
    QVERIFY(registered[u"warnings"].toArray().contains(u"no_identity"_s));
    const auto step = [&](const QString &officer, const QString &word, const QString &on,
                          const QStringList &sets = {}) {
        QStringList words{u"request"_s, u"advance"_s, id, word, u"--on"_s, on};
        for (const QString &set : sets)
            words << u"--set"_s << set;
        return run(words + as(officer));
    };
    QCOMPARE(step(u"林知夏"_s, u"consult-send"_s, u"2021-04-19"_s,
                  {u"to=上海某咨询有限公司"_s, u"subject=起草材料"_s})
                 .exit,
             0);
    QCOMPARE(step(u"林知夏"_s, u"consult-reached"_s, u"2021-04-21"_s).exit, 0);
    const auto silent = object(step(u"林知夏"_s, u"consult-expire"_s, u"2021-05-13"_s));
    QCOMPARE(silent[u"clock"][u"deadline"].toString(), u"2021-06-03"_s);
    QCOMPARE(step(u"林知夏"_s, u"submit-draft"_s, u"2021-05-27"_s,
                  {u"outcome=A2"_s, u"document=杨府办〔2021〕10号"_s, u"secrecy_checked=yes"_s})
                 .exit,
             0);
    const auto alone = step(u"林知夏"_s, u"sign"_s, u"2021-05-28"_s);
    QCOMPARE(alone.exit, 1);
    QVERIFY(alone.err.startsWith("mingdu-cli: four_eyes: "));
    const auto unconfirmed = step(u"何景行"_s, u"sign"_s, u"2021-05-28"_s);
    QVERIFY2(unconfirmed.err.contains("venue court"), unconfirmed.err);
    QCOMPARE(run(QStringList{u"law"_s, u"confirm"_s, u"venue court"_s, u"venue review_organ"_s,
                             u"remedy A2"_s, u"--source"_s, u"法制科核对文本"_s, u"--on"_s,
                             u"2021-05-28"_s} +
                 as(u"何景行"_s))
                 .exit,
             0);
    QCOMPARE(step(u"何景行"_s, u"sign"_s, u"2021-05-28"_s).exit, 0);
    for (const QString &kind : {u"2"_s, u"6"_s, u"13"_s}) {
        const QString out = run.path(kind + u".pdf"_s);
        const auto made =
            run(QStringList{u"letter"_s, id, kind, u"--out"_s, out} + as(u"林知夏"_s));
        QVERIFY2(made.exit == 0, made.err);
        QFile pdf{out};
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
    QCOMPARE(object(step(u"林知夏"_s, u"serve"_s, u"2021-05-31"_s, {u"method=mail"_s}))[u"status"]
                 .toString(),
             u"answered"_s);
    const auto shown =
        object(run(QStringList{u"request"_s, u"show"_s, id, u"--ledger"_s} + as(u"林知夏"_s)));
    QCOMPARE(shown[u"ledger"].toArray().last()[u"date"].toString(), u"2021-06-03"_s);
    QCOMPARE(shown[u"letters"].toArray().size(), 3);
    QCOMPARE(run({u"office"_s, u"check"_s, run.path(u"o.mingdu"_s)}).line(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestKeyPointsStory)
#include "tst_keypoints_story.moc"
