#include "ui/shell/signindialog.h"

#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const QString &office, std::vector<Officer> officers, Verify verify,
                           QWidget *parent)
    : QDialog{parent}
    , m_officers{std::move(officers)}
    , m_verify{std::move(verify)}
    , m_strip{new MessageStrip}
    , m_who{new ChoiceBox{u"officerComboBox"_s, tr("Officer")}}
    , m_passphrase{new QLineEdit}
    , m_hint{label({}, Tone::Quiet)}
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in"));
    setFixedWidth(400);
    std::erase_if(m_officers, [](const Officer &officer) { return officer.disabled; });
    for (const Officer &officer : m_officers)
        m_who->addItem(tr("%1 (%2)", "name and role").arg(officer.name, Terms::role(officer.role)));
    m_passphrase->setObjectName(u"passphraseLineEdit"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *enter = new DeskButton{tr("Sign in"), DeskButton::Shape::Primary, u"Enter"_s};
    enter->setObjectName(u"signInButton"_s);
    enter->setMinimumHeight(36);
    enter->setDefault(true);
    connect(enter, &QPushButton::clicked, this, &SignInDialog::signIn);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(label(tr("Mingdu"), Tone::Plain, Type::title, true));
    column->addWidget(label(office, Tone::Quiet));
    column->addSpacing(12);
    column->addWidget(label(tr("Officer"), Tone::Quiet));
    column->addWidget(m_who);
    column->addWidget(label(tr("Passphrase"), Tone::Quiet));
    column->addWidget(m_passphrase);
    column->addWidget(m_hint);
    m_hint->hide();
    column->addSpacing(12);
    column->addWidget(enter, 0, Qt::AlignRight);
    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    outer->addWidget(m_strip);
    outer->addLayout(column);
    m_passphrase->setFocus();
}

OfficerId SignInDialog::officer() const
{
    const int at = m_who->currentIndex();
    return at < 0 ? OfficerId{} : m_officers[size_t(at)].id;
}

void SignInDialog::choose(OfficerId officer)
{
    const auto found = std::ranges::find(m_officers, officer, &Officer::id);
    if (found != m_officers.end())
        m_who->setCurrentIndex(int(found - m_officers.begin()));
}

void SignInDialog::setHint(const QString &line)
{
    m_hint->setText(line);
    m_hint->setVisible(!line.isEmpty());
}

void SignInDialog::signIn()
{
    const auto verified = m_verify(officer(), m_passphrase->text());
    if (verified)
        return accept();
    m_strip->showError(errorText(verified.error()));
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}
