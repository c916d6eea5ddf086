#include "core/requests/filesearch.h"

#include <algorithm>

namespace {
constexpr qsizetype around = 24; // characters

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}
} // namespace

std::vector<Attachment> filesInOrder(const Case &file)
{
    std::vector<Attachment> files;
    for (const Seen<Attachment> &seen : file.attachments) {
        if (!seen.value.removedOn.isValid())
            files.push_back(seen.value);
    }
    std::ranges::stable_sort(files, {}, [](const Attachment &each) {
        return std::pair{each.part, each.addedOn};
    });
    return files;
}

Result<std::vector<FileHit>> searchFiles(const Records &records, const Case &file,
                                         const QString &words)
{
    std::vector<FileHit> hits;
    const QString sought = plain(words);
    if (sought.isEmpty())
        return hits;
    for (const Attachment &each : filesInOrder(file)) {
        const auto paper = records.content(each.paper).and_then(unpackedPaper);
        if (!paper)
            return tl::unexpected(paper.error());
        if (plain(each.name).contains(sought))
            hits.push_back({each.id, each.name, PaperPlace::Metadata, each.name});
        for (const PaperLayer &layer : paper->layers) {
            const QString text = plain(layer.text);
            if (const qsizetype at = text.indexOf(sought); at >= 0) {
                const qsizetype from = std::max<qsizetype>(0, at - around);
                hits.push_back({each.id, each.name, layer.place,
                                text.mid(from, at - from + sought.size() + around)});
            }
        }
    }
    return hits;
}
