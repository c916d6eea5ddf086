#pragma once
#include <QObject>

class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongPassphrasesAreRefused();
    void officersHaveKeysOfTheirOwn();
    void theRecoveryCodeOpensAsTyped();
    void onlyOneWrites();
    void theLockOfADeadProcessIsTakenOver();
    void strangersAreNamed_data();
    void strangersAreNamed();
    void aTruncatedFileIsDamaged();
    void networkMountsAreKnown();
    void aFailingDiskLosesNothing_data();
    void aFailingDiskLosesNothing();
    void aReadOnlyFileIsRefused();
    void aFileHeldByAnotherProgramIsInUse();
    void aFileThatVanishedTakesNoSave();
    void aDiskThatStopsGrowingLosesNothing();
    void creatingOnAFullDiskLeavesNothing();
    void alteredRowsAreNamed_data();
    void alteredRowsAreNamed();
    void theJournalOnlyGrows();
    void killedSavesAreWholeOrAbsent();
};
