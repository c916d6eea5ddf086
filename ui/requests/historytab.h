#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class HistoryModel;

/// 历史: every act on the case and on what hangs on it, as the journal holds it.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(Desk &desk, QWidget *parent = nullptr);
    void show(const Case &file, bool masked);

private:
    Desk &m_desk;
    HistoryModel *m_model;
};
