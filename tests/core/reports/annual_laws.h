#pragma once
#include <QObject>

/// Random years: the identities of the form hold, and the table equals a recount from the requests.
class AnnualLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomYearsHoldTheIdentitiesAndEqualARecount();
    void severedCasesAreInTheirRowOnly();
};
