#include "core/journal/records.h"

QString comparableIdentity(const QString &typed)
{
    QString plain;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace())
            plain += c.toUpper();
    }
    return plain;
}
