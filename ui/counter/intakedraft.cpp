#include "ui/counter/intakedraft.h"

#include "core/base/date.h"
#include "core/base/json.h"
#include "core/requests/words.h"
#include "ui/counter/itemsplit.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int version = 1;
constexpr qsizetype longest = 64 << 20; ///< far beyond what is pasted into a form

struct TextMember
{
    QLatin1StringView name;
    QString IntakeDraft::*member;
    bool isNewer = false; ///< drafts of an older program lack it
};
constexpr TextMember texts[] = {
    {"name"_L1, &IntakeDraft::name},
    {"identity"_L1, &IntakeDraft::identity},
    {"contact"_L1, &IntakeDraft::contact},
    {"agent"_L1, &IntakeDraft::agent},
    {"subject"_L1, &IntakeDraft::subject},
    {"address"_L1, &IntakeDraft::address},
    {"coapplicants"_L1, &IntakeDraft::coapplicants, true},
};
struct FlagMember
{
    QLatin1StringView name;
    bool IntakeDraft::*member;
};
constexpr FlagMember flags[] = {{"apart"_L1, &IntakeDraft::apart},
                                {"corrects"_L1, &IntakeDraft::corrects},
                                {"quick"_L1, &IntakeDraft::quick},
                                {"parked"_L1, &IntakeDraft::parked},
                                {"authorised"_L1, &IntakeDraft::authorised}};

QString writable(QString text)
{
    text.remove(QChar::Null);
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

template<class T>
T wordOr(JsonReader &reader, QStringView name, std::optional<T> (*known)(QStringView), T otherwise)
{
    const QString word = reader.text(name);
    const auto found = known(word);
    if (!found)
        reader.refuse(ErrorCode::BadValue, {reader.path(name), word});
    return found.value_or(otherwise);
}
} // namespace

IntakeDraft blankDraft(QDate today)
{
    return {.received = today, .supply = {u"mail"_s, u"paper"_s}};
}

bool holdsWords(const IntakeDraft &draft)
{
    return std::ranges::any_of(
        texts, [&](const TextMember &text) { return !(draft.*text.member).trimmed().isEmpty(); });
}

IdentityKind identityKindOf(const IntakeDraft &draft)
{
    const QString number = draft.identity.trimmed();
    if (number.isEmpty())
        return IdentityKind::None;
    if (draft.kind != ApplicantKind::Natural)
        return IdentityKind::Uscc;
    return number.front().isLetter() ? IdentityKind::Passport : IdentityKind::ResidentId;
}

Intake intakeOf(const IntakeDraft &draft)
{
    Intake intake;
    Request &request = intake.request;
    request.kind = draft.corrects ? CaseKind::Correction : CaseKind::Disclosure;
    request.channel = draft.channel;
    request.received = draft.received;
    request.applicantKind = draft.kind;
    request.applicantName = writable(draft.name).trimmed();
    request.identityKind = identityKindOf(draft);
    request.identityNumber = writable(draft.identity).simplified().remove(u' ');
    request.contact = writable(draft.contact).trimmed();
    request.agent = writable(draft.agent).trimmed();
    request.agentAuthorised = draft.authorised && !request.agent.isEmpty();
    request.coapplicants = namesIn(writable(draft.coapplicants));
    request.subject = writable(draft.subject).trimmed();
    request.address = writable(draft.address).trimmed();
    request.supply = draft.supply.join(u',');
    if (draft.apart)
        intake.items = splitMatters(request.subject);
    return intake;
}

QByteArray draftJson(const IntakeDraft &draft)
{
    QJsonObject object{{u"version"_s, version},
                       {u"channel"_s, word(draft.channel)},
                       {u"received"_s, isoDate(draft.received)},
                       {u"kind"_s, word(draft.kind)},
                       {u"supply"_s, QJsonArray::fromStringList(draft.supply)},
                       {u"saved"_s, draft.saved.toString(Qt::ISODate)}};
    for (const TextMember &text : texts)
        object[text.name] = writable(draft.*text.member);
    for (const FlagMember &flag : flags)
        object[flag.name] = draft.*flag.member;
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Result<IntakeDraft> parseDraft(const QByteArray &json)
{
    return parseJsonObject(json, longest).and_then([](const QJsonObject &object) {
        JsonReader reader{object};
        IntakeDraft draft;
        reader.integer(u"version", version, version);
        draft.channel = wordOr(reader, u"channel", channelOf, draft.channel);
        draft.kind = wordOr(reader, u"kind", applicantKindOf, draft.kind);
        draft.received = QDate::fromString(reader.text(u"received"), Qt::ISODate);
        draft.saved = QDateTime::fromString(reader.text(u"saved"), Qt::ISODate);
        draft.supply = reader.texts(u"supply");
        for (const TextMember &text : texts)
            draft.*text.member =
                text.isNewer ? reader.textOr(QString{text.name}) : reader.text(QString{text.name});
        for (const FlagMember &flag : flags)
            draft.*flag.member =
                reader.flagOr(QString{flag.name}, false); // drafts outlive programs
        return reader.finish().map([&] { return draft; });
    });
}
