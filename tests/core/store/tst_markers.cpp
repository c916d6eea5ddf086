#include "tests/core/store/tst_markers.h"

#include "core/store/ticks.h"
#include "tests/core/store/firstversion.h"

#include <QDirIterator>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {
/// Everything typed about a person, and one public word that must be found.
struct Marked
{
    Id<struct MarkedTag> id{};
    QString summary{};
    QString name{};
    QString number{};
    QString contact{};
    QString address{};
    QString agent{};
    QString subject{};
    QString reason{};
};
struct MarkedLetter
{
    Id<struct MarkedLetterTag> id{};
    QString tracking{};
    QString content{};
};
constexpr auto note = "SECRETNOTE标记备注";
constexpr auto draft = "SECRETDRAFT";
} // namespace
template<>
inline Noun nounOf<Marked>()
{
    return Noun::Request;
}
template<>
inline std::span<const FieldBinding<Marked>> fieldsOf<Marked>()
{
    static constexpr std::array table{
        bind<&Marked::summary>(RequestSummary),       bind<&Marked::name>(RequestApplicantName),
        bind<&Marked::number>(RequestIdentityNumber), bind<&Marked::contact>(RequestContact),
        bind<&Marked::address>(RequestAddress),       bind<&Marked::agent>(RequestAgent),
        bind<&Marked::subject>(RequestSubject),       bind<&Marked::reason>(RequestReason)};
    return table;
}
template<>
inline Noun nounOf<MarkedLetter>()
{
    return Noun::Letter;
}
template<>
inline std::span<const FieldBinding<MarkedLetter>> fieldsOf<MarkedLetter>()
{
    static constexpr std::array table{bind<&MarkedLetter::tracking>(LetterTracking),
                                      bind<&MarkedLetter::content>(LetterContent)};
    return table;
}

namespace {
Marked markedPerson(EntityId id)
{
    return {.id = {id},
            .summary = u"OPENMARKER"_s,
            .name = u"标记姓名欧阳"_s,
            .number = u"310110198001019995"_s,
            .contact = u"13855556666"_s,
            .address = u"标记路九百九十九号"_s,
            .agent = u"SECRETAGENT"_s,
            .subject = u"SECRETSUBJECT标记事项"_s,
            .reason = u"SECRETREASON"_s + QString{6000, u'由'}};
}

MarkedLetter markedLetter(EntityId id)
{
    return {.id = {id}, .tracking = u"EMS1234567890CN"_s, .content = u"SECRETCONTENT"_s};
}

QStringList secrets(const Desk &desk)
{
    const Marked person = markedPerson({});
    const MarkedLetter letter = markedLetter({});
    return {person.name,
            person.number,
            person.contact,
            person.address,
            person.agent,
            u"SECRETSUBJECT"_s,
            u"标记事项"_s,
            u"SECRETREASON"_s,
            letter.tracking,
            letter.content,
            u"SECRETNOTE"_s,
            u"标记备注"_s,
            QString::fromLatin1(draft),
            desk.passphrase,
            desk.recoveryCode.left(9)};
}

/// UTF-8, and UTF-16 of both orders.
QList<QByteArray> encodings(const QString &text)
{
    QList<QByteArray> all{text.toUtf8()};
    for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder{order};
        all += QByteArray{encoder(text)};
    }
    return all;
}

/// The files that hold \p text in any encoding.
QStringList filesWith(const Desk &desk, const QString &text, QStringList *seen = nullptr)
{
    QStringList found;
    QDirIterator each{desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (each.hasNext()) {
        QFile file{each.next()};
        if (!file.open(QIODevice::ReadOnly))
            return {u"unreadable "_s + file.fileName()};
        const QByteArray content = file.readAll();
        const auto forms = encodings(text);
        if (seen)
            *seen += QFileInfo{file}.fileName();
        if (std::ranges::any_of(forms, [&](const auto &form) { return content.contains(form); }))
            found += QFileInfo{file}.fileName();
    }
    return found;
}

QStringList leaks(const Desk &desk)
{
    QStringList found;
    const QStringList words = secrets(desk);
    for (const QString &word : words) {
        for (const QString &file : filesWith(desk, word))
            found += word + u" in "_s + file;
    }
    return found;
}

Changes marked(Desk &desk)
{
    const Marked person = markedPerson(newEntityId(desk.clock, desk.random));
    const MarkedLetter letter = markedLetter(newEntityId(desk.clock, desk.random));
    return Changes{}.add(person, 1, QString::fromUtf8(note)).add(letter, 2);
}
} // namespace

void MarkersTest::personsAreNowhereInClear()
{
    Desk desk;
    auto office = desk.create();
    HOLDS(office->commit(marked(desk)));
    HOLDS(office->putDraft(u"request/1"_s, draft));
    HOLDS(office->backup(desk.folder.filePath(u"copy.mingdu"_s)));
    QStringList files;
    QVERIFY(filesWith(desk, u"OPENMARKER"_s, &files).contains(u"copy.mingdu"_s)); // the scan sees
    for (const QString &file : {u"office.mingdu"_s, u"office.mingdu-wal"_s, u"office.mingdu-shm"_s,
                                u"office.mingdu.lock"_s, u"copy.mingdu"_s})
        QVERIFY2(files.contains(file), qPrintable(file));
    QCOMPARE(leaks(desk), QStringList{});

    BulkCommit bulk{*office, monotonicTicks()};
    HOLDS(bulk.begin(namedEntityId(QByteArray{32, 'm'}), 40));
    for (int i = 0; i < 40; ++i)
        HOLDS(bulk.add(marked(desk)));
    HOLDS(bulk.finish());
    const auto ids = office->all(Noun::Request);
    QCOMPARE(office->sameApplicant(ids->front())->size(), std::size_t{40});
    QCOMPARE(leaks(desk), QStringList{});
    HOLDS(office->rebuild());
    QCOMPARE(leaks(desk), QStringList{});
    HOLDS(office->dailyBackup(desk.folder.filePath(u"backups"_s), QDate{2021, 4, 12}));
    HOLDS(office->removeDraft(u"request/1"_s));
    office.reset();
    QCOMPARE(leaks(desk), QStringList{});
}

void MarkersTest::theOldFileAndItsCopyHideThemToo()
{
    Desk desk;
    auto office = desk.create();
    HOLDS(office->commit(marked(desk)));
    office.reset();
    makeFirstVersion(desk);
    office = desk.openUnlocked();
    QCOMPARE(copiesIn(desk).size(), 1);
    QVERIFY(filesWith(desk, u"OPENMARKER"_s).contains(copiesIn(desk).front()));
    QCOMPARE(leaks(desk), QStringList{});
    office.reset();
    QCOMPARE(leaks(desk), QStringList{});
}

void MarkersTest::aRemovedDraftIsWipedFromTheFile()
{
    Desk desk;
    auto office = desk.create();
    const auto sealedDraft = [&] {
        sqlite3 *db = nullptr;
        sqlite3_stmt *row = nullptr;
        sqlite3_open(desk.path.toUtf8().constData(), &db);
        sqlite3_prepare_v2(db, "SELECT sealed FROM draft", -1, &row, nullptr);
        const bool found = sqlite3_step(row) == SQLITE_ROW;
        const QByteArray bytes =
            found ? QByteArray{static_cast<const char *>(sqlite3_column_blob(row, 0)),
                               sqlite3_column_bytes(row, 0)}
                  : QByteArray{};
        sqlite3_finalize(row);
        sqlite3_close(db);
        return bytes;
    };
    const auto liesInFile = [&](const QByteArray &bytes) {
        QFile file{desk.path};
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
    };
    HOLDS(office->putDraft(u"request/1"_s, QByteArray{200, 'a'}));
    const QByteArray first = sealedDraft();
    QVERIFY(first.size() > 200);
    office.reset(); // into the file itself
    QVERIFY(liesInFile(first));
    office = desk.openUnlocked();
    HOLDS(office->putDraft(u"request/1"_s, QByteArray{200, 'b'}));
    const QByteArray second = sealedDraft();
    office.reset();
    QVERIFY(!liesInFile(first));
    QVERIFY(liesInFile(second));
    office = desk.openUnlocked();
    HOLDS(office->removeDraft(u"request/1"_s));
    office.reset();
    QVERIFY(!liesInFile(second));
}
