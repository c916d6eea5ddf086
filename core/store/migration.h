#pragma once
#include "core/base/progress.h"

#include <QDate>
#include <QString>

class Connection;

/// Which layout the file of \p connection has (`user_version`); FileTooNew beyond this program's.
int fileVersion(Connection &connection, const QString &path);
/// Brings an older file up to officeFileVersion, each numbered step in a transaction of its own,
/// after a whole copy beside it (`office-v1-2021-04-12.mingdu`). Answers the copy's path, empty
/// when there was nothing to do. Throws inside the room; whatever throws leaves the file at a whole
/// version.
QString migrateOffice(Connection &connection, const QString &path, QDate day,
                      const Progress &progress = {});
