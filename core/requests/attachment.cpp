#include "core/requests/attachment.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/requests/case.h"
#include "core/requests/effects.h"
#include "core/requests/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto recipients = wordsFor<Recipient>("none", "applicant", "third_party");
constexpr auto readabilities = wordsFor<Readability>("text", "image", "scanned", "locked", "other");
constexpr auto kinds = wordsFor<FindKind>("identity", "phone", "address", "bank_card", "secrecy",
                                          "applicant", "hidden", "metadata", "unreadable");
constexpr auto rule = "\xA7"
                      "13"; ///< § as guard() takes it

/// Clerks scan at the window, handlers add to their cases.
Result<> mayWork(const Case &file, const AttachmentSetting &setting)
{
    const Request &request = file.request.value;
    if (file.masked)
        return fail(ErrorCode::NotPermitted, {setting.actor.name, word(Permission::SeePersons)});
    if (request.status == Status::Voided)
        return fail(ErrorCode::TransitionNotAllowed,
                    {request.number, u"attach"_s, word(request.status)});
    const auto atTheWindow = permit(setting.actor, Permission::Register, request.organ);
    return atTheWindow ? atTheWindow : permit(setting.actor, Permission::Handle, request.organ);
}

Result<const Seen<Attachment> *> find(const Case &file, AttachmentId id)
{
    const auto found = std::ranges::find(file.attachments, id,
                                         [](const Seen<Attachment> &a) { return a.value.id; });
    if (found == file.attachments.end())
        return fail(ErrorCode::NotFound, {id.text()});
    if (found->value.removed.isValid())
        return guard("already_removed", rule, {isoDate(found->value.removed)});
    return &*found;
}

bool holdsSecret(const Attachment &attachment)
{
    return std::ranges::any_of(attachment.finds, [](const QString &line) {
        return findOfLine(line).kind == FindKind::Secrecy;
    });
}
} // namespace

QLatin1StringView word(Recipient recipient)
{
    return recipients.of(recipient);
}
QLatin1StringView word(Readability readability)
{
    return readabilities.of(readability);
}
QLatin1StringView word(FindKind kind)
{
    return kinds.of(kind);
}
std::optional<Recipient> recipientOf(QStringView word)
{
    return recipients.meaning(word);
}

QString findLine(const Find &find)
{
    return word(find.kind) + u'|' + find.text.simplified();
}

Find findOfLine(const QString &line)
{
    return {kinds.meaning(line.section(u'|', 0, 0)).value_or(FindKind::Unreadable),
            line.section(u'|', 1)};
}

template<>
Noun nounOf<Attachment>()
{
    return Noun::Attachment;
}

template<>
std::span<const FieldBinding<Attachment>> fieldsOf<Attachment>()
{
    static constexpr std::array table{
        bind<&Attachment::request>(AttachmentRequest),
        bind<&Attachment::part>(AttachmentPart),
        bind<&Attachment::name>(AttachmentName),
        bind<&Attachment::mime>(AttachmentMime),
        bind<&Attachment::size>(AttachmentSize),
        bind<&Attachment::digest>(AttachmentDigest),
        bind<&Attachment::text>(AttachmentText),
        bind<&Attachment::added>(AttachmentAdded),
        bind<&Attachment::addedBy>(AttachmentAddedBy),
        bind<&Attachment::removed>(AttachmentRemoved),
        bind<&Attachment::recipient>(AttachmentRecipient),
        bind<&Attachment::pages>(AttachmentPages),
        bind<&Attachment::readability>(AttachmentReadability),
        bind<&Attachment::finds>(AttachmentFinds),
        bind<&Attachment::checked>(AttachmentChecked),
        bind<&Attachment::checkedBy>(AttachmentCheckedBy),
    };
    return table;
}

Result<Changes> addAttachment(const Case &file, Attachment attachment, SealedContent bytes,
                              SealedContent text, const AttachmentSetting &setting)
{
    return mayWork(file, setting).map([&] {
        attachment.id = {newEntityId(setting.clock, setting.random)};
        attachment.request = file.request.value.id;
        attachment.added = setting.clock.today();
        attachment.addedBy = setting.actor.id;
        attachment.size = bytes.size;
        attachment.digest = QString::fromLatin1(bytes.digest);
        attachment.text = text.size > 0 ? QString::fromLatin1(text.digest) : QString{};
        Changes changes;
        changes.add(attachment, quint16(AttachmentEvent::Added)).content(std::move(bytes));
        if (text.size > 0)
            changes.content(std::move(text));
        return changes;
    });
}

Result<Changes> removeAttachment(const Case &file, AttachmentId id, const QString &reason,
                                 const AttachmentSetting &setting)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    return mayWork(file, setting)
        .and_then([&] { return find(file, id); })
        .map([&](const Seen<Attachment> *seen) {
            Attachment next = seen->value;
            next.removed = setting.clock.today();
            return Changes{}.update(*seen, next, quint16(AttachmentEvent::Removed),
                                    reason.trimmed());
        });
}

Result<Changes> encloseAttachment(const Case &file, AttachmentId id, Recipient recipient,
                                  const std::vector<Find> &finds, const AttachmentSetting &setting)
{
    return mayWork(file, setting)
        .and_then([&] { return find(file, id); })
        .map([&](const Seen<Attachment> *seen) {
            Attachment next = seen->value;
            next.recipient = recipient;
            next.finds.clear();
            for (const Find &each : finds)
                next.finds << findLine(each);
            next.checked = {};
            next.checkedBy = {};
            return Changes{}.update(*seen, next, quint16(AttachmentEvent::Enclosed));
        });
}

Result<Changes> checkAttachment(const Case &file, AttachmentId id, const std::set<int> &ticked,
                                const QString &reason, const AttachmentSetting &setting)
{
    const auto check = [&](const Seen<Attachment> *seen) -> Result<Changes> {
        const Attachment &attachment = seen->value;
        if (attachment.addedBy == setting.actor.id)
            return fail(ErrorCode::FourEyes, {setting.actor.name});
        if (holdsSecret(attachment))
            return guard("enclosure_secret", rule, {u"1"_s});
        for (int i = 0; i < attachment.finds.size(); ++i) {
            if (!ticked.contains(i))
                return guard("finds_unticked", rule, {QString::number(i + 1)});
        }
        Attachment next = attachment;
        next.checked = setting.clock.today();
        next.checkedBy = setting.actor.id;
        return Changes{}.update(*seen, next, quint16(AttachmentEvent::Checked), reason.trimmed());
    };
    return mayWork(file, setting).and_then([&] { return find(file, id); }).and_then(check);
}

Result<> checkEnclosures(const Case &file, Recipient recipient)
{
    int unchecked = 0;
    for (const Seen<Attachment> &seen : file.attachments) {
        if (!seen.value.goesTo(recipient))
            continue;
        if (holdsSecret(seen.value))
            return guard("enclosure_secret", rule, {u"1"_s});
        unchecked += seen.value.mayLeave() ? 0 : 1;
    }
    return unchecked == 0
               ? Result<>{}
               : Result<>{guard("enclosure_unchecked", rule, {QString::number(unchecked)})};
}
