#include "ui/requests/pastedfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

FoundFile pastedFile(const QMimeData &data, QDate day)
{
    const QString stem =
        QCoreApplication::translate("FilesTab", "pasted") + u'-' + day.toString(Qt::ISODate);
    if (data.hasImage()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG");
        return {.name = stem + u".png"_s, .bytes = buffer.data()};
    }
    return {.name = stem + u".txt"_s, .bytes = data.text().toUtf8()};
}
