#include "ui/review/decisionside.h"

#include "ui/common/deskbutton.h"
#include "ui/common/pieces.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/similardecisions.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
DeskButton *act(const QString &text, DeskButton::Shape shape, const QString &key,
                const QString &name)
{
    auto *made = new DeskButton{text, shape, key};
    made->setObjectName(name);
    made->setMinimumHeight(36);
    return made;
}
} // namespace

DecisionSide::DecisionSide(DecisionPanel *panel, QWidget *parent)
    : QWidget{parent}
    , m_publish{act(tr("Publish today"), DeskButton::Shape::Plain, {}, u"publishButton"_s)}
    , m_check{act(tr("Check for publishing"), DeskButton::Shape::Plain, {}, u"checkButton"_s)}
    , m_adjust{act(tr("Adjust"), DeskButton::Shape::Plain, {}, u"adjustButton"_s)}
    , m_decide{act(tr("Determine"), DeskButton::Shape::Primary, u"Enter"_s, u"determineButton"_s)}
    , m_similar{new SimilarDecisions}
{
    setObjectName(u"decisionSide"_s);
    setGround(this, u"sunken"_s);
    setGround(panel, u"sunken"_s);
    auto *area = new QScrollArea;
    area->setObjectName(u"decisionScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    setGround(inside, u"sunken"_s);
    m_similar->setContentsMargins(16, 0, 16, 12);
    auto *stack = new QVBoxLayout{inside};
    stack->setContentsMargins({});
    stack->setSpacing(0);
    stack->addWidget(panel, 1);
    stack->addWidget(m_similar);
    area->setWidget(inside);
    auto *skip = act(tr("Skip"), DeskButton::Shape::Plain, tr("Space"), u"skipButton"_s);
    auto *back = act(tr("Undo"), DeskButton::Shape::Quiet, u"Z"_s, u"undoDecisionButton"_s);
    connect(back, &QPushButton::clicked, this, &DecisionSide::undone);
    connect(m_check, &QPushButton::clicked, this, &DecisionSide::checked);
    connect(m_adjust, &QPushButton::clicked, this, &DecisionSide::adjusted);
    connect(m_publish, &QPushButton::clicked, this, &DecisionSide::published);
    connect(skip, &QPushButton::clicked, this, &DecisionSide::skipped);
    connect(m_decide, &QPushButton::clicked, this, &DecisionSide::decided);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(m_publish);
    foot->addWidget(m_check);
    foot->addWidget(skip);
    foot->addWidget(m_adjust);
    foot->addWidget(m_decide);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(rule(Rule::Edge));
    column->addLayout(foot);
}

void DecisionSide::offerPublishing(bool offered, bool checked)
{
    m_publish->setVisible(offered && checked);
    m_check->setVisible(offered && !checked);
}

void DecisionSide::offerAdjusting(bool offered)
{
    m_adjust->setVisible(offered);
    m_decide->setVisible(!offered);
}
