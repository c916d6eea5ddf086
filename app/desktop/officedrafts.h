#pragma once
#include "core/base/clock.h"
#include "core/store/officefile.h"
#include "ui/counter/draftbook.h"

/// The counter's drafts in the office file, sealed; \p file and \p clock outlive them.
inline DraftKeeper draftsIn(OfficeFile &file, const Clock &clock)
{
    return {.put = [&file](const QString &key,
                           const QByteArray &content) { return file.putDraft(key, content); },
            .get = [&file](const QString &key) { return file.draft(key); },
            .keys = [&file] { return file.draftKeys(); },
            .remove = [&file](const QString &key) { return file.removeDraft(key); },
            .now = [&clock] { return clock.now(); }};
}
