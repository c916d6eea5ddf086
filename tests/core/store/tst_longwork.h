#pragma once
#include <QObject>

/// Progress and cancelling of what takes long, and files of older versions.
class LongWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void progressRisesToItsTotal();
    void workIsCancelledAtEveryPoint_data();
    void workIsCancelledAtEveryPoint();
    void anOldFileIsCopiedAndRaised();
    void anOldFileIsNotRaisedForReading();
    void anOldFileOnAFullDiskStaysOld();
    void aSecondMigrationOfTheDayKeepsTheFirstCopy();
    void aNewerFileIsLeftAlone();
};
