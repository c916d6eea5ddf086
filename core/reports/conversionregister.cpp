// Register 6, 转主动公开审查: one row a case whose information was, or may be, disclosed to all.
#include "core/reports/registerfields.h"
#include "core/reports/registers.h"

#include "core/base/number.h"

using namespace Qt::StringLiterals;

namespace {
using namespace registerfields;
using enum CellKind;
using enum CellNeed;
using R = Request;

/// The case has one field of notes: lines of this register begin with its name.
const QString prefix = u"转主动公开审查·"_s;

NoteLines ownNotes(const Request &request)
{
    NoteLines own;
    for (const auto &[heading, value] : readNotes(request.notes)) {
        if (heading.startsWith(prefix))
            own.emplace_back(heading.sliced(prefix.size()), value);
    }
    return own;
}

QString withOwnNotes(const Request &request, const NoteLines &own)
{
    NoteLines lines = readNotes(request.notes);
    std::erase_if(lines, [](const auto &line) { return line.first.startsWith(prefix); });
    for (const auto &[heading, value] : own)
        lines.emplace_back(prefix + heading, value);
    return notesText(lines);
}

QString readApplicants(const RegisterRow &row, const RegisterSetting &)
{
    return row.applicants == 0 ? QString{} : QString::number(row.applicants);
}

using Readers = std::map<DocumentId, std::vector<const Request *>>;
/// Different applicants who were given the document in the months before this answer, this one
/// counted (R-CVT-2(c)). One without an identity number is known by name.
int applicantsOf(const Request &request, const Readers &readers, const RegisterSetting &setting)
{
    const auto months =
        setting.law.convention(u"conversion.months"_s, setting.today).and_then(parseWhole);
    const auto given = readers.find(request.document);
    if (request.document.isNull() || !request.closed.isValid() || !months || given == readers.end())
        return 0;
    std::set<QString> applicants;
    for (const Request *other : given->second) {
        if (other->closed > request.closed.addMonths(-int(*months)) &&
            other->closed <= request.closed)
            applicants.insert(other->identityNumber.isEmpty()
                                  ? other->applicantName
                                  : comparableIdentity(other->identityNumber));
    }
    return int(applicants.size());
}

std::vector<RegisterRow> rows(std::span<PastCase> cases, const RegisterSetting &setting)
{
    Readers readers;
    for (const PastCase &past : cases) {
        if (!past.request.document.isNull() && past.request.closed.isValid())
            readers[past.request.document].push_back(&past.request);
    }
    std::vector<RegisterRow> made;
    for (const PastCase &past : cases) {
        NoteLines notes = ownNotes(past.request);
        if (past.request.conversion == Conversion::None && notes.empty())
            continue;
        made.push_back({.past = past,
                        .notes = std::move(notes),
                        .applicants = applicantsOf(past.request, readers, setting)});
    }
    return made;
}

QDate day(const RegisterRow &row)
{
    const Request &request = row.past.request;
    return request.closed.isValid() ? request.closed : request.received;
}

Attached attach(const Attaching &at)
{
    const Conversion said = at.row.past.request.conversion;
    at.row.past = at.file;
    compareComputed(at.row, at.around);
    const Request &known = at.file.request;
    const NoteLines before = ownNotes(known);
    const bool differs = known.conversion != Conversion::None && said != Conversion::None &&
                         said != known.conversion;
    if (differs || (!before.empty() && before != at.row.notes))
        return tl::unexpected(CellFault{u"审查结论"_s, ErrorCode::Conflict});
    const auto changes = keepRequest(
        at,
        [&](Request &request) {
            if (request.conversion == Conversion::None)
                request.conversion = said;
            request.notes = withOwnNotes(request, at.row.notes);
        },
        u"申请编号"_s);
    if (changes && changes->isEmpty())
        return tl::unexpected(CellFault{u"申请编号"_s, ErrorCode::Duplicate});
    return changes;
}

constexpr std::array columns{
    RegisterColumn{.heading = u"序号", .kind = Count, .need = Ignored},
    numberColumn,
    RegisterColumn{.heading = u"信息名称",
                   .also = u"政府信息名称",
                   .need = Computed,
                   .mask = summary,
                   .cell = {readCase<&R::subject>}},
    RegisterColumn{
        .heading = u"答复日期", .kind = Date, .need = Computed, .cell = {readCase<&R::closed>}},
    RegisterColumn{.heading = u"提供方式", .need = Computed, .cell = {readSupply}},
    RegisterColumn{.heading = u"一年内不同申请人数",
                   .kind = Count,
                   .need = Computed,
                   .cell = {readApplicants}},
    RegisterColumn{.heading = u"申请人建议", .mask = nothing},
    RegisterColumn{.heading = u"承办意见", .mask = nothing},
    RegisterColumn{.heading = u"审查结论",
                   .kind = Choice,
                   .need = Strict,
                   .cell = ofChoice<&R::conversion, conversions>},
    RegisterColumn{.heading = u"理由", .mask = nothing},
    RegisterColumn{.heading = u"依据", .mask = nothing},
    RegisterColumn{.heading = u"公开日期", .kind = Date, .mask = nothing},
    RegisterColumn{.heading = u"链接", .also = u"公开链接", .mask = nothing},
    RegisterColumn{.heading = u"审查人", .mask = nothing},
    organColumn,
};
} // namespace

const Register registers::conversions{.number = 6,
                                      .slug = "conversions"_L1,
                                      .title = u"转主动公开审查",
                                      .columns = columns,
                                      .rows = rows,
                                      .day = day,
                                      .attach = attach};
