#pragma once
#include <QString>

class QCoreApplication;

/// Speaks \p language (`zh_CN`, `en`) from now on; widgets made before keep their words.
void speak(QCoreApplication &app, const QString &language);
