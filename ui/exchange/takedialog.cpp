#include "ui/exchange/takedialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"
#include "ui/wording/exchangeterms.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int breathMilliseconds = 40; ///< of work between two looks at the screen
}

TakeDialog::TakeDialog(Exchange &exchange, QString path, QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_path{std::move(path)}
    , m_text{label(tr("Looking into the package; nothing is written yet."))}
    , m_bar{new QProgressBar}
    , m_take{new DeskButton{tr("Take in"), DeskButton::Shape::Primary}}
    , m_close{new DeskButton{tr("Cancel")}}
{
    setObjectName(u"takePackageDialog"_s);
    setWindowTitle(tr("Take in a package"));
    setGround(this, u"surface"_s);
    setModal(true);
    resize(560, 300);
    m_text->setObjectName(u"takePackageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_bar->setAccessibleName(tr("Progress of the package"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_take->setObjectName(u"takePackageButton"_s);
    m_take->setEnabled(false);
    m_close->setObjectName(u"takeCloseButton"_s);
    connect(m_take, &QPushButton::clicked, this, &TakeDialog::take);
    connect(m_close, &QPushButton::clicked, this, &TakeDialog::reject);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_take);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(QFileInfo{m_path}.fileName(), Tone::Plain, Type::title, true));
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    column->addLayout(acts);
    QTimer::singleShot(0, this, &TakeDialog::look);
}

/// One transaction holds the office's connection: the screen lives, and only this dialog hears.
Progress TakeDialog::watched()
{
    auto breath = std::make_shared<QElapsedTimer>();
    breath->start();
    m_goOn = true;
    return [this, breath](qint64 done, qint64 total) {
        if (breath->elapsed() < breathMilliseconds)
            return m_goOn;
        m_bar->setRange(0, int(std::max<qint64>(1, total)));
        m_bar->setValue(int(done));
        QCoreApplication::processEvents();
        breath->restart();
        return m_goOn;
    };
}

void TakeDialog::look()
{
    m_busy = true;
    const auto seen = m_exchange.take(m_path, true, watched());
    m_busy = false;
    m_bar->hide();
    if (!seen) {
        m_text->setText(errorText(seen.error()));
        m_close->setText(tr("Close"));
        return;
    }
    m_text->setText(ExchangeTerms::report(*seen, true));
    m_take->setEnabled(!seen->already);
}

void TakeDialog::take()
{
    m_take->setEnabled(false);
    m_bar->show();
    m_busy = true;
    const auto taken = m_exchange.take(m_path, false, watched());
    m_busy = false;
    m_bar->hide();
    m_close->setText(tr("Close"));
    if (!taken) {
        m_text->setText(errorText(taken.error()));
        return;
    }
    m_text->setText(ExchangeTerms::report(*taken, false));
    Q_EMIT takenIn(m_text->text().section(u'\n', 0, 0));
}

void TakeDialog::reject()
{
    if (m_busy)
        m_goOn = false; // the work ends first, and says so
    else
        QDialog::reject();
}
