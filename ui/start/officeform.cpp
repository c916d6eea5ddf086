#include "ui/start/officeform.h"

#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/formgrid.h"
#include "ui/common/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int shortestPassphrase = 8; // [D]
} // namespace

OfficeForm::OfficeForm(const QString &folder, Dialogs &dialogs, QWidget *parent)
    : QWidget{parent}
    , m_dialogs{dialogs}
    , m_organ{field("startOrganLineEdit", tr("Full name of the organ"))}
    , m_code{field("startCodeLineEdit", tr("Short name used in document numbers"))}
    , m_path{field("startPathLineEdit", tr("Office file"))}
    , m_administrator{field("startAdministratorLineEdit", tr("Your name"))}
    , m_passphrase{field("startPassphraseLineEdit", tr("Passphrase"), true)}
    , m_again{field("startAgainLineEdit", tr("The passphrase again"), true)}
    , m_signer{field("startSignerLineEdit", tr("Name of whoever signs"))}
    , m_signerPassphrase{field("startSignerPassphraseLineEdit", tr("Their passphrase"), true)}
{
    m_organ->setPlaceholderText(tr("for example 上海市杨浦区人民政府办公室"));
    m_code->setPlaceholderText(tr("for example 杨府办"));
    m_path->setText(folder + u"/office.mingdu"_s);
    auto *choose = new DeskButton{tr("Choose…")};
    choose->setObjectName(u"choosePathButton"_s);
    connect(choose, &QPushButton::clicked, this, &OfficeForm::choosePath);
    auto *place = new QWidget;
    auto *placeRow = new QHBoxLayout{place};
    placeRow->setContentsMargins({});
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(choose);
    FormGrid grid{this};
    grid.section(tr("The office"));
    grid.row(tr("Organ"), m_organ);
    grid.row(tr("Short name"), m_code);
    grid.row(tr("File"), place);
    grid.section(tr("You, who look after this desk"));
    grid.row(tr("Name"), m_administrator);
    grid.row(tr("Passphrase"), m_passphrase);
    grid.row(tr("Again"), m_again);
    grid.section(tr("Who signs (nobody signs what he drafted; may stay empty for now)"));
    grid.row(tr("Name"), m_signer);
    grid.row(tr("Passphrase"), m_signerPassphrase);
}

QLineEdit *OfficeForm::field(const char *name, const QString &says, bool secret)
{
    auto *made = new QLineEdit; // the grid takes them, in the order of the keys
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(says);
    if (secret)
        made->setEchoMode(QLineEdit::Password);
    connect(made, &QLineEdit::returnPressed, this, &OfficeForm::finished);
    return made;
}

void OfficeForm::begin()
{
    m_organ->setFocus();
}

void OfficeForm::choosePath()
{
    const QString chosen = m_dialogs.saveFile(this, tr("Where the office file lies"),
                                              m_path->text(), tr("Office files (*.mingdu)"));
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

OfficeWish OfficeForm::wish() const
{
    return {.path = m_path->text().trimmed(),
            .organ = m_organ->text().trimmed(),
            .code = m_code->text().trimmed(),
            .administrator = m_administrator->text().trimmed(),
            .passphrase = m_passphrase->text(),
            .signer = m_signer->text().trimmed(),
            .signerPassphrase = m_signerPassphrase->text()};
}

QString OfficeForm::fault(QWidget **field) const
{
    const OfficeWish told = wish();
    const auto isShort = [](const QString &secret) { return secret.size() < shortestPassphrase; };
    const QString longer = tr("A passphrase needs at least %1 characters.").arg(shortestPassphrase);
    struct Check
    {
        bool fails = false;
        QLineEdit *at = nullptr;
        QString sentence{};
    };
    const std::array checks{
        Check{told.organ.isEmpty(), m_organ, tr("The full name of the organ is missing.")},
        Check{told.code.isEmpty(), m_code, tr("The short name for document numbers is missing.")},
        Check{told.path.isEmpty(), m_path, tr("Say where the office file shall lie.")},
        Check{told.administrator.isEmpty(), m_administrator, tr("Your name is missing.")},
        Check{isShort(told.passphrase), m_passphrase, longer},
        Check{told.passphrase != m_again->text(), m_again,
              tr("The two passphrases differ. Type the second one again.")},
        Check{told.signer == told.administrator, m_signer,
              tr("Whoever signs must be somebody else than you. Leave the line empty if nobody is "
                 "known yet.")},
        Check{!told.signer.isEmpty() && isShort(told.signerPassphrase), m_signerPassphrase,
              longer}};
    for (const Check &check : checks) {
        if (!check.fails)
            continue;
        if (field)
            *field = check.at;
        return check.sentence;
    }
    return {};
}
