#include "ui/settings/noticedialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/common/tablelook.h"
#include "ui/common/windowsize.h"
#include "ui/settings/movedcasesmodel.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(const NoticePreview &preview, QWidget *parent)
    : QDialog{parent}
{
    setObjectName(u"noticeDialog"_s);
    setWindowTitle(tr("Load holiday notice"));
    setGround(this, u"surface"_s);
    QStringList names;
    for (const HolidayNotice &notice : preview.added)
        names << tr("%1: %n days", "notice", int(notice.days.size())).arg(notice.number);
    auto *what = label(names.join(u'\n'), Tone::Plain, Type::base, true);
    what->setObjectName(u"noticeNamesLabel"_s);
    auto *moves = label(preview.moved.empty()
                            ? tr("No open request moves.")
                            : tr("%n open requests move. A last day that a letter told stays where "
                                 "the notice would put it off.",
                                 nullptr, int(preview.moved.size())),
                        Tone::Quiet);
    moves->setObjectName(u"noticeMovesLabel"_s);
    moves->setWordWrap(true);
    auto *table = new QTableView;
    table->setObjectName(u"movedCasesTableView"_s);
    table->setAccessibleName(tr("Requests that move"));
    table->setModel(new MovedCasesModel{preview.moved, this});
    makeQuiet(*table);
    table->setColumnWidth(MovedCasesModel::Number, 190);
    for (const int column :
         {MovedCasesModel::Before, MovedCasesModel::After, MovedCasesModel::Promised})
        table->setColumnWidth(column, 150);
    table->setHidden(preview.moved.empty());
    auto *cancel = new DeskButton{tr("Cancel")};
    cancel->setObjectName(u"noticeCancelButton"_s);
    auto *load = new DeskButton{tr("Load the notice"), DeskButton::Shape::Primary};
    load->setObjectName(u"noticeLoadButton"_s);
    load->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(load, &QPushButton::clicked, this, &QDialog::accept);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(load);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(moves);
    column->addWidget(table, 1);
    column->addLayout(acts);
    sizeWindow(*this, preview.moved.empty() ? QSize{480, 160} : QSize{860, 460});
}
