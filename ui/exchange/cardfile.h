#pragma once
#include "core/sync/signer.h"

/// A desk's card as a file. FileUnreadable, WriteFailed; PackageInvalid for what is no card.
Result<Signer> readCardFile(const QString &path);
Result<> writeCardFile(const QString &path, const Signer &signer);
