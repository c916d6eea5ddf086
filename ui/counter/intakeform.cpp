#include "ui/counter/intakeform.h"

#include "ui/common/focuslead.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/applicantsection.h"
#include "ui/counter/contentsection.h"
#include "ui/counter/receiptsection.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

IntakeForm::IntakeForm(const Law &law, const WorkCalendar &calendar, QWidget *parent)
    : TallArea{parent}
    , m_receipt{new ReceiptSection{law, calendar}}
    , m_applicant{new ApplicantSection}
    , m_content{new ContentSection}
{
    setObjectName(u"intakeForm"_s);
    auto *form = new QWidget;
    setGround(form, u"surface"_s);
    form->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout{form};
    column->setContentsMargins(16, 10, 24, 8);
    column->setSpacing(10);
    column->addWidget(m_receipt);
    column->addWidget(rule());
    column->addWidget(m_applicant);
    column->addWidget(rule());
    column->addWidget(m_content);
    column->addStretch(1);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    setGround(viewport(), u"surface"_s);
    leadFocus(this, m_receipt->channelBar());
    connect(m_receipt, &ReceiptSection::changed, this, &IntakeForm::changed);
    connect(m_applicant, &ApplicantSection::changed, this, &IntakeForm::changed);
    connect(m_content, &ContentSection::changed, this, &IntakeForm::changed);
}

void IntakeForm::present(const IntakeDraft &draft, QDate today)
{
    m_receipt->present(draft, today);
    m_applicant->present(draft, today);
    m_content->present(draft);
}

void IntakeForm::collect(IntakeDraft &draft) const
{
    m_receipt->collect(draft);
    m_applicant->collect(draft);
    m_content->collect(draft);
}

void IntakeForm::toggleSplit()
{
    m_content->toggleSplit();
}

void IntakeForm::showAgent()
{
    m_applicant->showAgent();
}
