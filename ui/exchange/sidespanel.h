#pragma once
#include "core/desk/desk.h"
#include "core/sync/exchange.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

/// What each side of a conflict wrote, beside each other: who, at which desk, when, what was known
/// there, and the whole of it. One is kept, with a reason; the other stays in the history.
class SidesPanel final : public QWidget
{
    Q_OBJECT

public:
    SidesPanel(Desk &desk, bool mayKeep, QWidget *parent = nullptr);
    /// What was typed stays while the conflict is the same.
    void show(const ConflictedEntity &conflict);
    static QString valueText(const Desk &desk, quint16 field, const Value &value);

Q_SIGNALS:
    void kept(const WriteRef &side, const QString &reason);

private:
    QWidget *sideOf(const ConflictedEntity &conflict, const WriteRef &side, int number);
    QWidget *keepButton(const WriteRef &side, int number);

    Desk &m_desk;
    bool m_mayKeep;
    QHBoxLayout *m_columns;
    QLineEdit *m_reason;
    EntityId m_shown{};
    std::vector<WriteRef> m_sides{};
    bool m_masked = false;
};
