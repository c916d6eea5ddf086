#pragma once
#include <QObject>

class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScanShowsEveryPlacement();
    void aScanShowsTheNewestSealedValue();
    void aLockedScanShowsNoPerson();
    void aScanStopsWhenTold();
    void aScanMayReadOnTheWay();
    void aScanNamesADamagedPart();
    void foreignFieldsAreRefused();
};
