#pragma once
#include <QObject>

class SealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sm3MatchesTheStandard_data();
    void sm3MatchesTheStandard();
    void keyedDigestIsOpenSsls();
    void sm4GcmMatchesRfc8998();
    void anyAlteredByteIsRefused();
    void passphraseFunctionIsArgon2id();
    void openSslAcceptsOurSignature();
    void weAcceptOpenSslsSignature();
    void openSslOpensWhatWeWrapped();
    void weOpenWhatOpenSslWrapped();
    void forgedSignaturesAreRefused();
    void systemRandomDrawsAnew();
};
