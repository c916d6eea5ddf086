#include "ui/counter/applicantsection.h"

#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/formgrid.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/terms.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
QLineEdit *field(const QString &name, const QString &accessible, int width)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setFixedWidth(width);
    made->setMaxLength(longestLine);
    return made;
}
} // namespace

ApplicantSection::ApplicantSection(QWidget *parent)
    : QWidget{parent}
    , m_kind{new SegmentBar{
          tr("Kind of applicant"),
          {{tr("Citizen"), {}, u"citizenButton"_s},
           {tr("Legal person or other organisation"), {}, u"organisationButton"_s}}}}
    , m_organisation{new ChoiceBox{u"organisationComboBox"_s, tr("Kind of organisation")}}
    , m_name{field(u"nameLineEdit"_s, tr("Name"), 190)}
    , m_identity{field(u"identityLineEdit"_s, tr("Identity number or social credit code"), 230)}
    , m_contact{field(u"contactLineEdit"_s, tr("Phone or e-mail"), 190)}
    , m_coapplicants{field(u"coapplicantsLineEdit"_s, tr("Joint applicants"), 230)}
    , m_agent{field(u"agentLineEdit"_s, tr("Agent"), 130)}
    , m_authorised{new DeskCheckBox{tr("Letter of authority")}}
    , m_identityHint{elided(Tone::Hint, 12)}
    , m_contactHint{elided(Tone::Hint, 12)}
{
    for (const ApplicantKind kind :
         {ApplicantKind::Company, ApplicantKind::Research, ApplicantKind::Social,
          ApplicantKind::Legal, ApplicantKind::Other})
        m_organisation->addItem(Terms::applicantKind(kind), int(kind));
    m_identityHint->setObjectName(u"identityHintLabel"_s);
    m_contactHint->setObjectName(u"contactHintLabel"_s);
    build();
    m_authorised->setObjectName(u"authorisedCheckBox"_s);
    connect(m_authorised, &QCheckBox::toggled, this, &ApplicantSection::changed);
    for (QLineEdit *each : {m_name, m_identity, m_contact, m_coapplicants, m_agent}) {
        connect(each, &QLineEdit::textChanged, this, [this] {
            check();
            Q_EMIT changed();
        });
    }
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &ApplicantSection::changed);
    connect(m_kind, &SegmentBar::chosen, this, [this](int index) {
        m_organisation->setVisible(index == 1);
        check();
        Q_EMIT changed();
    });
}

void ApplicantSection::build()
{
    auto *kinds = new QWidget;
    auto *row = new QHBoxLayout{kinds};
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_kind);
    row->addWidget(m_organisation);
    auto *agent =
        new DeskButton{tr("Joint application, agent"), DeskButton::Shape::Quiet, u"Alt+A"_s};
    agent->setObjectName(u"agentButton"_s);
    connect(agent, &QPushButton::clicked, this, &ApplicantSection::showAgent);
    row->addWidget(agent);
    row->addStretch(1);

    FormGrid form{this};
    form.section(tr("Applicant"));
    form.row(tr("Kind"), kinds);
    form.row(tr("Name"), m_name, label({}));
    form.row(tr("Identity"), m_identity, m_identityHint);
    form.row(tr("Contact"), m_contact, m_contactHint);
    m_coapplicants->setPlaceholderText(tr("Names, parted by commas"));
    m_othersRow = new QWidget;
    auto *others = new QHBoxLayout{m_othersRow};
    others->setContentsMargins({});
    others->setSpacing(8);
    others->addWidget(label(tr("Joint applicants"), Tone::Hint, 12));
    others->addWidget(m_coapplicants);
    others->addWidget(label(tr("Agent"), Tone::Hint, 12));
    others->addWidget(m_agent);
    others->addWidget(m_authorised);
    others->addStretch(1);
    form.row({}, m_othersRow);
}

void ApplicantSection::present(const IntakeDraft &draft, QDate today)
{
    m_today = today;
    const bool citizen = draft.kind == ApplicantKind::Natural;
    m_kind->setCurrent(citizen ? 0 : 1);
    m_organisation->setCurrentIndex(citizen ? 0 : m_organisation->findData(int(draft.kind)));
    m_organisation->setVisible(!citizen);
    m_othersRow->setVisible(!draft.agent.isEmpty() || !draft.coapplicants.isEmpty());
    m_name->setText(draft.name);
    m_identity->setText(draft.identity);
    m_contact->setText(draft.contact);
    m_coapplicants->setText(draft.coapplicants);
    m_agent->setText(draft.agent);
    m_authorised->setChecked(draft.authorised);
    check();
}

void ApplicantSection::showAgent()
{
    m_othersRow->show();
    m_coapplicants->setFocus();
}

ApplicantKind ApplicantSection::kind() const
{
    return m_kind->current() == 0 ? ApplicantKind::Natural
                                  : ApplicantKind(m_organisation->currentData().toInt());
}

void ApplicantSection::check()
{
    IntakeDraft typed;
    collect(typed);
    const FieldHint identity =
        IntakeHints::identity(identityKindOf(typed), typed.identity, m_today);
    sayHint(m_identityHint, identity.tone, identity.text);
    setFault(m_identity, identity.isFault());
    const FieldHint contact = IntakeHints::phone(m_contact->text());
    sayHint(m_contactHint, contact.tone, contact.text);
    setFault(m_contact, contact.isFault());
}

void ApplicantSection::collect(IntakeDraft &draft) const
{
    draft.kind = kind();
    draft.name = m_name->text();
    draft.identity = m_identity->text();
    draft.contact = m_contact->text();
    draft.coapplicants = m_coapplicants->text();
    draft.agent = m_agent->text();
    draft.authorised = m_authorised->isChecked();
}
