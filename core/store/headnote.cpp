#include "core/store/headnote.h"

#include "core/journal/bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

HeadNote::HeadNote(const Seal &seal, const QString &stateFolder, const QByteArray &office,
                   const QString &officePath)
    : m_seal{seal}
{
    const QByteArray place = QFile::encodeName(QFileInfo{officePath}.canonicalFilePath());
    const QByteArray both = office + place;
    const QByteArray name = viewOf(seal.digest(both)).first(16).toByteArray().toHex();
    QDir{}.mkpath(stateFolder);
    m_path = QFile::encodeName(stateFolder) + '/' + name + ".head";
}

HeadNote::~HeadNote()
{
    if (m_handle >= 0)
        close(m_handle);
}

std::optional<HeadNote::Head> HeadNote::read() const
{
    QFile file{QFile::decodeName(m_path)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(128);
    if (bytes.size() != 88)
        return {};
    ByteReader reader{bytes};
    Head head;
    const QByteArrayView stream = reader.take(16);
    std::copy(stream.begin(), stream.end(), head.stream.begin());
    head.seq = reader.number<quint64>();
    const QByteArrayView hash = reader.take(32);
    std::copy(hash.begin(), hash.end(), head.hash.begin());
    const Digest sum = m_seal.digest(QByteArrayView{bytes}.first(56));
    return reader.take(32) == viewOf(sum) ? std::optional{head} : std::nullopt;
}

void HeadNote::write(const Head &head)
{
    ByteWriter writer;
    writer.raw(viewOf(head.stream)).number(head.seq).raw(viewOf(head.hash));
    const Digest sum = m_seal.digest(writer.bytes);
    writer.raw(viewOf(sum));
    if (m_handle < 0)
        m_handle = open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_handle < 0 ||
        pwrite(m_handle, writer.bytes.constData(), std::size_t(writer.bytes.size()), 0) < 0)
        return;
}
