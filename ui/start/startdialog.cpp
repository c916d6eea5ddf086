#include "ui/start/startdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/common/windowsize.h"
#include "ui/start/officeform.h"
#include "ui/start/startcard.h"
#include "ui/wording/errortext.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartDialog::StartDialog(Makers makers, const QString &folder, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_makers{std::move(makers)}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_pages{new QStackedWidget}
    , m_form{new OfficeForm{folder, dialogs}}
    , m_formTitle{label({}, Tone::Plain, Type::title, true)}
    , m_formHint{label({}, Tone::Quiet)}
    , m_make{new DeskButton{tr("Make the office"), DeskButton::Shape::Primary, u"Enter"_s}}
    , m_busy{label({}, Tone::Accent)}
    , m_code{label({}, Tone::Plain, Type::figure, true)}
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Mingdu"));
    setGround(this, u"surface"_s);
    setMinimumWidth(760);
    sizeWindow(*this, {760, 540});
    m_pages->addWidget(buildCards());
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildCode());
    m_busy->setObjectName(u"startBusyLabel"_s);
    m_busy->setContentsMargins(24, 0, 24, 12);
    m_busy->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
}

void StartDialog::explain(const QString &sentence)
{
    m_strip->showError(sentence);
}

QWidget *StartDialog::buildCards()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(label(tr("Welcome to Mingdu"), Tone::Plain, Type::title, true));
    column->addWidget(label(tr("How does this desk begin?"), Tone::Quiet));
    column->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto add = [&](Way way, const char *name, const QString &title, const QString &what) {
        auto *card = new StartCard{title, what};
        card->setObjectName(QString::fromLatin1(name));
        connect(card, &QAbstractButton::clicked, this, [this, way] { choose(way); });
        row->addWidget(card, 1);
    };
    add(Way::Office, "newOfficeCard", tr("A new office"),
        tr("One file for the office's requests, documents and registers, on this machine. You need "
           "the organ's name and a passphrase."));
    add(Way::Join, "joinCard", tr("Join with a package"),
        tr("Another desk of the office works already: this one gets its own file, trusts that "
           "desk's card and takes in its package."));
    add(Way::Demo, "demoCard", tr("Look around first"),
        tr("A demo office with invented people and a year of cases. Nothing done there counts; an "
           "own office can be made at any time."));
    column->addLayout(row);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *open =
        new DeskButton{tr("Open an office file that is there already…"), DeskButton::Shape::Link};
    open->setObjectName(u"openOfficeButton"_s);
    connect(open, &QPushButton::clicked, this, &StartDialog::openExisting);
    foot->addWidget(open);
    foot->addStretch(1);
    column->addLayout(foot);
    return page;
}

QWidget *StartDialog::buildForm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    m_formHint->setWordWrap(true);
    column->addWidget(m_formTitle);
    column->addWidget(m_formHint);
    auto *fields = new QWidget;
    auto *stack = new QVBoxLayout{fields};
    stack->setContentsMargins({});
    stack->addWidget(m_form);
    stack->addStretch(1);
    column->addWidget(scrolled(fields), 1); // on a screen at 200 % the acts below stay in reach
    auto *back = new DeskButton{tr("Back"), DeskButton::Shape::Plain, u"Esc"_s};
    back->setObjectName(u"startBackButton"_s);
    back->setAutoDefault(false);
    m_make->setObjectName(u"makeOfficeButton"_s);
    m_make->setAutoDefault(false); // Enter is the form's own
    connect(back, &QPushButton::clicked, this, &StartDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &StartDialog::makeOffice);
    connect(m_form, &OfficeForm::finished, this, &StartDialog::makeOffice);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(back);
    acts->addWidget(m_make);
    column->addLayout(acts);
    return page;
}

/// The code is kept nowhere: the desk goes on only once somebody says that it is on paper.
QWidget *StartDialog::buildCode()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("The office is made"), Tone::Plain, Type::title, true));
    auto *what = label(tr("This recovery code opens the office when every passphrase is forgotten. "
                          "It is shown once and kept nowhere: write it down and lock it away."));
    what->setWordWrap(true);
    column->addWidget(what);
    m_code->setObjectName(u"recoveryCodeLabel"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setWordWrap(true);
    column->addWidget(m_code);
    auto *written = new DeskCheckBox{tr("It is written down")};
    written->setObjectName(u"codeWrittenCheckBox"_s);
    column->addWidget(written);
    column->addStretch(1);
    auto *go = new DeskButton{tr("To the desk"), DeskButton::Shape::Primary};
    go->setObjectName(u"toDeskButton"_s);
    go->setEnabled(false);
    connect(written, &QAbstractButton::toggled, go, &QWidget::setEnabled);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(go);
    column->addLayout(acts);
    return page;
}

void StartDialog::choose(Way way)
{
    m_strip->clear();
    m_way = way;
    if (way == Way::Demo)
        return makeDemo();
    const bool joins = way == Way::Join;
    m_formTitle->setText(joins ? tr("This desk's own office file") : tr("A new office"));
    m_formHint->setText(joins ? tr("Afterwards this desk's card goes to the other desk, its card "
                                   "is trusted here, and its package is taken in.")
                              : tr("The short name stands in the number of everything this office "
                                   "registers and sends."));
    m_pages->setCurrentIndex(FormPage);
    m_form->begin();
}

void StartDialog::openExisting()
{
    const QString chosen =
        m_dialogs.openFile(this, tr("Open an office file"), tr("Office files (*.mingdu)"));
    if (chosen.isEmpty())
        return;
    m_way = Way::Open;
    m_path = chosen;
    accept();
}

void StartDialog::makeDemo()
{
    m_busy->setText(tr("Making the demo office: a year of cases takes a moment…"));
    setBusy(true);
    m_background.run([make = m_makers.demo](const Background::GoOn &) { return make(); },
                     [this](const Result<QString> &made) {
                         setBusy(false);
                         if (!made)
                             return m_strip->showError(errorText(made.error()));
                         m_path = *made;
                         accept();
                     });
}

void StartDialog::makeOffice()
{
    if (m_background.isRunning())
        return;
    QWidget *at = nullptr;
    if (const QString fault = m_form->fault(&at); !fault.isEmpty()) {
        m_strip->showError(fault);
        return at->setFocus();
    }
    m_strip->clear();
    m_busy->setText(tr("Making the office file and its keys…"));
    setBusy(true);
    m_background.run([make = m_makers.office,
                      wish = m_form->wish()](const Background::GoOn &) { return make(wish); },
                     [this](const Result<QString> &code) { showCode(code); });
}

void StartDialog::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    m_busy->setVisible(busy);
}

void StartDialog::showCode(const Result<QString> &code)
{
    setBusy(false);
    if (!code)
        return m_strip->showError(errorText(code.error()));
    m_path = m_form->wish().path;
    m_code->setText(*code);
    m_pages->setCurrentIndex(CodePage);
    findChild<QWidget *>(u"codeWrittenCheckBox"_s)->setFocus();
}

/// One step back; the cards lead out. The code can't be passed over.
void StartDialog::reject()
{
    if (!m_pages->isEnabled() || m_pages->currentIndex() == CodePage)
        return;
    if (m_pages->currentIndex() == CardsPage)
        return QDialog::reject();
    m_strip->clear();
    m_pages->setCurrentIndex(CardsPage);
}
