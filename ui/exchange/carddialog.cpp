#include "ui/exchange/carddialog.h"

#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/exchangeterms.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardDialog::CardDialog(const Signer &own, const QString &mark, const QString &proposed,
                       QWidget *parent)
    : QDialog{parent}
    , m_name{new QLineEdit{own.label.isEmpty() ? proposed : own.label}}
    , m_role{new ChoiceBox{u"cardRoleComboBox"_s, tr("What this desk does")}}
    , m_mark{new QLineEdit{mark}}
    , m_save{new DeskButton{tr("Save the card…"), DeskButton::Shape::Primary}}
{
    setObjectName(u"cardDialog"_s);
    setWindowTitle(tr("Our card"));
    setGround(this, u"surface"_s);
    setMinimumWidth(480);
    m_name->setObjectName(u"cardNameLineEdit"_s);
    m_name->setAccessibleName(tr("Name of this desk"));
    for (const DeskRole role : {DeskRole::Office, DeskRole::Window, DeskRole::Supervisor})
        m_role->addItem(ExchangeTerms::role(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(own.role)));
    m_mark->setObjectName(u"numberMarkLineEdit"_s);
    m_mark->setAccessibleName(tr("What its numbers begin with"));
    m_mark->setValidator(
        new QRegularExpressionValidator{QRegularExpression{u"[\\p{L}\\p{N}]{0,8}"_s}, m_mark});
    m_save->setObjectName(u"writeCardButton"_s);
    m_save->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, m_save,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(m_name->text(), DeskRole(m_role->currentData().toInt()), m_mark->text());
    });
    lay();
}

void CardDialog::lay()
{
    auto *close = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    close->setObjectName(u"cardCancelButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(close);
    acts->addWidget(m_save);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(label(tr("Name of this desk"), Tone::Quiet));
    column->addWidget(m_name);
    column->addWidget(label(tr("What this desk does"), Tone::Quiet));
    column->addWidget(m_role);
    column->addWidget(label(tr("What its numbers begin with"), Tone::Quiet));
    column->addWidget(m_mark);
    auto *why =
        label(tr("Desks that cannot ask each other draw different numbers by it: “W2” makes "
                 "No. W2-001. The office itself needs none."),
              Tone::Quiet, Type::secondary);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addStretch(1);
    column->addLayout(acts);
}
