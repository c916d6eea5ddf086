#include "ui/requests/decisiontab.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/requests/stepform.h"
#include "ui/wording/terms.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DecisionTab::DecisionTab(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_body{nullptr}
{
    setObjectName(u"decisionTab"_s);
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    m_body = new QVBoxLayout{body};
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(12);
    auto *area = new QScrollArea;
    area->setObjectName(u"decisionScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(area);
}

void DecisionTab::show(const Case &file, const std::vector<NextStep> &steps)
{
    clearLayout(m_body);
    if (std::ranges::any_of(steps,
                            [](const NextStep &next) { return next.step == Step::SubmitDraft; }))
        showForm(file);
    else
        showDecided(file);
    m_body->addStretch(1);
}

void DecisionTab::showForm(const Case &file)
{
    const Request &request = file.request.value;
    auto *form = new StepForm{m_desk, file, Step::SubmitDraft};
    form->setMaximumWidth(720);
    form->preset(u"outcome"_s, request.outcome);
    form->preset(u"ground"_s, request.grounds.value(0));
    form->preset(u"reason"_s, request.reason);
    form->preset(u"answer"_s, request.answerText);
    form->preset(u"withheld"_s, request.withheld);
    form->preset(u"unconsulted"_s, request.unconsulted);
    form->preset(u"particulars"_s, request.particulars);
    form->preset(u"public_interest"_s, request.publicInterest);
    form->preset(u"search_record"_s, request.searchRecord);
    for (qsizetype i = 0; i < request.searchParts.size(); ++i)
        form->preset(QString::fromLatin1(searchPartNames.at(size_t(i))), request.searchParts.at(i));
    const auto follow = [this, form, file] { followOutcome(*form, file); };
    connect(form, &StepForm::chosen, this, follow);
    follow();
    auto *submit = new DeskButton{Terms::step(Step::SubmitDraft), DeskButton::Shape::Primary};
    submit->setObjectName(u"submitDraftButton"_s);
    submit->setMinimumHeight(36);
    connect(submit, &QPushButton::clicked, form, &StepForm::take);
    m_body->addWidget(form);
    m_body->addWidget(submit);
}

/// Only what the outcome and the ground ask for.
void DecisionTab::followOutcome(StepForm &form, const Case &file)
{
    const StepInput input = form.input();
    const auto outcome = m_desk.law().outcome(input.set.value(u"outcome"_s), m_desk.today());
    const Outcome asked = outcome.value_or(Outcome{});
    form.setShown(u"ground"_s, asked.needsGround);
    const auto ground = m_desk.law().ground(input.set.value(u"ground"_s), m_desk.today());
    form.setShown(u"unconsulted"_s, asked.needsGround && ground && ground->asksThirdParty);
    form.setShown(u"withheld"_s, asked.severs);
    form.setShown(u"search_record"_s, asked.needsSearchRecord);
    for (const char *part : searchPartNames)
        form.setShown(QString::fromLatin1(part), asked.needsSearchRecord);
    form.setShown(u"row_reason"_s, file.items.size() > 1);
    if (!asked.needsGround) {
        for (const QString &key : {u"particulars"_s, u"duty_denied"_s, u"approver"_s})
            form.setShown(key, false);
    }
    form.setShown(u"public_interest"_s,
                  asked.needsConversionReview && !asked.severs && isObjectedTo(file));
}

QString DecisionTab::outcomeText(const Request &request) const
{
    const QDate day = request.signedOn.isValid() ? request.signedOn : m_desk.today();
    const auto outcome = m_desk.law().outcome(request.outcome, day);
    return outcome ? outcome->code % u"　"_s % outcome->name : request.outcome;
}

QString DecisionTab::groundText(const QStringList &codes, QDate day) const
{
    QStringList said;
    for (const QString &code : codes) {
        const auto ground = m_desk.law().ground(code, day);
        said << (ground ? ground->name : code);
    }
    return said.join(u"; "_s);
}

void DecisionTab::showDecided(const Case &file)
{
    const Request &request = file.request.value;
    if (request.outcome.isEmpty()) {
        m_body->addWidget(
            label(tr("Nothing is decided yet; a draft can be submitted once work has started."),
                  Tone::Quiet));
        return;
    }
    auto *facts = new QWidget;
    facts->setMaximumWidth(720);
    FormGrid grid{facts};
    const auto fact = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *said = label(value);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.row(name, said);
    };
    fact(tr("Outcome"), outcomeText(request));
    fact(tr("Ground"), groundText(request.grounds, m_desk.today()));
    fact(tr("Part withheld"), request.withheld);
    fact(tr("Particulars of the ground"), request.particulars);
    fact(tr("Public interest in disclosure"), request.publicInterest);
    fact(tr("Reason"), request.reason);
    fact(tr("Answer"), request.answerText);
    fact(tr("Search record"), request.searchRecord);
    fact(tr("Systems, keywords, sections, hits"), request.searchParts.join(u"　"_s));
    if (request.signedOn.isValid())
        fact(tr("Signed"), DateText::full(request.signedOn));
    if (request.served.isValid())
        fact(tr("Served"), DateText::full(request.served));
    m_body->addWidget(facts);
}
