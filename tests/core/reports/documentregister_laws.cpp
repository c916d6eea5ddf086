// Registers 2, 3 and 4: what is exported comes back whole.
#include "core/reports/documentregister.h"
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
RowSetting setting()
{
    return {fixture().setting(), fixture().names.officers};
}
QString anyText()
{
    static const std::array<QString, 17> pieces{
        u"军"_s, u"a"_s,  u"0"_s,  u" "_s,  u"\n"_s, u","_s,    u";"_s,  u"；"_s, u"\""_s,
        u"="_s,  u"："_s, u": "_s, u"\\"_s, u"𠮷"_s, u"合计"_s, u"、"_s, u"→"_s};
    QString text;
    for (int length = *rc::gen::inRange(0, 8); length > 0; --length)
        text += *rc::gen::elementOf(pieces);
    return text.trimmed();
}
QStringList anyWords()
{
    QStringList words;
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        words << anyText().simplified();
    words.removeAll(QString{});
    return words;
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
NoteLines anyNotes(const QStringList &headings)
{
    NoteLines lines;
    for (const QString &heading : headings) {
        if (const QString text = anyText(); *rc::gen::arbitrary<bool>())
            addNote(lines, heading, text);
    }
    return lines;
}

/// A record of the past, its attribute with a ground where it has one.
DocumentRecord anyRow(DocumentRecord)
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
               .notes = notesText(anyNotes({u"备注"_s, u"部门意见"_s, u"归档盒号"_s}))};
    if (*rc::gen::arbitrary<bool>())
        d.ground = (*rc::gen::elementOf(grounds)).code;
    DocumentRecord row = recordOf(d);
    row.organ = u"区政府办公室"_s;
    return row;
}

FormRecord anyRow(FormRecord)
{
    static const auto grounds = fixture().law.grounds(fixture().today);
    static const auto rules = fixture().law.dispatchDefects(fixture().today);
    const QDate received = QDate{2021, 1, 2}.addDays(*rc::gen::inRange(0, 300));
    DispatchForm f{.unit = u"区"_s + anyText() + u"局"_s,
                   .title = u"关于"_s + anyText() + u"的通知"_s,
                   .kind = anyText(),
                   .issuer = anyText(),
                   .attribute = anyOf<Attribute>(4),
                   .reason = anyText(),
                   .waiver = *rc::gen::arbitrary<bool>() ? u"程序性文件"_s : QString{},
                   .interpretationForms = anyWords(),
                   .adoption = anyText(),
                   .enterpriseOpinion = anyText(),
                   .fairCompetition = anyText(),
                   .legality = anyText(),
                   .secrecyReview = anyText(),
                   .received = received,
                   .state = anyOf<FormState>(3),
                   .round = *rc::gen::inRange(1, 4),
                   .notes = notesText(anyNotes({u"归档盒号"_s}))};
    if (*rc::gen::arbitrary<bool>())
        f.ground = (*rc::gen::elementOf(grounds)).code;
    if (f.state == FormState::Submitted || *rc::gen::arbitrary<bool>())
        f.defects = {(*rc::gen::elementOf(rules)).code};
    if (f.state != FormState::Submitted)
        f.decided = received.addDays(*rc::gen::inRange(0, 30));
    if (f.state == FormState::Passed)
        f.number = anyText();
    if (f.state == FormState::Returned)
        f.decisionReason = anyText();
    if (*rc::gen::arbitrary<bool>())
        f.enteredBy = fixture().officer;
    return recordOf(f);
}

ExplainedRecord anyRow(ExplainedRecord)
{
    static const auto forms = fixture().law.conventions(u"interpretation.form.", fixture().today);
    const QDate formed = QDate{2021, 1, 2}.addDays(*rc::gen::inRange(0, 300));
    const Document d{.number = anyText(),
                     .title = u"关于"_s + anyText() + u"的通知"_s,
                     .policy = anyOf<Answer>(3),
                     .measures = anyOf<Answer>(3)};
    Interpretation i{.title = anyText(),
                     .published = *rc::gen::arbitrary<bool>() ? formed.addDays(9) : QDate{},
                     .channels = anyWords(),
                     .link = anyText(),
                     .waiver = anyText(),
                     .bothWays = *rc::gen::arbitrary<bool>(),
                     .beforehand = *rc::gen::arbitrary<bool>(),
                     .reprints = anyText(),
                     .pushed = anyText(),
                     .reads = *rc::gen::inRange(0, 100'000),
                     .notes = notesText(anyNotes({u"备注"_s, u"归档盒号"_s}))};
    if (*rc::gen::arbitrary<bool>())
        i.forms = {(*rc::gen::elementOf(forms)).text};
    for (const QString &word : anyWords())
        i.concerns << word + u'\t' + anyText();
    if (i.published.isValid() && *rc::gen::arbitrary<bool>()) {
        i.follows = {EntityId{QUuid{u"00000000-0000-8000-8000-0000000000f1"_s}}};
        i.trigger = anyText();
        i.notes.clear();
    }
    return recordOf(d, i);
}

tl::expected<DocumentRecord, CellFault> taken(DocumentRecord, const Sheet &sheet, std::size_t row,
                                              const SheetHead &head)
{
    return documentRow(sheet, row, head, setting());
}
tl::expected<FormRecord, CellFault> taken(FormRecord, const Sheet &sheet, std::size_t row,
                                          const SheetHead &head)
{
    return formRow(sheet, row, head, setting());
}
tl::expected<ExplainedRecord, CellFault> taken(ExplainedRecord, const Sheet &sheet, std::size_t row,
                                               const SheetHead &head)
{
    return explainedRow(sheet, row, head, setting()).map([](ExplainedRecord read) {
        if (read.followUp.isValid()) // as the import finds the one before
            read.interpretation.follows = {
                EntityId{QUuid{u"00000000-0000-8000-8000-0000000000f1"_s}}};
        return read;
    });
}
// As the office keeps it: the notes as one text.
DocumentRecord kept(const DocumentRecord &row)
{
    DocumentRecord back = recordOf(row.document);
    back.organ = row.organ;
    return back;
}
FormRecord kept(const FormRecord &row)
{
    return recordOf(row.form);
}
ExplainedRecord kept(ExplainedRecord row)
{
    row.interpretation.notes = notesText(row.notes.lines);
    return recordOf(row.document, row.interpretation);
}

template<class Row>
bool comesBack(const RowTable<Row> &table, const QString &path)
{
    return rc::check([&] {
        std::vector<Row> rows;
        for (int count = *rc::gen::inRange(1, 5); count > 0; --count)
            rows.push_back(anyRow(Row{}));
        const Sheet made = sheetOfRows(table, std::span<const Row>{rows}, setting()).sheet;
        RC_ASSERT(writeSheet(path, made, {}, IfThere::Replace).has_value());
        const Sheet read = readSheet(path).value();
        const SheetHead head = headOf(read, table.heads).value();
        std::vector<Row> back;
        for (std::size_t row = head.bodyBegin; row < read.rows.size(); ++row) {
            const auto one = taken(Row{}, read, row, head);
            RC_ASSERT(one.has_value());
            back.push_back(kept(*one));
        }
        RC_ASSERT(sheetOfRows(table, std::span<const Row>{back}, setting()).sheet.rows ==
                  made.rows);
    });
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
        QVERIFY(comesBack(documentTable(), folder.filePath(name)));
        QVERIFY(comesBack(formTable(), folder.filePath(name)));
        QVERIFY(comesBack(explainedTable(), folder.filePath(name)));
    }
    /// A question may end with the mark that escapes the arrow after it.
    void aQuestionKeepsItsLastBackslash()
    {
        ExplainedRecord row;
        row.document.title = u"关于试点的通知"_s;
        row.interpretation.concerns = {u"路径 C:\\\t见附件"_s, u"甲→乙\t丙→丁"_s, u"未答\\\t"_s};
        const Sheet sheet =
            sheetOfRows(explainedTable(), std::span<const ExplainedRecord>{&row, 1}, setting())
                .sheet;
        const SheetHead head = headOf(sheet, explainedTable().heads).value();
        const auto back = explainedRow(sheet, head.bodyBegin, head, setting());
        QVERIFY(back.has_value());
        QCOMPARE(back->interpretation.concerns, row.interpretation.concerns);
    }
};

QTEST_GUILESS_MAIN(DocumentRegisterLaws)
#include "documentregister_laws.moc"
