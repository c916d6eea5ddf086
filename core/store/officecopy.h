#pragma once
#include "core/base/progress.h"

#include <QDate>
#include <QString>

class Connection;

/// Removes a file that never was an office, with what SQLite laid beside it.
void removeOffice(const QString &path);
/// A whole copy of the office while it stays open, as of one moment; appears at \p copy only when
/// complete. Progress counts pages. Throws inside the room.
void copyOffice(Connection &connection, const QString &copy, const Progress &progress = {});
/// `<name>-2021-04-12.mingdu` in \p folder; only the newest \p kept of this office stay.
QString copyOfTheDay(Connection &connection, const QString &path, const QString &folder, QDate day,
                     int kept, const Progress &progress = {});
