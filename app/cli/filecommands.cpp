// file add | list | save | enclose | finds | tick | remove, request dossier: files of a case, what
// leaves with a letter, and all of it bound
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/desk/dossierdesk.h"
#include "core/papers/intake.h"
#include "core/papers/outgoing.h"
#include "ui/print/dossierbook.h"

#include <QFile>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<Case> caseNamed(const Call &call, const OpenOffice &office)
{
    return findRequest(*office.file, call.operands().first()).and_then([&](RequestId id) {
        return office.desk->shownRequest(id);
    });
}

/// By its id, by its place in the list, or by its name.
Result<Attachment> attachmentNamed(const Case &file, const QString &named)
{
    const Attachment *found = nullptr;
    int place = 0;
    for (const Seen<Attachment> &seen : file.attachments) {
        const Attachment &each = seen.value;
        ++place;
        if (each.id.text() == named || QString::number(place) == named)
            return each;
        if (each.name == named && found)
            return fail(ErrorCode::Ambiguous, {named});
        if (each.name == named)
            found = &each;
    }
    return found ? Result<Attachment>{*found} : fail(ErrorCode::NotFound, {named});
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    return file.read(most + 1); // one more tells that it is too large
}

int add(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const Law &law = office.desk->law();
        const QDate today = office.desk->today();
        const QString path = call.operands().at(1);
        const auto part = dossierPartOf(call.has("part") ? call.value("part") : u"application"_s);
        const auto file = caseNamed(call, office);
        const auto sealer = office.file->openSealer();
        if (!part)
            return fail(ErrorCode::BadValue, {u"part"_s, call.value("part")});
        if (!file || !sealer)
            return tl::unexpected(file ? sealer.error() : file.error());
        return mostPaperBytes(law, today)
            .and_then([&](qint64 most) { return readFile(path, most); })
            .and_then([&](const QByteArray &bytes) {
                return takePaper(path, bytes, *part, law, today, **sealer);
            })
            .and_then([&](PaperIntake taken) {
                return office.desk->attach(*file, std::move(taken.attachment),
                                           std::move(taken.bytes), std::move(taken.text));
            })
            .map([&](AttachmentId id) { call.print(id.text()); });
    });
}

void print(const Call &call, const Attachment &a)
{
    const QString removed = a.removed.isValid() ? isoDate(a.removed) : QString{};
    call.print(call.json()
                   ? JsonLine{}
                         .add("id", a.id.text())
                         .add("part", QString{word(a.part)})
                         .add("name", a.name)
                         .add("mime", a.mime)
                         .add("size", a.size)
                         .add("pages", a.pages)
                         .add("readability", QString{word(a.readability)})
                         .add("recipient", QString{word(a.recipient)})
                         .add("finds", a.finds.size())
                         .add("checked", a.checked.isValid())
                         .add("removed", removed)
                         .text()
                   : QStringList{a.id.text(), QString{word(a.part)}, a.name,
                                 QString::number(a.size), QString{word(a.recipient)}, removed}
                         .join(u'\t'));
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        return caseNamed(call, office).map([&](const Case &file) {
            for (const Seen<Attachment> &seen : file.attachments)
                print(call, seen.value);
        });
    });
}

/// The attachment that the second operand names, and its bytes.
template<class Work>
Result<> withBytes(const Call &call, const OpenOffice &office, Work work)
{
    const auto file = caseNamed(call, office);
    if (!file)
        return tl::unexpected(file.error());
    const auto attachment = attachmentNamed(*file, call.operands().at(1));
    if (!attachment)
        return tl::unexpected(attachment.error());
    return office.file->content(attachment->digest.toLatin1())
        .and_then([&](const QByteArray &bytes) { return work(*file, *attachment, bytes); });
}

Result<> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile out{path};
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) < 0 || !out.commit())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}

int save(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return withBytes(call, office,
                         [&](const Case &, const Attachment &, const QByteArray &bytes) {
                             return saveBytes(bytes, call.operands().at(2));
                         });
    });
}

int enclose(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto recipient = recipientOf(call.value("to"));
        if (!recipient)
            return fail(ErrorCode::BadValue, {u"to"_s, call.value("to")});
        return withBytes(call, office,
                         [&](const Case &file, const Attachment &a, const QByteArray &bytes) {
                             return readPaper(a.name, bytes)
                                 .and_then([&](const Paper &paper) {
                                     return outgoingFinds(paper, file.request.value, *recipient,
                                                          office.desk->law(), office.desk->today());
                                 })
                                 .and_then([&](const std::vector<Find> &finds) {
                                     return office.desk->enclose(file, a.id, *recipient, finds);
                                 });
                         });
    });
}

/// What stands to be looked at, numbered from 1.
int finds(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        return caseNamed(call, office)
            .and_then(
                [&](const Case &file) { return attachmentNamed(file, call.operands().at(1)); })
            .map([&](const Attachment &attachment) {
                int number = 0;
                for (const QString &line : attachment.finds) {
                    const Find find = findOfLine(line);
                    ++number;
                    call.print(call.json() ? JsonLine{}
                                                 .add("number", number)
                                                 .add("kind", QString{word(find.kind)})
                                                 .add("text", find.text)
                                                 .text()
                                           : QStringList{QString::number(number),
                                                         QString{word(find.kind)}, find.text}
                                                 .join(u'\t'));
                }
            });
    });
}

int tick(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        std::set<int> ticked;
        for (const QString &each : call.values("find")) {
            const auto number = parseWhole(each);
            if (!number)
                return tl::unexpected(number.error());
            ticked.insert(int(*number) - 1);
        }
        const auto file = caseNamed(call, office);
        if (!file)
            return tl::unexpected(file.error());
        return attachmentNamed(*file, call.operands().at(1)).and_then([&](const Attachment &a) {
            return office.desk->checkEnclosure(*file, a.id, ticked, call.value("reason"));
        });
    });
}

int remove(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto file = caseNamed(call, office);
        if (!file)
            return tl::unexpected(file.error());
        return attachmentNamed(*file, call.operands().at(1)).and_then([&](const Attachment &a) {
            return office.desk->detach(*file, a.id, call.value("reason"));
        });
    });
}

/// The case with its files as one PDF; `--evidence`: after the list for a review or lawsuit.
int requestDossier(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto front = call.has("evidence") ? DossierFront::Evidence : DossierFront::Contents;
        const auto file = caseNamed(call, office);
        const auto hash = office.file->journalHash();
        if (!file || !hash)
            return tl::unexpected(file ? hash.error() : file.error());
        return dossierInput(*office.desk, *file, front, *hash)
            .and_then([&](const DossierInput &input) {
                return dossierPdf(input, office.desk->law(), *office.file);
            })
            .and_then([&](const QByteArray &pdf) { return saveBytes(pdf, call.value("out")); })
            .map([&] { call.print(call.value("out")); });
    });
}

constexpr std::array dossierOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true},
                                    Option{"evidence", false}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array addOptions{MINGDU_OFFICE_OPTIONS, Option{"part"}};
constexpr std::array encloseOptions{MINGDU_OFFICE_OPTIONS, Option{"to", true, true}};
constexpr std::array tickOptions{MINGDU_OFFICE_OPTIONS, Option{"find", true, false, true},
                                 Option{"reason"}};
constexpr std::array removeOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true}};
constexpr std::array commands{Command{"file add", addOptions, 2, 2, add},
                              Command{"file list", plainOptions, 1, 1, list},
                              Command{"file save", plainOptions, 3, 3, save},
                              Command{"file enclose", encloseOptions, 2, 2, enclose},
                              Command{"file finds", plainOptions, 2, 2, finds},
                              Command{"file tick", tickOptions, 2, 2, tick},
                              Command{"file remove", removeOptions, 2, 2, remove},
                              Command{"request dossier", dossierOptions, 1, 1, requestDossier}};
} // namespace

std::span<const Command> fileCommands()
{
    return commands;
}
