#pragma once
#include <QtGlobal>

#include <string>

class Connection;
class Seal;

/// 'MDOF' in the header of every office file.
constexpr quint32 officeFileMark = 0x4D444F46;
/// Journal, priv and local tables; the projection carries its own version (projectionVersion()).
constexpr int officeFileVersion = 5;

void createTables(Connection &connection);
/// One numbered step: what \p version has beyond the version before it. Inside the caller's
/// transaction.
void raiseTables(Connection &connection, int version);
/// Empty projection tables, as the registry of this program wants them.
void recreateProjection(Connection &connection);
/// Differs whenever the registry or the layout of the projection does: then it is rebuilt from the
/// journal.
std::string projectionVersion(const Seal &seal);
