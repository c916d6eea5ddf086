#pragma once
#include "core/journal/changes.h"

class Connection;

/// `杨府办信公开〔{year}〕第{n}号`; `{n3}` pads to three digits.
QString numberText(const QString &pattern, int year, qint64 serial);

/// What marks the numbers drawn at this desk (Exchange::numberMark); local to the file.
QString numberMark(Connection &connection);
void setNumberMark(Connection &connection, const QString &mark);

/// Draws the next number of a series inside the running transaction; a number that the office
/// already has (from an import, say) is passed over. Throws inside the room.
class NumberSeries
{
public:
    /// \p mark stands before each serial: `第W2-001号`. Empty: none.
    NumberSeries(Connection &connection, QString mark)
        : m_connection{connection}
        , m_mark{std::move(mark)}
    {
    }
    struct Drawn
    {
        qint64 serial = 0;
        QString text{};
    };
    Drawn draw(NumberWish wish);

private:
    bool isTaken(const FieldSpec &field, const QString &text);
    qint64 firstFree(const FieldSpec &field, const NumberWish &wish, qint64 after);
    Connection &m_connection;
    QString m_mark;
};
