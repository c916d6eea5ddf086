#pragma once
#include <QStringList>

/// The matters that a description names: parted by lines, `；`, `、` and `，以及` (R-REQ-7 asks to
/// count them apart). One matter gives one entry; nothing gives none.
QStringList splitMatters(const QString &description);
