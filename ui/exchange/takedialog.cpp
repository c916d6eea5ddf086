#include "ui/exchange/takedialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/exchange/officeerrand.h"
#include "ui/wording/errortext.h"
#include "ui/wording/exchangeterms.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TakeDialog::TakeDialog(Exchange &exchange, QString path, QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_path{std::move(path)}
    , m_sender{label({}, Tone::Quiet)}
    , m_text{label({})}
    , m_bar{new QProgressBar}
    , m_take{new DeskButton{tr("Take in"), DeskButton::Shape::Primary}}
    , m_close{new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s}}
    , m_errand{new OfficeErrand{m_bar, this}}
{
    setObjectName(u"takePackageDialog"_s);
    setWindowTitle(tr("Take in a package"));
    setGround(this, u"surface"_s);
    sizeWindow(*this, {600, 340});
    m_sender->setObjectName(u"takeSenderLabel"_s);
    m_sender->setWordWrap(true);
    m_text->setObjectName(u"takePackageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setObjectName(u"takeProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the package"));
    m_take->setObjectName(u"takePackageButton"_s);
    m_close->setObjectName(u"takeCloseButton"_s);
    connect(m_take, &QPushButton::clicked, this, [this] { m_taken ? goOn() : take(); });
    connect(m_close, &QPushButton::clicked, this, &TakeDialog::reject);
    lay();
    look();
}

void TakeDialog::lay()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_take);
    auto *name = label(QFileInfo{m_path}.fileName(), Tone::Plain, Type::title, true);
    name->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(m_sender);
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    column->addLayout(acts);
}

void TakeDialog::look()
{
    m_take->setEnabled(false);
    m_text->setText(tr("Looking into the package; nothing is written yet."));
    m_errand->run([&exchange = m_exchange, path = m_path](
                      const Progress &progress) { return exchange.take(path, true, progress); },
                  [this](const Result<PackageReport> &seen) { showPreview(seen); });
}

void TakeDialog::showPreview(const Result<PackageReport> &seen)
{
    if (m_leaving)
        return QDialog::reject();
    if (!seen)
        return fail(seen.error());
    m_sender->setText(ExchangeTerms::signedBy(*seen));
    m_text->setText(ExchangeTerms::report(*seen, true));
    if (seen->already) {
        m_close->setText(tr("Close"));
        return m_close->setFocus();
    }
    m_take->setEnabled(true);
    m_take->setDefault(true);
    m_take->setFocus();
}

void TakeDialog::take()
{
    m_take->setEnabled(false);
    m_text->setText(tr("Taking in…"));
    m_errand->run([&exchange = m_exchange, path = m_path](
                      const Progress &progress) { return exchange.take(path, false, progress); },
                  [this](const Result<PackageReport> &taken) { showTaken(taken); });
}

void TakeDialog::showTaken(const Result<PackageReport> &taken)
{
    m_close->setEnabled(true);
    if (!taken)
        return fail(taken.error());
    m_close->setText(tr("Close"));
    m_close->setFocus();
    m_text->setText(ExchangeTerms::report(*taken, false));
    if (taken->conflicts > 0) {
        m_taken = true;
        m_take->setText(tr("To the conflicts"));
        m_take->setEnabled(true);
        m_take->setFocus();
    }
    Q_EMIT takenIn(m_text->text().section(u'\n', 0, 0),
                   {taken->touched.begin(), taken->touched.end()});
}

void TakeDialog::goOn()
{
    accept();
    Q_EMIT conflictsWanted();
}

void TakeDialog::fail(const Error &error)
{
    m_text->setText(errorText(error));
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

/// What is at work is stopped first; a package that was already in by then is told of.
void TakeDialog::reject()
{
    if (!m_errand->isRunning())
        return QDialog::reject();
    m_leaving = true;
    m_close->setEnabled(false);
    m_text->setText(tr("Stopping…"));
    m_errand->stop();
}
