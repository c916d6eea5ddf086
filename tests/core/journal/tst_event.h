#pragma once
#include <QObject>

class EventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBytesAreThoseOfTheDesign();
    void everyTruncationIsRefused();
    void trailingBytesAreRefused();
    void whatAPackageAsksIsReadWithoutTheRest();
    void everyAcceptedAlterationEncodesToItself();
    void unknownFieldsAreKept();
    void optionalFormsAreRefused_data();
    void optionalFormsAreRefused();
    void clocksRiseAndDoubtTheFarFuture();
    void streamsAndChainsDependOnEveryByte();
    void groupsAreContestedWhole();
};
