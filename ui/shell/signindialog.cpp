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
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const QString &office, std::vector<Officer> officers, Verify verify,
                           QWidget *parent)
    : QDialog{parent}
    , m_officers{std::move(officers)}
    , m_verify{std::move(verify)}
    , m_strip{new MessageStrip}
    , m_who{new ChoiceBox{u"officerComboBox"_s, tr("Officer")}}
    , m_passphrase{new QLineEdit}
    , m_code{new QLineEdit}
    , m_again{new QLineEdit}
    , m_recovery{buildRecovery()}
    , m_forgotten{new DeskButton{tr("Forgot the passphrase?"), DeskButton::Shape::Link}}
    , m_passphraseLabel{label(tr("Passphrase"), Tone::Quiet)}
    , m_hint{label({}, Tone::Quiet)}
    , m_work{new QProgressBar}
    , m_other{new DeskButton{tr("Another office…"), DeskButton::Shape::Link}}
    , m_later{new DeskButton{tr("Later")}}
    , m_enter{new DeskButton{tr("Sign in"), DeskButton::Shape::Primary, u"Enter"_s}}
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
    m_work->setObjectName(u"signInProgressBar"_s);
    m_work->setAccessibleName(tr("Preparing the applicants' history"));
    m_work->setFormat(tr("Preparing the applicants' history: %p %"));
    m_later->setObjectName(u"laterButton"_s);
    m_later->setToolTip(tr("Signs in now; the rest is prepared at the next sign-in"));
    m_enter->setObjectName(u"signInButton"_s);
    m_enter->setMinimumHeight(36);
    m_enter->setDefault(true);
    m_forgotten->setObjectName(u"forgottenButton"_s);
    m_forgotten->setAutoDefault(false);
    m_forgotten->hide();
    m_hint->hide();
    m_work->hide();
    m_later->hide();
    m_other->setObjectName(u"otherOfficeButton"_s);
    m_other->setAutoDefault(false);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_wantsOther = !m_background.isRunning();
        reject();
    });
    connect(m_forgotten, &QPushButton::clicked, this, &SignInDialog::showRecovery);
    connect(m_enter, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_later, &QPushButton::clicked, this, [this] { m_putOff = true; });
    layOut(office);
    m_passphrase->setFocus();
}

void SignInDialog::layOut(const QString &office)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(label(tr("Mingdu"), Tone::Plain, Type::title, true));
    column->addWidget(label(office, Tone::Quiet));
    column->addSpacing(12);
    column->addWidget(label(tr("Officer"), Tone::Quiet));
    column->addWidget(m_who);
    column->addWidget(m_passphraseLabel);
    column->addWidget(m_passphrase);
    column->addWidget(m_recovery);
    column->addWidget(m_hint);
    column->addWidget(m_forgotten, 0, Qt::AlignLeft);
    column->addSpacing(12);
    column->addWidget(m_work);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_other);
    acts->addStretch(1);
    acts->addWidget(m_later);
    acts->addWidget(m_enter);
    column->addLayout(acts);
    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    outer->addWidget(m_strip);
    outer->addLayout(column);
}

QWidget *SignInDialog::buildRecovery()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout{made};
    column->setContentsMargins({});
    column->setSpacing(8);
    const auto add = [column](QLineEdit *field, const char *name, const QString &called) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(called);
        column->addWidget(label(called, Tone::Quiet));
        column->addWidget(field);
    };
    add(m_again, "againLineEdit", tr("New passphrase, once more"));
    add(m_code, "recoveryCodeLineEdit", tr("Recovery code of the office"));
    m_again->setEchoMode(QLineEdit::Password);
    made->hide();
    return made;
}

void SignInDialog::offerRecovery(Recover recover)
{
    m_recover = std::move(recover);
    m_forgotten->show();
}

void SignInDialog::showRecovery()
{
    m_strip->clear();
    m_recovery->show();
    m_forgotten->hide();
    m_passphraseLabel->setText(tr("New passphrase"));
    m_passphrase->setAccessibleName(tr("New passphrase"));
    m_passphrase->clear();
    m_passphrase->setFocus();
}

/// Empty: it can be tried.
QString SignInDialog::recoveryFault() const
{
    if (m_passphrase->text().isEmpty())
        return tr("A new passphrase is needed. Nothing was changed: type one, twice.");
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases differ. Nothing was changed: type the new one twice.");
    if (m_code->text().trimmed().isEmpty())
        return tr("The recovery code is missing. Nothing was changed: it was written down when the "
                  "office was made.");
    return {};
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

void SignInDialog::offerOther()
{
    m_other->show();
}

void SignInDialog::signIn()
{
    if (m_background.isRunning())
        return;
    if (const QString fault = recovers() ? recoveryFault() : QString{}; !fault.isEmpty())
        return m_strip->showError(fault);
    setTrying(true);
    m_putOff = false;
    const Progress progress = [this, shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (percent != std::exchange(shown, percent))
            QMetaObject::invokeMethod(this, [this, percent] { showWork(percent); });
        return !m_putOff;
    };
    const Verify recover = [recover = m_recover, code = m_code->text()](
                               OfficerId who, const QString &next, const Progress &heard) {
        return recover(who, code, next, heard);
    };
    m_background.run([verify = recovers() ? recover : m_verify, who = officer(),
                      said = m_passphrase->text(),
                      progress](const Background::GoOn &) { return verify(who, said, progress); },
                     [this](const Result<> &verified) { answer(verified); });
}

void SignInDialog::setTrying(bool trying)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_who, m_passphrase, m_recovery, m_forgotten, m_enter})
        field->setEnabled(!trying);
    m_enter->setText(trying ? tr("Signing in…") : tr("Sign in"));
    m_work->hide();
    m_later->hide();
}

void SignInDialog::showWork(int percent)
{
    if (!m_background.isRunning())
        return;
    m_work->setValue(percent);
    m_work->show();
    m_later->show();
}

void SignInDialog::answer(const Result<> &verified)
{
    setTrying(false);
    if (verified)
        return accept();
    m_strip->showError(errorText(verified.error()));
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void SignInDialog::reject()
{
    if (!m_background.isRunning())
        QDialog::reject();
}
