#include "app/cli/intakejson.h"

#include "core/base/json.h"
#include "core/requests/words.h"

using namespace Qt::StringLiterals;

namespace {
template<class Enum>
Enum choice(JsonReader &reader, const QString &name, std::optional<Enum> (*find)(QStringView),
            Enum otherwise)
{
    if (!reader.has(name))
        return otherwise;
    const QString word = reader.text(name);
    const auto found = find(word);
    if (!found)
        reader.refuse(ErrorCode::BadValue, {reader.path(name), word});
    return found.value_or(otherwise);
}

constexpr qsizetype mostBytes = 16 << 20; // a document's text may be long
} // namespace

Result<IntakeInput> readIntake(const QByteArray &json)
{
    return parseJsonObject(json, mostBytes)
        .and_then([](const QJsonObject &object) -> Result<IntakeInput> {
            JsonReader reader{object};
            IntakeInput input;
            Request &request = input.intake.request;
            request.number = reader.textOr(u"number");
            request.received = reader.dateOr(u"received");
            request.submitted = reader.dateOr(u"submitted");
            request.kind = choice(reader, u"kind"_s, caseKindOf, CaseKind::Disclosure);
            request.channel = choice(reader, u"channel"_s, channelOf, Channel::Counter);
            request.applicantKind =
                choice(reader, u"applicant_kind"_s, applicantKindOf, ApplicantKind::Natural);
            request.applicantName = reader.textOr(u"applicant_name");
            request.identityKind =
                choice(reader, u"identity_kind"_s, identityKindOf, IdentityKind::None);
            request.identityNumber = reader.textOr(u"identity_number");
            request.contact = reader.textOr(u"contact");
            request.address = reader.textOr(u"address");
            request.agent = reader.textOr(u"agent");
            request.agentAuthorised = reader.flagOr(u"agent_authorised", false);
            request.coapplicants = reader.textsOr(u"coapplicants");
            request.subject = reader.text(u"subject");
            request.supply = reader.textOr(u"supply");
            request.items = int(reader.integerOr(u"items", 1, 1, mostItems));
            input.intake.items = reader.textsOr(u"matters"); // of one application (R-REQ-7)
            input.organ = reader.textOr(u"organ");
            if (const auto read = reader.finish(); !read)
                return tl::unexpected(read.error());
            return input;
        });
}

Result<DocumentInput> readDocument(const QByteArray &json)
{
    return parseJsonObject(json, mostBytes)
        .and_then([](const QJsonObject &object) -> Result<DocumentInput> {
            JsonReader reader{object};
            DocumentInput input;
            Document &document = input.document;
            document.number = reader.textOr(u"number");
            document.title = reader.text(u"title");
            document.kind = reader.textOr(u"kind");
            document.formed = reader.dateOr(u"issued");
            document.issued = document.formed;
            document.topic = reader.textOr(u"topic");
            document.body = reader.textOr(u"body");
            input.organ = reader.textOr(u"organ");
            if (const auto read = reader.finish(); !read)
                return tl::unexpected(read.error());
            return input;
        });
}
