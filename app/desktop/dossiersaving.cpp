#include "app/desktop/dossiersaving.h"

#include "core/desk/desk.h"
#include "core/desk/dossierdesk.h"
#include "core/store/officefile.h"
#include "ui/common/dialogs.h"
#include "ui/print/dossierbook.h"

#include <QProgressDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
Result<> write(const QByteArray &pdf, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0 || !file.commit())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}

/// A number of a case holds brackets, never a slash; still, it is text of people.
QString fileName(QString name)
{
    return name.replace(u'/', u'-') + u".pdf"_s;
}
} // namespace

DossierSaving::DossierSaving(const Desk &desk, const OfficeFile &office, Dialogs &dialogs,
                             QWidget *window)
    : QObject{window}
    , m_desk{desk}
    , m_office{office}
    , m_dialogs{dialogs}
    , m_window{window}
{
}

void DossierSaving::save(RequestId id, DossierFront front)
{
    const auto file = m_desk.request(id);
    const auto hash = m_office.journalHash();
    if (!file || !hash)
        return Q_EMIT failed(file ? hash.error() : file.error());
    auto input = dossierInput(m_desk, *file, front, *hash);
    if (!input)
        return Q_EMIT failed(input.error());
    const QString title = front == DossierFront::Evidence ? tr("Evidence list") : tr("Dossier");
    const QString path = m_dialogs.saveFile(
        m_window, title, fileName(file->request.value.number + u'-' + title), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        bind(std::move(*input), path);
}

void DossierSaving::bind(DossierInput input, const QString &path)
{
    auto reader = m_office.openReader();
    if (!reader)
        return Q_EMIT failed(reader.error());
    auto *progress =
        new QProgressDialog{tr("Binding the papers of the case…"), tr("Cancel"), 0, 0, m_window};
    progress->setObjectName(u"dossierProgress"_s);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, this, [this, progress] {
        m_background.stop();
        progress->deleteLater();
    });
    const std::shared_ptr<Records> own{std::move(*reader)};
    m_background.run(
        [input = std::move(input), own, path, &law = m_desk.law()](const Background::GoOn &goOn) {
            return dossierPdf(input, law, *own, [&](qint64, qint64) { return goOn(); })
                .and_then([&](const QByteArray &pdf) { return write(pdf, path); });
        },
        [this, progress, path](const Result<> &saved) {
            progress->deleteLater();
            if (saved)
                Q_EMIT done(tr("Saved: %1").arg(path));
            else
                Q_EMIT failed(saved.error());
        });
}
