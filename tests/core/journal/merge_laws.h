#pragma once
#include <QObject>

class MergeLaws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderAndRepetitionGivesTheSameState();
    void everyWriteIsLiveOrSuperseded();
    void theDisplayedIsTheGreatestOfTheLive();
    void eventsComeBackFromTheirBytes();
};
