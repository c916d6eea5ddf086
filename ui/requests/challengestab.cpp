#include "ui/requests/challengestab.h"

#include "core/deadlines/remedy.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/requests/challengelistmodel.h"
#include "ui/wording/terms.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChallengesTab::ChallengesTab(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_model{new ChallengeListModel{this}}
    , m_table{new QTableView}
    , m_remedy{label({}, Tone::Quiet)}
    , m_none{label(tr("Nothing was filed over this request."), Tone::Quiet)}
    , m_review{act(Step::ReviewFiled, u"reviewFiledButton"_s)}
    , m_suit{act(Step::SuitFiled, u"suitFiledButton"_s)}
    , m_decision{act(Step::Decision, u"challengeDecisionButton"_s)}
{
    setObjectName(u"challengesTab"_s);
    m_remedy->setObjectName(u"remedyLabel"_s);
    m_remedy->setWordWrap(true);
    m_table->setObjectName(u"challengeTableView"_s);
    m_table->setAccessibleName(tr("Reviews and lawsuits"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    for (const auto &[column, width] :
         {std::pair{ChallengeListModel::Kind, 120}, std::pair{ChallengeListModel::Organ, 160},
          std::pair{ChallengeListModel::Number, 130}, std::pair{ChallengeListModel::Filed, 84},
          std::pair{ChallengeListModel::Over, 120}, std::pair{ChallengeListModel::Decided, 84},
          std::pair{ChallengeListModel::Result, 80}})
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChallengesTab::followChoice);
    layOut();
}

DeskButton *ChallengesTab::act(Step step, const QString &name)
{
    auto *made = new DeskButton{Terms::step(step)};
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, [this, step] {
        QMap<QString, QString> set;
        if (const Challenge *about = chosen(); about && step == Step::Decision)
            set.insert(u"challenge"_s, about->id.text());
        Q_EMIT stepChosen(step, set);
    });
    return made;
}

void ChallengesTab::layOut()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_review);
    acts->addWidget(m_suit);
    acts->addStretch(1);
    acts->addWidget(m_decision);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_remedy);
    column->addLayout(acts);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

/// The periods run from delivery (R-SRV-3).
QString ChallengesTab::remedyText() const
{
    const Request &request = m_file.request.value;
    if (!request.closed.isValid())
        return tr(
            "Nothing is answered yet. Once the last day has passed, the missing answer may be "
            "challenged.");
    if (!request.delivered.isValid())
        return tr("The periods to challenge the answer start once its delivery is recorded.");
    const auto dates = remedyDates(request.delivered, request.signedOn, request.outcome,
                                   m_desk.law(), m_desk.calendar());
    if (!dates)
        return {};
    QStringList said{tr("Review until %1.").arg(DateText::full(dates->reviewBy))};
    if (dates->reviewFirst == ReviewFirst::All)
        said << tr("It must be reviewed before it can be sued.");
    else
        said << tr("Lawsuit until %1.").arg(DateText::full(dates->suitBy));
    if (dates->reviewFirst == ReviewFirst::WithheldPart)
        said << tr("The withheld part must be reviewed before it can be sued.");
    return said.join(u' ');
}

void ChallengesTab::show(const Case &file, const std::vector<NextStep> &steps)
{
    m_file = file;
    m_steps = steps;
    const int last = int(file.challenges.size()) - 1;
    m_model->show(valuesSeen(file.challenges));
    m_remedy->setText(remedyText());
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    m_none->setVisible(last < 0);
    m_table->setVisible(last >= 0);
    m_table->selectRow(last);
    followChoice();
}

const Challenge *ChallengesTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_file.challenges.size()) ? nullptr
                                                           : &m_file.challenges[size_t(row)].value;
}

void ChallengesTab::followChoice()
{
    const auto mayTake = [this](Step step) {
        return std::ranges::any_of(
            m_steps, [step](const NextStep &next) { return next.step == step && !next.refusal; });
    };
    m_review->setEnabled(mayTake(Step::ReviewFiled));
    m_suit->setEnabled(mayTake(Step::SuitFiled));
    const Challenge *about = chosen();
    m_decision->setEnabled(about && about->isPending() && mayTake(Step::Decision));
}
