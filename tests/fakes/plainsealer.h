#pragma once
#include "core/journal/content.h"

#include <QCryptographicHash>

/// Seals nothing: for an office in memory.
class PlainSealer final : public ContentSealer
{
public:
    SealedContent seal(QByteArrayView bytes) const override
    {
        const QByteArray all = bytes.toByteArray();
        return {.digest = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex(),
                .size = all.size(),
                .chunks = {all}};
    }
};
