#pragma once
#include "core/base/clock.h"
#include "ui/counter/draftbook.h"

#include <QMap>

/// Drafts in memory; a copy of `kept` is what a kill would leave behind.
struct MemoryDrafts
{
    QMap<QString, QByteArray> kept{};
    int puts = 0;
    bool full = false; ///< every write meets a full disk

    DraftKeeper keeper(const Clock &clock)
    {
        return {.put = [this](const QString &key, const QByteArray &content) -> Result<> {
                    ++puts;
                    if (full)
                        return fail(ErrorCode::DiskFull);
                    kept[key] = content;
                    return {};
                },
                .get = [this](const QString &key) -> Result<QByteArray> {
                    if (!kept.contains(key))
                        return fail(ErrorCode::NotFound, {key});
                    return kept.value(key);
                },
                .keys = [this]() -> Result<QStringList> { return kept.keys(); },
                .remove = [this](const QString &key) -> Result<> {
                    if (full)
                        return fail(ErrorCode::DiskFull);
                    kept.remove(key);
                    return {};
                },
                .now = [&clock] { return clock.now(); }};
    }
};
