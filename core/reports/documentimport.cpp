#include "core/reports/documentimport.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
bool hasNumber(const QString &number)
{
    return !number.isEmpty() && number != u"无文号";
}

QString numberKey(OrganId organ, const QString &number)
{
    return u"number\n"_s + organ.text() + u'\n' + normalizedNumber(number);
}

QString formKey(OrganId organ, const QString &unit, const QString &title, QDate received,
                qint64 round)
{
    return QStringList{u"form"_s,       organ.text(),      unit.trimmed(),
                       title.trimmed(), isoDate(received), QString::number(round)}
        .join(u'\n');
}

QString toldKey(EntityId document, const QString &title, const QString &waiver, QDate published)
{
    return QStringList{u"told"_s, document.toString(), title.trimmed(), waiver.trimmed(),
                       isoDate(published)}
        .join(u'\n');
}

tl::unexpected<CellFault> refuse(const SheetHead &head, QLatin1StringView english,
                                 const QString &otherwise, ErrorCode code)
{
    const SheetColumn *column = head.find(english);
    return tl::unexpected(CellFault{column ? column->heading : otherwise, code});
}
} // namespace

DocumentImport::DocumentImport(const Records &records, const DocumentSetting &documents,
                               RowSetting setting)
    : m_records{&records}
    , m_documents{documents}
    , m_setting{std::move(setting)}
{
}

Result<DocumentImport> DocumentImport::begin(const Records &records,
                                             const DocumentSetting &documents, RowSetting setting)
{
    DocumentImport made{records, documents, std::move(setting)};
    return made.load().map([&] { return std::move(made); });
}

Result<> DocumentImport::load()
{
    static constexpr std::array<quint16, 3> ofDocument{DocumentOrgan, DocumentNumber,
                                                       DocumentTitle};
    static constexpr std::array<quint16, 5> ofForm{FormOrgan, FormUnit, FormTitle, FormReceived,
                                                   FormRound};
    static constexpr std::array<quint16, 4> ofTold{InterpretationDocument, InterpretationTitle,
                                                   InterpretationWaiver, InterpretationPublished};
    const auto text = [](const ScanRow &row, int at) { return QString::fromUtf8(row.text(at)); };
    return m_records
        ->scan(Noun::Document, ofDocument,
               [&](const ScanRow &row) {
                   const OrganId organ{row.id(0)};
                   const QString number = normalizedNumber(text(row, 1));
                   if (hasNumber(number)) {
                       m_byNumber.emplace(NumberOfOrgan{organ, number}, row.entity());
                       m_there.insert(numberKey(organ, number));
                   }
                   m_byTitle.emplace(NumberOfOrgan{organ, text(row, 2)}, row.entity());
                   return true;
               })
        .and_then([&] {
            return m_records->scan(Noun::DispatchForm, ofForm, [&](const ScanRow &row) {
                m_there.insert(formKey(OrganId{row.id(0)}, text(row, 1), text(row, 2), row.date(3),
                                       std::max<qint64>(row.integer(4), 1))); // 1 is unwritten
                return true;
            });
        })
        .and_then([&] {
            return m_records->scan(Noun::Interpretation, ofTold, [&](const ScanRow &row) {
                m_there.insert(toldKey(row.id(0), text(row, 1), text(row, 2), row.date(3)));
                return true;
            });
        });
}

/// What an earlier run of the file kept is there, and no duplicate; twice in the file is one.
bool DocumentImport::isNew(const QString &key, bool wasDone)
{
    const bool first = m_ofFile.insert(key).second;
    return first && (wasDone || !m_there.contains(key));
}

RowEntered DocumentImport::enterDocument(const EnteringRow &in)
{
    auto read = documentRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->document.number, .doubts = read->notes.doubts};
    const auto organ = in.organ(read->organ, entered.changes);
    if (!organ)
        return refuse(in.head, "organ"_L1, u"organ"_s, organ.error().code);
    Document &document = read->document;
    document.organ = *organ;
    if (hasNumber(document.number) && !isNew(numberKey(*organ, document.number), in.wasDone))
        return refuse(in.head, "number"_L1, u"number"_s, ErrorCode::Duplicate);
    const auto entry = ::enterDocument(document, m_documents);
    if (!entry)
        return refuse(in.head, "title"_L1, u"title"_s, entry.error().code);
    entered.changes.append(entry->changes);
    return entered;
}

RowEntered DocumentImport::enterForm(const EnteringRow &in)
{
    auto read = formRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->form.title, .doubts = read->notes.doubts};
    const auto organ = in.organ({}, entered.changes);
    if (!organ)
        return refuse(in.head, "title"_L1, u"title"_s, organ.error().code);
    DispatchForm &form = read->form;
    form.organ = *organ;
    if (!isNew(formKey(*organ, form.unit, form.title, form.received, form.round), in.wasDone))
        return refuse(in.head, "title"_L1, u"title"_s, ErrorCode::Duplicate);
    // The document that it became, where it is here.
    const auto [first, last] = m_byNumber.equal_range({*organ, normalizedNumber(form.number)});
    if (first != last && std::next(first) == last)
        form.document = {first->second};
    form.id = {newEntityId(m_documents.clock, m_documents.random)};
    const FormEvent event = form.state == FormState::Passed     ? FormEvent::Passed
                            : form.state == FormState::Returned ? FormEvent::Returned
                                                                : FormEvent::Submitted;
    entered.changes.add(form, quint16(event));
    return entered;
}

tl::expected<EntityId, CellFault> DocumentImport::documentOf(const ExplainedRecord &row,
                                                             OrganId own) const
{
    const bool byNumber = hasNumber(row.document.number);
    const auto &known = byNumber ? m_byNumber : m_byTitle;
    const QString name = byNumber ? normalizedNumber(row.document.number) : row.document.title;
    const QString heading = byNumber ? u"文号"_s : u"文件标题"_s;
    const auto [first, last] = known.equal_range({own, name});
    if (first == last)
        return tl::unexpected(CellFault{heading, ErrorCode::NotFound});
    if (std::next(first) != last)
        return tl::unexpected(CellFault{heading, ErrorCode::Ambiguous});
    return first->second;
}

/// 二次解读 follows the newest that came before it, of the desk or of this file; else its day is a
/// note.
Result<> DocumentImport::follow(ExplainedRecord &row, bool &isThere)
{
    auto held = readAllWhere<Interpretation>(*m_records, InterpretationDocument,
                                             Value{row.interpretation.document.value});
    if (!held)
        return tl::unexpected(held.error());
    std::vector<Interpretation> before = m_told[row.interpretation.document.value];
    for (const Seen<Interpretation> &each : *held)
        before.push_back(each.value);
    const QDate day = row.interpretation.published;
    std::erase_if(before, [&](const Interpretation &each) { return each.published >= day; });
    const auto newest = std::ranges::max_element(before, {}, &Interpretation::published);
    isThere = newest != before.end();
    if (isThere)
        row.interpretation.follows = newest->id;
    return {};
}

/// 政策性文件 and 具体举措, where the desk does not know; once a file.
Changes DocumentImport::describe(const Document &held, const Document &told)
{
    Document next = held;
    for (Answer Document::*answer : {&Document::policy, &Document::measures}) {
        if (next.*answer == Answer::Unsaid)
            next.*answer = told.*answer;
    }
    if (next == held || !m_described.insert(held.id.value).second)
        return {};
    const auto seen = readSeen<Document>(*m_records, held.id.value);
    if (!seen)
        return {};
    return Changes{}.update(*seen, next, quint16(DocumentEvent::Described));
}

RowEntered DocumentImport::enterInterpretation(const EnteringRow &in)
{
    auto read = explainedRow(in.sheet, in.row, in.head, m_setting);
    if (!read)
        return tl::unexpected(read.error());
    EnteredRow entered{.named = read->document.title, .doubts = read->notes.doubts};
    const auto organ = in.organ({}, entered.changes);
    if (!organ)
        return refuse(in.head, "title"_L1, u"title"_s, organ.error().code);
    const auto document = documentOf(*read, *organ);
    if (!document)
        return tl::unexpected(document.error());
    const auto held = readSeen<Document>(*m_records, *document);
    if (!held)
        return refuse(in.head, "title"_L1, u"title"_s, held.error().code);
    entered.changes = describe(held->value, read->document);
    Interpretation &told = read->interpretation;
    const bool says = !told.title.trimmed().isEmpty() || !told.waiver.trimmed().isEmpty();
    if (!says && entered.changes.isEmpty())
        return refuse(in.head, "number"_L1, u"文号"_s, ErrorCode::Duplicate);
    if (!says)
        return entered; // a document that is not explained yet
    told.document = {*document};
    if (!isNew(toldKey(*document, told.title, told.waiver, told.published), in.wasDone))
        return refuse(in.head, "title"_L1, u"解读标题"_s, ErrorCode::Duplicate);
    bool follows = !read->followUp.isValid();
    if (!follows) {
        if (const auto done = follow(*read, follows); !done)
            return refuse(in.head, "title"_L1, u"title"_s, done.error().code);
    }
    if (!follows)
        addNote(read->notes.lines, u"二次/跟踪解读日期"_s, isoDate(read->followUp));
    told.id = {newEntityId(m_documents.clock, m_documents.random)};
    told.notes = notesText(read->notes.lines);
    m_told[*document].push_back(told);
    const auto event =
        told.follows.isNull() ? InterpretationEvent::Saved : InterpretationEvent::FollowedUp;
    entered.changes.add(told, quint16(event));
    return entered;
}
