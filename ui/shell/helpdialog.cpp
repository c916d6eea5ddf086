#include "ui/shell/helpdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(const QString &title, const QString &purpose, const QList<KeyHelp> &keys,
                       QWidget *parent)
    : QDialog{parent}
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help: %1", "the name of a page").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 620);
    auto *body = new QWidget;
    setGround(body, u"surface"_s);
    auto *grid = new QGridLayout{body};
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *head = label(title, Tone::Plain, Type::title, true);
    auto *what = label(purpose, Tone::Quiet);
    what->setObjectName(u"helpPurposeLabel"_s);
    what->setWordWrap(true);
    grid->addWidget(head, 0, 0, 1, 2);
    grid->addWidget(what, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    int row = 3;
    for (const KeyHelp &each : keys) {
        grid->addWidget(label(each.key, Tone::Accent), row, 0, Qt::AlignTop);
        auto *act = label(each.act);
        act->setWordWrap(true);
        grid->addWidget(act, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setObjectName(u"helpScrollArea"_s);
    area->setAccessibleName(tr("Keys of this page"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(body);
    auto *close = new DeskButton{tr("Close"), DeskButton::Shape::Plain, u"Esc"_s};
    close->setObjectName(u"closeHelpButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 12);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(rule(Rule::Edge));
    column->addLayout(foot);
}
