#pragma once
#include "core/desk/desk.h"
#include "core/documents/library.h"

#include <QTreeWidget>

/// Facets with their counts; those that are ticked narrow the list.
class FacetPanel final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(const Desk &desk, QWidget *parent = nullptr);
    void show(const FacetCounts &counts);
    const std::vector<Facet> &chosen() const { return m_chosen; }
    void clearChosen();

Q_SIGNALS:
    void chosenChanged();

private:
    QString nameOf(const Facet &facet) const;
    void addGroup(FacetKind kind, const FacetCounts &counts);
    const Desk &m_desk;
    QMap<QString, QString> m_organs{};
    QStringList m_topics{}; ///< in the order of the law
    std::vector<Facet> m_chosen{};
};
