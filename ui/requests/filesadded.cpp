// How files come into the tab: dropped, pasted, picked.
#include "core/papers/intake.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/requests/filestab.h"
#include "ui/wording/errortext.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> read(const QString &path, const Law &law, QDate today)
{
    return mostPaperBytes(law, today).and_then([&](qint64 most) -> Result<QByteArray> {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path});
        return file.read(most + 1); // one more tells that it is too large
    });
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}
} // namespace

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localPaths(*event->mimeData()));
}

void FilesTab::pick()
{
    if (!m_add->isEnabled())
        return;
    const QString path = m_access.dialogs->openFile(this, tr("Add a file to the case"), {});
    if (!path.isEmpty())
        add({path});
}

void FilesTab::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !m_access.sealer)
        return;
    if (const QStringList paths = localPaths(*pasted); !paths.isEmpty())
        return add(paths);
    if (pasted->hasImage()) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        pasted->imageData().value<QImage>().save(&png, "PNG");
        return addBytes(tr("pasted") + u".png"_s, png.data());
    }
    if (pasted->hasText())
        addBytes(tr("pasted") + u".txt"_s, pasted->text().toUtf8());
}

void FilesTab::add(const QStringList &paths)
{
    for (const QString &path : paths)
        m_incoming << Incoming{path, {}};
    takeNext();
}

void FilesTab::addBytes(const QString &name, const QByteArray &bytes)
{
    m_incoming << Incoming{name, bytes};
    takeNext();
}

/// One after the other: looked through and sealed on a worker, laid down here.
void FilesTab::takeNext()
{
    if (m_incoming.isEmpty() || m_taking.isRunning())
        return;
    auto sealer = m_access.sealer ? m_access.sealer()
                                  : Result<std::unique_ptr<ContentSealer>>{fail(ErrorCode::Locked)};
    if (!sealer) {
        m_incoming.clear();
        return m_strip->showError(errorText(sealer.error()));
    }
    const Incoming next = m_incoming.takeFirst();
    const auto part = DossierPart(m_part->currentData().toInt());
    m_add->setEnabled(false);
    m_taking.run(
        [next, part, &law = m_desk.law(), today = m_desk.today(),
         sealer = std::shared_ptr<ContentSealer>{std::move(*sealer)}](const Background::GoOn &) {
            const auto bytes =
                next.bytes.isEmpty() ? read(next.name, law, today) : Result<QByteArray>{next.bytes};
            return bytes.and_then([&](const QByteArray &all) {
                return takePaper(next.name, all, part, law, today, *sealer);
            });
        },
        [this, file = m_file](const Result<PaperIntake> &taken) {
            m_add->setEnabled(m_access.dialogs);
            const auto added = taken.and_then([&](const PaperIntake &made) {
                return m_desk.attach(file, made.attachment, made.bytes, made.text);
            });
            if (added)
                Q_EMIT done(tr("Added: %1").arg(taken->attachment.name));
            else
                m_strip->showError(errorText(added.error()));
            QMetaObject::invokeMethod(this, &FilesTab::takeNext, Qt::QueuedConnection);
        });
}
