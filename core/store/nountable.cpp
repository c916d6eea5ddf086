#include "core/store/nountable.h"

#include "core/journal/bytes.h"

#include <algorithm>
#include <array>

namespace {
std::string quoted(const FieldSpec *spec)
{
    return '"' + std::string{spec->name.data(), std::size_t(spec->name.size())} + '"';
}

const char *sqlType(ValueType type)
{
    switch (type) {
    case ValueType::Text: return "TEXT";
    case ValueType::Bytes:
    case ValueType::Blob:
    case ValueType::Id: return "BLOB";
    case ValueType::Null:
    case ValueType::Integer:
    case ValueType::Date: return "INTEGER";
    }
    return "ANY";
}

/// By what the product asks for records: parents, and what lists ask for first. Who did what, and
/// for which organ, is never asked for; each index costs every row that is written.
constexpr quint16 asked[] = {RequestNumber,
                             RequestStatus,
                             RequestReceived,
                             RequestDocument,
                             RequestApplicantLink,
                             RequestMergedInto,
                             ItemRequest,
                             ConsultationRequest,
                             FeeNoticeRequest,
                             LetterRequest,
                             AttachmentRequest,
                             ChallengeRequest,
                             AttemptRequest,
                             CorrectionRequest,
                             FormPrevious,
                             InterpretationDocument,
                             ChangeDocument,
                             LetterTemplateOrgan,
                             DutyPlan,
                             EvidenceUndertaking,
                             UndertakingDuty,
                             RemovalSubject,
                             OpinionDocument,
                             InquiryNumber,
                             TallyOn};
/// Asked too, of nouns so few that their rows are read whole.
constexpr quint16 askedOfFew[] = {FrozenYearYear, UnitEntryYear, OccasionUnit};

/// Only where there is something to find.
std::string indexOf(const std::string &table, const FieldSpec &spec)
{
    const std::string plain{spec.name.data(), std::size_t(spec.name.size())};
    return "CREATE INDEX " + table + "_" + plain + " ON " + table + "(" + quoted(&spec) +
           ") WHERE " + quoted(&spec) + " IS NOT NULL;\n";
}

template<class Format>
std::string each(const std::vector<const FieldSpec *> &specs, Format format)
{
    std::string text;
    for (const FieldSpec *spec : specs)
        text += ", " + format(spec);
    return text;
}

std::string marks(std::size_t count)
{
    std::string text = "?";
    for (std::size_t i = 1; i < count; ++i)
        text += ", ?";
    return text;
}
} // namespace

NounTable::NounTable(Noun which)
    : noun{which}
    , name{nounName(which).data(), std::size_t(nounName(which).size())}
{
    for (const FieldSpec &spec : fieldRegistry()) {
        if (spec.noun == noun && spec.placement == Placement::Narrow)
            narrow.push_back(&spec);
        if (spec.noun == noun && spec.placement == Placement::Rest)
            rest.push_back(&spec);
    }
    // A long text of the rest stands there as the digest of its blob.
    const auto column = [](const FieldSpec *spec) {
        const bool mayBeLong = spec->placement == Placement::Rest && spec->type == ValueType::Text;
        return quoted(spec) + " " + (mayBeLong ? "ANY" : sqlType(spec->type));
    };
    const auto assign = [](const FieldSpec *spec) { return quoted(spec) + " = ?"; };
    const std::string wide = name + "_rest";
    create = "CREATE TABLE " + name + "(id INTEGER PRIMARY KEY, entity BLOB NOT NULL UNIQUE" +
             each(narrow, column) + ") STRICT;\nCREATE TABLE " + wide +
             "(id INTEGER PRIMARY KEY, ver BLOB NOT NULL" + each(rest, column) + ") STRICT;\n";
    for (const FieldSpec *spec : narrow) {
        if (std::ranges::find(asked, spec->id) != std::end(asked))
            create += indexOf(name, *spec);
    }
    const std::string columns = each(narrow, [](auto *spec) { return "n." + quoted(spec); }) +
                                each(rest, [](auto *spec) { return "r." + quoted(spec); });
    const std::string both = columns + " FROM " + name + " n JOIN " + wide + " r ON r.id = n.id ";
    find = "SELECT id FROM " + name + " WHERE entity = ?";
    load = "SELECT n.id, r.ver" + both + "WHERE n.entity = ?";
    scan = "SELECT n.entity, r.ver" + both + "ORDER BY n.entity";
    insertNarrow = "INSERT INTO " + name + "(entity" + each(narrow, quoted) + ") VALUES(" +
                   marks(narrow.size() + 1) + ")";
    insertRest = "INSERT INTO " + wide + "(id, ver" + each(rest, quoted) + ") VALUES(" +
                 marks(rest.size() + 2) + ")";
    updateNarrow = "UPDATE " + name + " SET " + each(narrow, assign).substr(2) + " WHERE id = ?";
    updateRest = "UPDATE " + wide + " SET ver = ?" + each(rest, assign) + " WHERE id = ?";
    allIds = "SELECT entity FROM " + name + " ORDER BY id";
}

const std::vector<NounTable> &NounTable::all()
{
    static const std::vector<NounTable> tables = [] {
        std::vector<NounTable> made;
        for (const Noun each : allNouns())
            made.emplace_back(each);
        return made;
    }();
    return tables;
}

bool NounTable::isAsked(quint16 field)
{
    return std::ranges::find(asked, field) != std::end(asked) ||
           std::ranges::find(askedOfFew, field) != std::end(askedOfFew);
}

const NounTable *NounTable::byNumber(quint16 noun)
{
    const auto found = std::ranges::find(all(), Noun(noun), &NounTable::noun);
    return found == all().end() ? nullptr : &*found;
}

std::vector<FieldVersion> versionsOf(QByteArrayView blob)
{
    std::vector<FieldVersion> versions;
    versions.reserve(std::size_t(blob.size() / 20));
    for (ByteReader reader{blob}; reader.ok() && !reader.atEnd();) {
        FieldVersion version{.field = reader.number<quint16>()};
        version.stream = reader.number<quint32>();
        version.seq = reader.number<quint32>();
        version.hlc.bits = reader.number<quint64>();
        version.rivals = reader.number<quint16>();
        if (reader.ok())
            versions.push_back(version);
    }
    return versions;
}

QByteArray blobOf(const std::vector<FieldVersion> &versions)
{
    ByteWriter writer;
    writer.bytes.reserve(qsizetype(versions.size()) * versionSize);
    for (const FieldVersion &version : versions) {
        writer.number(version.field)
            .number(version.stream)
            .number(version.seq)
            .number(version.hlc.bits);
        writer.number(version.rivals);
    }
    return writer.bytes;
}
