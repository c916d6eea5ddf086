// request dossier, file add | list | save | move | enclose | remove | check | tick | search
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/papers/readfile.h"
#include "core/requests/filesearch.h"
#include "core/requests/outgoing.h"
#include "ui/print/dossierbook.h"

#include <QJsonValue>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// Finds the request that the call names first, as the officer may see it.
template<class Open, class Work>
int onCase(Call &call, Open open, Work work)
{
    return withOffice(call, open, [&](House &, OpenOffice &office) -> Result<> {
        return findRequest(*office.file, call.operands().first())
            .and_then([&](RequestId id) { return office.desk->shownRequest(id); })
            .and_then([&](const Case &file) { return work(office, file); });
    });
}

/// By id, by position in `file list`, or by name.
Result<Attachment> named(const Case &file, const QString &name)
{
    std::vector<Attachment> found;
    const auto shown = filesInOrder(file);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Attachment &each = shown[i];
        if (each.id.text() == name || QString::number(i + 1) == name)
            return each;
        if (each.name == name)
            found.push_back(each);
    }
    if (found.size() == 1)
        return found.front();
    return fail(found.empty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, {name});
}

template<class Open, class Work>
int onFile(Call &call, Open open, Work work)
{
    return onCase(call, open, [&](OpenOffice &office, const Case &file) -> Result<> {
        return named(file, call.operands().at(1)).and_then([&](const Attachment &attachment) {
            return work(office, file, attachment);
        });
    });
}

int fileAdd(Call &call)
{
    const auto part = dossierPartOf(call.has("part") ? call.value("part") : u"application"_s);
    const auto enclosed = enclosureOf(call.has("enclose") ? call.value("enclose") : u"none"_s);
    if (!part || !enclosed)
        return call.usage(part ? u"--enclose is none, answer or third_party"_s
                               : u"--part is application, identity, receipt, supplement, "
                                 "consultation, search, approval, fee, answer, service, conversion "
                                 "or challenge"_s);
    return onCase(call, openToWrite, [&](OpenOffice &office, const Case &file) -> Result<> {
        const auto found = readFile(call.operands().at(1));
        if (!found)
            return tl::unexpected(found.error());
        return office.desk
            ->addFile(file, {found->name, found->bytes, found->paper, *part, *enclosed})
            .map([&](AttachmentId id) {
                if (found->name != plainFileName(found->name))
                    call.warn(u"kept as "_s + plainFileName(found->name));
                if (found->paper.reading != PaperReading::Read)
                    call.warn(u"not read: "_s + word(found->paper.reading));
                call.print(id.text());
            });
    });
}

void printFile(const Call &call, const Case &file, const Attachment &each, qsizetype position)
{
    const auto finds = findsFor(each, each.enclosed);
    const auto open = std::ranges::count_if(
        finds, [&](const Find &find) { return !isTicked(file, each, find); });
    if (call.json())
        call.print(JsonLine{}
                       .add("id", each.id.text())
                       .add("part", QString{word(each.part)})
                       .add("name", each.name)
                       .add("size", each.size)
                       .add("digest", QString::fromLatin1(each.digest.toHex()))
                       .add("mime", each.mime)
                       .add("pages", each.pages)
                       .add("reading", QString{word(each.reading)})
                       .add("enclosed", QString{word(each.enclosed)})
                       .add("added", isoDate(each.addedOn))
                       .add("open_finds", qint64(open))
                       .text());
    else
        call.print(QStringList{QString::number(position), word(each.part), each.name,
                               QString::number(each.size), word(each.reading), word(each.enclosed),
                               isoDate(each.addedOn), u"%1 open"_s.arg(open)}
                       .join(u'\t'));
}

int fileList(Call &call)
{
    return onCase(call, openToRead, [&](OpenOffice &, const Case &file) -> Result<> {
        const auto files = filesInOrder(file);
        for (std::size_t i = 0; i < files.size(); ++i)
            printFile(call, file, files[i], qsizetype(i + 1));
        return {};
    });
}

int fileSave(Call &call)
{
    return onFile(call, openToRead,
                  [&](OpenOffice &office, const Case &, const Attachment &file) -> Result<> {
                      return office.file->content(file.content)
                          .and_then([&](const QByteArray &bytes) {
                              return saveFile(bytes, call.value("out"));
                          })
                          .map([&] { call.print(call.value("out")); });
                  });
}

int fileMove(Call &call)
{
    const auto part = dossierPartOf(call.value("part"));
    if (!part)
        return call.usage(u"--part is a part of the dossier"_s);
    return onFile(call, openToWrite,
                  [&](OpenOffice &office, const Case &file, const Attachment &each) {
                      return office.desk->moveFile(file, each.id, *part);
                  });
}

int fileEnclose(Call &call)
{
    const auto enclosed = enclosureOf(call.value("with"));
    if (!enclosed)
        return call.usage(u"--with is none, answer or third_party"_s);
    return onFile(call, openToWrite,
                  [&](OpenOffice &office, const Case &file, const Attachment &each) {
                      return office.desk->encloseFile(file, each.id, *enclosed);
                  });
}

int fileRemove(Call &call)
{
    return onFile(call, openToWrite,
                  [&](OpenOffice &office, const Case &file, const Attachment &each) {
                      return office.desk->removeFile(file, each.id, call.value("reason"));
                  });
}

void printFind(const Call &call, const Find &find, bool ticked, qsizetype position)
{
    if (call.json())
        call.print(JsonLine{}
                       .add("find", position)
                       .add("kind", QString{word(find.kind)})
                       .add("place", QString{word(find.place)})
                       .add("text", find.text)
                       .add("ticked", ticked)
                       .text());
    else
        call.print(QStringList{QString::number(position), word(find.kind), word(find.place),
                               ticked ? u"ticked"_s : u"open"_s, find.text}
                       .join(u'\t'));
}

int fileCheck(Call &call)
{
    return onFile(call, openToRead,
                  [&](OpenOffice &, const Case &file, const Attachment &each) -> Result<> {
                      const auto finds = findsFor(each, each.enclosed);
                      for (std::size_t i = 0; i < finds.size(); ++i)
                          printFind(call, finds[i], isTicked(file, each, finds[i]),
                                    qsizetype(i + 1));
                      return {};
                  });
}

/// The finds that the call names by their position in `file check`.
Result<QStringList> chosenFinds(const Call &call, const Attachment &file)
{
    const auto finds = findsFor(file, file.enclosed);
    QStringList lines;
    for (const Find &find : finds) {
        if (call.has("all"))
            lines << findLine(find);
    }
    for (const QString &operand : call.operands().mid(2)) {
        const auto position = parseWhole(operand);
        if (!position || *position < 1 || *position > qint64(finds.size()))
            return fail(ErrorCode::NotFound, {operand});
        lines << findLine(finds[std::size_t(*position - 1)]);
    }
    return lines.isEmpty() && !call.has("all")
               ? Result<QStringList>{fail(ErrorCode::MissingMember, {u"find"_s})}
               : lines;
}

int fileTick(Call &call)
{
    return onFile(call, openToWrite,
                  [&](OpenOffice &office, const Case &file, const Attachment &each) {
                      return chosenFinds(call, each).and_then([&](const QStringList &lines) {
                          return office.desk->tickFinds(file, each.id, lines, call.value("reason"))
                              .map([&] { call.print(QString::number(lines.size())); });
                      });
                  });
}

int fileSearch(Call &call)
{
    return onCase(call, openToRead, [&](OpenOffice &office, const Case &file) {
        return searchFiles(*office.file, file, call.operands().at(1))
            .map([&](const std::vector<FileHit> &hits) {
                for (const FileHit &hit : hits)
                    call.print(call.json() ? JsonLine{}
                                                 .add("id", hit.file.text())
                                                 .add("name", hit.name)
                                                 .add("place", QString{word(hit.place)})
                                                 .add("snippet", hit.snippet)
                                                 .text()
                                           : QStringList{hit.name, word(hit.place), hit.snippet}
                                                 .join(u'\t'));
            });
    });
}

/// The case with its files as one PDF; with `--evidence` the list for a review or lawsuit before it.
int requestDossier(Call &call)
{
    return onCase(call, openToRead, [&](OpenOffice &office, const Case &file) -> Result<> {
        if (file.masked)
            return fail(ErrorCode::NotPermitted,
                        {office.desk->actor().name, word(Permission::SeePersons)});
        const auto ledger = office.desk->ledger(file);
        const auto hash = office.file->journalHash();
        if (!ledger || !hash)
            return tl::unexpected(ledger ? hash.error() : ledger.error());
        return dossierPdf({.file = file,
                           .law = office.desk->law(),
                           .ledger = *ledger,
                           .records = *office.file,
                           .today = office.desk->today(),
                           .journalHash = *hash,
                           .front = call.has("evidence") ? DossierFront::Evidence
                                                         : DossierFront::Contents})
            .and_then([&](const QByteArray &pdf) { return saveFile(pdf, call.value("out"), true); })
            .map([&] { call.print(call.value("out")); });
    });
}

constexpr std::array dossierOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true},
                                    Option{"evidence", false}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array addOptions{MINGDU_OFFICE_OPTIONS, Option{"part"}, Option{"enclose"}};
constexpr std::array saveOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true}};
constexpr std::array moveOptions{MINGDU_OFFICE_OPTIONS, Option{"part", true, true}};
constexpr std::array encloseOptions{MINGDU_OFFICE_OPTIONS, Option{"with", true, true}};
constexpr std::array removeOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true}};
constexpr std::array tickOptions{MINGDU_OFFICE_OPTIONS, Option{"all", false}, Option{"reason"}};
constexpr std::array commands{Command{"file add", addOptions, 2, 2, fileAdd},
                              Command{"file list", plainOptions, 1, 1, fileList},
                              Command{"file save", saveOptions, 2, 2, fileSave},
                              Command{"file move", moveOptions, 2, 2, fileMove},
                              Command{"file enclose", encloseOptions, 2, 2, fileEnclose},
                              Command{"file remove", removeOptions, 2, 2, fileRemove},
                              Command{"file check", plainOptions, 2, 2, fileCheck},
                              Command{"file tick", tickOptions, 2, 100, fileTick},
                              Command{"file search", plainOptions, 2, 2, fileSearch},
                              Command{"request dossier", dossierOptions, 1, 1, requestDossier}};
} // namespace

std::span<const Command> fileCommands()
{
    return commands;
}
