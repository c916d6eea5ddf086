#pragma once
#include "core/desk/desk.h"
#include "core/sync/exchange.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

/// What each side of a conflict wrote, beside each other: who, when, and the whole of it. One is
/// kept, with a reason; the other stays in the history.
class SidesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidesPanel(Desk &desk, QWidget *parent = nullptr);
    /// Null: nothing is in conflict.
    void show(const ConflictedEntity *conflict);
    /// `甲 · 2021-04-12 10:30`
    static QString writer(const Desk &desk, const Rival &rival);
    static QString valueText(const Desk &desk, quint16 field, const Value &value);

Q_SIGNALS:
    void kept(const WriteRef &side, const QString &reason);

private:
    QWidget *sideOf(const ConflictedEntity &conflict, const WriteRef &side, int number);

    Desk &m_desk;
    QLabel *m_title;
    QHBoxLayout *m_columns;
    QLineEdit *m_reason;
};
