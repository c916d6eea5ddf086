#pragma once
#include <QObject>

class OfficeFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewOfficeHasItsOrganAndItsAdministrator();
    void everyFieldTypeComesBackAsSaved();
    void aSaveSupersedesWhatWasSeen();
    void aSaveNeverSupersedesWhatCameMeanwhile();
    void aGroupIsWrittenWhole();
    void numbersAreDrawnInsideTheSave();
    void aNumberThatExistsIsPassedOver();
    void historyTellsEachStepAndItsNote();
    void whereFindsByWhatIsIndexed();
    void secondChangeOfOneEntitySawTheFirst();
    void refusedChangesLeaveNothing_data();
    void refusedChangesLeaveNothing();
    void aReaderSeesWhatIsSavedBesideIt();
    void draftsAreKeptAndForgotten();
};
