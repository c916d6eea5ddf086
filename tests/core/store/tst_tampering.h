#pragma once
#include <QObject>

class TamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadIsSignedWhenTheOfficeIsLocked();
    void anOfficeOfBeforeSignaturesHolds();
    void aRewrittenChainIsNamed_data();
    void aRewrittenChainIsNamed();
    void swappedKeysAreNamed_data();
    void swappedKeysAreNamed();
    void aFriendsSwappedKeyIsNamed();
    void anOfficersSwappedKeyOpensNothing();
};
