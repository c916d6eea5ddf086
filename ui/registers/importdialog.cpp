#include "ui/registers/importdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/common/windowsize.h"
#include "ui/registers/importrowsmodel.h"
#include "ui/wording/errortext.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int sliceMilliseconds = 20; ///< of rows at once: well below the ceiling of a slot
}

ImportDialog::ImportDialog(const Register &meant, const QString &path,
                           std::shared_ptr<Records> records, ImportDoors doors, QWidget *parent)
    : QDialog{parent}
    , m_meant{meant}
    , m_doors{std::move(doors)}
    , m_model{new ImportRowsModel{this}}
    , m_line{label(tr("Reading the sheet…"))}
    , m_bar{new QProgressBar}
    , m_table{new QTableView}
    , m_import{new DeskButton{tr("Import"), DeskButton::Shape::Primary}}
    , m_close{new DeskButton{tr("Cancel")}}
    , m_timer{new QTimer{this}}
{
    setObjectName(u"registerImportDialog"_s);
    setWindowTitle(tr("Import: %1").arg(meant.title));
    setGround(this, u"surface"_s);
    sizeWindow(*this, {860, 480});
    m_line->setObjectName(u"importLineLabel"_s);
    m_line->setWordWrap(true);
    m_bar->setObjectName(u"importProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_table->setObjectName(u"importRowsTableView"_s);
    m_table->setAccessibleName(tr("What becomes of each row"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    m_table->setColumnWidth(ImportRowsModel::Row, 80);
    m_table->setColumnWidth(ImportRowsModel::State, 140);
    m_table->setColumnWidth(ImportRowsModel::Where, 150);
    m_import->setObjectName(u"importRowsButton"_s);
    m_import->setEnabled(false);
    m_close->setObjectName(u"importCloseButton"_s);
    connect(m_import, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_timer, &QTimer::timeout, this, &ImportDialog::stepOn);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_import);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(QFileInfo{path}.fileName(), Tone::Plain, Type::title, true));
    column->addWidget(m_line);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    m_reading.run([read = m_doors.read, &meant, path, records = std::move(records)](
                      const Background::GoOn &) { return read(*records, meant, path); },
                  [this](const Result<ImportSource> &source) {
                      if (!source)
                          return fail(source.error());
                      m_source = *source;
                      begin(true);
                  });
}

void ImportDialog::begin(bool dryRun)
{
    m_dryRun = dryRun;
    m_import->setEnabled(false);
    m_close->setText(tr("Cancel"));
    auto pass = m_doors.begin(m_meant, m_source, dryRun);
    if (!pass)
        return fail(pass.error());
    m_pass = std::move(*pass);
    m_line->setText(dryRun ? tr("Looking at every row; nothing is written yet.")
                           : tr("Importing…"));
    m_bar->setRange(0, int(std::max<qint64>(1, m_pass->total())));
    m_bar->show();
    m_timer->start(0);
}

void ImportDialog::stepOn()
{
    QElapsedTimer slice;
    slice.start();
    bool more = true;
    while (more && slice.elapsed() < sliceMilliseconds) {
        const auto stepped = m_pass->step();
        if (!stepped)
            return fail(stepped.error());
        more = *stepped;
    }
    m_bar->setValue(int(m_pass->done()));
    if (more)
        return;
    const ImportReport report = m_pass->report();
    m_model->show(report);
    const QString counts =
        tr("%1 rows taken over, %2 refused, %3 to be looked at.")
            .arg(QString::number(report.imported), QString::number(report.refused.size()),
                 QString::number(report.flagged));
    if (!m_dryRun) {
        finish(tr("Imported: %1 Rows that were refused stay in the sheet.").arg(counts));
        return Q_EMIT imported(report.imported);
    }
    finish(tr("Nothing is written yet. %1").arg(counts));
    m_close->setText(tr("Cancel"));
    m_import->setEnabled(report.imported > 0);
    m_import->setFocus();
}

void ImportDialog::finish(const QString &line)
{
    m_timer->stop();
    m_pass.reset();
    m_bar->hide();
    m_line->setText(line);
    m_close->setText(tr("Close"));
}

void ImportDialog::fail(const Error &error)
{
    finish(errorText(error));
}

void ImportDialog::reject()
{
    if (!m_timer->isActive() || m_dryRun)
        return QDialog::reject();
    const int kept = m_pass->report().imported;
    finish(tr("Stopped. What was saved stays; import the sheet again to go on."));
    Q_EMIT imported(kept);
}
