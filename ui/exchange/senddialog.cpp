#include "ui/exchange/senddialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/exchange/officeerrand.h"
#include "ui/wording/errortext.h"
#include "ui/wording/exchangeterms.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// `一号窗口（窗口） · last sent 2021-04-12 10:30`
QString lineOf(const Signer &desk, const std::vector<PackageEntry> &packages)
{
    const QString title = u"%1（%2）"_s.arg(desk.label, ExchangeTerms::role(desk.role));
    const auto last = std::ranges::find_if(
        packages, [&](const PackageEntry &each) { return each.went && each.desk == desk.label; });
    return title + u" · "_s +
           (last == packages.end()
                ? SendDialog::tr("nothing sent yet")
                : SendDialog::tr("last sent %1").arg(last->at.toString(u"yyyy-MM-dd HH:mm"_s)));
}
} // namespace

SendDialog::SendDialog(Exchange &exchange, Dialogs &dialogs, const Setting &setting,
                       QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_dialogs{dialogs}
    , m_fileName{setting.fileName}
    , m_maskOnly{setting.mayMaskOnly}
    , m_masked{new DeskCheckBox{tr("Without personal data")}}
    , m_everything{new DeskCheckBox{tr("From the beginning, also what they know already")}}
    , m_text{label({})}
    , m_bar{new QProgressBar}
    , m_send{new DeskButton{tr("Write the package…"), DeskButton::Shape::Primary}}
    , m_close{new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s}}
    , m_errand{new OfficeErrand{m_bar, this}}
{
    setObjectName(u"sendPackageDialog"_s);
    setWindowTitle(tr("Send a package"));
    setGround(this, u"surface"_s);
    setMinimumWidth(520);
    m_masked->setObjectName(u"sendMaskedCheckBox"_s);
    m_everything->setObjectName(u"sendEverythingCheckBox"_s);
    m_text->setObjectName(u"sendPackageLabel"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"sendProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the package"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(label(tr("For whom"), Tone::Quiet));
    addRecipients(setting, column);
    column->addSpacing(8);
    column->addWidget(label(tr("What, and since when"), Tone::Quiet));
    column->addWidget(m_masked);
    column->addWidget(m_everything);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addStretch(1);
    addActs(column);
    settle();
}

void SendDialog::addRecipients(const Setting &setting, QVBoxLayout *column)
{
    for (const Signer &each : setting.desks) {
        if (each.isRevoked())
            continue;
        auto *box = new DeskCheckBox{lineOf(each, setting.packages)};
        box->setObjectName(u"sendTo%1CheckBox"_s.arg(m_recipients.size() + 1));
        m_recipients.push_back({each, box});
        connect(box, &QAbstractButton::toggled, this, &SendDialog::settle);
        column->addWidget(box);
    }
}

void SendDialog::addActs(QVBoxLayout *column)
{
    m_send->setObjectName(u"sendPackageButton"_s);
    m_send->setDefault(true);
    m_close->setObjectName(u"sendCloseButton"_s);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_close, &QPushButton::clicked, this, &SendDialog::reject);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_close);
    acts->addWidget(m_send);
    column->addLayout(acts);
}

/// A supervisor never gets a name.
void SendDialog::settle()
{
    const auto isChosen = [](const Recipient &each) { return each.box->isChecked(); };
    const bool any = std::ranges::any_of(m_recipients, isChosen);
    const bool forced = m_maskOnly || std::ranges::any_of(m_recipients, [&](const Recipient &each) {
                            return isChosen(each) && each.desk.role == DeskRole::Supervisor;
                        });
    m_masked->setEnabled(!forced);
    if (forced)
        m_masked->setChecked(true);
    m_send->setEnabled(any && !m_errand->isRunning());
}

PackageWish SendDialog::wish() const
{
    PackageWish wish{.masked = m_masked->isChecked(), .everything = m_everything->isChecked()};
    for (const Recipient &each : m_recipients) {
        if (each.box->isChecked())
            wish.recipients.push_back(each.desk.device);
    }
    return wish;
}

void SendDialog::send()
{
    const QString path =
        m_dialogs.saveFile(this, windowTitle(), m_fileName, tr("Packages (*.gxp)"));
    if (path.isEmpty())
        return;
    m_text->setText(tr("Writing the package…"));
    m_errand->run([&exchange = m_exchange, path, what = wish()](
                      const Progress &progress) { return exchange.send(path, what, progress); },
                  [this](const Result<PackageSent> &sent) { showSent(sent); });
    settle();
}

/// After a refusal another file, or other desks, may be chosen.
void SendDialog::showSent(const Result<PackageSent> &done)
{
    m_close->setEnabled(true);
    if (!done) {
        m_text->setText(errorText(done.error()));
        return settle();
    }
    m_text->setText(
        tr("%n events written: %1", nullptr, int(done->events)).arg(done->paths.join(u'\n')));
    m_send->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    Q_EMIT sent();
}

void SendDialog::reject()
{
    if (!m_errand->isRunning())
        return QDialog::reject();
    m_close->setEnabled(false);
    m_text->setText(tr("Stopping…"));
    m_errand->stop();
}
