#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

class Clock;
class Random;

/// The identity of an entity whose noun is not known at compile time: a UUID, version 7 (RFC 9562),
/// so that ids made later sort later and the tables grow at their end.
using EntityId = QUuid;

EntityId newEntityId(const Clock &clock, Random &random);
/// The same name always gives the same id (version 8): organs and officers that two desks enter
/// alone are one.
EntityId namedEntityId(const QByteArray &digest32);

/// A typed id: a request's id can't be handed where an officer's is asked.
template<class Tag>
struct Id
{
    EntityId value{};
    bool isNull() const { return value.isNull(); }
    QString text() const { return value.toString(QUuid::WithoutBraces); }
    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};
