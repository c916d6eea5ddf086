// Files of a case (core/requests/attachment.h).
#include "core/desk/desk.h"

Result<AttachmentId> Desk::attach(const Case &file, Attachment attachment, SealedContent bytes,
                                  SealedContent text)
{
    return run(addAttachment(file, std::move(attachment), std::move(bytes), std::move(text),
                             {m_clock, m_random, m_actor}))
        .map([](const Committed &done) { return AttachmentId{done.entities.front()}; });
}

Result<> Desk::detach(const Case &file, AttachmentId id, const QString &reason)
{
    return run(removeAttachment(file, id, reason, {m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}

Result<> Desk::enclose(const Case &file, AttachmentId id, Recipient recipient,
                       const std::vector<Find> &finds)
{
    return run(encloseAttachment(file, id, recipient, finds, {m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}

Result<> Desk::checkEnclosure(const Case &file, AttachmentId id, const std::set<int> &ticked,
                              const QString &reason)
{
    return run(checkAttachment(file, id, ticked, reason, {m_clock, m_random, m_actor}))
        .map([](const Committed &) {});
}
