#pragma once
#include "core/sync/exchange.h"

#include <QWidget>

class QLabel;
class QTableView;
class WordsModel;

/// Packages that came and went, the newest first.
class PackagesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPage(QWidget *parent = nullptr);
    void show(const std::vector<PackageEntry> &packages);

private:
    WordsModel *m_rows;
    QTableView *m_table;
    QLabel *m_hint;
};
