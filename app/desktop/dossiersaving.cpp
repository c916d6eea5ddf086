#include "app/desktop/dossiersaving.h"

#include "core/papers/readfile.h"
#include "core/store/officefile.h"
#include "ui/common/dialogs.h"
#include "ui/print/dossierbook.h"
#include "ui/wording/errortext.h"

#include <QProgressDialog>

using namespace Qt::StringLiterals;

DossierSaving::DossierSaving(Desk &desk, const OfficeFile &office, Dialogs &dialogs,
                             QWidget *window)
    : QObject{window}
    , m_desk{desk}
    , m_office{office}
    , m_dialogs{dialogs}
    , m_window{window}
{
}

void DossierSaving::save(RequestId id, bool evidence)
{
    const auto file = m_desk.request(id);
    const auto ledger =
        file.and_then([&](const Case &known) { return m_desk.ledger(known); });
    const auto hash = m_office.journalHash();
    auto reader = m_office.openReader();
    if (!ledger || !hash || !reader)
        return Q_EMIT failed(errorText(!ledger ? ledger.error()
                                       : hash  ? reader.error()
                                               : hash.error()));
    const QString title = evidence ? tr("Evidence list") : tr("Dossier");
    const QString path =
        m_dialogs.saveFile(m_window, title,
                           plainFileName(file->request.value.number + u'-' + title + u".pdf"_s),
                           tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    auto *progress = new QProgressDialog{tr("Binding the papers of the case…"), tr("Cancel"), 0, 0,
                                         m_window};
    progress->setObjectName(u"dossierProgress"_s);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, this, [this, progress] {
        m_background.stop();
        progress->deleteLater();
    });
    const std::shared_ptr<Records> own{std::move(*reader)};
    m_background.run(
        [=, &law = m_desk.law(), today = m_desk.today(), known = *file,
         days = *ledger, chain = *hash](const Background::GoOn &goOn) {
            return dossierPdf({.file = known,
                               .law = law,
                               .ledger = days,
                               .records = *own,
                               .today = today,
                               .journalHash = chain,
                               .front = evidence ? DossierFront::Evidence : DossierFront::Contents},
                              [&](qint64, qint64) { return goOn(); })
                .and_then([&](const QByteArray &pdf) { return saveFile(pdf, path, true); });
        },
        [=, this](const Result<> &saved) {
            progress->deleteLater();
            if (saved)
                Q_EMIT done(tr("%1 saved: %2").arg(title, path));
            else
                Q_EMIT failed(errorText(saved.error()));
        });
}
