#include "ui/exchange/packagespage.h"

#include "ui/exchange/wordsmodel.h"
#include "ui/exchange/wordstable.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// `2/3` of one that came; all there are of one that went.
QString partsOf(const PackageEntry &entry)
{
    if (!entry.went)
        return u"%1/%2"_s.arg(entry.part).arg(entry.parts);
    return entry.parts == 1 ? u"1/1"_s : u"1–%1/%1"_s.arg(entry.parts);
}
} // namespace

PackagesPage::PackagesPage(QWidget *parent)
    : QWidget{parent}
    , m_rows{new WordsModel{{tr("When"), tr("Way"), tr("Desk"), tr("Part"), tr("Holds"),
                             tr("Events"), tr("Standing")},
                            this}}
    , m_table{wordsTable(u"packageTableView"_s, tr("Packages that came and went"), m_rows,
                         {150, 70, 240, 70, 160, 90})}
    , m_hint{emptyHint(u"packagesEmptyLabel"_s,
                       tr("No package came or went yet. Trust the other desk's card first, under "
                          "Desks; then send it a package, or take in what it sent."))}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addStretch();
    showRows(m_table, m_hint, false);
}

void PackagesPage::show(const std::vector<PackageEntry> &packages)
{
    std::vector<QStringList> rows;
    rows.reserve(packages.size());
    for (const PackageEntry &each : packages)
        rows.push_back({each.at.toString(u"yyyy-MM-dd HH:mm"_s),
                        each.went ? tr("sent") : tr("came"), each.desk, partsOf(each),
                        each.masked ? tr("no personal data") : tr("everything"),
                        QString::number(each.events),
                        each.isHeld ? tr("waits for what is missing")
                        : each.went ? QString{}
                                    : tr("%n taken in", nullptr, int(each.applied))});
    m_rows->show(std::move(rows));
    showRows(m_table, m_hint, !packages.empty());
}
