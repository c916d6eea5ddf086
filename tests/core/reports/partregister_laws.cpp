// Registers 6 … 9: what is exported comes back whole, and a second time adds nothing.
#include "core/reports/registers.h"
#include "core/sheets/sheetfile.h"
#include "tests/core/reports/registerfixture.h"
#include "tests/fakes/memoryoffice.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
const RegisterFixture &fixture()
{
    static const RegisterFixture shared;
    return shared;
}

QString anyText()
{
    static const std::array<QString, 14> pieces{u"军"_s, u"a"_s,  u"0"_s,  u" "_s,   u"\n"_s,
                                                u","_s,  u";"_s,  u"\""_s, u"="_s,   u"："_s,
                                                u": "_s, u"\\"_s, u"𠮷"_s, u"合计"_s};
    QString text;
    for (int length = *rc::gen::inRange(0, 8); length > 0; --length)
        text += *rc::gen::elementOf(pieces);
    return text.trimmed().isEmpty() ? QString{} : text;
}
QDate anyDay()
{
    return QDate{2021, 2, 1}.addDays(*rc::gen::inRange(0, 900));
}
QDate maybeDay()
{
    return *rc::gen::arbitrary<bool>() ? anyDay() : QDate{};
}
template<class Enum>
Enum anyOf(int count)
{
    return Enum(*rc::gen::inRange(0, count));
}
QString anyNotes(const QStringList &headings)
{
    NoteLines notes;
    for (const QString &heading : headings)
        addNote(notes, heading, anyText());
    return notesText(notes);
}
EntityId idOf(int number)
{
    return EntityId{QUuid{u"00000000-0000-8000-8000-%1"_s.arg(number, 12, 16, QChar{u'0'})}};
}

/// A closed case without the parts that the registers are about.
PastCase anyCase(int number)
{
    PastCase past;
    Request &request = past.request;
    request.id = {idOf(1000 + number)};
    request.organ = fixture().organ;
    request.number = u"〔2021〕%1号"_s.arg(number);
    request.received = {2021, 1, 4};
    request.closed = anyDay();
    request.served = request.closed;
    request.status = Status::Answered;
    request.outcome = *rc::gen::elementOf(std::vector{u"A1"_s, u"A2"_s, u"B5"_s, u"C1a"_s});
    request.applicantName = u"申请人"_s + anyText();
    request.address = anyText();
    request.subject = u"关于"_s + anyText();
    request.notes = anyNotes({u"备注"_s});
    for (int asked = 0; asked < 2; ++asked)
        past.consultations.push_back({.id = {idOf(2000 + number * 10 + asked)},
                                      .request = request.id,
                                      .kind = ConsultationKind(asked),
                                      .to = u"第三方%1"_s.arg(asked),
                                      .sent = {2021, 1, 5}});
    return past;
}

void addConversion(PastCase &past, int)
{
    past.request.conversion = anyOf<Conversion>(4);
    NoteLines notes = readNotes(past.request.notes);
    for (const QString &heading : {u"理由"_s, u"审查人"_s, u"街道: 甲"_s})
        addNote(notes, u"转主动公开审查·"_s + heading, anyText());
    past.request.notes = notesText(notes);
}
void addLetter(PastCase &past, int number)
{
    static const std::vector kinds{2, 3, 5, 6, 8, 10, 12, 13, 15, 17, 26};
    SentLetter letter{.id = {idOf(3000 + number)},
                      .request = past.request.id,
                      .kind = *rc::gen::elementOf(kinds),
                      .number = u"文%1"_s.arg(number) + anyText(),
                      .dated = maybeDay(),
                      .dispatched = maybeDay(),
                      .delivered = maybeDay(),
                      .returned = maybeDay(),
                      .voided = maybeDay(),
                      .method = anyOf<ServiceMethod>(4),
                      .tracking = anyText(),
                      .notes = anyNotes({u"签收人"_s, u"再次送达"_s, u"更多\\"_s})};
    if (letter.kind == 6 || letter.kind == 8)
        letter.consultation = past.consultations[letter.kind == 6 ? 0 : 1].id;
    if (letter.returned.isValid())
        letter.notes += (letter.notes.isEmpty() ? u""_s : u"\n"_s) + u"退件原因: 查无此人 x"_s;
    past.letters.push_back(letter);
}
void addChallenge(PastCase &past, int number)
{
    Challenge challenge{.id = {idOf(4000 + number)},
                        .request = past.request.id,
                        .instance = anyOf<Instance>(4),
                        .organ = anyText(),
                        .number = u"案%1"_s.arg(number),
                        .filed = anyDay(),
                        .received = maybeDay(),
                        .result = anyOf<ChallengeResult>(12),
                        .redo = *rc::gen::arbitrary<bool>(),
                        .beforeReview = *rc::gen::arbitrary<bool>(),
                        .notes = anyNotes({u"答辩期限"_s, u"败诉原因"_s, u"合议庭"_s})};
    challenge.kind =
        challenge.instance == Instance::None ? ChallengeKind::Review : ChallengeKind::Lawsuit;
    challenge.decided = *rc::gen::arbitrary<bool>() ? challenge.filed.addDays(30) : QDate{};
    if (challenge.redo && *rc::gen::arbitrary<bool>()) {
        challenge.redoDays = *rc::gen::inRange(1, 90);
        challenge.redoUnit = anyOf<PeriodUnit>(2);
    }
    if (*rc::gen::arbitrary<bool>()) { // else none had come
        challenge.outcome = *rc::gen::elementOf(std::vector{past.request.outcome, u"B1"_s});
        challenge.answered =
            *rc::gen::elementOf(std::vector{past.request.closed, QDate{2021, 1, 20}});
    }
    past.challenges.push_back(challenge);
}
void addFee(PastCase &past, int number)
{
    past.feeNotices.push_back(
        {.id = {idOf(5000 + number)},
         .request = past.request.id,
         .basis = anyOf<FeeBasis>(2),
         .before = *rc::gen::inRange(0, 40),
         .count = *rc::gen::inRange(0, 300),
         .amount = {1000 * qint64(number) + *rc::gen::inRange(0, 1000)},
         .reason = anyText(),
         .approvedBy = *rc::gen::arbitrary<bool>() ? fixture().officer : OfficerId{},
         .paid = {*rc::gen::inRange(0, 100000)},
         .notes = anyNotes({u"缴款书号"_s, u"经办"_s})});
    if (*rc::gen::arbitrary<bool>()) {
        past.feeNotices.back().refunded = anyDay();
        past.feeNotices.back().refund = {*rc::gen::inRange(1, 100000)};
    }
    past.request.feeReached = maybeDay();
    past.request.feePaid = maybeDay();
}

using Add = void (*)(PastCase &, int);

std::vector<QStringList> exported(const Register &meant, const MemoryOffice &office)
{
    const auto cases = readPast(office);
    RC_ASSERT(cases.has_value());
    return registerSheet(meant, *cases, fixture().names, fixture().setting(), {fixture().organ})
        .sheet.rows;
}

/// Attaches every row; the codes of those that were refused.
std::vector<ErrorCode> attachAll(const Register &meant, const Sheet &sheet, MemoryOffice &office)
{
    const auto head = headOf(sheet, meant.columns);
    RC_ASSERT(head.has_value());
    const FixedClock clock{QDateTime{fixture().today, {12, 0}}};
    static SeededRandom random{7};
    const ImportSetting setting = fixture().importing();
    RowAttacher attacher{readPast(office).value(), office, clock, random};
    std::vector<ErrorCode> refused;
    for (std::size_t row = head->bodyBegin; row < sheet.rows.size(); ++row) {
        auto read = readRow(sheet, row, *head, setting);
        RC_ASSERT(read.has_value());
        const auto file = attacher.caseOf(*read, {}, fixture().organ, u"申请编号"_s);
        RC_ASSERT(file.has_value());
        const auto attached = attacher.attach(meant.attach, *read, **file, setting);
        if (attached)
            RC_ASSERT(office.commit(*attached).has_value());
        else
            refused.push_back(attached.error().second);
    }
    return refused;
}
} // namespace

class PartRegisterLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedWhole_data()
    {
        QTest::addColumn<const Register *>("meant");
        QTest::addColumn<Add>("add");
        QTest::addColumn<QString>("name");
        const std::array adds{std::pair{&registers::conversions, &addConversion},
                              std::pair{&registers::services, &addLetter},
                              std::pair{&registers::challenges, &addChallenge},
                              std::pair{&registers::fees, &addFee}};
        for (const auto &[meant, add] : adds) {
            for (const QString &name : {u"r.csv"_s, u"r.xlsx"_s})
                QTest::addRow("%d %s", meant->number, qPrintable(name))
                    << meant << Add{add} << name;
        }
    }
    void whatIsExportedIsImportedWhole()
    {
        QFETCH(const Register *, meant);
        QFETCH(Add, add);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            std::vector<PastCase> cases;
            MemoryOffice bare;
            int parts = 0;
            for (int count = *rc::gen::inRange(1, 4); count > 0; --count) {
                PastCase past = anyCase(count);
                Changes known;
                known.add(past.request, quint16(Step::RecordPast));
                for (const Consultation &asked : past.consultations)
                    known.add(asked, quint16(Step::RecordPast));
                RC_ASSERT(bare.commit(known).has_value());
                for (int more = *rc::gen::inRange(1, 4); more > 0; --more) {
                    add(past, ++parts);
                    if (meant == &registers::conversions || meant == &registers::fees)
                        break; // one a case: its days are the case's
                }
                cases.push_back(std::move(past));
            }
            const RegisterSheet made = registerSheet(*meant, cases, fixture().names,
                                                     fixture().setting(), {fixture().organ});
            RC_ASSERT(writeSheet(folder.filePath(name), made.sheet, made.look, IfThere::Replace)
                          .has_value());
            const Sheet read = readSheet(folder.filePath(name)).value();
            const auto refused = attachAll(*meant, read, bare);
            RC_ASSERT(refused.empty());
            RC_ASSERT(exported(*meant, bare) == made.sheet.rows);
            const std::size_t rows = made.sheet.rows.size() - 1;
            RC_ASSERT(attachAll(*meant, read, bare) ==
                      std::vector<ErrorCode>(rows, ErrorCode::Duplicate));
            RC_ASSERT(exported(*meant, bare) == made.sheet.rows);
        }));
    }
};

QTEST_GUILESS_MAIN(PartRegisterLaws)
#include "partregister_laws.moc"
