#include "core/sheets/sheetfile.h"
#include "tests/core/reports/registerfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const RegisterFixture &fixture()
{
    static const RegisterFixture shared;
    return shared;
}

/// Letters, and all that means something to a sheet.
QString anyText()
{
    static const std::array<QString, 25> pieces{
        u"军"_s, u"a"_s,  u"0"_s,  u" "_s,    u"\n"_s,     u"\r"_s,      u"\t"_s,  u","_s,  u";"_s,
        u"；"_s, u"\""_s, u"'"_s,  u"="_s,    u"+"_s,      u"-"_s,       u"@"_s,   u"："_s, u": "_s,
        u"\\"_s, u"、"_s, u"𠮷"_s, u"同意"_s, u"机关："_s, u"_x000D_"_s, u"合计"_s};
    QString text;
    for (int length = *rc::gen::inRange(0, 12); length > 0; --length)
        text += *rc::gen::elementOf(pieces);
    return text.trimmed().isEmpty() ? QString{} : text;
}
QDate anyDay(QDate first, QDate last)
{
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(last) + 1));
}
QDate maybeDay()
{
    return *rc::gen::inRange(0, 3) == 0 ? anyDay({2019, 6, 1}, {2024, 2, 1}) : QDate{};
}
template<class Enum>
Enum anyOf(int count)
{
    return Enum(*rc::gen::inRange(0, count));
}
QStringList someOf(const QStringList &words)
{
    QStringList some;
    for (const QString &word : words) {
        if (*rc::gen::arbitrary<bool>())
            some << word;
    }
    return some;
}

Consultation anyConsultation()
{
    return {.kind = anyOf<ConsultationKind>(2),
            .to = anyText(),
            .subject = anyText(),
            .sent = anyDay({2020, 1, 1}, {2023, 1, 1}),
            .reached = maybeDay(),
            .returned = maybeDay(),
            .opinion = anyOf<Opinion>(5),
            .opinionText = anyText()};
}

int letterOf(const QString &outcome)
{
    static const Law law = Law::shipped().value();
    const auto known = law.outcome(outcome, {2023, 1, 1});
    return known ? known->letter : 0;
}

void answer(PastCase &past)
{
    past.letters.push_back(
        {.kind = letterOf(past.request.outcome),
         .number = u"答"_s + anyText(),
         .dated = *rc::gen::arbitrary<bool>() ? past.request.closed : QDate{2020, 1, 1},
         .dispatched = maybeDay(),
         .delivered = maybeDay(),
         .returned = maybeDay(),
         .method = anyOf<ServiceMethod>(4),
         .tracking = anyText()});
}

PastCase anyCase(int number)
{
    static const std::array<QString, 8> outcomes{QString{}, u"A1"_s, u"A2"_s, u"B5"_s,
                                                 u"C1a"_s,  u"C1"_s, u"O1"_s, u"O3"_s};
    PastCase past;
    Request &r = past.request;
    r.organ = fixture().organ;
    r.number = u"%1-"_s.arg(number, 6, 10, QChar{u'0'}) + anyText() + u'号';
    r.channel = anyOf<Channel>(6);
    r.submitted = maybeDay();
    r.received = anyDay({2019, 6, 1}, {2023, 12, 31});
    r.applicantKind = anyOf<ApplicantKind>(6);
    r.applicantName = anyText();
    r.identityKind = anyOf<IdentityKind>(5);
    for (QString *text : {&r.identityNumber, &r.contact, &r.address, &r.agent})
        *text = anyText();
    for (int more = *rc::gen::inRange(0, 3); more > 0; --more)
        r.coapplicants << QString{anyText() + u'人'}.trimmed();
    r.subject = u"关于"_s + anyText();
    r.supply =
        someOf({u"mail"_s, u"pickup"_s, u"email"_s, u"onsite"_s, u"paper"_s, u"electronic"_s})
            .join(u',');
    r.items = *rc::gen::inRange(0, 30);
    r.handler = *rc::gen::arbitrary<bool>() ? fixture().officer : OfficerId{};
    r.outcome = *rc::gen::elementOf(outcomes);
    if (*rc::gen::arbitrary<bool>())
        r.closed = anyDay(r.received, {2024, 2, 1});
    for (QDate *day :
         {&r.supplementNoticed, &r.supplementReached, &r.supplementLimit, &r.supplementReceived,
          &r.extensionNoticed, &r.feeNoticed, &r.feeReached, &r.feePaid})
        *day = maybeDay();
    r.served = r.closed.isValid() && *rc::gen::arbitrary<bool>() ? r.closed.addDays(1) : QDate{};
    r.extensionDays = *rc::gen::inRange(0, 21);
    r.grounds = someOf({u"E14a"_s, u"E15"_s, u"E16a"_s, u"E36_7"_s});
    r.conversion = anyOf<Conversion>(4);
    for (int letters = *rc::gen::inRange(0, 3); letters > 0; --letters)
        past.consultations.push_back(anyConsultation());
    for (int notices = *rc::gen::inRange(0, 3); notices > 0; --notices)
        past.feeNotices.push_back(
            {.basis = anyOf<FeeBasis>(2), .amount = {*rc::gen::inRange<qint64>(0, 10'000'000)}});
    if (letterOf(r.outcome) != 0 && r.closed.isValid() && *rc::gen::arbitrary<bool>())
        answer(past);
    NoteLines notes;
    for (const QString &heading : {u"来件邮单号"_s, u"来件签收日期"_s, u"承办部门"_s, u"归档号"_s,
                                   u"备注"_s, u"街道: 甲"_s, u"更多\\"_s})
        addNote(notes, heading, anyText());
    r.notes = notesText(notes);
    return past;
}

std::vector<PastCase> imported(const Sheet &sheet)
{
    const auto head = headOf(sheet, requestRegister());
    RC_ASSERT(head.has_value());
    std::vector<PastCase> cases;
    for (std::size_t row = head->bodyBegin; row < sheet.rows.size(); ++row) {
        auto one = importRow(sheet, row, *head, fixture().importing());
        RC_ASSERT(one.has_value());
        RC_ASSERT(one->organ == u"区政府办公室"_s);
        one->past.request.organ = fixture().organ;
        cases.push_back(std::move(one->past));
    }
    return cases;
}

/// Notes of different columns have no order among them.
std::vector<PastCase> inOrder(std::vector<PastCase> cases)
{
    for (PastCase &past : cases) {
        NoteLines notes = readNotes(past.request.notes);
        std::ranges::sort(notes);
        past.request.notes = notesText(notes);
    }
    std::ranges::sort(cases, {}, [](const PastCase &past) { return past.request.number; });
    return cases;
}
} // namespace

class RegisterLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("csv") << u"r.csv"_s;
        QTest::addRow("xlsx") << u"r.xlsx"_s;
    }
    void whatIsExportedIsImportedWhole()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            std::vector<PastCase> cases;
            for (int count = *rc::gen::inRange(1, 6); count > 0; --count)
                cases.push_back(anyCase(count));
            const RegisterSheet made = requestRegisterSheet(cases, fixture().names,
                                                            fixture().setting(), {fixture().organ});
            RC_ASSERT(imported(made.sheet).size() == cases.size());
            RC_ASSERT(writeSheet(folder.filePath(name), made.sheet, made.look, IfThere::Replace)
                          .has_value());
            const auto read = readSheet(folder.filePath(name));
            RC_ASSERT(read.has_value());
            const auto back = imported(*read);
            RC_ASSERT(inOrder(back) == inOrder(cases));
            // And once more: the register of what was imported is the same register.
            RC_ASSERT(fixture().sheetOf(back).rows == made.sheet.rows);
        }));
    }

    void anySheetIsReadBack()
    {
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            Sheet sheet;
            for (int rows = *rc::gen::inRange(1, 5); rows > 0; --rows) {
                QStringList row{u"x"_s};
                for (int cells = *rc::gen::inRange(0, 5); cells > 0; --cells)
                    row << anyText();
                sheet.rows.push_back(row << u"y"_s);
            }
            for (const QString &name : {u"s.csv"_s, u"s.xlsx"_s}) {
                RC_ASSERT(
                    writeSheet(folder.filePath(name), sheet, {}, IfThere::Replace).has_value());
                RC_ASSERT(readSheet(folder.filePath(name))->rows == sheet.rows);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(RegisterLaws)
#include "register_laws.moc"
