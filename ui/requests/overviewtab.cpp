#include "ui/requests/overviewtab.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/requests/feeline.h"
#include "ui/requests/stepbar.h"
#include "ui/wording/terms.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString suppliedAs(const QString &words)
{
    QStringList said;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts))
        said << Terms::supply(word);
    return said.join(OverviewTab::tr(", ", "between ways of supply"));
}
} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget{parent}
    , m_facts{new QVBoxLayout}
    , m_steps{new StepBar{StepBar::Extent::All}}
{
    setObjectName(u"overviewTab"_s);
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    auto *inner = new QVBoxLayout{body};
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(12);
    inner->addLayout(m_facts);
    inner->addWidget(rule());
    inner->addWidget(label(tr("Next steps"), Tone::Quiet, Type::secondary, true));
    inner->addWidget(m_steps);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"overviewScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(area);
    connect(m_steps, &StepBar::chosen, this, &OverviewTab::stepChosen);
}

void OverviewTab::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_rows->rowCount();
    QLabel *said = label(value);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label(name, Tone::Quiet), row, 0, Qt::AlignTop);
    m_rows->addWidget(said, row, 1);
}

/// Names are seen for a purpose, which is kept (rules §10).
void OverviewTab::addUnmasking()
{
    auto *purpose = new QLineEdit;
    purpose->setObjectName(u"unmaskPurposeLineEdit"_s);
    purpose->setAccessibleName(tr("What the names are needed for"));
    purpose->setPlaceholderText(tr("What the names are needed for; it is kept with the case"));
    auto *show = new DeskButton{tr("Show the names")};
    show->setObjectName(u"unmaskButton"_s);
    show->setEnabled(false);
    connect(purpose, &QLineEdit::textChanged, show,
            [show](const QString &text) { show->setEnabled(!text.trimmed().isEmpty()); });
    const auto ask = [this, purpose] { Q_EMIT unmaskAsked(purpose->text()); };
    connect(purpose, &QLineEdit::returnPressed, show, ask);
    connect(show, &QPushButton::clicked, this, ask);
    auto *line = new QWidget;
    line->setMaximumWidth(800);
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(purpose, 1);
    row->addWidget(show);
    m_facts->addWidget(line);
}

void OverviewTab::showFees(const Case &file, const Law &law)
{
    const Request &request = file.request.value;
    for (const auto &notice : file.feeNotices)
        addFact(tr("Fee"), FeeLine::of(notice.value, request.received, law));
    if (request.feePaid.isValid())
        addFact(tr("Paid"), DateText::full(request.feePaid));
}

void OverviewTab::showFacts(const Case &file, bool masked)
{
    const Request &request = file.request.value;
    addFact(tr("Subject"), request.subject);
    for (const auto &item : file.items)
        addFact(tr("Matter %1").arg(item.value.position),
                file.items.size() > 1 ? item.value.text : QString{});
    addFact(tr("Applicant"), (masked ? maskName(request.applicantName, request.applicantKind)
                                     : request.applicantName) %
                                 u"　"_s % Terms::applicantKind(request.applicantKind));
    if (!request.identityNumber.isEmpty())
        addFact(Terms::identityKind(request.identityKind),
                masked ? maskIdentity(request.identityNumber) : request.identityNumber);
    addFact(tr("Contact"), masked ? maskPhone(request.contact) : request.contact);
    addFact(tr("Address"), masked ? maskAddress(request.address) : request.address);
    QStringList names = request.coapplicants;
    if (masked)
        std::ranges::for_each(names, [](QString &n) { n = maskName(n, ApplicantKind::Natural); });
    addFact(tr("Joint applicants"), names.join(u'、'));
    const QString agent = masked ? maskName(request.agent, ApplicantKind::Natural) : request.agent;
    addFact(tr("Agent"), agent.isEmpty() || request.agentAuthorised
                             ? agent
                             : agent % u"　"_s % tr("no letter of authority"));
    addFact(tr("Supply"), suppliedAs(request.supply));
    addFact(tr("Received"),
            DateText::full(request.received) % u"　"_s % Terms::channel(request.channel));
    addFact(tr("Registered"), DateText::full(request.registered));
    if (request.served.isValid())
        addFact(tr("Served"), DateText::full(request.served));
}

void OverviewTab::show(const Case &file, const std::vector<NextStep> &steps, const Law &law,
                       bool masked)
{
    clearLayout(m_facts);
    m_grid = new QWidget;
    m_grid->setMaximumWidth(800);
    m_rows = new QGridLayout{m_grid};
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnMinimumWidth(0, 72);
    m_rows->setColumnStretch(1, 1);
    showFacts(file, masked);
    showFees(file, law);
    m_facts->addWidget(m_grid);
    if (file.masked)
        addUnmasking();
    m_steps->show(steps);
}
