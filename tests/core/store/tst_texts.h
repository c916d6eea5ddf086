#pragma once
#include <QObject>

/// Long public texts lie once in `blob`.
class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsOfEveryLengthComeBack_data();
    void textsOfEveryLengthComeBack();
    void oneContentLiesOnce();
    void aLongPrivateTextStaysSealed();
    void contestedLongTextsAreBothKept();
    void aMissingOrAlteredTextIsNamed_data();
    void aMissingOrAlteredTextIsNamed();
    void twoDesksWithOneLongTextHaveOneDigest();
};
