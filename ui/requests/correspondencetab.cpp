#include "ui/requests/correspondencetab.h"

#include "ui/common/choicebox.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/requests/letterlistmodel.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CorrespondenceTab::CorrespondenceTab(std::vector<LetterTemplate> templates, Callbacks callbacks,
                                     QWidget *parent)
    : QWidget{parent}
    , m_templates{std::move(templates)}
    , m_forms{shippedForms().value_or(std::vector<FormTemplate>{})}
    , m_callbacks{std::move(callbacks)}
    , m_letters{new LetterListModel{m_templates, &DateText::brief, this}}
    , m_table{new QTableView}
    , m_kinds{new ChoiceBox{u"letterKindComboBox"_s, tr("Letter to make")}}
{
    setObjectName(u"correspondenceTab"_s);
    m_table->setObjectName(u"letterTableView"_s);
    m_table->setAccessibleName(tr("Letters of this request"));
    m_table->setModel(m_letters);
    makeQuiet(*m_table);
    m_table->setColumnWidth(LetterListModel::Name, 240);
    m_table->setColumnWidth(LetterListModel::Number, 240);
    m_table->setColumnWidth(LetterListModel::Dated, 100);
    m_table->setColumnWidth(LetterListModel::Sent, 100);
    m_kinds->setMinimumWidth(260);
    auto *make = new DeskButton{tr("Make letter")};
    make->setObjectName(u"makeLetterButton"_s);
    connect(make, &QPushButton::clicked, this, [this] {
        if (m_callbacks.make && m_kinds->currentIndex() >= 0)
            m_callbacks.make(m_request, m_kinds->currentData().toInt());
    });
    auto *slip = new DeskButton{tr("Service slip")};
    slip->setObjectName(u"serviceSlipButton"_s);
    connect(slip, &QPushButton::clicked, this, [this] {
        const LetterId letter = m_letters->idAt(m_table->currentIndex().row());
        if (m_callbacks.slip && !letter.isNull())
            m_callbacks.slip(m_request, letter);
    });
    auto *open = new DeskButton{tr("Preview"), DeskButton::Shape::Plain, u"Enter"_s};
    open->setObjectName(u"previewLetterButton"_s);
    connect(open, &QPushButton::clicked, this, &CorrespondenceTab::openCurrent);
    connect(m_table, &QTableView::activated, this, &CorrespondenceTab::openCurrent);
    connect(m_letters, &QAbstractItemModel::modelReset, this, [this, open, slip] {
        open->setEnabled(m_letters->rowCount() > 0);
        slip->setEnabled(m_letters->rowCount() > 0);
    });
    open->setEnabled(false);
    slip->setEnabled(false);
    layOut(make, slip, open);
}

void CorrespondenceTab::layOut(QWidget *make, QWidget *slip, QWidget *open)
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_kinds);
    acts->addWidget(make);
    acts->addStretch(1);
    acts->addWidget(slip);
    acts->addWidget(open);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(acts);
    auto *none =
        label(tr("No letter has been made yet. Choose one above and make it."), Tone::Quiet);
    connect(m_letters, &QAbstractItemModel::modelReset, this, [this, none] {
        none->setVisible(m_letters->rowCount() == 0);
        m_table->setVisible(m_letters->rowCount() > 0);
    });
    column->addWidget(none, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void CorrespondenceTab::show(const Case &file)
{
    m_request = file.request.value.id;
    m_letters->show(valuesSeen(file.letters));
    if (m_letters->rowCount() > 0)
        m_table->selectRow(m_letters->rowCount() - 1);
    offer(file);
}

/// What the case bears; its forms on paper stand below the letters.
void CorrespondenceTab::offer(const Case &file)
{
    const int before = m_kinds->currentData().toInt();
    m_kinds->clear();
    for (const LetterTemplate &form : m_templates) {
        if (bears(form, file))
            m_kinds->addItem(form.title, form.kind);
    }
    m_kinds->insertSeparator(m_kinds->count());
    for (const FormTemplate &form : m_forms) {
        if (bears(form, file))
            m_kinds->addItem(form.title, form.kind);
    }
    m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(before)));
}

void CorrespondenceTab::openCurrent()
{
    const LetterId letter = m_letters->idAt(m_table->currentIndex().row());
    if (m_callbacks.preview && !letter.isNull())
        m_callbacks.preview(m_request, letter);
}
