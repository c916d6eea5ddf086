#include "ui/counter/quickform.h"

#include "ui/common/focuslead.h"
#include "ui/common/formgrid.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/receiptsection.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuickForm::QuickForm(const Law &law, const WorkCalendar &calendar, QWidget *parent)
    : QWidget{parent}
    , m_receipt{new ReceiptSection{law, calendar}}
    , m_name{new QLineEdit}
    , m_subject{new QLineEdit}
{
    setObjectName(u"quickForm"_s);
    setGround(this, u"surface"_s);
    setMaximumWidth(formWidth);
    for (QWidget *each : m_receipt->findChildren<QWidget *>()) {
        if (const QString name = each->objectName(); !name.isEmpty())
            each->setObjectName(u"quick"_s % name.front().toUpper() % name.mid(1));
    }
    m_name->setObjectName(u"quickNameLineEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setFixedWidth(190);
    m_subject->setObjectName(u"quickContentLineEdit"_s);
    m_subject->setAccessibleName(tr("What is asked for, in a line"));
    auto *rest = new QWidget;
    FormGrid form{rest};
    form.section(tr("Applicant and content"));
    auto *later = elided(Tone::Hint, 12);
    later->setText(tr("May stay empty; what is missing is noted and completed later"));
    form.row(tr("Name"), m_name, later);
    form.row(tr("Content"), m_subject);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 24, 8);
    column->setSpacing(10);
    column->addWidget(m_receipt);
    column->addWidget(rule());
    column->addWidget(rest);
    column->addStretch(1);
    leadFocus(this, m_receipt->channelBar());
    for (QLineEdit *field : {m_name, m_subject}) {
        field->setMaxLength(longestLine);
        connect(field, &QLineEdit::textChanged, this, &QuickForm::changed);
    }
    connect(m_receipt, &ReceiptSection::changed, this, &QuickForm::changed);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut{QKeySequence{key}, this};
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        enter->setAutoRepeat(false);
        connect(enter, &QShortcut::activated, this, &QuickForm::entered);
    }
}

void QuickForm::present(const IntakeDraft &draft, QDate today)
{
    m_receipt->present(draft, today);
    m_name->setText(draft.name);
    m_subject->setText(draft.subject.simplified());
}

void QuickForm::collect(IntakeDraft &draft) const
{
    m_receipt->collect(draft);
    draft.name = m_name->text();
    if (m_subject->isModified())
        draft.subject = m_subject->text();
}
