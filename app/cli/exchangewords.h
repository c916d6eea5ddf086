#pragma once
#include "core/sync/exchange.h"

#include <QJsonArray>

/// Ids as the commands of packages, trust and conflicts print and read them.
inline QString text(EntityId id)
{
    return id.toString(QUuid::WithoutBraces);
}

inline QString hex(const StreamId &stream)
{
    return QString::fromLatin1(viewOf(stream).toByteArray().toHex());
}

/// By label, or the device's id. NotFound, Ambiguous.
Result<Signer> signerNamed(const Exchange &exchange, const QString &name);
/// The newest package of each desk that figures rest on: `[{"desk":…,"at":…},…]`.
Result<QJsonArray> packagesBehind(const Exchange &exchange);
