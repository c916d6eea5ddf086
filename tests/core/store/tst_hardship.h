#pragma once
#include <QObject>

class HardshipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupWhileOthersWriteIsWhole();
    void aFailingDiskLeavesNoHalfBackup_data();
    void aFailingDiskLeavesNoHalfBackup();
    void aFailingDiskKeepsTheIndexTrue_data();
    void aFailingDiskKeepsTheIndexTrue();
    void killedIndexWritesAreWhole();
    void killedBackupsLeaveTheOfficeAndNoHalfCopy();
};
