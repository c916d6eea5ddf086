#include "ui/exchange/cardfile.h"

#include <QFile>
#include <QSaveFile>

Result<Signer> readCardFile(const QString &path)
{
    constexpr qint64 longest = 1 << 16;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    return readCard(file.read(longest));
}

Result<> writeCardFile(const QString &path, const Signer &signer)
{
    QSaveFile file{path};
    const QByteArray card = cardOf(signer);
    if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}
