#include "ui/counter/contentsection.h"

#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/formgrid.h"
#include "ui/common/pieces.h"
#include "ui/counter/itemsplit.h"
#include "ui/wording/terms.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int matterWidth = 160;
constexpr int mattersShown = 3;
constexpr qsizetype longestSplit = 20'000; ///< a text that long is an attachment, not a list
} // namespace

ContentSection::ContentSection(QWidget *parent)
    : QWidget{parent}
    , m_text{new QPlainTextEdit}
    , m_address{new QLineEdit}
    , m_matterRow{new QWidget}
    , m_matters{new QHBoxLayout}
    , m_split{new DeskButton{tr("Keep as one"), DeskButton::Shape::Link, u"Alt+S"_s}}
    , m_corrects{new DeskCheckBox{tr("Asks to correct the applicant's own record (art. 41)")}}
{
    m_text->setObjectName(u"contentTextEdit"_s);
    m_text->setAccessibleName(tr("What is asked for"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(60);
    m_address->setObjectName(u"addressLineEdit"_s);
    m_address->setAccessibleName(tr("Address for service"));
    m_address->setMaxLength(longestLine);
    m_split->setObjectName(u"splitButton"_s);
    m_corrects->setObjectName(u"correctionCheckBox"_s);
    connect(m_corrects, &QCheckBox::toggled, this, &ContentSection::changed);
    connect(m_split, &QPushButton::clicked, this, &ContentSection::toggleSplit);
    auto *line = new QHBoxLayout{m_matterRow};
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addLayout(m_matters);
    line->addWidget(m_split);
    line->addStretch(1);

    FormGrid form{this};
    form.section(tr("Content"));
    form.row(tr("Description"), m_text);
    form.row({}, m_matterRow);
    form.row(tr("Supply"), buildSupply());
    form.row(tr("Address"), m_address);
    form.row({}, m_corrects);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showMatters();
        Q_EMIT changed();
    });
    connect(m_address, &QLineEdit::textChanged, this, &ContentSection::changed);
}

QWidget *ContentSection::buildSupply()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(16);
    for (const QString &word :
         {u"mail"_s, u"pickup"_s, u"email"_s, u"onsite"_s, u"paper"_s, u"electronic"_s}) {
        if (word == u"paper"_s) {
            auto *bar = rule(Rule::Upright);
            bar->setFixedHeight(16);
            line->addWidget(bar);
        }
        auto *box = new DeskCheckBox{Terms::supply(word)};
        box->setObjectName(word % u"CheckBox"_s);
        box->setProperty("word", word);
        connect(box, &QCheckBox::toggled, this, &ContentSection::changed);
        line->addWidget(box);
        m_supply << box;
    }
    line->addStretch(1);
    return row;
}

void ContentSection::present(const IntakeDraft &draft)
{
    m_text->setPlainText(draft.subject);
    m_address->setText(draft.address);
    m_corrects->setChecked(draft.corrects);
    for (QCheckBox *box : m_supply)
        box->setChecked(draft.supply.contains(box->property("word").toString()));
    m_apart = draft.apart;
    showMatters();
}

void ContentSection::toggleSplit()
{
    m_apart = !m_apart;
    showMatters();
    Q_EMIT changed();
}

void ContentSection::showMatters()
{
    const QString text = m_text->toPlainText();
    const QStringList matters = text.size() > longestSplit ? QStringList{} : splitMatters(text);
    clearLayout(m_matters);
    const int count = int(matters.size());
    m_matterRow->setVisible(count > 1);
    if (count < 2) {
        m_apart = false;
        return;
    }
    m_matters->addWidget(label(m_apart ? tr("Registered as %n matters:", nullptr, count)
                                       : tr("%n matters found:", nullptr, count),
                               Tone::Quiet, 12));
    for (int i = 0; i < qMin(count, mattersShown); ++i) {
        QLabel *each = chip({}, m_apart ? ChipKind::On : ChipKind::Plain);
        each->setText(each->fontMetrics().elidedText(matters[i], Qt::ElideRight, matterWidth));
        each->setToolTip(matters[i]);
        m_matters->addWidget(each);
    }
    if (count > mattersShown)
        m_matters->addWidget(label(u"+%1"_s.arg(count - mattersShown), Tone::Quiet, 12));
    m_split->setText(m_apart ? tr("Keep as one") : tr("Split into %n", nullptr, count));
    m_split->updateGeometry();
}

void ContentSection::collect(IntakeDraft &draft) const
{
    draft.subject = m_text->toPlainText();
    draft.address = m_address->text();
    draft.supply.clear();
    for (const QCheckBox *box : m_supply) {
        if (box->isChecked())
            draft.supply << box->property("word").toString();
    }
    draft.apart = m_apart;
    draft.corrects = m_corrects->isChecked();
}
