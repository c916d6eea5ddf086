#include "ui/annualreport/checkpanel.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/terms.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget{parent}
    , m_checks{new QVBoxLayout}
    , m_count{label({}, Tone::Quiet, Type::secondary)}
    , m_cell{label({}, Tone::Plain, Type::base, true)}
    , m_open{new DeskButton{tr("Open the cases"), DeskButton::Shape::Plain, u"Enter"_s}}
{
    setGround(this, u"sunken"_s);
    m_count->setObjectName(u"annualCheckCountLabel"_s);
    m_cell->setObjectName(u"annualCellLabel"_s);
    m_cell->setWordWrap(true);
    m_open->setObjectName(u"annualOpenButton"_s);
    connect(m_open, &QPushButton::clicked, this, &CheckPanel::opened);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Cross-checks"), Tone::Plain, Type::subject, true));
    head->addStretch(1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_checks);
    column->addStretch(1);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_cell);
    column->addWidget(m_open, 0, Qt::AlignLeft);
}

void CheckPanel::show(const AnnualBook &book)
{
    clearLayout(m_checks);
    std::vector<AnnualCheck> checks = book.report.checks;
    std::ranges::stable_sort(checks, {}, &AnnualCheck::ok);
    m_count->setText(tr("%1 of %2 passed")
                         .arg(std::ranges::count(checks, true, &AnnualCheck::ok))
                         .arg(checks.size()));
    for (const AnnualCheck &check : checks) {
        QString words = u"%1 %2"_s.arg(check.id, Terms::annualCheck(check.id));
        if (!check.ok)
            words += u" ("_s + check.at.join(u' ') + u')';
        auto *line = label((check.ok ? u"✓ "_s : u"✕ "_s) + words, check.ok ? Tone::Ok : Tone::Bad,
                           Type::base, !check.ok);
        line->setWordWrap(true);
        m_checks->addWidget(line);
        if (!check.ok && check.id == u"I6") {
            auto *refill = new DeskButton{tr("Fill the text in anew"), DeskButton::Shape::Plain};
            refill->setObjectName(u"annualRefillButton"_s);
            connect(refill, &QPushButton::clicked, this, &CheckPanel::refillAsked);
            m_checks->addWidget(refill, 0, Qt::AlignLeft);
        }
    }
    for (const AnnualNotice &notice : book.report.notices) {
        QString words = Terms::annualWarning(notice.warning);
        if (notice.warning <= AnnualWarning::ClosedWithoutReceipt)
            words = u"%1 × %2"_s.arg(notice.cases).arg(words);
        auto *line = label(u"▲ "_s + QString{words + u' ' + notice.first}.trimmed(), Tone::Warn,
                           Type::secondary);
        line->setWordWrap(true);
        m_checks->addWidget(line);
    }
}

void CheckPanel::showCell(const QString &name, qint64 cases)
{
    m_cell->setText(name.isEmpty() ? QString{} : tr("%1: %n cases", nullptr, int(cases)).arg(name));
    m_cell->setVisible(!name.isEmpty());
    m_open->setVisible(!name.isEmpty());
    m_open->setEnabled(cases > 0);
}
