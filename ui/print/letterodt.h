#pragma once
#include "core/letters/letter.h"

/// The letter as an OpenDocument text (ODF 1.2) with the page, faces and table of the printed one.
/// Refuses with WriteFailed {odf, reason}.
Result<QByteArray> letterOdt(const Letter &letter);
