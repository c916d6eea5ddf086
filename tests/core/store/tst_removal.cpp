#include "tests/core/store/tst_removal.h"

#include "core/desk/removal.h"
#include "core/law/law.h"
#include "tests/core/store/fixture.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
/// Two officers over one file; what they propose is about \p subject.
struct Remover
{
    Desk &desk;
    OfficeFile &office;
    Law law = Law::shipped().value();
    Officer first{.id = {QUuid{u"00000000-0000-8000-8000-000000000011"}},
                  .name = u"林知夏"_s,
                  .organ = desk.organ,
                  .role = Role::Head};
    Officer second{.id = desk.officer, .name = u"王芳"_s, .organ = desk.organ, .role = Role::Head};

    RemovalSetting as(const Officer &actor) { return {law, desk.clock, desk.random, actor}; }
    Result<> remove(EntityId subject, const QStringList &fields = {})
    {
        return proposeRemoval(office,
                              {.subject = subject,
                               .cause = RemovalCause::Secret,
                               .fields = fields,
                               .reason = u"涉密误入"_s,
                               .entry = u"1"_s},
                              as(first))
            .and_then([&](const Changes &made) { return office.commit(made); })
            .and_then([&](const Committed &made) {
                return readSeen<Removal>(office, made.entities.front());
            })
            .and_then([&](const Seen<Removal> &seen) {
                return carryOutRemoval(office, seen, as(second));
            })
            .and_then([&](const Changes &made) { return office.commit(made); })
            .map([](const Committed &) {});
    }
};

Request person(Desk &desk)
{
    return {.id = {newEntityId(desk.clock, desk.random)},
            .organ = desk.organ,
            .received = {2021, 4, 12},
            .applicantName = u"叶疏桐"_s,
            .identityKind = IdentityKind::ResidentId,
            .identityNumber = u"11010519491231002X"_s,
            .subject = u"某事"_s,
            .status = Status::Received};
}

/// One column of one row, straight from the file.
QByteArray cell(const Desk &desk, const char *sql)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *row = nullptr;
    sqlite3_open(desk.path.toUtf8().constData(), &db);
    sqlite3_prepare_v2(db, sql, -1, &row, nullptr);
    QByteArray bytes;
    if (sqlite3_step(row) == SQLITE_ROW)
        bytes = {static_cast<const char *>(sqlite3_column_blob(row, 0)),
                 sqlite3_column_bytes(row, 0)};
    sqlite3_finalize(row);
    sqlite3_close(db);
    return bytes;
}

bool liesIn(const Desk &desk, const QByteArray &bytes)
{
    for (const QString &end : {u""_s, u"-wal"_s}) {
        QFile file{desk.path + end};
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}
} // namespace

void RemovalTest::aCaseLosesItsPrivatePartsAndTheChainHolds()
{
    Desk desk;
    auto office = desk.create();
    const Request request = person(desk);
    const SentLetter letter{.id = {newEntityId(desk.clock, desk.random)},
                            .request = request.id,
                            .kind = 2,
                            .content = u"致叶疏桐"_s};
    HOLDS(office->commit(Changes{}.add(request, 301, u"备注"_s).add(letter, 326)));
    HOLDS(office->commit(Changes{}.add(person(desk), 301)));
    QCOMPARE(office->sameApplicant(request.id.value)->size(), std::size_t{1});
    const QByteArray sealed = cell(desk, "SELECT data FROM priv ORDER BY no, seq LIMIT 1");
    QVERIFY(sealed.size() > 32);

    Remover remover{desk, *office};
    HOLDS(remover.remove(request.id.value));
    const auto seen = readSeen<Request>(*office, request.id.value);
    QVERIFY(seen->value.applicantName.isEmpty() && seen->value.subject.isEmpty());
    QVERIFY(!seen->sealed); // gone, not withheld
    QCOMPARE(seen->value.received, request.received);
    QVERIFY(readSeen<SentLetter>(*office, letter.id.value)->value.content.isEmpty());
    QCOMPARE(office->history(request.id.value)->front().note, QString{});
    QVERIFY(office->sameApplicant(request.id.value)->empty());
    HOLDS(office->check());
    QVERIFY(!liesIn(desk, sealed));
    HOLDS(office->rebuild());
    HOLDS(office->check());
    QVERIFY(readSeen<Request>(*office, request.id.value)->value.applicantName.isEmpty());
}

void RemovalTest::onlyWhatIsNamedGoes()
{
    Desk desk;
    auto office = desk.create();
    const Request request = person(desk);
    HOLDS(office->commit(Changes{}.add(request, 301)));
    HOLDS(office->commit(Changes{}.add(person(desk), 301)));
    Remover remover{desk, *office};
    HOLDS(remover.remove(request.id.value, {u"subject"_s}));
    const auto seen = readSeen<Request>(*office, request.id.value);
    QVERIFY(seen->value.subject.isEmpty());
    QCOMPARE(seen->value.applicantName, u"叶疏桐"_s);
    QCOMPARE(office->sameApplicant(request.id.value)->size(), std::size_t{1});
    HOLDS(office->check());
    HOLDS(remover.remove(request.id.value)); // what was written anew goes as well
    QVERIFY(readSeen<Request>(*office, request.id.value)->value.applicantName.isEmpty());
    HOLDS(office->check());
}

void RemovalTest::aDocumentLosesItsTextForGood()
{
    Desk desk;
    auto office = desk.create();
    const QString text = u"一段不该在此的文字"_s;
    const Document document{.id = {newEntityId(desk.clock, desk.random)},
                            .organ = desk.organ,
                            .number = u"杨府办〔2021〕10号"_s,
                            .title = u"通知"_s,
                            .body = text};
    HOLDS(office->commit(Changes{}.add(document, 801)));
    QCOMPARE(readSeen<Document>(*office, document.id.value)->value.body, text);
    Remover remover{desk, *office};
    HOLDS(remover.remove(document.id.value));
    const auto seen = readSeen<Document>(*office, document.id.value);
    QVERIFY(seen->value.body.isEmpty());
    QCOMPARE(seen->value.title, document.title);
    QVERIFY(!liesIn(desk, text.toUtf8()));
    HOLDS(office->check());
    HOLDS(office->rebuild());
    HOLDS(office->check());
    Document again = document;
    again.id = {newEntityId(desk.clock, desk.random)};
    const auto refused = office->commit(Changes{}.add(again, 801));
    QCOMPARE(faultOf(refused), u"guard_refused text_was_removed R-PRG-1"_s);
}

void RemovalTest::aHoleWithoutARemovalIsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::addRow("a private part") << QByteArray{"UPDATE priv SET data = x''"} << u"priv"_s;
    QTest::addRow("a text") << QByteArray{"UPDATE blob SET size = -1, zstd = x''"} << u"blob"_s;
}

void RemovalTest::aHoleWithoutARemovalIsDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    Desk desk;
    desk.spoiled = true;
    auto office = desk.create();
    Request nameless = person(desk); // without a number that `applicant_key` would miss first
    nameless.identityNumber.clear();
    HOLDS(office->commit(Changes{}
                             .add(nameless, 301)
                             .add(Document{.id = {newEntityId(desk.clock, desk.random)},
                                           .title = u"通知"_s,
                                           .body = u"正文"_s},
                                  801)));
    office.reset();
    sqlite3 *db = nullptr;
    sqlite3_open(desk.path.toUtf8().constData(), &db);
    QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    office = desk.openUnlocked();
    const auto checked = office->check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().args.front(), table);
}
