#pragma once
#include <QObject>

/// Random offices: every figure of the dashboard equals a recount over the journal.
class DashboardLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresEqualARecountOverTheJournal();
    void partsOfAFigureAreItsWhole();
};
