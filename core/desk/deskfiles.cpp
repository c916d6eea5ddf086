// The files of a case: their verbs are in core/requests/files.h.
#include "core/desk/desk.h"

Result<AttachmentId> Desk::addFile(const Case &seen, const NewFile &added)
{
    AttachmentId id;
    const auto verb = fileSetting(seen).and_then([&](const Setting &setting) {
        return ::addFile(seen, added, setting, &id);
    });
    return run(verb).map([&](const Committed &) { return id; });
}

Result<> Desk::removeFile(const Case &seen, AttachmentId id, const QString &reason)
{
    const auto verb = fileSetting(seen).and_then([&](const Setting &setting) {
        return ::removeFile(seen, id, reason, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::encloseFile(const Case &seen, AttachmentId id, Enclosure enclosed)
{
    const auto paper = paperOf(seen, id);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto verb = fileSetting(seen).and_then([&](const Setting &setting) {
        return ::encloseFile(seen, id, enclosed, *paper, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::moveFile(const Case &seen, AttachmentId id, DossierPart part)
{
    const auto verb = fileSetting(seen).and_then([&](const Setting &setting) {
        return ::moveFile(seen, id, part, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<> Desk::tickFinds(const Case &seen, AttachmentId id, const QStringList &finds,
                         const QString &reason)
{
    const auto verb = fileSetting(seen).and_then([&](const Setting &setting) {
        return ::tickFinds(seen, id, finds, reason, setting);
    });
    return run(verb).map([](const Committed &) {});
}

Result<Paper> Desk::paperOf(const Case &seen, AttachmentId id) const
{
    return fileOf(seen, id)
        .and_then([&](const Seen<Attachment> &file) { return m_records.content(file.value.paper); })
        .and_then(unpackedPaper);
}

/// A masked case shows no file and takes none.
Result<Setting> Desk::fileSetting(const Case &seen) const
{
    if (seen.masked)
        return fail(ErrorCode::NotPermitted, {m_actor.name, word(Permission::SeePersons)});
    return settingFor(seen.request.value.organ);
}
