#pragma once
#include "app/importing.h"

#include <set>

/// Takes documents over from a csv or xlsx file: rows of cli.md, or register 2. As
/// importRequests(): in steps that outlive the process. A number that the organ has already, or
/// that stands in the sheet before, is refused as Duplicate; any number of documents may have none.
Result<ImportReport> importDocuments(House &house, OpenOffice &office, const QString &path,
                                     const ImportOptions &options);

/// Numbers of documents by organ, as they are compared: what the office has already.
using NumberOfOrgan = std::pair<OrganId, QString>;
Result<std::set<NumberOfOrgan>> documentNumbers(const Records &records);
