#pragma once
#include <QObject>

/// Table 3 of the annual report on cases counted by hand, and its cross-checks.
class TestAnnualTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByHand();
    void eachOrganReportsForItself();
    void oddCasesAreToldOf_data();
    void oddCasesAreToldOf();
    void checksHoldOnPublishedTables_data();
    void checksHoldOnPublishedTables();
    void checksFindWhatDoesNotHold_data();
    void checksFindWhatDoesNotHold();
    void yearsWithoutAFormAreRefused();
    void everyOutcomeHasTheRowThatTheLawNames();
};
