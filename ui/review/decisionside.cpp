#include "ui/review/decisionside.h"

#include "ui/common/deskbutton.h"
#include "ui/common/pieces.h"
#include "ui/review/decisionpanel.h"

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
{
    setObjectName(u"decisionSide"_s);
    setFixedWidth(400);
    setGround(this, u"sunken"_s);
    setGround(panel, u"sunken"_s);
    auto *area = new QScrollArea;
    area->setObjectName(u"decisionScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(panel);
    auto *skip = act(tr("Skip"), DeskButton::Shape::Plain, tr("Space"), u"skipButton"_s);
    auto *decide =
        act(tr("Determine"), DeskButton::Shape::Primary, u"Enter"_s, u"determineButton"_s);
    connect(m_publish, &QPushButton::clicked, this, &DecisionSide::published);
    connect(skip, &QPushButton::clicked, this, &DecisionSide::skipped);
    connect(decide, &QPushButton::clicked, this, &DecisionSide::decided);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_publish);
    foot->addStretch(1);
    foot->addWidget(skip);
    foot->addWidget(decide);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(rule(Rule::Edge));
    column->addLayout(foot);
}

void DecisionSide::offerPublishing(bool offered)
{
    m_publish->setVisible(offered);
}
