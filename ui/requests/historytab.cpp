#include "ui/requests/historytab.h"

#include "ui/common/tablelook.h"
#include "ui/requests/historymodel.h"
#include "ui/wording/terms.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_model{new HistoryModel{this}}
{
    setObjectName(u"historyTab"_s);
    auto *table = new QTableView;
    table->setObjectName(u"historyTableView"_s);
    table->setAccessibleName(tr("History of this request"));
    table->setModel(m_model);
    makeQuiet(*table);
    table->setColumnWidth(HistoryModel::When, 140);
    table->setColumnWidth(HistoryModel::Act, 170);
    table->setColumnWidth(HistoryModel::Who, 110);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(table);
}

void HistoryTab::show(const Case &file, bool masked)
{
    const auto officers = m_desk.officers();
    const auto nameOf = [&](EntityId id) {
        if (!officers)
            return QString{};
        const auto found =
            std::ranges::find_if(*officers, [&](const Officer &o) { return o.id.value == id; });
        return found == officers->end() ? QString{} : found->name;
    };
    std::vector<EntityId> entities{file.request.value.id.value};
    for (const auto &consultation : file.consultations)
        entities.push_back(consultation.value.id.value);
    for (const auto &letter : file.letters)
        entities.push_back(letter.value.id.value);
    std::vector<HistoryModel::Row> rows;
    for (const EntityId &entity : entities) {
        const auto entries = m_desk.records().history(entity);
        if (!entries)
            continue;
        for (const HistoryEntry &entry : *entries) {
            HistoryModel::Row row{entry.at, Terms::event(entry.kind), nameOf(entry.actor),
                                  masked ? QString{} : entry.note};
            // One act writes the case and what hangs on it; it is told once.
            if (std::ranges::find(rows, row) == rows.end())
                rows.push_back(std::move(row));
        }
    }
    std::ranges::reverse(rows);
    m_model->show(std::move(rows));
}
