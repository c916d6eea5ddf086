#pragma once
#include <QObject>

class CopiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupOpensAsTheSameOffice();
    void aRestoredCopyGoesOnInANewStream();
    void aReopenedFileGoesOnInItsStream();
    void dailyBackupsAreKeptFourteenDays();
    void twoDesksWithTheSameEventsHaveOneDigest();
    void anOldProjectionIsLaidAnew();
};
