#pragma once
#include "core/agenda/tally.h"

#include <QWidget>

class Desk;
class DeskButton;
class QHBoxLayout;
class QLabel;
class QLineEdit;

/// The counter's other services: one stroke counts one, with the note that stands in the field.
class TallyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TallyPanel(Desk &desk, QWidget *parent = nullptr);
    /// The service of that place, from 0; nothing where there is none.
    void stroke(int place);
    void takeBackLast();
    /// Reads today's counts again.
    void refresh();
    int services() const { return int(m_services.size()); }

Q_SIGNALS:
    void counted(const QString &line);
    void refused(const QString &sentence);

private:
    void buildButtons(QHBoxLayout &row);

    Desk &m_desk;
    std::vector<CounterService> m_services{};
    std::vector<DeskButton *> m_buttons{};
    std::vector<TallyId> m_strokes{}; ///< of this officer since the desk was opened
    QLabel *m_today;
    QLineEdit *m_note;
    DeskButton *m_back;
};
