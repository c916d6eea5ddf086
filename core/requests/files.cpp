#include "core/requests/files.h"

#include "core/base/clock.h"
#include "core/requests/effects.h"
#include "core/requests/outgoing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Result<> mayHandle(const Case &file, const Setting &setting)
{
    const OrganId organ = file.request.value.organ;
    const auto handles = permit(setting.actor, Permission::Handle, organ);
    return handles ? handles : permit(setting.actor, Permission::Register, organ);
}

/// The same paper twice in one place is a slip of the hand; elsewhere it may be meant.
Result<> checkNew(const Case &file, const NewFile &added, const QString &name)
{
    for (const Seen<Attachment> &seen : file.attachments) {
        const Attachment &other = seen.value;
        if (!other.removedOn.isValid() && other.part == added.part && other.name == name &&
            other.size == added.bytes.size())
            return fail(ErrorCode::Duplicate, {name});
    }
    return {};
}

Result<QStringList> findLines(const Paper &paper, const Case &file, const Setting &setting)
{
    return findsIn(paper, file.request.value, setting.law, setting.clock.today())
        .map([](const std::vector<Find> &finds) {
            QStringList lines;
            for (const Find &find : finds)
                lines << findLine(find);
            return lines;
        });
}

Changes keeping(const Attachment &attachment, const NewFile &added)
{
    Changes changes;
    changes.add(attachment, quint16(FileAct::Added));
    changes.content({attachment.id.value, AttachmentContent, AttachmentDigest, added.bytes});
    changes.content({attachment.id.value, AttachmentPaper, 0, packed(added.paper)});
    return changes;
}
} // namespace

Result<Changes> addFile(const Case &file, const NewFile &added, const Setting &setting,
                        AttachmentId *id)
{
    const QDate today = setting.clock.today();
    const QString name = plainFileName(added.name);
    if (const auto may = mayHandle(file, setting); !may)
        return tl::unexpected(may.error());
    if (const auto sound = checkPaper(added.name, added.bytes); !sound)
        return tl::unexpected(sound.error());
    const auto mark = secrecyMarkIn(added.paper, name, setting.law, today);
    if (!mark || !mark->isEmpty())
        return mark ? fail(ErrorCode::SecrecyMark, {*mark}) : tl::unexpected(mark.error());
    if (const auto fresh = checkNew(file, added, name); !fresh)
        return tl::unexpected(fresh.error());
    return findLines(added.paper, file, setting).map([&](const QStringList &finds) {
        const Attachment attachment{.id = {newEntityId(setting.clock, setting.random)},
                                    .request = file.request.value.id,
                                    .part = added.part,
                                    .name = name,
                                    .size = added.bytes.size(),
                                    .mime = added.paper.mime,
                                    .reading = added.paper.reading,
                                    .pages = added.paper.pages,
                                    .addedBy = setting.actor.id,
                                    .addedOn = today,
                                    .enclosed = added.enclosed,
                                    .finds = finds};
        if (id)
            *id = attachment.id;
        return keeping(attachment, added);
    });
}

Result<Seen<Attachment>> fileOf(const Case &file, AttachmentId id)
{
    const auto found = std::ranges::find_if(
        file.attachments, [&](const Seen<Attachment> &seen) { return seen.value.id == id; });
    if (found == file.attachments.end() || found->value.removedOn.isValid())
        return fail(ErrorCode::NotFound, {id.text()});
    return *found;
}

Result<Changes> removeFile(const Case &file, AttachmentId id, const QString &reason,
                           const Setting &setting)
{
    if (const auto may = mayHandle(file, setting); !may)
        return tl::unexpected(may.error());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    return fileOf(file, id).map([&](const Seen<Attachment> &seen) {
        Attachment next = seen.value;
        next.removedOn = setting.clock.today();
        next.removedBy = setting.actor.id;
        next.removalReason = reason.trimmed();
        return Changes{}.update(seen, next, quint16(FileAct::Removed));
    });
}

Result<Changes> encloseFile(const Case &file, AttachmentId id, Enclosure enclosed,
                            const Paper &paper, const Setting &setting)
{
    if (const auto may = mayHandle(file, setting); !may)
        return tl::unexpected(may.error());
    const auto seen = fileOf(file, id);
    const auto finds = findLines(paper, file, setting);
    if (!seen || !finds)
        return tl::unexpected(seen ? finds.error() : seen.error());
    Attachment next = seen->value;
    next.enclosed = enclosed;
    next.finds = *finds;
    return Changes{}.update(*seen, next, quint16(FileAct::Enclosed));
}

Result<Changes> moveFile(const Case &file, AttachmentId id, DossierPart part,
                         const Setting &setting)
{
    if (const auto may = mayHandle(file, setting); !may)
        return tl::unexpected(may.error());
    return fileOf(file, id).map([&](const Seen<Attachment> &seen) {
        Attachment next = seen.value;
        next.part = part;
        return Changes{}.update(seen, next, quint16(FileAct::Moved));
    });
}

Result<Changes> tickFinds(const Case &file, AttachmentId id, const QStringList &finds,
                          const QString &reason, const Setting &setting)
{
    if (const auto may = mayHandle(file, setting); !may)
        return tl::unexpected(may.error());
    const auto seen = fileOf(file, id);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->value.addedBy == setting.actor.id)
        return fail(ErrorCode::FourEyes, {setting.actor.name});
    Changes changes;
    for (const QString &line : finds) {
        const Find find = findOf(line);
        if (!seen->value.finds.contains(line))
            return fail(ErrorCode::NotFound, {find.text});
        if (find.kind == FindKind::SecrecyMark)
            return fail(ErrorCode::SecrecyMark, {find.text});
        if (isTicked(file, seen->value, find))
            continue;
        changes.add(OutgoingCheck{.id = {newEntityId(setting.clock, setting.random)},
                                  .request = file.request.value.id,
                                  .attachment = id,
                                  .find = line,
                                  .by = setting.actor.id,
                                  .on = setting.clock.today(),
                                  .reason = reason.trimmed()},
                    quint16(FileAct::Ticked));
    }
    return changes;
}
