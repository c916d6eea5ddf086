#pragma once
#include <QObject>

class ImportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportCommitsInSteps();
    void aStoppedImportGoesOn();
    void anAtomicImportIsOneTransaction();
    void countsThatCannotBeAreRefused();
    void stepsFollowTheClock();
    void aFullDiskSaysWhatWasKept();
    void aLockedOrReadOnlyOfficeImportsNothing();
    void killedImportsLoseNothingAcknowledged();
};
