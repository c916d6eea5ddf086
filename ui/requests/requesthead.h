#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class ChipLine;
class QLabel;

/// The head of a request: what it is, and how many working days are left.
class RequestHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHead(QWidget *parent = nullptr);
    struct Shown
    {
        const Case &file;
        const DayLedger *ledger = nullptr; ///< none while there is no receipt date
        QString handler{};
        int remaining = 0;
        Urgency urgency{};
        QDate today{};
        std::optional<Deadline> expected{}; ///< receipt is yet to be confirmed
        bool masked = false;
    };
    void show(const Shown &shown);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void showChips(const Shown &shown);
    void showClock(const Shown &shown);

    QLabel *m_line;
    QLabel *m_subject;
    ChipLine *m_chips;
    QLabel *m_number;
    QLabel *m_word;
    QWidget *m_sign;
    QLabel *m_caption;
    QLabel *m_due;
    QLabel *m_progress;
    QWidget *m_clock{};
};
