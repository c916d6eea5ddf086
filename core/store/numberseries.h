#pragma once
#include "core/journal/changes.h"

class Connection;

/// `杨府办信公开〔{year}〕第{n}号`; `{n3}` pads to three digits.
QString numberText(const QString &pattern, int year, qint64 serial);

/// Draws the next number of a series inside the running transaction; a number that the office
/// already has (from an import, say) is passed over. Throws inside the room.
class NumberSeries
{
public:
    explicit NumberSeries(Connection &connection)
        : m_connection{connection}
    {
    }
    struct Drawn
    {
        qint64 serial = 0;
        QString text{};
    };
    Drawn draw(const NumberWish &wish);

private:
    bool isTaken(const FieldSpec &field, const QString &text);
    qint64 firstFree(const FieldSpec &field, const NumberWish &wish, qint64 after);
    Connection &m_connection;
};
