#pragma once
#include "core/requests/case.h"

/// The files of a case in the order of the dossier, oldest first within a part; removed ones not.
std::vector<Attachment> filesInOrder(const Case &file);

struct FileHit
{
    AttachmentId file{};
    QString name{};
    PaperPlace place{};
    QString snippet{}; ///< the find with some characters around it, on one line
};
/// Searches the names and the kept text of the case's own files, spacing and width of characters
/// aside; no index is written. One hit a file and place. Reads sealed content: a worker's work.
Result<std::vector<FileHit>> searchFiles(const Records &records, const Case &file,
                                         const QString &words);
