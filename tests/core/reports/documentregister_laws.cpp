// Register 2: what is exported comes back whole.
#include "core/reports/documentregisters.h"
#include "core/reports/documentrows.h"
#include "core/sheets/sheetfile.h"
#include "tests/core/reports/registerfixture.h"

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
    return text.trimmed();
}
QDate maybeDay()
{
    return *rc::gen::arbitrary<bool>() ? QDate{2021, 2, 1}.addDays(*rc::gen::inRange(0, 900))
                                       : QDate{};
}
template<class Enum>
Enum anyOf(int count)
{
    return Enum(*rc::gen::inRange(0, count));
}

/// A record of the past, its attribute with a ground where it has one.
Document anyDocument()
{
    static const auto grounds = fixture().law.grounds(fixture().today);
    Document d{.number = anyText(),
               .title = u"关于"_s + anyText() + u"的通知"_s,
               .kind = anyText(),
               .formed = QDate{2020, 1, 2}.addDays(*rc::gen::inRange(0, 300)),
               .issued = maybeDay(),
               .topic = anyText(),
               .attribute = anyOf<Attribute>(4),
               .basis = anyText(),
               .determined = maybeDay(),
               .published = maybeDay(),
               .validity = anyOf<Validity>(3),
               .unit = anyText(),
               .signedBy = anyText(),
               .normative = *rc::gen::arbitrary<bool>(),
               .validUntil = maybeDay(),
               .originalAttribute = anyOf<Attribute>(4),
               .link = anyText(),
               .filed = maybeDay(),
               .normFiled = maybeDay(),
               .notes = anyText()};
    if (*rc::gen::arbitrary<bool>())
        d.ground = (*rc::gen::elementOf(grounds)).code;
    return d;
}

Sheet sheetOf(const std::vector<DocumentRecord> &records)
{
    return attributeRegister(records, {.law = fixture().law,
                                       .calendar = fixture().calendar,
                                       .today = fixture().today,
                                       .nameOf = [](OfficerId) { return QString{}; }});
}
} // namespace

class DocumentRegisterLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"r.csv"_s;
        QTest::newRow("xlsx") << u"r.xlsx"_s;
    }
    void whatGoesOutComesBack()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            std::vector<DocumentRecord> records;
            for (int count = *rc::gen::inRange(1, 5); count > 0; --count)
                records.push_back({.document = anyDocument(), .organ = u"区政府办公室"_s});
            const Sheet made = sheetOf(records);
            RC_ASSERT(writeSheet(folder.filePath(name), made, {}, IfThere::Replace).has_value());
            const Sheet read = readSheet(folder.filePath(name)).value();
            const SheetHead head = headOf(read, documentColumns()).value();
            std::vector<DocumentRecord> back;
            for (std::size_t row = head.bodyBegin; row < read.rows.size(); ++row) {
                const auto taken = readDocumentRow(read, row, head, fixture().law, fixture().today);
                RC_ASSERT(taken.has_value());
                back.push_back({.document = taken->document, .organ = taken->organ});
            }
            RC_ASSERT(sheetOf(back).rows == made.rows);
        }));
    }
};

QTEST_GUILESS_MAIN(DocumentRegisterLaws)
#include "documentregister_laws.moc"
