#pragma once
#include <QObject>

/// The keyed digest of identity numbers.
class ApplicantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameNumberIsFoundHoweverTyped();
    void aChangedNumberIsFollowed();
    void aLockedOfficeTellsNothing();
    void anOfficeLaidAnewWhileLockedIsFilledAtUnlocking();
    void aPutOffFillingGoesOn();
    void theFakeOfficeAgrees();
    void alteredKeysAreNamed_data();
    void alteredKeysAreNamed();
};
