#pragma once
#include <QByteArrayView>

#include <string>

class Connection;
struct sqlite3_stmt;

/// A statement for walks over hundreds of thousands of rows, where SQLiteCpp's shared handles cost
/// more than SQLite. Throws inside the room.
class Statement
{
public:
    Statement(Connection &connection, const std::string &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &restart();
    Statement &bind(int parameter, qint64 number);
    bool step();
    qint64 integer(int column) const;
    QByteArrayView bytes(int column) const; ///< valid until the next step
    bool isBlob(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};
