#pragma once
#include "core/letters/dossierinput.h"

class Desk;

/// Refuses a masked case with NotPermitted; otherwise as the desk makes forms and ledgers.
Result<DossierInput> dossierInput(const Desk &desk, const Case &file, DossierFront front,
                                  const QString &journalHash);
