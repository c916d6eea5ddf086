#pragma once
#include <QObject>

/// 依法删除 in the file itself (R-PRG-1).
class RemovalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseLosesItsPrivatePartsAndTheChainHolds();
    void onlyWhatIsNamedGoes();
    void aDocumentLosesItsTextForGood();
    void aHoleWithoutARemovalIsDamage_data();
    void aHoleWithoutARemovalIsDamage();
};
