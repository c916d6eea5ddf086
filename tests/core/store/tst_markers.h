#pragma once
#include <QObject>

/// Nothing of a person lies in clear in any file that the office leaves.
class MarkersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personsAreNowhereInClear();
    void theOldFileAndItsCopyHideThemToo();
    void aRemovedDraftIsWipedFromTheFile();
};
