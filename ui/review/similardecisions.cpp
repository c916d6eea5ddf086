#include "ui/review/similardecisions.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/terms.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QWidget *rowOf(const PastDecision &decision)
{
    auto *row = new QWidget;
    row->setObjectName(u"similarDecisionRow"_s);
    row->setFixedHeight(28);
    ElidedLabel *title = elided();
    title->setText(decision.title);
    const QString why =
        SimilarDecisions::tr("Both titles hold: %1").arg(decision.shared.join(u'、'));
    row->setToolTip(decision.number % u'\n' % decision.title % u'\n' % why);
    row->setAccessibleName(decision.title % u", "_s % Terms::attribute(decision.attribute));
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(title, 1);
    line->addWidget(
        label(Terms::attribute(decision.attribute) %
                  (decision.ground.isEmpty() ? QString{} : QString{u" · "_s % decision.ground}),
              Tone::Quiet));
    line->addWidget(label(QString::number(decision.percent) % u'%', Tone::Plain, Type::base, true));
    return row;
}
} // namespace

SimilarDecisions::SimilarDecisions(QWidget *parent)
    : QWidget{parent}
    , m_rows{new QVBoxLayout}
{
    setObjectName(u"similarDecisions"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Alike, as decided"), Tone::Quiet, Type::secondary, true));
    head->addStretch(1);
    head->addWidget(label(tr("R same as the nearest"), Tone::Hint, Type::keys));
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_rows);
    hide();
}

void SimilarDecisions::show(std::vector<PastDecision> nearest)
{
    m_found = std::move(nearest);
    clearLayout(m_rows);
    for (const PastDecision &decision : m_found)
        m_rows->addWidget(rowOf(decision));
    setVisible(!m_found.empty());
}
