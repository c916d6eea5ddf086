#pragma once
#include <QObject>

/// Attached files in sealed chunks.
class ContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackWhole_data();
    void aFileComesBackWhole();
    void noByteOfItLiesInClear();
    void sameBytesAreKeptOnce();
    void aLockedOfficeTellsNothing();
    void aSpoiltChunkIsNamed_data();
    void aSpoiltChunkIsNamed();
    void aFailingDiskKeepsAllOrNothing();
    void killedSavesAreWholeOrAbsent();
};
