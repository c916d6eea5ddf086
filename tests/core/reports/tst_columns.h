#pragma once
#include <QObject>

/// The column snapshot: the same as the whole values, at first and after every change.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBackAsWritten_data();
    void numbersComeBackAsWritten();
    void aPartOfANumberIsFound();
    void everyRowEqualsItsRequest();
    void dueDaysAreThoseOfTheCase();
    void aChangeIsShownAfterRefresh();
    void aConsultationMovesItsRequest();
    void aNewRequestIsAppended();
    void whatIsNotShownChangesNothing();
    void aNewDayMovesOpenPauses();
    void loadingStopsWhenTold();
    void aRenamedOfficerIsShown();
};
