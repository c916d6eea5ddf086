#pragma once
#include <QString>

class QLabel;
class Seal;
struct Signer;

/// A fingerprint as two people compare it: eight groups of four digits in two lines, large.
QLabel *fingerprintLabel(const QString &name);
void showFingerprint(QLabel *label, const Seal &seal, const Signer &signer);
