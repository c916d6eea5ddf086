#pragma once
#include "core/desk/requestboard.h"

#include <QWidget>

class ChoiceBox;
class DateField;
class QComboBox;

/// What else the list may be narrowed by: organ, state, outcome, channel, applicant, officer, days
/// of receipt.
class RequestFilterPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestFilterPanel(RequestBoard &board, QWidget *parent = nullptr);
    /// Adds its choices to \p filter.
    void fill(RequestFilter &filter) const;
    bool isEmpty() const;
    void clear();
    /// As it is, for a filter that is saved by name.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    QList<QComboBox *> boxes() const
    {
        return {m_organ, m_status, m_outcome, m_channel, m_kind, m_handler};
    }
    QComboBox *add(const QString &name, const QString &objectName, int row);
    void offerWhatIsThere();

    RequestBoard &m_board;
    QComboBox *m_organ{};
    QComboBox *m_status{};
    QComboBox *m_outcome{};
    QComboBox *m_channel{};
    QComboBox *m_kind{};
    QComboBox *m_handler{};
    DateField *m_from{};
    DateField *m_until{};
};
